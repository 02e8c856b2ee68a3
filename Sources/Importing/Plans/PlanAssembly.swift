internal import Diagnostics
internal import HanText
internal import Standards

/// Makes the chapters of a plan of its parts, and notes where every part of them went.
struct PlanAssembly {
  private let joining: ParagraphJoining
  /// The sections that are open, each inside the one before; the first holds the chapters.
  private var open = [PlanSection(name: "")]
  private var lines: [SourceLine] = []
  private var chapters = 0
  private var boxes: [Box] = []

  /// The chapters of an outline.
  static func chapters(
    _ outline: PlanOutline, joining: ParagraphJoining, _ account: inout AccountWriter
  ) -> [PlanSection] {
    var assembly = PlanAssembly(joining: joining)
    for part in outline.parts { assembly.read(part, &account) }
    assembly.endText(&account)
    assembly.close(downTo: 1)
    return assembly.open[0].sections
  }

  /// The captions of the tables that hold indicators: the paragraph before a table, where it or the head says 指标.
  ///
  /// Where the document says which captions are such, they are those.
  static func captions(of plan: Plan, stated lines: [SourceLine]) -> [String] {
    let stated = lines.filter { $0.element == .indicatorCaption }.map { NameKey.normalised($0.text) }
    let hasStatement = PlanOutline.isStated(lines)
    return plan.bodies.flatMap { body in
      body.indices.dropFirst().compactMap { index -> String? in
        guard case .table(let table) = body[index], case .paragraph(let caption) = body[index - 1] else { return nil }
        if hasStatement { return stated.contains(NameKey.normalised(caption)) ? caption : nil }
        guard
          caption.unicodeScalars.count <= 60, !caption.contains("。"),
          caption.contains("指标") || table.rows.first?.contains(where: { $0.contains("指标") }) == true
        else { return nil }
        return caption
      }
    }
  }

  private init(joining: ParagraphJoining) { self.joining = joining }

  private var place: Destination { .plan("chapter \(chapters)") }

  private mutating func read(_ part: PlanOutline.Part, _ account: inout AccountWriter) {
    switch part {
    case .text(let line): lines.append(line)
    case .heading(let heading, let level, let skipped):
      begin(heading.mark, heading.printed, heading.name, level: level, &account)
      if let skipped { account.keep(.number, heading.printed, .jump(skipped, heading.mark.value)) }
    case .stated(let heading, let level):
      begin(heading.mark, heading.printed, heading.title, level: level, &account)
    case .box(let title, let body):
      endText(&account)
      readBox(title, body, &account)
    }
  }

  /// Begins a section, and notes a mark that is written without the spaces inside it.
  private mutating func begin(
    _ mark: Enumerator?, _ printed: TracedText, _ name: TracedText, level: Int, _ account: inout AccountWriter
  ) {
    endText(&account)
    close(downTo: level)
    if level == 1 { chapters += 1 }
    account.place(printed, place)
    account.place(name, place)
    open.append(PlanSection(number: mark?.value, mark: mark?.text ?? "", name: name.text))
    guard let mark, TextSpacing.removed(printed.text) != mark.text else { return }
    account.change(.mark, printed, to: mark.text, .markForm)
  }

  private mutating func readBox(_ title: [SourceLine], _ body: [SourceLine], _ account: inout AccountWriter) {
    let destination = Destination.plan("box \(boxes.count + 1)")
    let printed = ParagraphJoining.join(title.map(\.content))
    account.place(printed, destination)
    let box = Box(
      title: NumberedTitle.spaced(printed.text, asIn: title.map(\.text).joined(separator: " ")),
      text: PassageDraft.passage(joining.paragraphs(body), destination, joining, &account))
    if let before = boxes.last?.number, let number = box.number, number != before + 1 {
      account.keep(.number, printed.beginning(8), .boxJump(before, number))
    }
    boxes.append(box)
    open[open.count - 1].body += PlanBlock.canonical([.box(box)])
  }

  /// Gives the text gathered to the section that is open.
  private mutating func endText(_ account: inout AccountWriter) {
    guard !lines.isEmpty else { return }
    let paragraphs = joining.paragraphs(lines)
    lines = []
    let passage = PassageDraft.passage(paragraphs, place, joining, &account)
    open[open.count - 1].body += Self.withSpacedCaptions(passage.planBlocks, of: paragraphs)
  }

  /// The blocks of paragraphs, with the spaces behind the numbers of captions that the document prints.
  private static func withSpacedCaptions(_ blocks: [PlanBlock], of paragraphs: [Paragraph]) -> [PlanBlock] {
    guard blocks.count == paragraphs.count else { return blocks }
    return zip(blocks.indices, paragraphs).map { index, paragraph in
      guard case .paragraph(let text) = blocks[index], PlanBlock.isCaption(at: index, of: blocks, among: []) else {
        return blocks[index]
      }
      return .paragraph(NumberedTitle.spaced(text, asIn: paragraph.pieces.map(\.text).joined(separator: " ")))
    }
  }

  private mutating func close(downTo level: Int) {
    while open.count > level, open.count > 1, let last = open.popLast() {
      open[open.count - 1].sections.append(last)
    }
  }
}

extension Passage {
  /// The blocks of the passage as those of a plan.
  var planBlocks: [PlanBlock] {
    PlanBlock.canonical(
      blocks.map { block in
        switch block {
        case .paragraph(let text), .heading(_, let text): .paragraph(text)
        case .table(let table): .table(table)
        }
      })
  }
}

extension Message {
  fileprivate static let markForm = Message(
    zh: "标题序号统一为一种写法。", en: "The mark of the heading is written in one form.")

  fileprivate static func jump(_ before: Int, _ number: Int) -> Message {
    Message(
      zh: "标题序号从 \(before) 跳到 \(number)，序号照原文，请核对原件是否有缺漏。",
      en: "The headings go from \(before) to \(number); the marks stay as printed. Check the original for what is "
        + "missing.")
  }

  fileprivate static func boxJump(_ before: Int, _ number: Int) -> Message {
    Message(
      zh: "专栏序号从 \(before) 到 \(number)，序号照原文，请核对原件是否有缺漏。",
      en: "The boxes go from \(before) to \(number); the numbers stay as printed. Check the original for what is "
        + "missing.")
  }
}
