internal import Diagnostics
public import Standards

/// Finds the edition a command names: an id in the content, else an edition folder anywhere on disk.
public enum EditionSource {
  /// The edition and what was found on the way; no edition where its files can't be read as one.
  ///
  /// Throws ``FileError`` where neither is there. A folder that stands alone needs no catalogue: what is then unknown
  /// stays empty.
  public static func read(_ name: String, content: String) throws(FileError) -> CheckedEdition {
    if let id = EditionID(name), FileSystem.kind(of: "\(content)/\(id)") == .folder {
      return try Workspace(content: content).read(id)
    }
    guard FileSystem.kind(of: name) == .folder else { throw FileError.missingEdition(name, content: content) }
    return try Workspace.read(id(of: name), folder: name, catalogue: Catalogue())
  }

  /// The id a folder's path ends with; names that can't be one are taken as they are.
  private static func id(of folder: String) -> EditionID {
    let parts = folder.split(separator: "/").suffix(2).map(String.init)
    return EditionID(region: parts.count == 2 ? parts[0] : "", name: parts.last ?? folder)
  }
}
