public import Diagnostics
internal import HanText
internal import Markup
internal import Packages
internal import Reading
public import Standards

/// Holds the published files of an edition against its content, text by text, by reading the finished files.
///
/// Every form is held against the same edition, so that where nothing is found all forms hold the same text.
public enum Collation {
  /// The most differences that are told of one file.
  static let limit = 20

  /// What a JSON file holds otherwise than the edition.
  public static func json(_ bytes: [UInt8], of edition: Edition, file: String) -> [Diagnostic] {
    let read: Edition
    do {
      read = try EditionJSONReader.edition(of: bytes)
    } catch {
      return [unreadable(file, .publishedForm("JSON"))]
    }
    // The form carries the text in its own order, which MarkdownText.pieces walks for both.
    let found = MarkdownText.pieces(of: read).map(\.text)
    return differences(lines: found, MarkdownText.pieces(of: edition), file)
  }

  /// What a CSV file holds otherwise than the edition.
  public static func csv(_ bytes: [UInt8], of edition: Edition, file: String) -> [Diagnostic] {
    guard TextDecoding.firstInvalidByte(in: bytes) == nil, let rows = CSVText.rows(bytes) else {
      return [unreadable(file, .publishedForm("CSV"))]
    }
    if let plan = edition.plan {
      let lines = rows.dropFirst().map { $0.joined(separator: "\t") }
      return differences(lines: lines, CSVText.indicatorPieces(of: plan), file)
    }
    return differences(lines: CSVText.itemLines(rows), CSVText.itemPieces(of: edition.standard), file)
  }

  /// What a rendered Markdown file holds otherwise than the edition.
  public static func markdown(_ bytes: [UInt8], of edition: Edition, file: String) -> [Diagnostic] {
    guard let text = try? TextFile(path: file, bytes: bytes) else {
      return [unreadable(file, .publishedForm("Markdown"))]
    }
    let labels = Set(edition.plan == nil ? edition.standard.form.entries.map(\.label) : [])
    let lines = MarkdownText.lines(text, labels: labels, isPlan: edition.plan != nil)
    return differences(lines: lines, MarkdownText.pieces(of: edition), file)
  }

  /// What an Akoma Ntoso file holds otherwise than the edition.
  public static func akomaNtoso(_ bytes: [UInt8], of edition: Edition, file: String) -> [Diagnostic] {
    guard let lines = AkomaNtosoText.lines(bytes) else { return [unreadable(file, .publishedForm("Akoma Ntoso"))] }
    return differences(lines: lines, AkomaNtosoText.pieces(of: edition), file)
  }

  /// What the text of a PDF, as `pdftotext -raw` gives it, holds otherwise than the edition in a form. `settings` are
  /// those it was printed with.
  public static func print(
    _ output: [UInt8], of edition: Edition, _ form: PrintForm, settings: PrintSettings, file: String
  ) -> [Diagnostic] {
    var text = PrintedText.text(output, runningHead: form == .booklet ? edition.standard.fullTitle : nil)
    var hasAddress = false
    if case .leaflet(let item) = form { hasAddress = PrintedText.removeAddress("\(edition.id)/\(item)/", from: &text) }
    let pieces = PrintedPieces(settings: settings)
    return findings(differences(text, pieces, of: edition, form, hasAddress: hasAddress), file)
  }

  /// What a text holds otherwise than the edition, its addressees being on the first page or in the imprint.
  private static func differences(
    _ text: TextProof.Text, _ pieces: PrintedPieces, of edition: Edition, _ form: PrintForm, hasAddress: Bool
  ) -> [TextDifference] {
    let found = TextProof.differences(text, pieces.pieces(of: edition, form, hasAddress: hasAddress))
    guard !found.isEmpty, edition.notice?.addressees.isEmpty == false else { return found }
    var moved = pieces
    moved.movesAddressees = true
    let others = TextProof.differences(text, moved.pieces(of: edition, form, hasAddress: hasAddress))
    return others.count < found.count ? others : found
  }

  /// What a Word file holds otherwise than the edition or its notice alone.
  public static func word(
    _ bytes: [UInt8], of edition: Edition, _ form: PrintForm, settings: PrintSettings, file: String
  ) -> [Diagnostic] {
    guard let text = try? WordText.text(bytes) else { return [unreadable(file, .publishedForm("DOCX"))] }
    let pieces = PrintedPieces(settings: settings, leavesOutHeadWord: true)
    return findings(differences(text, pieces, of: edition, form, hasAddress: false), file)
  }

  /// One page of an edition: its path inside the website and what it holds otherwise than the edition.
  public struct Page: Sendable {
    /// The path inside the website: `jiaxing/2023/27/index.html`.
    public let path: String
    private let part: String?
    private let keepsCaptions: Bool
    private let pieces: [TextPiece]
    private let facts: [TextPiece]

    fileprivate init(
      _ path: String, _ pieces: [TextPiece], part: String? = nil, keepsCaptions: Bool = false,
      facts: [TextPiece] = []
    ) {
      self.path = path
      self.pieces = pieces
      self.part = part
      self.keepsCaptions = keepsCaptions
      self.facts = facts
    }

    /// What the bytes of the page hold otherwise than the edition.
    public func findings(_ bytes: [UInt8], file: String) -> [Diagnostic] {
      let page = HTMLDocument(bytes)
      guard !page.isCut, let lines = WebText.lines(page, part: part, keepsCaptions: keepsCaptions) else {
        return [unreadable(file, .publishedForm("HTML"))]
      }
      let box = WebText.facts(page).map { differences(lines: $0, facts, file) } ?? []
      return differences(lines: lines, pieces, file) + box
    }
  }

  /// The pages of an edition: its own, that of its notice, those of its items.
  public static func pages(of edition: Edition) -> [Page] {
    var pages: [Page] = []
    let facts = edition.notice.map { WebPieces.facts($0, edition) } ?? []
    if let plan = edition.plan {
      pages.append(Page("\(edition.id)/index.html", WebPieces.plan(plan, edition), keepsCaptions: true, facts: facts))
    } else {
      pages.append(Page("\(edition.id)/index.html", WebPieces.standard(edition), facts: facts))
    }
    if let notice = edition.notice {
      pages.append(
        Page("\(edition.id)/notice/index.html", WebPieces.notice(notice, edition), part: "circular", facts: facts))
    }
    for domain in edition.standard.domains {
      for category in domain.categories {
        for item in category.items {
          let pieces = WebPieces.item(item, in: category, of: domain, edition)
          pages.append(Page("\(edition.id)/\(item.number)/index.html", pieces, part: "item"))
        }
      }
    }
    return pages
  }

  // MARK: Findings

  private static func differences(lines: [String], _ pieces: [TextPiece], _ file: String) -> [Diagnostic] {
    let bytes = lines.flatMap { (line: String) -> [UInt8] in Array(line.utf8) + [0x0A] }
    return findings(TextProof.differences(TextProof.Text(bytes: bytes, isRunning: false), pieces), file)
  }

  private static func findings(_ differences: [TextDifference], _ file: String) -> [Diagnostic] {
    let shown = differences.prefix(limit).map { difference in
      Diagnostic(
        "published-differs", .error, file: file, item: difference.place.item, field: difference.place.field,
        .differs(difference))
    }
    let more = differences.count - shown.count
    return shown + (more > 0 ? [Diagnostic("published-differs", .error, file: file, .moreDifferences(more))] : [])
  }

  private static func unreadable(_ file: String, _ message: Message) -> Diagnostic {
    Diagnostic("published-unreadable", .error, file: file, message)
  }
}

extension Message {
  static func publishedForm(_ form: String) -> Message {
    Message(
      zh: "读不出这个文件应有的 \(form) 内容，可能已损坏或被改动。请重新运行 gongbiao build。",
      en: "The file can't be read as \(form) of an edition; it may be damaged or changed. Run gongbiao build again.")
  }

  static func differs(_ difference: TextDifference) -> Message {
    let place = difference.place.words
    let (expected, found) = difference.excerpt
    if difference.expected.isEmpty {
      return Message(zh: "\(place.zh)之后多出文字：“\(found)”。", en: "Behind \(place.en) stands further text: “\(found)”.")
    }
    if difference.found.isEmpty {
      return Message(zh: "\(place.zh)缺少：“\(expected)”。", en: "\(place.en) lacks “\(expected)”.")
    }
    return Message(
      zh: "\(place.zh)应为“\(expected)”，文件里是“\(found)”。",
      en: "\(place.en) should say “\(expected)”; the file says “\(found)”.")
  }

  static func moreDifferences(_ count: Int) -> Message {
    Message(zh: "还有至少 \(count) 处不一致，没有列出。", en: "There are at least \(count) further differences, not listed.")
  }
}
