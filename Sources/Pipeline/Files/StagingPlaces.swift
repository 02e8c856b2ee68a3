internal import Glibc
internal import Publishing

/// Where the trees of a site lie while it is replaced.
struct StagingPlaces: Sendable {
  /// The site folder.
  let site: String
  /// The name of the staging folder in it: `.staging-PID`.
  let name: String

  /// The staging folder, beside the trees it is to replace, so that it lies in the same file system.
  var folder: String { "\(site)/\(name)" }

  /// The published tree of a part.
  func live(_ part: Output.Part) -> String { "\(site)/\(part.rawValue)" }

  /// The new tree of a part; after an exchange the old one.
  func new(_ part: Output.Part) -> String { "\(folder)/\(part.rawValue)" }

  /// The old tree of a part where it is moved away first.
  func old(_ part: Output.Part) -> String { "\(folder)/old-\(part.rawValue)" }

  /// The name of this process's staging folder.
  static var ownName: String { "\(prefix)\(getpid())" }

  /// Whether a name is that of a staging folder.
  static func isStagingName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let prefix = ".staging-"
}
