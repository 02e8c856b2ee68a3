internal import Diagnostics
internal import HanText
internal import Standards

/// What could be recognised in a document that holds no service item, for the refusal to say.
struct Recognition {
  private let lines: [SourceLine]
  private let outline: Outline
  private let labels: FieldLabels

  init(_ lines: [SourceLine], labels: FieldLabels, outline: Outline) {
    self.lines = lines
    self.labels = labels
    self.outline = outline
  }

  /// Why the document is not imported as a standard, with what it seems to be.
  func refusal(of source: SourceDocument) -> Diagnostic {
    let fields = outline.parts.count(where: \.isField)
    if let head = tableHead {
      return source.finding("import-columns", .error, at: extent(of: head), .runTogether(recognised))
    }
    if fields > 0, let first = outline.parts.firstIndex(where: \.isField) {
      return source.finding("import-no-names", .error, at: extent(of: lines[first]), .noNames(fields, recognised))
    }
    return Diagnostic("import-no-items", .error, file: source.file, .noItems(kind(in: source.format), recognised))
  }

  private func extent(of line: SourceLine) -> SourceRange {
    line.content.extent ?? SourceRange(0, 0)
  }

  /// A line that holds the heads of a table, whose rows could not be found.
  private var tableHead: SourceLine? {
    lines.first { line in
      guard line.table == nil, line.content.count < 400 else { return false }
      let heads = TextSpacing.columns(line.text).filter { ItemTable.column($0, labels) != nil }
      return heads.count >= 3
    }
  }

  // MARK: What it seems to be

  /// The kind of document by its title, its parts and its format.
  private func kind(in format: SourceFormat) -> Message {
    let title = titleText
    let boxes = lines.count { $0.compact.hasPrefix("专栏") && Enumerator(at: $0.text) == nil && $0.content.count < 120 }
    if boxes >= 2 || ["规划", "计划", "纲要"].contains(where: title.hasSuffix) { return .plan }
    if ["意见", "方案", "办法", "措施"].contains(where: title.hasSuffix) { return .opinion }
    if NoticeTitle.range(in: lines[...]) != nil {
      let issued = title.contains("意见") || title.contains("方案") || title.contains("行动计划")
      return issued ? .opinion : .noticeAlone
    }
    return format == .web ? .news : .unknown
  }

  private var titleText: String {
    if let range = NoticeTitle.range(in: lines[...]) { return lines[range].map(\.compact).joined() }
    return lines.first { $0.table == nil }?.compact ?? ""
  }

  /// What was found, in words.
  private var recognised: Message {
    var zh: [String] = []
    var en: [String] = []
    if !titleText.isEmpty {
      let title = String(titleText.prefix(40))
      zh.append("开头“\(title)”")
      en.append("the opening “\(title)”")
    }
    let tables = lines.count { $0.table != nil }
    if tables > 0 {
      zh.append("表格 \(tables) 个")
      en.append("tables: \(tables)")
    }
    let headings = lines.count { HeadingName($0)?.mark != nil }
    if headings > 0 {
      zh.append("带序号的标题行 \(headings) 行")
      en.append("lines with a number: \(headings)")
    }
    let fields = outline.parts.count(where: \.isField)
    zh.append("字段标签 \(fields) 处")
    en.append("field labels: \(fields)")
    return Message(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }
}

extension Message {
  fileprivate static let plan = Message(
    zh: "这像是规划或计划，不是服务标准；如要作为规划导入，请加 --kind plan。",
    en: "This looks like a plan, not a standard; to import it as a plan add --kind plan.")

  fileprivate static let opinion = Message(
    zh: "这像是意见或方案，不是服务标准；如要作为意见导入，请加 --kind opinion。",
    en: "This looks like an opinion, not a standard; to import it as an opinion add --kind opinion.")

  fileprivate static let noticeAlone = Message(
    zh: "这里只有通知，没有标准正文；请导入带有服务项目的附件或全文。",
    en: "There is only a notice here and no standard; import the attachment or the whole text with the items.")

  fileprivate static let news = Message(
    zh: "这像是新闻或说明网页，不是服务标准。", en: "This looks like a page of news or explanation, not a standard.")

  fileprivate static let unknown = Message(zh: "看不出这是服务标准。", en: "This does not look like a standard.")

  fileprivate static func noItems(_ kind: Message, _ recognised: Message) -> Message {
    Message(
      zh: "没有找到服务项目（如“（1）预防接种”，下一行为“服务对象：…”，或有“服务项目”一栏的表格），未导入。\(kind.zh)识别到：\(recognised.zh)。",
      en: """
        No service item was found (such as （1）预防接种 with 服务对象：… on the next line, or a table with a column 服务项目), \
        so nothing was imported. \(kind.en) Recognised: \(recognised.en).
        """)
  }

  fileprivate static func noNames(_ fields: Int, _ recognised: Message) -> Message {
    Message(
      zh: "有 \(fields) 处字段标签，但第一处之前没有服务项目的名称（如“（1）预防接种”），无法确定字段属于哪个项目，未导入。请补上名称。识别到：\(recognised.zh)。",
      en: """
        There are \(fields) field labels, but no name of an item (such as （1）预防接种) before the first, so no field can be \
        given to an item and nothing was imported. Add the names. Recognised: \(recognised.en).
        """)
  }

  fileprivate static func runTogether(_ recognised: Message) -> Message {
    Message(
      zh: "这一行是表头，但下面各栏的文字混在一起，无法分清哪些字属于哪一栏，未导入。请导入原来的 Word、Excel 文件，或把表格另存为网页、CSV。识别到：\(recognised.zh)。",
      en: """
        This line is the head of a table, but the columns below it have run together and can't be told apart, so nothing \
        was imported. Import the Word or Excel file it comes from, or save the table as a web page or CSV. Recognised: \
        \(recognised.en).
        """)
  }
}
