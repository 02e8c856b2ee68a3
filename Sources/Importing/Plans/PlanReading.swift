internal import Diagnostics
internal import HanText
internal import Standards

/// Reads a plan (规划) or an opinion (意见) with its notice from a document.
enum PlanReading {
  /// Reads a document; one without chapters, and one that is a standard, is refused.
  static func read(
    _ source: SourceDocument, as kind: Plan.Kind, _ context: ImportContext
  ) throws(ImportRefusal) -> ImportResult {
    var account = AccountWriter(source)
    var lines = LineReading.lines(of: source, &account)
    let contents = Contents.take(from: &lines, &account)
    let labels = FieldLabels(lines)
    if !PlanOutline.isStated(lines) {
      lines = PlanCellTables.tables(in: lines, &account)
      lines = TableFinding.tables(in: lines, labels, &account)
    }
    let joining = ParagraphJoining(lines)
    let named = FrontReading.citedTitle(in: lines[...])
    guard let start = PlanOutline.start(lines, from: named?.upperBound ?? 0, joining: joining) else {
      throw ImportRefusal(refusal(of: source, lines, Outline(lines, labels: labels, joining: joining), kind))
    }
    let outline = Outline(lines, labels: labels, joining: joining)
    if isStandard(lines, outline) { throw ImportRefusal(standardRefusal(of: source, outline, kind)) }
    let front = FrontReading(lines[..<start], joining: joining, kind: context.kind, &account)
    let end = tailStart(lines, hasNotice: front.notice != nil, after: start)
    let chapters = PlanAssembly.chapters(
      PlanOutline(lines[start..<end], joining: joining), joining: joining, &account)
    let tail = TailReading(
      joining.paragraphs(lines[end...]), joining: joining, hasNotice: front.notice != nil,
      closing: .plan("closing"), &account)
    var plan = Plan(
      kind: kind, title: front.title, label: front.label, preface: front.preface.planBlocks, chapters: chapters,
      closing: tail.closing.planBlocks)
    plan.indicatorCaptions = PlanAssembly.captions(of: plan, stated: lines)
    contents.check(against: plan.sections.map { $0.mark + $0.name }, &account)
    let finished = try account.finished()
    let findings = source.findings + source.findings(finished, context.changes)
    return ImportResult(
      plan: plan, notice: tail.completing(front.notice), account: finished, diagnostics: findings.inOrder(),
      document: source)
  }

  /// Where the end of the notice (抄送, 印发) begins behind a plan, in its last six lines.
  private static func tailStart(_ lines: [SourceLine], hasNotice: Bool, after start: Int) -> Int {
    if let stated = lines.firstIndex(where: { TailReading.isStatedTail($0.element) }) { return stated }
    guard hasNotice, !PlanOutline.isStated(lines) else { return lines.count }
    return (max(start + 1, lines.count - 6)..<max(start + 1, lines.count)).first { index in
      index < lines.count && TailReading.opensTail(lines[index].compact)
    } ?? lines.count
  }

  // MARK: Refusals

  /// Whether fields and tables of items make a quarter of the text.
  private static func isStandard(_ lines: [SourceLine], _ outline: Outline) -> Bool {
    guard outline.hasItems else { return false }
    var (all, own) = (0, 0)
    for (line, part) in zip(lines, outline.parts) {
      let count = line.content.count + (line.table?.lines.reduce(0) { $0 + $1.content.count } ?? 0)
      all += count
      switch part {
      case .field, .items: own += count
      case .heading, .item, .text: break
      }
    }
    return own * 4 >= all
  }

  private static func refusal(
    of source: SourceDocument, _ lines: [SourceLine], _ outline: Outline, _ kind: Plan.Kind
  ) -> Diagnostic {
    if isStandard(lines, outline) { return standardRefusal(of: source, outline, kind) }
    let marked = lines.count { $0.table == nil && Enumerator(at: $0.text) != nil }
    let opening = lines.first { $0.table == nil }?.compact ?? ""
    return Diagnostic("import-no-chapters", .error, file: source.file, .noChapters(String(opening.prefix(40)), marked))
  }

  private static func standardRefusal(of source: SourceDocument, _ outline: Outline, _ kind: Plan.Kind) -> Diagnostic {
    let fields = outline.parts.count(where: \.isField)
    return Diagnostic("import-kind", .error, file: source.file, .isStandard(fields, kind))
  }
}

extension Message {
  fileprivate static func noChapters(_ opening: String, _ marked: Int) -> Message {
    Message(
      zh: "没有找到章（如“一、规划背景”或“第一章 总则”），未导入。识别到：开头“\(opening)”，带序号的行 \(marked) 行。请确认文件完整，章的标题各占一行。",
      en: """
        No chapter was found (such as 一、规划背景 or 第一章 总则), so nothing was imported. Recognised: the opening \
        “\(opening)”, lines with a number: \(marked). Check that the document is whole and each chapter has a line.
        """)
  }

  fileprivate static func isStandard(_ fields: Int, _ kind: Plan.Kind) -> Message {
    Message(
      zh: "这是服务标准（字段标签 \(fields) 处，如“服务对象：”），不是\(kind == .plan ? "规划" : "意见")，未导入；请改用 --kind standard。",
      en: """
        This is a standard (field labels such as 服务对象：: \(fields)), no \(kind.rawValue), so nothing was imported; \
        use --kind standard.
        """)
  }
}
