import Glibc
import Publishing

@testable import Pipeline

/// A folder that goes away with the value.
final class ScratchFolder: Sendable {
  /// Where tests write: a memory disk and a real one.
  static let places: [String] = ["/dev/shm", "/tmp"].filter { (place: String) in access(place, W_OK) == 0 }

  let path: String

  init(in place: String = "/tmp") throws {
    var template = "\(place)/gongbiao-test-XXXXXX".utf8CString.map { $0 }
    guard mkdtemp(&template) != nil else { throw FileError(.createFolder, place, code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileSystem.remove(path) }
}

/// The files of a folder: paths to bytes; a folder is its path with a `/` behind it, to nothing.
typealias Tree = [String: [UInt8]]

/// What lies in a folder, hidden files too; `nil` where there is no folder.
func tree(of folder: String) throws -> Tree? {
  guard FileSystem.kind(of: folder) == .folder else { return nil }
  var found: Tree = [:]
  for entry in try FileSystem.list(folder) {
    if entry.kind == .file { found[entry.name] = try FileSystem.read("\(folder)/\(entry.name)") }
    guard entry.kind == .folder, let below = try tree(of: "\(folder)/\(entry.name)") else { continue }
    found["\(entry.name)/"] = []
    for (path, bytes) in below { found["\(entry.name)/\(path)"] = bytes }
  }
  return found
}

/// Writes a tree into a folder, which is made.
func lay(_ tree: Tree, in folder: String) throws {
  try FileSystem.createFolder(folder)
  for (path, bytes) in tree.sorted(by: { $0.key < $1.key }) {
    let path = "\(folder)/\(path)"
    if path.hasSuffix("/") {
      try FileSystem.createFolder(path)
    } else {
      try FileSystem.createFolder(FileSystem.parent(of: path) ?? "/")
      try FileSystem.write(bytes, to: path)
    }
  }
}

/// A small site: what its two parts hold.
struct SmallSite: Sendable {
  var parts: [Output.Part: Tree]

  /// A site whose every file says `word`, and which has one file that only such a site has.
  init(_ word: String) {
    let bytes = Array("\(word)\n".utf8)
    parts = [
      .website: [
        "index.html": bytes, "jiaxing/": [], "jiaxing/2023/": [], "jiaxing/2023/index.html": bytes,
        "\(word).html": bytes,
      ],
      .editions: ["jiaxing/": [], "jiaxing/2023.md": bytes, "jiaxing/\(word).md": bytes],
    ]
  }

  static let old = SmallSite("old")
  static let new = SmallSite("new")

  /// Stages the site and puts it in place.
  func publish(to site: String, _ surroundings: ReplacementSurroundings = .system) throws {
    let staged = try SiteReplacement(site: site, surroundings: surroundings).stage()
    try write(to: staged)
    try staged.commit()
  }

  /// Writes every file of the site.
  func write(to staged: StagedSite) throws {
    for (part, tree) in parts {
      for (path, bytes) in tree where !path.hasSuffix("/") { try staged.write(bytes, to: path, in: part) }
    }
  }
}

/// What a site folder holds now: its parts as trees, and the names of everything else.
struct FoundSite {
  let parts: [Output.Part: Tree]
  let others: [String]

  init(at site: String) throws {
    var parts: [Output.Part: Tree] = [:]
    for part in SiteReplacement.parts { parts[part] = try tree(of: "\(site)/\(part.rawValue)") }
    self.parts = parts
    self.others = try FileSystem.list(site).map(\.name)
      .filter { name in !SiteReplacement.parts.contains { $0.rawValue == name } }
  }
}
