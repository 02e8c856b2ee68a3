internal import Diagnostics
internal import HanText

/// The text of a PDF, page by page and line by line, from what `pdftotext -bbox` says.
enum PageText {
  /// Reads that output. A PDF of which no page has text is refused as a scan.
  static func read(_ output: [UInt8], file: String) throws(ImportRefusal) -> SourceDocument {
    let pages = PageWords(output).pages.map { (page: $0, lines: PageLines.lines(of: $0)) }
    guard !pages.isEmpty else { throw ImportRefusal(Diagnostic("import-damaged", .error, file: file, .noPages)) }
    guard pages.contains(where: { !$0.lines.isEmpty }) else {
      throw ImportRefusal(Diagnostic("import-scan", .error, file: file, .scan(pages: pages.count)))
    }
    let heads = RunningHeads(pages.map { (height: $0.page.height, lines: $0.lines) })
    var builder = SourceDocumentBuilder(file: file, format: .pdf)
    for (index, page) in pages.enumerated() {
      var place = SourcePlace()
      place.page = index + 1
      if page.lines.isEmpty { builder.report("import-scan", .warning, .emptyPage(index + 1), at: place) }
      if PageLines.haveColumns(page.lines) {
        builder.report("import-columns", .warning, .columns(index + 1), at: place)
      }
      for line in page.lines {
        builder.append(line.text)
        switch heads.kind(of: line, onPageOfHeight: page.page.height) {
        case .pageNumber?: builder.end(.furniture(.pageNumber, .pageNumber), at: place)
        case .runningHead?: builder.end(.furniture(.runningHead, .runningHead), at: place)
        case nil: builder.end(.line, at: place)
        }
      }
    }
    return builder.finished()
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

  fileprivate static func emptyPage(_ page: Int) -> Message {
    Message(
      zh: "第 \(page) 页没有文字，可能是扫描的图片或空白页。请核对这一页。",
      en: "Page \(page) holds no text: it may be a scanned picture, or blank. Check this page.")
  }
}
