public import Diagnostics
public import Publishing
public import Standards

/// An edition as one file, in a form for other programs or for people.
public enum EditionExport {
  /// The form of the file.
  public enum Format: String, Sendable, CaseIterable {
    /// The interchange form.
    case json
    /// One row an item; of a plan one row a value of an indicator.
    case csv
    /// The rendered Markdown.
    case markdown
    /// The notice and the standard, typeset.
    case pdf
    /// The notice and the standard or plan, for a word processor.
    case docx

    /// Whether it is made with templates or their settings.
    public var needsTemplates: Bool { self == .pdf || self == .docx }
  }

  /// The bytes of the file.
  ///
  /// Throws ``TypesettingError`` where a PDF can't be typeset, ``UnsuitableFormat`` where the document has no such form.
  public static func bytes(of edition: Edition, as format: Format, templates: String?) async throws -> [UInt8] {
    try require(format, of: edition)
    switch format {
    case .json: return EditionJSON.bytes(of: edition)
    case .csv: return EditionTable.bytes(of: edition)
    case .markdown: return Array(EditionMarkdown.text(of: edition).utf8)
    case .pdf:
      let typesetter = try Typesetter(templates: templates ?? "Templates", processes: 1)
      return try await typesetter.typeset(PrintJobs.edition(edition))
    case .docx:
      return try WordDocument.edition(edition, PrintSettings.word(templates: templates ?? "Templates"))
    }
  }

  /// The PDF of one document. Throws ``TypesettingError`` where it can't be typeset.
  public static func pdf(of job: PrintJob, templates: String) async throws -> [UInt8] {
    try await Typesetter(templates: templates, processes: 1).typeset(job)
  }

  /// Throws where the document of an edition is not made in a form.
  public static func require(_ format: Format, of edition: Edition) throws(UnsuitableFormat) {
    if format == .pdf && edition.plan != nil { throw UnsuitableFormat(format: format) }
  }

  /// Writes a file whole or not at all.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try FileSystem.write(bytes, to: path)
  }
}

/// A form in which plans and opinions are not made.
public struct UnsuitableFormat: Error, Sendable {
  /// The form asked for.
  public let format: EditionExport.Format

  /// What to tell the person.
  public var message: Message {
    Message(
      zh: "规划和意见目前不能导出为 \(format.rawValue)。请用 json、csv（指标）或 markdown。",
      en: "Plans and opinions are not exported as \(format.rawValue). Use json, csv (indicators) or markdown.")
  }
}
