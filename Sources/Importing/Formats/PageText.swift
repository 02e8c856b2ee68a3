internal import Diagnostics
internal import HanText

/// The text of a PDF, page by page: lines, and the tables that rules draw.
struct PageText {
  private var builder: SourceDocumentBuilder
  private var tables = 0
  /// The table at the end of what was read; it may go on on the next page.
  private var open: PageTable?
  /// The table that was read before, and its last page: text stands behind it.
  private var ended: (table: PageTable, page: Int)?
  private var lastPage = 0
  /// What stands on its pages besides, and comes behind it.
  private var besides: [(line: PageLine, kind: RunningHeads.Kind, page: Int)] = []

  /// Reads the pages. A PDF of which no page has text is refused as a scan.
  static func read(_ text: PagedText, file: String) throws(ImportRefusal) -> SourceDocument {
    guard !text.pages.isEmpty else { throw ImportRefusal(Diagnostic("import-damaged", .error, file: file, .noPages)) }
    guard text.pages.contains(where: { !$0.page.words.isEmpty }) else {
      throw ImportRefusal(Diagnostic("import-scan", .error, file: file, .scan(pages: text.pages.count)))
    }
    let pages = text.withTables
    let heads = RunningHeads(pages.map { (height: $0.height, lines: $0.lines) })
    var reading = PageText(builder: SourceDocumentBuilder(file: file, format: .pdf))
    for (index, page) in pages.enumerated() { reading.read(page, index, heads) }
    reading.endTable()
    return reading.builder.finished()
  }

  private init(builder: SourceDocumentBuilder) {
    self.builder = builder
  }

  private mutating func read(_ page: PagedText.Content, _ index: Int, _ heads: RunningHeads) {
    if page.lines.isEmpty, page.tables.isEmpty {
      endTable()
      builder.report("import-scan", .warning, .emptyPage(index + 1), at: place(index))
    }
    if PageLines.haveColumns(page.lines) {
      endTable()
      builder.report("import-columns", .warning, .columns(index + 1), at: place(index))
    }
    var tables = page.tables[...]
    var begins = true
    for line in page.lines {
      while let table = tables.first, table.top < line.middle { read(tables.removeFirst(), index, &begins) }
      if let kind = heads.kind(of: line, onPageOfHeight: page.height) {
        read(line, kind, index)
      } else {
        endTable()
        begins = false
        builder.append(line.text)
        builder.end(.line, at: place(index))
      }
    }
    for table in tables { read(table, index, &begins) }
  }

  /// Reads a table; one that stands first on its page can go on with one that stood last on the page before.
  private mutating func read(_ table: RuledTable, _ page: Int, _ begins: inout Bool) {
    if begins, let open, open.fits(table) {
      var whole = open
      if whole.append(table, page: page) {
        self.open = whole
        lastPage = page
        begins = false
        return
      }
    }
    endTable()
    begins = false
    if var whole = ended?.table, ended?.page == page - 1, whole.fits(table),
      !whole.append(table, page: page) || whole.wentOn
    {
      builder.report("import-columns", .warning, .doubtfulRow(page + 1), at: place(page))
    }
    open = PageTable(table, page: page)
    lastPage = page
  }

  private mutating func read(_ line: PageLine, _ kind: RunningHeads.Kind, _ page: Int) {
    guard open == nil else { return besides.append((line, kind, page)) }
    builder.append(line.text)
    switch kind {
    case .pageNumber: builder.end(.furniture(.pageNumber, .pageNumber), at: place(page))
    case .runningHead: builder.end(.furniture(.runningHead, .runningHead), at: place(page))
    }
  }

  private mutating func endTable() {
    guard let table = open else { return }
    open = nil
    ended = (table, lastPage)
    for page in table.doubts { builder.report("import-columns", .warning, .doubtfulRow(page + 1)) }
    PageTableWriter(table, number: tables).write(to: &builder)
    tables += 1
    let lines = besides
    besides = []
    for (line, kind, page) in lines { read(line, kind, page) }
  }

  private func place(_ page: Int) -> SourcePlace {
    var place = SourcePlace()
    place.page = page + 1
    return place
  }
}

/// The lines at the head and foot of pages that belong to the page, told by where they stand and how often.
struct RunningHeads {
  /// What such a line is.
  enum Kind { case pageNumber, runningHead }

  private var counts: [String: Int] = [:]
  private let pages: Int

  init(_ pages: [(height: Double, lines: [PageLine])]) {
    self.pages = pages.count
    for page in pages {
      let marginal = page.lines.filter { Self.isMarginal($0, page.height) }
      for key in Set(marginal.map { Self.key($0.text) }) { counts[key, default: 0] += 1 }
    }
  }

  /// What a line is, or `nil` where it is text.
  func kind(of line: PageLine, onPageOfHeight height: Double) -> Kind? {
    guard Self.isMarginal(line, height) else { return nil }
    let key = Self.key(line.text)
    let isRepeated = (counts[key] ?? 0) >= 3 && (counts[key] ?? 0) * 3 >= pages
    if Self.isNumber(key) {
      // A number alone could be a cell's; dashes or 第…页 around it make it a page's.
      return key != "#" || isRepeated || pages == 1 && line.middle > height * 0.93 ? .pageNumber : nil
    }
    return isRepeated ? .runningHead : nil
  }

  /// Whether a line stands in the upper or lower tenth of its page.
  private static func isMarginal(_ line: PageLine, _ height: Double) -> Bool {
    line.middle < height * 0.1 || line.middle > height * 0.9
  }

  /// The line without spaces, its numbers replaced by a sign.
  private static func key(_ text: String) -> String {
    var key = ""
    for scalar in TextSpacing.removed(text).unicodeScalars {
      if !scalar.isDecimalDigit { key.unicodeScalars.append(scalar) } else if key.last != "#" { key += "#" }
    }
    return key
  }

  private static func isNumber(_ key: String) -> Bool {
    key.contains("#") && key.unicodeScalars.allSatisfy { "#-–—―─－·第页共,，/".unicodeScalars.contains($0) }
  }
}

extension Message {
  fileprivate static let pageNumber = Message(zh: "页码。", en: "A page number.")
  fileprivate static let runningHead = Message(zh: "页眉或页脚，每页重复。", en: "A running head or foot.")

  fileprivate static let noPages = Message(
    zh: "PDF 里读不出任何页面，文件可能已损坏。请重新导出后再导入。",
    en: "No page can be read from the PDF; it may be damaged. Export it again.")

  fileprivate static func scan(pages: Int) -> Message {
    Message(
      zh: "这份 PDF 是扫描件，共 \(pages) 页，没有文字层。请先做文字识别（OCR）并校对，或向发文单位索取电子版。",
      en: "This PDF is a scan of \(pages) \(pages == 1 ? "page" : "pages") without a text layer. "
        + "Run character recognition (OCR) and proofread it, or ask its sender for the document itself.")
  }

  fileprivate static func columns(_ page: Int) -> Message {
    Message(
      zh: "第 \(page) 页像是表格或分栏，各列的文字按行混在一起。请改用 Word、Excel 或网页版导入，或逐行核对这一页。",
      en: "Page \(page) looks like a table or columns; their text was read across, line by line. "
        + "Import the document from Word, Excel or its web page instead, or check this page line by line.")
  }

  fileprivate static func doubtfulRow(_ page: Int) -> Message {
    Message(
      zh: "第 \(page) 页表格的第一行是接上页的一行还是新的一行，看不出来。请对照原件核对这一行和上页的最后一行。",
      en:
        "Nothing tells whether the first row of the table on page \(page) goes on with the last row of the page before. "
        + "Check both rows against the document.")
  }

  fileprivate static func emptyPage(_ page: Int) -> Message {
    Message(
      zh: "第 \(page) 页没有文字，可能是扫描的图片或空白页。请核对这一页。",
      en: "Page \(page) holds no text: it may be a scanned picture, or blank. Check this page.")
  }
}
