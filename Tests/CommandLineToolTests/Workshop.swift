import Foundation

/// A folder for a test, which goes away with the value.
final class Workshop: Sendable {
  let path: String

  init() throws {
    path = "\(NSTemporaryDirectory())/gongbiao-program-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The site that `init` makes.
  static func sample() throws -> Workshop {
    let workshop = try Workshop()
    _ = try Program.run("init", ".", in: workshop.path)
    return workshop
  }

  /// A copy of this repository's content: of the bytes alone, as owners and modes may be another's.
  static func published() throws -> Workshop {
    let workshop = try Workshop()
    let content = "\(Program.root)/Content"
    for path in FileManager.default.enumerator(atPath: content)?.compactMap({ $0 as? String }) ?? [] {
      guard let bytes = FileManager.default.contents(atPath: "\(content)/\(path)") else { continue }
      try workshop.write(Array(bytes), to: "Content/\(path)")
    }
    return workshop
  }

  func full(_ path: String) -> String { "\(self.path)/\(path)" }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: full(path)))) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let folder = URL(filePath: full(path)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: full(path)))
  }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: full(path)) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: full(path)) }

  func handle(_ path: String) throws -> FileHandle {
    try write("", to: path)
    return try FileHandle(forWritingTo: URL(filePath: full(path)))
  }

  /// Every file below a folder with its bytes, and every folder with nothing; empty where there is no such folder.
  func tree(_ folder: String) throws -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    for path in FileManager.default.enumerator(atPath: full(folder))?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: full("\(folder)/\(path)"), isDirectory: &isFolder)
      tree[path] = isFolder.boolValue ? [] : try bytes("\(folder)/\(path)")
    }
    return tree
  }
}
