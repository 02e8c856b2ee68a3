internal import Diagnostics
internal import HanText
internal import Standards

/// Imports a standard, a plan or an opinion with its notice from a document of an office.
public enum DocumentImporter {
  /// Reads a document.
  ///
  /// `file` is its name as messages and the account show it. Nothing is made up: what the document does not hold stays
  /// empty, what is inferred or left out stands in the account. A document in which no service item is found (no
  /// chapter for a plan), and one that can't be read, is refused: the result holds neither standard nor plan, and the
  /// findings say why.
  public static func read(_ source: ImportSource, file: String, context: ImportContext) -> ImportResult {
    do {
      let document = try SourceReading.document(source, file: file, changes: context.changes)
      guard let kind = context.kind.plan else { return try read(document, context) }
      return try PlanReading.read(document, as: kind, context)
    } catch {
      return ImportResult(account: ImportAccount(source: file), diagnostics: [error.finding])
    }
  }

  private static func read(_ source: SourceDocument, _ context: ImportContext) throws(ImportRefusal) -> ImportResult {
    var account = AccountWriter(source)
    var lines = LineReading.lines(of: source, &account)
    let contents = Contents.take(from: &lines, &account)
    let labels = FieldLabels(lines)
    let isStated = Outline.isStated(lines)
    if !isStated { lines = TableFinding.tables(in: LineCutting.cut(lines, labels, &account), labels, &account) }
    let joining = ParagraphJoining(lines)
    let outline = Outline(lines, labels: labels, joining: joining)
    let refusal = { ImportRefusal(Recognition(lines, labels: labels, outline: outline).refusal(of: source)) }
    guard let start = outline.start, outline.hasItems else { throw refusal() }
    var front = FrontReading(lines[..<start], joining: joining, &account)
    let (items, loose, behindTable) = ItemCutter.items(lines, outline, joining, from: start, &account)
    front.preface.blocks += PassageDraft.passage(loose, .standard("preface"), joining, &account).blocks
    guard !items.isEmpty else { throw refusal() }  // a table of nothing but its head
    var drafts = items
    let form = FieldRepair.form(of: drafts)
    let tail = TailReading(
      behindTable ?? takeTail(from: &drafts, &account), joining: joining, hasNotice: front.notice != nil, &account)
    let repair = FieldRepair(form: form)
    if !isStated { drafts = drafts.map { repair.repaired($0, &account) } }
    let references = isStated ? [] : context.references
    let domains = StandardAssembly(drafts, joining: joining, references: references).domains(&account)
    let standard = Standard(
      title: front.title, label: front.label, form: form, preface: front.preface, domains: domains,
      closing: tail.closing)
    contents.check(against: headings(of: standard), &account)
    let finished = try account.finished()
    let findings =
      source.findings + source.findings(finished, context.changes) + MissingFields(source).findings(standard, drafts)
    return ImportResult(
      standard: standard, notice: tail.completing(front.notice), account: finished, diagnostics: findings.inOrder(),
      document: source)
  }

  /// Takes from the last item what stands behind the first paragraph of its last field. A field of lead organs has no
  /// more; of any other a person has to say what is its text and what the closing.
  private static func takeTail(from drafts: inout [ItemDraft], _ account: inout AccountWriter) -> [Paragraph] {
    guard let field = drafts.last?.fields.indices.last else { return [] }
    let last = drafts[drafts.count - 1].fields[field]
    let paragraphs = last.paragraphs
    if let start = paragraphs.firstIndex(where: { TailReading.isStatedTail($0.element) }) {
      drafts[drafts.count - 1].fields[field].paragraphs = Array(paragraphs[..<start])
      return Array(paragraphs[start...])
    }
    guard paragraphs.allSatisfy({ $0.pieces.first?.statedElement == nil }) else { return [] }
    drafts[drafts.count - 1].fields[field].paragraphs = Array(paragraphs.prefix(1))
    if last.opening.role != .lead, paragraphs.count > 1 {
      account.keep(.kept, paragraphs[1].content, .closingOrField(last.opening.label))
    }
    return Array(paragraphs.dropFirst())
  }

  private static func headings(of standard: Standard) -> [String] {
    standard.domains.map { $0.mark + $0.name } + standard.categories.map { $0.mark + $0.name }
      + standard.items.map { $0.printed + $0.name }
  }
}

extension ImportResult {
  /// The result for a document that was refused.
  fileprivate init(account: ImportAccount, diagnostics: [Diagnostic]) {
    self.init(standard: nil, notice: nil, account: account, diagnostics: diagnostics)
  }
}

extension Message {
  fileprivate static func closingOrField(_ label: String) -> Message {
    Message(
      zh: "最后一项“\(label)”后面的段落按文末内容处理；如属于该字段，请移回 standard.md 的这一项。",
      en:
        "The paragraphs behind \(label) of the last item are taken for the closing; if they are part of the field, move "
        + "them back into the item in standard.md.")
  }
}
