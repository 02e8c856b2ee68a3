internal import Publishing
public import Standards

/// An edition as one file, in a form for other programs or for people.
public enum EditionExport {
  /// The form of the file.
  public enum Format: String, Sendable, CaseIterable {
    /// The interchange form.
    case json
    /// One row an item.
    case csv
    /// The rendered Markdown.
    case markdown
    /// The notice and the standard, typeset.
    case pdf
  }

  /// The bytes of the file.
  ///
  /// Throws ``TypesettingError`` where a PDF can't be typeset.
  public static func bytes(of edition: Edition, as format: Format, templates: String?) async throws -> [UInt8] {
    switch format {
    case .json: return EditionJSON.bytes(of: edition)
    case .csv: return EditionTable.bytes(of: edition)
    case .markdown: return Array(EditionMarkdown.text(of: edition).utf8)
    case .pdf:
      let typesetter = try Typesetter(templates: templates ?? "Templates", processes: 1)
      return try await typesetter.typeset(PrintJobs.edition(edition))
    }
  }

  /// Writes a file whole or not at all.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try FileSystem.write(bytes, to: path)
  }
}
