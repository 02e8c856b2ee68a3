internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads `standard.md`: front matter, then domains, categories, items and labelled fields.
struct StandardReader {
  private let file: TextFile
  private let form: FieldForm
  private let passages: PassageReader
  /// The headings still to be found, as often as they are listed.
  private var inferred: [String]
  private var findings: [Diagnostic] = []
  private var places: [EditionPart: SourceRange] = [:]
  private var texts: [TextPlace] = []
  private var domains: [Domain] = []
  private var preface: [Passage.Block] = []
  private var closing: [Passage.Block] = []
  private var marks: [Enumerator?] = []
  private var isClosing = false
  private var hasItem = false

  /// What a `standard.md` gives.
  struct Result {
    var standard: Standard
    var region: String
    var order: Int?
    var map: SourceMap
    var findings: [Diagnostic]
  }

  /// The keys of the front matter.
  private static let keys: Set<String> = ["kind", "title", "label", "region", "fields", "inferred", "order"]

  static func read(_ file: TextFile) -> Result {
    let front = ConfigurationParser.frontMatter(of: file)
    var settings = SettingsReader(file: file, value: front.value)
    let form = FieldFormReader.form(&settings)
    var reader = StandardReader(file: file, form: form, inferred: settings.texts("inferred"))
    reader.checkKind(&settings)
    settings.warnOfUnknownKeys(known: keys)
    let order = settings.number("order")
    let parsed = MarkdownParser.blocks(of: file, from: front.end)
    reader.read(parsed.blocks)
    reader.number()
    reader.reportUnusedInferences(at: settings.range("inferred"))
    for key in keys { reader.places[.standard(key: key)] = settings.range(key) }
    reader.texts = settings.texts(of: ["title", "label"]) { .standard(key: $0) } + reader.texts
    let standard = Standard(
      title: settings.text("title"), label: settings.text("label"), form: form,
      preface: Passage(reader.preface), domains: reader.domains, closing: Passage(reader.closing))
    return Result(
      standard: standard, region: settings.text("region"), order: order,
      map: reader.sourceMap(), findings: front.findings + settings.findings + parsed.findings + reader.findings)
  }

  private init(file: TextFile, form: FieldForm, inferred: [String]) {
    self.file = file
    self.form = form
    self.inferred = inferred
    passages = PassageReader(file: file, labels: Set(form.entries.map(\.label)))
  }

  // MARK: Blocks

  private mutating func read(_ blocks: [MarkdownBlock]) {
    let lastHeading = blocks.lastIndex { if case .heading(let level, _) = $0.kind { level <= 3 } else { false } }
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading(let level, let text):
        heading(level, text)
      case .rule where index > (lastHeading ?? -1) && hasItem && !isClosing:
        isClosing = true
      case .rule:
        findings.append(file.diagnostic("rule-misplaced", .warning, at: block.range, .ruleMisplaced))
        append(.paragraph(file.text(block.range)))
      case .paragraph(let lines):
        findings += passages.findings(lines)
        for paragraph in passages.paragraphs(lines) { read(paragraph) }
      case .table(let rows):
        append(passages.block(rows: rows), at: block.range)
        texts += rows.map { passages.place(.row, $0, openPart) }
      }
    }
  }

  private mutating func heading(_ level: Int, _ range: SourceRange) {
    let text = file.text(range)
    let heading = HeadingText(text)
    defer { texts.append(passages.place(.heading(level: level), range, openPart)) }
    switch level {
    case 1:
      domains.append(
        Domain(
          number: heading.mark?.value, mark: heading.mark?.text ?? "", name: heading.name,
          isInferred: isInferred(text)))
      places[.domain(domains.count - 1)] = range
    case 2:
      openDomain()
      let category = Category(
        number: heading.mark?.value, mark: heading.mark?.text ?? "", name: heading.name,
        isInferred: isInferred(text))
      domains[domains.count - 1].categories.append(category)
      let count = domains[domains.count - 1].categories.count
      places[.category(domain: domains.count - 1, category: count - 1)] = range
    case 3:
      openCategory()
      withLastCategory {
        $0.items.append(ServiceItem(number: 0, printed: heading.mark?.text ?? "", name: heading.name))
      }
      places[.item(marks.count)] = range
      marks.append(heading.mark)
      hasItem = true
    default:
      append(.heading(level: level - 3, text: text), at: range)
    }
  }

  private mutating func read(_ paragraph: PassageReader.Paragraph) {
    if let item = lastItemIndex, !isClosing,
      let opening = ParagraphStart.label(of: paragraph.text, among: passages.labels),
      let entry = form.entry(labelled: opening.label)
    {
      let field = Field(role: entry.role, label: entry.label, text: Passage([.paragraph(String(opening.text))]))
      withLastItem { $0.fields.append(field) }
      places[.field(item: item, field: lastFieldCount - 1)] = paragraph.range
      let label = paragraph.text.utf8.distance(from: paragraph.text.startIndex, to: opening.text.startIndex)
      let range = SourceRange(paragraph.range.lower + label, paragraph.range.upper)
      texts.append(passages.place(.paragraph, range, openPart))
    } else {
      report(paragraph)
      append(passages.block(paragraph), at: paragraph.range)
      texts.append(passages.place(paragraph, openPart))
    }
  }

  /// Notes a paragraph that looks like a field and is none: outside an item, or under a label one character off.
  private mutating func report(_ paragraph: PassageReader.Paragraph) {
    if let opening = ParagraphStart.label(of: paragraph.text, among: passages.labels) {
      findings.append(
        file.diagnostic("field-outside", .error, at: paragraph.range, .fieldOutsideItem(opening.label)))
    } else if lastItemIndex != nil, !isClosing,
      let (written, meant) = LabelSlip.find(in: paragraph.text, among: form.entries.map(\.label))
    {
      findings.append(file.diagnostic("label-slip", .warning, at: paragraph.range, .labelSlip(written, meant)))
    }
  }

  /// Adds a block to whatever is open: a field, an item, a category, a domain, the preface or the closing.
  private mutating func append(_ block: Passage.Block, at range: SourceRange? = nil) {
    let addition = Passage([block]).blocks
    if isClosing {
      if closing.isEmpty { places[.closing] = range }
      closing += addition
    } else if domains.isEmpty {
      if preface.isEmpty { places[.preface] = range }
      preface += addition
    } else if lastItemIndex != nil {
      withLastItem { item in
        if item.fields.isEmpty {
          item.note.blocks += addition
        } else {
          item.fields[item.fields.count - 1].text.blocks += addition
        }
      }
    } else if domains[domains.count - 1].categories.isEmpty {
      domains[domains.count - 1].note.blocks += addition
    } else {
      withLastCategory { $0.note.blocks += addition }
    }
  }

  // MARK: The open parts

  /// The position of the open item over the whole standard; `nil` behind a heading above items.
  private var lastItemIndex: Int? {
    domains.last?.categories.last?.items.isEmpty == false ? marks.count - 1 : nil
  }

  /// The part to which what is read next belongs.
  private var openPart: EditionPart {
    if isClosing { return .closing }
    guard let domain = domains.last else { return .preface }
    if let item = lastItemIndex {
      return lastFieldCount > 0 ? .field(item: item, field: lastFieldCount - 1) : .item(item)
    }
    return domain.categories.isEmpty
      ? .domain(domains.count - 1) : .category(domain: domains.count - 1, category: domain.categories.count - 1)
  }

  private var lastFieldCount: Int { domains.last?.categories.last?.items.last?.fields.count ?? 0 }

  private mutating func openDomain() {
    if domains.isEmpty { domains.append(Domain()) }
  }

  private mutating func openCategory() {
    openDomain()
    if domains[domains.count - 1].categories.isEmpty { domains[domains.count - 1].categories.append(Category()) }
  }

  private mutating func withLastCategory(_ change: (inout Category) -> Void) {
    let domain = domains.count - 1
    change(&domains[domain].categories[domains[domain].categories.count - 1])
  }

  private mutating func withLastItem(_ change: (inout ServiceItem) -> Void) {
    withLastCategory { change(&$0.items[$0.items.count - 1]) }
  }

  // MARK: Numbers

  /// An item's number is its mark's; where marks restart or are missing, it is the item's position.
  private mutating func number() {
    let numbers = ItemNumbering.numbers(marks: marks.map { $0?.value }, firstOfCategory: firstPositions())
    var position = 0
    for domain in domains.indices {
      for category in domains[domain].categories.indices {
        for item in domains[domain].categories[category].items.indices {
          domains[domain].categories[category].items[item].number = numbers[position]
          position += 1
        }
      }
    }
  }

  /// The positions of the items that open a category.
  private func firstPositions() -> Set<Int> {
    var first: Set<Int> = []
    var position = 0
    for category in domains.flatMap(\.categories) {
      if !category.items.isEmpty { first.insert(position) }
      position += category.items.count
    }
    return first
  }

  /// Whether a heading is listed as inferred; each listing serves one heading.
  private mutating func isInferred(_ heading: String) -> Bool {
    guard let index = inferred.firstIndex(of: heading) else { return false }
    inferred.remove(at: index)
    return true
  }

  // MARK: Findings and places

  private mutating func checkKind(_ settings: inout SettingsReader) {
    let kind = settings.text("kind")
    if !kind.isEmpty && kind != "standard" {
      settings.note(file.diagnostic("front-matter", .error, at: settings.range("kind"), .kindMismatch(kind)))
    }
  }

  private mutating func reportUnusedInferences(at range: SourceRange?) {
    for heading in inferred.sorted() {
      findings.append(file.diagnostic("inferred-heading", .warning, at: range, .noSuchHeading(heading)))
    }
  }

  private func sourceMap() -> SourceMap {
    var map = SourceMap()
    map[.standard(key: nil)] = SourceMap.Place(file: file.path, range: nil)
    for (part, range) in places { map[part] = SourceMap.Place(file: file.path, range: range) }
    map.texts = texts
    return map
  }
}

extension Message {
  static let ruleMisplaced = Message(
    zh: "“---”只用在最后一个服务项目之后，引出文末内容；这里按原文字保留。",
    en: "--- stands only behind the last item, before the closing text; here it is kept as text.")

  static func fieldOutsideItem(_ label: String) -> Message {
    Message(
      zh: "“\(label)”写在了服务项目之外。请检查上面的标题：服务项目用三级标题，例如“### （1）预防接种”，# 后面要空一格。",
      en: "\(label) stands outside any item. See to the heading above: an item has a third-level one, "
        + "### （1）…, with a space behind the marks.")
  }

  static func labelSlip(_ written: String, _ meant: String) -> Message {
    Message(
      zh: "不认识的栏目“\(written)”，按正文处理。是否为“\(meant)”？",
      en: "\(written) is no field of this standard and was taken for text. Is \(meant) meant?")
  }

  static func kindMismatch(_ kind: String) -> Message {
    Message(
      zh: "standard.md 的 kind 应为 standard，这里写的是“\(kind)”。", en: "The kind of standard.md is standard, not \(kind).")
  }

  static func noSuchHeading(_ heading: String) -> Message {
    Message(
      zh: "inferred 列出的标题“\(heading)”在正文中找不到。请与正文标题逐字一致。",
      en: "inferred lists the heading \(heading), which the text does not have. Write it as it stands there.")
  }
}
