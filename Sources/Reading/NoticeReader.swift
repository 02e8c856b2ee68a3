internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads `notice.md`: front matter, then the body.
enum NoticeReader {
  /// What a `notice.md` gives.
  struct Result {
    var notice: Notice
    var map: SourceMap
    var findings: [Diagnostic]
  }

  /// The keys of the front matter.
  private static let keys: Set<String> = [
    "number", "title", "organs", "signatories", "addressees", "date", "effective", "copies", "printed", "published",
    "disclosure", "annotation", "attachments", "seals", "supersedes", "interpretation", "index", "register",
    "validity",
  ]

  /// The keys whose values are text that readers see.
  private static let textKeys = [
    "number", "title", "organs", "signatories", "addressees", "copies", "annotation", "attachments", "supersedes",
  ]

  static func read(_ file: TextFile) -> Result {
    let front = ConfigurationParser.frontMatter(of: file)
    var settings = SettingsReader(file: file, value: front.value)
    settings.warnOfUnknownKeys(known: keys)
    var notice = facts(&settings)
    let parsed = MarkdownParser.blocks(of: file, from: front.end)
    let passages = PassageReader(file: file, labels: [])
    let body = passages.passage(parsed.blocks)
    notice.body = body.passage
    var map = SourceMap()
    map[.notice(key: nil)] = SourceMap.Place(file: file.path, range: nil)
    for key in keys {
      if let range = settings.range(key) { map[.notice(key: key)] = SourceMap.Place(file: file.path, range: range) }
    }
    if let first = parsed.blocks.first { map[.noticeBody] = SourceMap.Place(file: file.path, range: first.range) }
    map.texts =
      settings.texts(of: textKeys) { .notice(key: $0) } + passages.places(parsed.blocks, in: .noticeBody)
    return Result(
      notice: notice, map: map, findings: front.findings + settings.findings + parsed.findings + body.findings)
  }

  private static func facts(_ settings: inout SettingsReader) -> Notice {
    var notice = Notice(title: settings.text("title"))
    notice.number = settings.text("number")
    notice.organs = settings.texts("organs")
    notice.signatories = settings.range("signatories") == nil ? notice.organs : settings.texts("signatories")
    notice.addressees = settings.text("addressees")
    notice.date = settings.date("date")
    notice.effective = settings.date("effective")
    notice.copies = settings.texts("copies")
    notice.printed = printing(&settings)
    notice.published = settings.text("published")
    notice.disclosure = settings.text("disclosure")
    notice.annotation = settings.text("annotation")
    notice.attachments = settings.texts("attachments")
    notice.hasSeals = settings.flag("seals")
    notice.supersedes = settings.texts("supersedes")
    notice.interpretation = settings.text("interpretation")
    notice.index = settings.text("index")
    notice.register = settings.text("register")
    notice.validity = settings.text("validity")
    return notice
  }

  private static func printing(_ settings: inout SettingsReader) -> Notice.Printing? {
    guard let value = settings.value?["printed"] else { return nil }
    guard value.entries != nil, let organ = value["organ"]?.text else {
      settings.note(settings.file.diagnostic("front-matter", .error, at: value.range, .printedForm))
      return nil
    }
    let date = value["date"].flatMap { entry in entry.text.flatMap { settings.date($0, at: entry.range) } }
    return Notice.Printing(organ: organ, date: date)
  }
}

extension Message {
  static let printedForm = Message(
    zh: "“printed”应写明 organ（印发机关）和 date（印发日期）。",
    en: "printed takes an organ and a date.")
}
