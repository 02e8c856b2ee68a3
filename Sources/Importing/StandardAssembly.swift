internal import Diagnostics
internal import HanText
internal import Standards

/// Builds the standard from its items: numbers, headings, domains and categories.
struct StandardAssembly {
  private let drafts: [ItemDraft]
  private let joining: ParagraphJoining
  private let references: ReferenceIndex

  init(_ drafts: [ItemDraft], joining: ParagraphJoining, references: [Standard]) {
    self.drafts = drafts
    self.joining = joining
    self.references = ReferenceIndex(references)
  }

  /// The domains with everything in them.
  func domains(_ account: inout AccountWriter) -> [Domain] {
    let items = numberedItems(&account)
    let places = drafts.map { references.place(of: $0.name) }
    let domainStarts = heads(\.domain)
    let categories = HeadingInference(
      names: places.map { $0?.category }, printed: heads(\.category), breaks: Set(domainStarts.keys))
    let ends = categories.runs.dropFirst().map(\.start) + [drafts.count]
    let ranges = zip(categories.runs, ends).map { $0.start..<$1 }
    let domainNames = ranges.map { range in ReferenceIndex.most(places[range].compactMap { $0?.domain }) }
    let printed = Dictionary(
      uniqueKeysWithValues: ranges.enumerated().compactMap { index, range in
        domainStarts[range.lowerBound].map { (index, $0) }
      })
    let domains = HeadingInference(
      names: domainNames, printed: printed, breaks: [], lacksHeadings: categories.isCompleted)
    reportGaps(categories.gaps, level: .category, &account) { drafts[min($0, drafts.count - 1)].firstLine }
    reportGaps(domains.gaps, level: .domain, &account) { position in
      drafts[min(position < ranges.count ? ranges[position].lowerBound : drafts.count, drafts.count - 1)].firstLine
    }
    let marks = Marks(domains: heads(\.domain).values.first?.mark, categories: heads(\.category).values.first?.mark)
    return zip(domains.runs, domains.runs.dropFirst().map(\.start) + [ranges.count]).map { run, end in
      var domain = Domain(
        number: run.number, mark: run.printed?.mark.text ?? (run.isInferred ? marks.domain(run.number) : ""),
        name: run.name, isInferred: run.isInferred)
      note(run, domain.mark, at: ranges[run.start].lowerBound, .domain, &account)
      for index in run.start..<end {
        domain.categories.append(category(categories.runs[index], items[ranges[index]], marks, &account))
      }
      return domain
    }
  }

  private func heads(_ heading: (ItemDraft) -> HeadingDraft?) -> [Int: HeadingDraft] {
    Dictionary(
      uniqueKeysWithValues: drafts.enumerated().compactMap { index, draft in heading(draft).map { (index, $0) } })
  }

  private func category(
    _ run: HeadingRun, _ items: ArraySlice<ServiceItem>, _ marks: Marks, _ account: inout AccountWriter
  ) -> Category {
    let category = Category(
      number: run.number, mark: run.printed?.mark.text ?? (run.isInferred ? marks.category(run.number) : ""),
      name: run.name, isInferred: run.isInferred, items: Array(items))
    note(run, category.mark, at: run.start, .category, &account)
    return category
  }

  /// Notes an inferred heading, before the first line that stands under it.
  private func note(
    _ run: HeadingRun, _ mark: String, at item: Int, _ level: Level, _ account: inout AccountWriter
  ) {
    guard run.isInferred else { return }
    let draft = drafts[item]
    let line = level == .domain ? draft.category?.line ?? draft.line : draft.line
    account.inferred(.heading, line: line, mark + run.name, .inferredHeading(level, draft.name))
  }

  private func reportGaps(
    _ gaps: [HeadingGap], level: Level, _ account: inout AccountWriter, line: (Int) -> Int
  ) {
    for gap in gaps { account.inferred(.heading, line: line(gap.before), "", .missingHeadings(level, gap.numbers)) }
  }

  // MARK: Numbers

  /// The items with their numbers: damaged ones repaired, restarted ones replaced by the position.
  private func numberedItems(_ account: inout AccountWriter) -> [ServiceItem] {
    var numbers: [Int] = []
    for (index, draft) in drafts.enumerated() {
      let expected = (numbers.last ?? 0) + 1
      let next = index + 1 < drafts.count ? Int(drafts[index + 1].digits) : nil
      let older = NumberRepair.olderNumber(digits: draft.digits, expected: expected, next: next)
      numbers.append(older == nil ? draft.mark.value : expected)
      let printed = "（\(numbers[index])）"
      if let older {
        account.changed(.number, line: draft.line, draft.mark.text, to: printed, .repairedNumber(expected, older))
      } else if draft.mark.text != printed {
        account.changed(.mark, line: draft.line, draft.mark.text, to: printed, .fullWidthMark)
      }
    }
    let ascends = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    let isComplete = ascends && numbers.first == 1 && numbers.last == numbers.count
    if !isComplete { reportNumbers(numbers, ascends: ascends, &account) }
    return zip(drafts, numbers).enumerated().map { position, pair in
      item(pair.0, number: ascends ? pair.1 : position + 1, printed: "（\(pair.1)）", &account)
    }
  }

  private func reportNumbers(_ numbers: [Int], ascends: Bool, _ account: inout AccountWriter) {
    for (index, number) in numbers.enumerated() where number != (index == 0 ? 1 : numbers[index - 1] + 1) {
      let previous = index == 0 ? 0 : numbers[index - 1]
      account.kept(.number, line: drafts[index].line, drafts[index].mark.text, .numberJump(previous, number, ascends))
    }
  }

  private func item(
    _ draft: ItemDraft, number: Int, printed: String, _ account: inout AccountWriter
  ) -> ServiceItem {
    TextReview.review(draft.note + draft.fields.flatMap(\.paragraphs), joining, &account)
    return ServiceItem(
      number: number, printed: printed, name: draft.name,
      note: Passage(draft.note.map { .paragraph($0.text) }),
      fields: draft.fields.map { field in
        Field(
          role: field.opening.role, label: field.opening.label,
          text: Passage(field.paragraphs.map { .paragraph($0.text) }))
      })
  }
}

/// The levels of headings above the items.
enum Level {
  case domain, category
}

/// Writes the marks of inferred headings the way the document writes those it prints.
private struct Marks {
  let domains: Enumerator?
  let categories: Enumerator?

  func domain(_ number: Int?) -> String { Self.mark(number, like: domains) }
  func category(_ number: Int?) -> String { Self.mark(number, like: categories) }

  private static func mark(_ number: Int?, like model: Enumerator?) -> String {
    guard let number, let model else { return "" }
    switch model.form {
    case .decimal: return String(number) + String(model.text.unicodeScalars.suffix(1).map(Character.init))
    case .han: return ChineseNumeral.text(number) + "、"
    case .bracketedHan: return "（\(ChineseNumeral.text(number))）"
    case .bracketedDecimal: return "（\(number)）"
    case .chapter: return "第\(ChineseNumeral.text(number))" + String(model.text.suffix(1))
    case .circled: return ""
    }
  }
}

extension Message {
  fileprivate static func inferredHeading(_ level: Level, _ item: String) -> Message {
    let names = level == .domain ? (zh: "领域", en: "domain") : (zh: "类别", en: "category")
    return Message(
      zh: "原文没有印出这个\(names.zh)标题；按编号的空缺和其他标准中同名服务项目（从“\(item)”起）所在的\(names.zh)推断，请确认。",
      en: """
        The document does not print this \(names.en) heading; inferred from the gap in the numbers and from where other \
        standards have the items of the same names (from “\(item)”); confirm it.
        """)
  }

  fileprivate static func missingHeadings(_ level: Level, _ numbers: ClosedRange<Int>) -> Message {
    let names = level == .domain ? (zh: "领域", en: "domain") : (zh: "类别", en: "category")
    let list = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    return Message(
      zh: "此行之前缺少编号为 \(list) 的\(names.zh)标题，无法推断，请在 standard.md 中补上。",
      en:
        "Before this line the \(names.en) headings \(list) are missing and can't be inferred; add them in standard.md.")
  }

  fileprivate static func repairedNumber(_ number: Int, _ older: Int) -> Message {
    Message(
      zh: "序号中残留修订前的序号 \(older) 的数字，按顺序应为 \(number)。",
      en: "Digits of the older number \(older) were left behind; in order it is \(number).")
  }

  fileprivate static let fullWidthMark = Message(
    zh: "序号统一为全角括号。", en: "The brackets of item numbers are full-width throughout.")

  fileprivate static func numberJump(_ previous: Int, _ number: Int, _ ascends: Bool) -> Message {
    let zh = ascends ? "序号照原文" : "编号改用服务项目的位置，原序号照印"
    let en = ascends ? "the numbers stay as printed" : "items are numbered by position and keep their printed marks"
    return Message(
      zh: "序号从 \(previous) 跳到 \(number)，\(zh)，请核对原件是否有缺漏。",
      en: "The numbers go from \(previous) to \(number); \(en). Check the original for what is missing.")
  }
}
