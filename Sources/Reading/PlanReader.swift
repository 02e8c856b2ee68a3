internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads `plan.md` and `opinion.md`: front matter, then chapters, sections, boxes and tables.
struct PlanReader {
  private let quoted: QuotedText
  private let passages: PassageReader
  private var findings: [Diagnostic] = []
  private var texts: [TextPlace] = []
  /// What has been read; headings are nested at the end.
  private var headings: [(level: Int, section: PlanSection)] = []
  private var preface: [PlanBlock] = []
  private var closing: [PlanBlock] = []
  private var isClosing = false

  /// What a file gives.
  struct Result {
    var plan: Plan
    var region: String
    var order: Int?
    var map: SourceMap
    var findings: [Diagnostic]
  }

  /// The keys of the front matter.
  private static let keys: Set<String> = ["kind", "title", "label", "region", "indicators", "order"]

  static func read(_ file: TextFile, kind: Plan.Kind) -> Result {
    let front = ConfigurationParser.frontMatter(of: file)
    var settings = SettingsReader(file: file, value: front.value)
    settings.warnOfUnknownKeys(known: keys)
    checkKind(&settings, kind)
    let quoted = QuotedText(of: file, from: front.end)
    var reader = PlanReader(quoted)
    reader.read()
    let plan = Plan(
      kind: kind, title: settings.text("title"), label: settings.text("label"),
      indicatorCaptions: settings.texts("indicators"), preface: reader.preface, chapters: reader.nested(),
      closing: reader.closing)
    for caption in unknownCaptions(of: plan) {
      settings.note(file.diagnostic("indicator-table", .warning, at: settings.range("indicators"), .noTable(caption)))
    }
    let order = settings.number("order")
    let region = settings.text("region")
    var map = SourceMap()
    map[.standard(key: nil)] = SourceMap.Place(file: file.path, range: nil)
    for key in keys { map[.standard(key: key)] = SourceMap.Place(file: file.path, range: settings.range(key)) }
    map.texts = settings.texts(of: ["title", "label"]) { .standard(key: $0) } + reader.texts
    return Result(
      plan: plan, region: region, order: order, map: map,
      findings: front.findings + settings.findings + quoted.findings + reader.findings)
  }

  /// The blocks of a text without headings, as the interchange form carries them.
  static func blocks(of text: String) -> [PlanBlock] {
    var reader = PlanReader(QuotedText(of: TextFile(path: "", text: text)))
    reader.read()
    return PlanBlock.canonical(reader.preface)
  }

  private init(_ quoted: QuotedText) {
    self.quoted = quoted
    passages = PassageReader(file: quoted.file, labels: [], breaksAtNumbers: true)
  }

  // MARK: Blocks

  private mutating func read() {
    let lastHeading = quoted.elements.lastIndex {
      if case .block(let block) = $0, case .heading = block.kind { true } else { false }
    }
    for (index, element) in quoted.elements.enumerated() {
      switch element {
      case .quote(let blocks, let range): readBox(blocks, range)
      case .block(let block):
        switch block.kind {
        case .heading(let level, let text):
          let heading = HeadingText(quoted.file.text(text))
          texts.append(passages.place(.heading(level: level), text, .standard(key: nil)))
          headings.append(
            (level, PlanSection(number: heading.mark?.value, mark: heading.mark?.text ?? "", name: heading.name)))
        case .rule where lastHeading.map { index > $0 } == true && !isClosing:
          isClosing = true
        case .rule:
          findings.append(quoted.file.diagnostic("rule-misplaced", .warning, at: block.range, .planRuleMisplaced))
          append(.paragraph(quoted.file.text(block.range)))
        case .paragraph(let lines):
          findings += passages.findings(lines)
          for paragraph in passages.paragraphs(lines) {
            append(passages.block(paragraph))
            texts.append(passages.place(paragraph, openPart))
          }
        case .table(let rows):
          append(passages.block(rows: rows))
          texts += rows.map { passages.place(.row, $0, openPart) }
        }
      }
    }
  }

  /// Reads a box: its first line is the title where it is bold; headings in it are text.
  private mutating func readBox(_ blocks: [MarkdownBlock], _ range: SourceRange) {
    var blocks = blocks
    var title: String?
    if let first = blocks.first, case .paragraph(let lines) = first.kind, let line = lines.first {
      title = BoxTitle.text(of: quoted.file.text(line))
      if let title {
        let start = line.lower + (file(line, startOf: title) ?? 0)
        texts.append(passages.place(.boxTitle, SourceRange(start, start + title.utf8.count), openPart, true))
        blocks[0] = MarkdownBlock(kind: .paragraph(lines: Array(lines.dropFirst())), range: first.range)
      }
    }
    if title == nil {
      findings.append(quoted.file.diagnostic("box-title", .warning, at: range, .boxWithoutTitle))
    }
    let read = passages.passage(blocks)
    findings += read.findings
    texts += passages.places(blocks, in: openPart, isQuoted: true)
    addBlock(.box(Box(title: title ?? "", text: read.passage)))
  }

  /// The part that texts belong to: chapters have no parts of their own.
  private var openPart: EditionPart {
    if isClosing { return .closing }
    return headings.isEmpty ? .preface : .standard(key: nil)
  }

  /// How many bytes of a line stand before a text in it.
  private func file(_ line: SourceRange, startOf text: String) -> Int? {
    let (bytes, wanted) = (quoted.file.bytes[line.lower..<line.upper], Array(text.utf8))
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map { $0 - line.lower }
  }

  private mutating func append(_ block: Passage.Block) {
    switch block {
    case .paragraph(let text), .heading(_, let text): addBlock(.paragraph(text))
    case .table(let table): addBlock(.table(table))
    }
  }

  /// Adds a block to whatever is open: the closing, the last section or the preface.
  private mutating func addBlock(_ block: PlanBlock) {
    let kept = PlanBlock.canonical([block])
    if isClosing {
      closing += kept
    } else if headings.isEmpty {
      preface += kept
    } else {
      headings[headings.count - 1].section.body += kept
    }
  }

  // MARK: Sections

  /// The sections, each inside the last one before it whose heading is of a higher level.
  private func nested() -> [PlanSection] {
    var open: [(level: Int, section: PlanSection)] = [(0, PlanSection(name: ""))]
    func close(downTo level: Int) {
      while open.count > 1, let last = open.last, last.level >= level {
        open.removeLast()
        open[open.count - 1].section.sections.append(last.section)
      }
    }
    for heading in headings {
      close(downTo: heading.level)
      open.append(heading)
    }
    close(downTo: 1)
    return open[0].section.sections
  }

  // MARK: Findings

  private static func checkKind(_ settings: inout SettingsReader, _ kind: Plan.Kind) {
    let written = settings.text("kind")
    if !written.isEmpty && written != kind.rawValue {
      settings.note(
        settings.file.diagnostic("front-matter", .error, at: settings.range("kind"), .planKind(written, kind.rawValue)))
    }
  }

  /// The captions that no table has.
  private static func unknownCaptions(of plan: Plan) -> [String] {
    let known = Set(plan.indicatorTables.map { NameKey.normalised($0.title) })
    return plan.indicatorCaptions.filter { !known.contains(NameKey.normalised($0)) }
  }
}

extension Message {
  static let planRuleMisplaced = Message(
    zh: "“---”只用在最后一个标题的正文之后，引出文末内容；这里按原文字保留。",
    en: "--- stands only behind the text of the last heading, before the closing text; here it is kept as text.")

  static let boxWithoutTitle = Message(
    zh: "专栏没有标题。第一行应当是加粗的标题，例如“> **专栏1 …**”。",
    en: "The box has no title. Its first line is the title in bold: > **专栏1 …**.")

  static func planKind(_ written: String, _ kind: String) -> Message {
    Message(
      zh: "\(kind).md 的 kind 应为 \(kind)，这里写的是“\(written)”。", en: "The kind of \(kind).md is \(kind), not \(written).")
  }

  static func noTable(_ caption: String) -> Message {
    Message(
      zh: "indicators 列出的表“\(caption)”在正文中找不到：表的前一段应当就是这个表题。",
      en: "indicators lists \(caption), but no table has that line as the paragraph directly above it.")
  }
}
