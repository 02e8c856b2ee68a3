internal import HanText
public import Standards

/// Word files (DOCX) of editions and notices: the circular by GB/T 9704-2012 with the standard or plan as its
/// attachment, for colleagues to edit. What a paragraph is stands in the name of its style (``DocumentElement``), so that
/// the file can be imported again.
public enum WordDocument {
  /// An edition: the notice, where there is one, and the standard or plan behind it. Throws where the file can't be made.
  public static func edition(_ edition: Edition, _ settings: PrintSettings) throws -> [UInt8] {
    let front = edition.notice.map { WordNotice.blocks($0, settings) } ?? []
    let attachments = edition.notice?.attachments ?? []
    let blocks =
      switch edition.document {
      case .standard(let standard):
        WordStandard.blocks(standard, attachments: attachments, behind: front, settings)
      case .plan(let plan): WordPlan.blocks(plan, attachments: attachments, behind: front, settings)
      }
    return try package(edition.standard.fullTitle, edition.notice, blocks, settings).bytes(settings)
  }

  /// A notice alone. Throws where the file can't be made.
  public static func notice(_ notice: Notice, _ settings: PrintSettings) throws -> [UInt8] {
    try package(notice.title, notice, WordNotice.blocks(notice, settings), settings).bytes(settings)
  }

  /// The path of an edition's file inside the website: `jiaxing/2023/jiaxing-2023.docx`.
  public static func path(of id: EditionID) -> String { "\(id)/\(id.region)-\(id.name).docx" }

  /// The path of a notice's file inside the website: `jiaxing/2023/notice/jiaxing-2023-notice.docx`.
  public static func noticePath(of id: EditionID) -> String { "\(id)/notice/\(noticeFileName(of: id))" }

  /// The name of a notice's file: `jiaxing-2023-notice.docx`.
  static func noticeFileName(of id: EditionID) -> String { "\(id.region)-\(id.name)-notice.docx" }

  /// The paths of an edition's files: its own and, where there is one, the notice's.
  public static func paths(for edition: Edition) -> [String] {
    [path(of: edition.id)] + (edition.notice == nil ? [] : [noticePath(of: edition.id)])
  }

  /// The files of an edition in the website.
  public static func outputs(for edition: Edition, _ settings: PrintSettings) -> [Output] {
    paths(for: edition).map { path in
      Output(.website, path) {
        if let notice = edition.notice, path == noticePath(of: edition.id) { return try self.notice(notice, settings) }
        return try self.edition(edition, settings)
      }
    }
  }

  private static func package(
    _ title: String, _ notice: Notice?, _ blocks: [WordBlock], _ settings: PrintSettings
  ) -> WordPackage {
    WordPackage(
      title: title, authors: notice?.organs ?? [], date: notice?.date,
      blocks: WordImprint.placed(notice, behind: blocks, settings), isFirstPageUnnumbered: notice?.form == .letter)
  }
}
