internal import Diagnostics
internal import HanText

/// Puts a document together block by block, so that its blocks cover its text.
struct SourceDocumentBuilder {
  private let file: String
  private let format: SourceFormat
  private var text: [UInt8] = []
  private var blocks: [SourceBlock] = []
  private var omissions: [SourceOmission] = []
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

  /// Adds something to the open block that is no text of the document.
  mutating func omit(_ piece: some StringProtocol, _ kind: ImportAccount.Kind, _ reason: Message) {
    let lower = text.count
    text += piece.utf8
    if text.count > lower {
      omissions.append(SourceOmission(range: SourceRange(lower, text.count), kind: kind, reason: reason))
    }
  }

  /// Ends the open block, with the line end that the source has or a new one.
  mutating func end(_ kind: SourceBlock.Kind, at place: SourcePlace = SourcePlace(), lineEnd: String = "\n") {
    text += lineEnd.utf8
    guard text.count > start else { return }
    blocks.append(SourceBlock(range: SourceRange(start, text.count), kind: kind, place: place))
    start = text.count
  }

  /// Adds a block that is no text of the document.
  mutating func furniture(
    _ piece: some StringProtocol, _ kind: ImportAccount.Kind, _ reason: Message, at place: SourcePlace = SourcePlace()
  ) {
    append(piece)
    end(.furniture(kind, reason), at: place)
  }

  /// Notes a finding about the open block.
  mutating func report(_ rule: String, _ severity: Diagnostic.Severity, _ message: Message) {
    findings.append(
      Diagnostic(rule, severity, file: file, range: SourceRange(start, max(start, text.count)), message))
  }

  /// The document.
  func finished() -> SourceDocument {
    SourceDocument(
      file: file, format: format, text: text, blocks: blocks, omissions: omissions, findings: findings)
  }
}
