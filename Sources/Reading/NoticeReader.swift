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
    "validity", "form", "serial", "secrecy", "urgency", "approvers",
  ]

  /// The keys whose values are text that readers see.
  private static let textKeys = [
    "number", "title", "organs", "signatories", "addressees", "copies", "annotation", "attachments", "supersedes",
    "approvers",
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
    notice.approvers = settings.texts("approvers")
    notice.form = form(&settings)
    notice.serial = settings.text("serial", .serialForm) { $0.utf8.count == 6 && $0.utf8.allSatisfy { 48...57 ~= $0 } }
    notice.secrecy = settings.text("secrecy", .secrecyForm) { text in
      ["绝密", "机密", "秘密"].contains { text == $0 || text.hasPrefix($0 + "★") && text.count > $0.count + 1 }
    }
    notice.urgency = settings.text("urgency", .urgencyForm) { ["特急", "加急"].contains($0) }
    if !notice.secrecy.isEmpty {
      settings.note(settings.file.diagnostic("front-matter", .warning, at: settings.range("secrecy"), .secretPublished))
    }
    return notice
  }

  private static func form(_ settings: inout SettingsReader) -> Notice.Form {
    let name = settings.text("form", .formUnknown) { Notice.Form(rawValue: $0) != nil }
    return Notice.Form(rawValue: name) ?? .circular
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

  static let formUnknown = Message(
    zh: "“form”只能写 circular（文件）、letter（信函）或 minutes（纪要）。",
    en: "form is circular, letter or minutes.")

  static let serialForm = Message(
    zh: "份号“serial”应是 6 位阿拉伯数字，不足的前面补 0，并加引号，如 \"000001\"。",
    en: "serial, the number of the copy, takes six digits in quotes: \"000001\".")

  static let secrecyForm = Message(
    zh: "“secrecy”应写明密级，有保密期限的中间用“★”隔开，如“机密★1年”。密级只有绝密、机密、秘密。",
    en: "secrecy takes 绝密, 机密 or 秘密, and behind ★ how long it lasts: 机密★1年.")

  static let urgencyForm = Message(
    zh: "紧急程度“urgency”只能写“特急”或“加急”。", en: "urgency is 特急 or 加急.")

  static let secretPublished = Message(
    zh: "标有密级的文件不得在网站公开。公开前请确认已经解密，并删去“secrecy”；涉密文件不得在连接互联网的计算机上处理。",
    en: "A document marked secret must not be put on a website. Make sure that it is declassified and remove secrecy.")
}
