public import Diagnostics
internal import Reading
internal import Standards

/// Finds the edition a command names: an id in the content, else an edition folder anywhere on disk, else an exported
/// JSON file.
public enum EditionSource {
  /// The edition and what was found on the way; no edition where its files can't be read as one.
  ///
  /// Throws ``UnknownEdition`` where none of them is there, ``FileError`` where it can't be read. A folder or file
  /// that stands alone needs no catalogue: what is then unknown stays empty.
  public static func read(_ name: String, content: String) throws -> CheckedEdition {
    switch try place(of: name, content: content) {
    case .content(let id): return try Workspace(content: content).read(id)
    case .folder(let folder, let id): return try Workspace.read(id, folder: folder, catalogue: Catalogue())
    case .file(let path): return try readJSON(path)
    }
  }

  /// The same without running the rules: the findings are those of reading only. `regions` are the content's, as
  /// ``Workspace/regions(of:)`` gives them.
  static func readUnchecked(_ name: String, content: String, regions: [Region]) throws -> CheckedEdition {
    switch try place(of: name, content: content) {
    case .content(let id):
      return try Workspace.readUnchecked(id, folder: "\(content)/\(id)", regions: regions)
    case .folder(let folder, let id): return try Workspace.readUnchecked(id, folder: folder, regions: [])
    case .file(let path): return try readJSON(path)
    }
  }

  /// Whether a name is that of an edition in the content, which `check` looks at.
  public static func isInContent(_ name: String, content: String) -> Bool {
    if case .content? = try? place(of: name, content: content) { true } else { false }
  }

  /// The address of the site that a content folder makes, with a slash at its end: `baseURL` where it is given, else
  /// the `url` of `site.yml`; empty where neither is known.
  public static func siteAddress(content: String, baseURL: String?) -> String {
    (try? Workspace(content: content, baseURL: baseURL))?.catalogue.site.baseURL
      ?? SiteIdentity.withFinalSlash(baseURL ?? "")
  }

  /// Where an edition is.
  private enum Place {
    case content(EditionID)
    case folder(String, EditionID)
    case file(String)
  }

  private static func place(of name: String, content: String) throws -> Place {
    if let id = EditionID(name), FileSystem.kind(of: "\(content)/\(id)") == .folder { return .content(id) }
    switch FileSystem.kind(of: name) {
    case .folder: return .folder(name, try id(of: name))
    case .file: return .file(name)
    default: throw UnknownEdition(name: name, content: content)
    }
  }

  private static func readJSON(_ path: String) throws -> CheckedEdition {
    do {
      let edition = try EditionJSONReader.edition(of: FileSystem.read(path, limit: 256 << 20))
      return CheckedEdition(edition: edition, findings: [], digest: "")
    } catch EditionJSONReader.Failure.malformed(let place) {
      let finding = Diagnostic("edition-json", .error, file: path, .notAnEdition(at: place))
      return CheckedEdition(edition: nil, findings: [finding], digest: "")
    }
  }

  /// The id a folder's whole path ends with; names that can't be one are taken as they are.
  private static func id(of folder: String) throws(FileError) -> EditionID {
    let path = try FileSystem.resolved(folder, for: .read)
    let parts = path.split(separator: "/").suffix(2).map(String.init)
    return EditionID(region: parts.count == 2 ? parts[0] : "", name: parts.last ?? folder)
  }
}

/// A command names an edition that is nowhere.
public struct UnknownEdition: Error, Sendable {
  /// The name given.
  public let name: String
  /// The content folder in which it was looked for.
  public let content: String

  /// What to tell the person.
  public var message: Message {
    Message(
      zh: "找不到版本“\(name)”：\(content) 里没有，也没有这个文件夹或文件。请写成 jiaxing/2023 的形式，或写文件夹或导出的 JSON 文件的路径。",
      en:
        "There is no edition \(name), neither in \(content) nor as a folder or file. Write jiaxing/2023, or the path of "
        + "a folder or of an exported JSON file.")
  }
}

extension Message {
  static func notAnEdition(at place: String) -> Message {
    Message(
      zh: "这不是公标导出的版本 JSON\(place.isEmpty ? "" : "（问题在 \(place)）")。请用 gongbiao export --format json 导出的文件。",
      en: "This is no edition as exported to JSON\(place.isEmpty ? "" : " (the fault is at \(place))").")
  }
}
