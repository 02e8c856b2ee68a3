internal import Diagnostics
internal import HanText
internal import Standards

/// Puts a document together block by block, so that its blocks cover its text.
struct SourceDocumentBuilder {
  private let file: String
  private let format: SourceFormat
  private var text: [UInt8] = []
  private var blocks: [SourceBlock] = []
  private var omissions: [SourceOmission] = []
  private var changes: [SourceChange] = []
  private var findings: [Diagnostic] = []
  private var start = 0

  init(file: String, format: SourceFormat) {
    self.file = file
    self.format = format
  }

  /// Adds text to the open block.
  mutating func append(_ piece: some StringProtocol) {
    text += piece.utf8
  }

  /// Adds text to the open block that a tracked change put in or takes out.
  mutating func append(_ piece: some StringProtocol, _ kind: ImportAccount.Kind, _ reason: Message) {
    let lower = text.count
    text += piece.utf8
    changes.append(SourceChange(range: SourceRange(lower, text.count), kind: kind, reason: reason))
  }

  /// Notes a tracked change without text.
  mutating func note(_ kind: ImportAccount.Kind, _ reason: Message) {
    changes.append(SourceChange(range: SourceRange(text.count, text.count), kind: kind, reason: reason))
  }

  /// Adds something to the open block that is no text of the document.
  mutating func omit(_ piece: some StringProtocol, _ kind: ImportAccount.Kind, _ reason: Message) {
    let lower = text.count
    text += piece.utf8
    if text.count > lower {
      omissions.append(SourceOmission(range: SourceRange(lower, text.count), kind: kind, reason: reason))
    }
  }

  /// Ends the open block, with the line end that the source has or a new one.
  mutating func end(
    _ kind: SourceBlock.Kind, at place: SourcePlace = SourcePlace(), element: DocumentElement? = nil,
    lineEnd: String = "\n"
  ) {
    text += lineEnd.utf8
    guard text.count > start else { return }
    blocks.append(SourceBlock(range: SourceRange(start, text.count), kind: kind, place: place, element: element))
    start = text.count
  }

  /// Adds a block that is no text of the document.
  mutating func furniture(
    _ piece: some StringProtocol, _ kind: ImportAccount.Kind, _ reason: Message, at place: SourcePlace = SourcePlace()
  ) {
    append(piece)
    end(.furniture(kind, reason), at: place)
  }

  /// Notes a finding about the open block; with a place, about something that is no block.
  mutating func report(
    _ rule: String, _ severity: Diagnostic.Severity, _ message: Message, at place: SourcePlace? = nil
  ) {
    var finding = Diagnostic(
      rule, severity, file: file, range: SourceRange(start, max(start, text.count)), message)
    finding.place = place?.description
    findings.append(finding)
  }

  /// The document.
  func finished() -> SourceDocument {
    SourceDocument(
      file: file, format: format, text: text, blocks: blocks, omissions: omissions, changes: changes, findings: findings
    )
  }
}
