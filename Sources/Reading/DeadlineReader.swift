internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads `deadlines.yml`: a list of what notices ask for by a day.
enum DeadlineReader {
  private static let keys: Set<String> = [
    "notice", "what", "quote", "basis", "who", "due", "months", "workdays", "after", "shown", "done",
  ]

  static func deadlines(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> [Deadline] {
    file.list(of: value, &findings).compactMap { entry in
      var settings = SettingsReader(file: file, value: entry)
      settings.warnOfUnknownKeys(known: keys)
      let deadline = deadline(file, entry, &settings)
      findings += settings.findings
      return deadline
    }
  }

  /// A deadline; `nil`, with findings, where the entry can't be used.
  private static func deadline(
    _ file: TextFile, _ entry: ConfigurationValue, _ settings: inout SettingsReader
  ) -> Deadline? {
    let named = settings.text("notice")
    let notice = EditionID(named)
    let what = settings.text("what")
    let (quote, basis) = (settings.text("quote"), settings.text("basis"))
    let limit = limit(file, entry, &settings)
    let done = done(file, entry, &settings)
    let evidence = Deadline.Evidence(rawValue: settings.text("shown"))
    let obliged = obliged(&settings)
    var faults: [Message] = []
    if !named.isEmpty && notice == nil { faults.append(.noticeForm(named)) }
    if what.isEmpty { faults.append(.deadlineLacks("what")) }
    if quote.isEmpty && basis.isEmpty { faults.append(.deadlineBasis) }
    if named.isEmpty && !quote.isEmpty { faults.append(.quoteOfEvery) }
    if evidence == nil { faults.append(.deadlineChoice("shown", Deadline.Evidence.allCases.map(\.rawValue))) }
    if obliged == nil { faults.append(.deadlineLacks("who")) }
    for fault in faults { settings.note(file.diagnostic("deadline-form", .error, at: entry.range, fault)) }
    guard faults.isEmpty, let limit, let evidence, let obliged else { return nil }
    return Deadline(
      notice: notice, what: what, quote: quote, basis: basis, obliged: obliged, limit: limit, evidence: evidence,
      done: done,
      place: Deadline.Place(range: entry.range, position: file.lines.position(of: entry.range.lower)))
  }

  private static func obliged(_ settings: inout SettingsReader) -> Deadline.Obliged? {
    let names = settings.texts("who")
    switch names {
    case []: return nil
    case ["below"]: return .below
    case ["issuer"]: return .issuer
    default: return .regions(names)
    }
  }

  /// The only one of `due`, `months` and `workdays`.
  private static func limit(
    _ file: TextFile, _ entry: ConfigurationValue, _ settings: inout SettingsReader
  ) -> Deadline.Limit? {
    let given = ["due", "months", "workdays"].filter { entry[$0] != nil }
    guard given.count == 1, let key = given.first else {
      settings.note(file.diagnostic("deadline-form", .error, at: entry.range, .deadlineLimit))
      return nil
    }
    if key == "due" { return settings.date("due").map(Deadline.Limit.day) }
    guard let start = Deadline.Start(rawValue: settings.text("after")) else {
      let choices = Deadline.Start.allCases.map(\.rawValue)
      settings.note(file.diagnostic("deadline-form", .error, at: entry.range, .deadlineChoice("after", choices)))
      return nil
    }
    guard let count = settings.number(key) else { return nil }
    guard (1...1000).contains(count) else {
      settings.note(file.diagnostic("deadline-form", .error, at: settings.range(key), .deadlineCount(key)))
      return nil
    }
    return key == "months" ? .months(count, after: start) : .workdays(count, after: start)
  }

  private static func done(
    _ file: TextFile, _ entry: ConfigurationValue, _ settings: inout SettingsReader
  ) -> [String: CalendarDate] {
    guard let value = entry["done"] else { return [:] }
    var findings: [Diagnostic] = []
    var done: [String: CalendarDate] = [:]
    for record in file.entries(of: value, &findings) {
      done[record.key] = settings.date(record.value.text ?? "", at: record.value.range)
    }
    findings.forEach { settings.note($0) }
    return done
  }
}

/// Reads `holidays.yml`: for each year the source, the days off and the worked days of weekends.
enum HolidayReader {
  static func table(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> HolidayTable {
    var table = HolidayTable()
    for entry in file.entries(of: value, &findings) {
      var settings = SettingsReader(file: file, value: entry.value)
      settings.warnOfUnknownKeys(known: ["source", "off", "worked"])
      let source = settings.text("source")
      guard let year = Int(entry.key), (1...9999).contains(year), !source.isEmpty else {
        findings.append(file.diagnostic("holiday-form", .error, at: entry.keyRange, .holidayYear))
        continue
      }
      let off = days(entry.value["off"], of: year, &settings)
      let worked = days(entry.value["worked"], of: year, &settings)
      for day in worked.filter({ !$0.weekday.isWeekend }).sorted() {
        settings.note(file.diagnostic("holiday-form", .error, at: entry.value["worked"]?.range, .notAWeekend(day)))
      }
      // A table of which a part can't be read would give wrong days.
      if !settings.findings.contains(where: { $0.severity == .error }) {
        table.years[year] = HolidayTable.Year(source: source, off: off, worked: worked)
      }
      findings += settings.findings
    }
    return table
  }

  /// The days of a list of `2024-06-10` and `2024-02-10..2024-02-17`, all of one year.
  private static func days(
    _ value: ConfigurationValue?, of year: Int, _ settings: inout SettingsReader
  ) -> Set<CalendarDate> {
    guard let value else { return [] }
    var lists: [Diagnostic] = []
    var days: Set<CalendarDate> = []
    for part in settings.file.list(of: value, &lists) {
      let text = part.text ?? ""
      let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
      let dates = ends.compactMap { settings.date($0, at: part.range) }
      guard dates.count == ends.count else { continue }  // told by the date itself
      guard let first = dates.first, let last = dates.last, dates.count <= 2, first <= last, first.year == year,
        last.year == year
      else {
        settings.note(settings.file.diagnostic("holiday-form", .error, at: part.range, .holidayDays(text, year)))
        continue
      }
      days.formUnion((first.dayNumber...last.dayNumber).compactMap(CalendarDate.init(dayNumber:)))
    }
    lists.forEach { settings.note($0) }
    return days
  }
}

extension Message {
  static func deadlineLacks(_ key: String) -> Message {
    Message(zh: "期限没有写明 \(key)。", en: "The deadline does not say \(key).")
  }

  static let deadlineBasis = Message(
    zh: "期限没有写明出处：通知的原话写在 quote，法规写在 basis。",
    en: "The deadline does not say where it comes from: the words of the notice as quote, or a law as basis.")

  static let quoteOfEvery = Message(
    zh: "写了 quote（通知原话），就要用 notice 指明是哪个通知，例如 jiaxing/2023。",
    en: "Where there is a quote, notice has to name the edition whose notice says it, such as jiaxing/2023.")

  static func noticeForm(_ text: String) -> Message {
    Message(
      zh: "notice 写的是“\(text)”，应当是版本，例如 jiaxing/2023。",
      en: "notice says \(text); it names an edition, such as jiaxing/2023.")
  }

  static let deadlineLimit = Message(
    zh: "期限要用 due（日期）、months（几个月）、workdays（几个工作日）中的一个写明。",
    en: "A deadline says one of due (a day), months and workdays.")

  static func deadlineChoice(_ key: String, _ choices: [String]) -> Message {
    Message(
      zh: "\(key) 只能写 \(choices.joined(separator: "、")) 之一。", en: "\(key) is one of \(choices.joined(separator: ", "))."
    )
  }

  static func deadlineCount(_ key: String) -> Message {
    Message(zh: "\(key) 应当在 1 到 1000 之间。", en: "\(key) is between 1 and 1000.")
  }

  static let holidayYear = Message(
    zh: "每一年写成“2024:”，下面写 source（国务院办公厅通知的文号）、off（放假日）、worked（调休上班日）。",
    en: "A year is a key such as 2024, with source (the number of the State Council's notice), off and worked below.")

  static func holidayDays(_ text: String, _ year: Int) -> Message {
    Message(
      zh: "“\(text)”不是 \(year) 年的日期。请写成 \(year)-05-01 或 \(year)-05-01..\(year)-05-05。",
      en: "\(text) is no day of \(year). Write \(year)-05-01 or \(year)-05-01..\(year)-05-05.")
  }

  static func notAWeekend(_ day: CalendarDate) -> Message {
    Message(zh: "worked 中的 \(day.iso) 不是周末，本来就上班。请核对。", en: "\(day.iso) in worked is no day of a weekend. Check it.")
  }
}
