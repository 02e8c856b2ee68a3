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
    let places = drafts.map { references.place(of: $0.name.text) }
    let domainStarts = heads(\.domain)
    let categories = HeadingInference(
      names: places.map { $0?.category }, printed: heads(\.category), breaks: Set(domainStarts.keys))
    let ends = categories.runs.dropFirst().map(\.start) + [drafts.count]
    let ranges = zip(categories.runs, ends).map { $0.start..<$1 }
    let items = numberedItems(firstOfCategory: Set(ranges.map(\.lowerBound)), &account)
    let domainNames = ranges.map { range in ReferenceIndex.most(places[range].compactMap { $0?.domain }) }
    let printed = Dictionary(
      uniqueKeysWithValues: ranges.enumerated().compactMap { index, range in
        domainStarts[range.lowerBound].map { (index, $0) }
      })
    let domains = HeadingInference(
      names: domainNames, printed: printed, breaks: [], lacksHeadings: categories.isCompleted)
    reportGaps(categories.gaps, level: .category, &account) { drafts[min($0, drafts.count - 1)].firstPlace }
    reportGaps(domains.gaps, level: .domain, &account) { position in
      drafts[min(position < ranges.count ? ranges[position].lowerBound : drafts.count, drafts.count - 1)].firstPlace
    }
    let marks = Marks(domains: firstMark(\.domain), categories: firstMark(\.category))
    var count = 0
    return zip(domains.runs, domains.runs.dropFirst().map(\.start) + [ranges.count]).enumerated().map { index, run in
      var domain = Domain(
        number: run.0.number, mark: mark(run.0, marks.domains), name: run.0.name, isInferred: run.0.isInferred)
      domain.note = place(run.0, domain.mark, at: ranges[run.0.start].lowerBound, .domain(index + 1), &account)
      for category in run.0.start..<run.1 {
        count += 1
        domain.categories.append(
          self.category(categories.runs[category], count, items[ranges[category]], marks, &account))
      }
      return domain
    }
  }

  private func firstMark(_ heading: (ItemDraft) -> HeadingDraft?) -> Enumerator? {
    drafts.compactMap { heading($0)?.mark }.first
  }

  private func mark(_ run: HeadingRun, _ model: Enumerator?) -> String {
    run.printed.map { $0.mark?.text ?? "" } ?? (run.isInferred ? Marks.mark(run.number, like: model) : "")
  }

  private func heads(_ heading: (ItemDraft) -> HeadingDraft?) -> [Int: HeadingDraft] {
    Dictionary(
      uniqueKeysWithValues: drafts.enumerated().compactMap { index, draft in heading(draft).map { (index, $0) } })
  }

  private func category(
    _ run: HeadingRun, _ position: Int, _ items: ArraySlice<ServiceItem>, _ marks: Marks, _ account: inout AccountWriter
  ) -> Category {
    let mark = mark(run, marks.categories)
    return Category(
      number: run.number, mark: mark, name: run.name, isInferred: run.isInferred,
      note: place(run, mark, at: run.start, .category(position), &account), items: Array(items))
  }

  /// Notes where a heading and the text under it went; an inferred one stands before the first line under it.
  private func place(
    _ run: HeadingRun, _ mark: String, at item: Int, _ destination: Destination, _ account: inout AccountWriter
  ) -> Passage {
    if run.isInferred, run.printed == nil {
      let draft = drafts[item]
      let isDomain = if case .domain = destination { true } else { false }
      let place = isDomain ? draft.category?.start ?? draft.start : draft.start
      account.infer(
        .heading, before: place, mark + run.name, .inferredHeading(isDomain ? .domain : .category, draft.name.text))
    }
    guard let heading = run.printed else { return Passage() }
    account.place(heading.printed, destination)
    account.place(heading.title, destination)
    if !heading.inferenceMark.isEmpty {
      account.leaveOut(.heading, heading.inferenceMark, certainty: .doubtful, .markedAsInferred)
    }
    return PassageDraft.passage(heading.note, destination, joining, &account)
  }

  private func reportGaps(
    _ gaps: [HeadingGap], level: HeadingLevel, _ account: inout AccountWriter, place: (Int) -> Int
  ) {
    for gap in gaps { account.infer(.heading, before: place(gap.before), "", .missingHeadings(level, gap.numbers)) }
  }

  // MARK: Numbers

  /// The items with their numbers: damaged ones repaired, restarted and missing ones replaced by the position.
  private func numberedItems(firstOfCategory: Set<Int>, _ account: inout AccountWriter) -> [ServiceItem] {
    var numbers: [Int?] = []
    var printed: [String] = []
    for (index, draft) in drafts.enumerated() {
      let expected = (numbers.last.flatMap { $0 } ?? 0) + 1
      let next = index + 1 < drafts.count ? Int(drafts[index + 1].digits) : nil
      let older = NumberRepair.olderNumber(digits: draft.digits, expected: expected, next: next)
      numbers.append(older == nil ? draft.mark?.value : expected)
      printed.append(self.mark(draft, numbers[index]))
      if let older {
        account.change(.number, draft.printed, to: printed[index], certainty: .likely, .repairedNumber(expected, older))
      } else if draft.printed.withoutSpaces().text != printed[index] {
        account.change(.mark, draft.printed, to: printed[index], .fullWidthMark)
      }
    }
    let final = ItemNumbering.numbers(marks: numbers, firstOfCategory: firstOfCategory)
    reportNumbers(numbers, firstOfCategory, keepsMarks: final == numbers, &account)
    return drafts.indices.map { position in
      ItemAssembly(joining: joining).item(
        drafts[position], number: final[position], printed: printed[position], &account)
    }
  }

  /// The mark as the content has it: （1） for every mark of a number alone or in brackets, others as printed.
  private func mark(_ draft: ItemDraft, _ number: Int?) -> String {
    guard let mark = draft.mark, let number else { return "" }
    return mark.form == .bracketedDecimal ? "（\(number)）" : mark.text
  }

  /// Notes the numbers that do not go on by one; in a document without any number there is nothing to note.
  private func reportNumbers(
    _ numbers: [Int?], _ firstOfCategory: Set<Int>, keepsMarks: Bool, _ account: inout AccountWriter
  ) {
    guard numbers.contains(where: { $0 != nil }) else { return }
    for (index, pair) in zip([0] + numbers, numbers).enumerated() {
      guard let number = pair.1 else {
        account.infer(.number, before: drafts[index].start, "", .noNumber(drafts[index].name.text))
        continue
      }
      let begins = number == numbers[0] && firstOfCategory.contains(index)
      guard let previous = pair.0, number != previous + 1, !begins || index == 0 else { continue }
      account.infer(.number, before: drafts[index].start, "", .numberJump(previous, number, keepsMarks))
    }
  }
}

/// Writes the marks of inferred headings the way the document writes those it prints.
private struct Marks {
  let domains: Enumerator?
  let categories: Enumerator?

  static func mark(_ number: Int?, like model: Enumerator?) -> String {
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
  fileprivate static func inferredHeading(_ level: HeadingLevel, _ item: String) -> Message {
    let names = level == .domain ? (zh: "领域", en: "domain") : (zh: "类别", en: "category")
    return Message(
      zh: "原文没有印出这个\(names.zh)标题；按编号的空缺和其他标准中同名服务项目（从“\(item)”起）所在的\(names.zh)推断，请确认。",
      en: """
        The document does not print this \(names.en) heading; inferred from the gap in the numbers and from where other \
        standards have the items of the same names (from “\(item)”); confirm it.
        """)
  }

  fileprivate static let markedAsInferred = Message(
    zh: "文件注明这个标题是补入的，不是原文所印，请核对；如确非原文，请记入 standard.md 的 inferred。",
    en:
      "The document says that this heading was put in and not printed; check it, and list it under inferred in standard.md."
  )

  fileprivate static func missingHeadings(_ level: HeadingLevel, _ numbers: ClosedRange<Int>) -> Message {
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

  fileprivate static func noNumber(_ name: String) -> Message {
    Message(
      zh: "“\(name)”没有序号，编号用服务项目的位置，请核对原件。",
      en: "“\(name)” has no number; items are numbered by position. Check the original.")
  }

  fileprivate static func numberJump(_ previous: Int, _ number: Int, _ keepsMarks: Bool) -> Message {
    let zh = keepsMarks ? "序号照原文" : "编号改用服务项目的位置，原序号照印"
    let en = keepsMarks ? "the numbers stay as printed" : "items are numbered by position and keep their printed marks"
    return Message(
      zh: "序号从 \(previous) 跳到 \(number)，\(zh)，请核对原件是否有缺漏。",
      en: "The numbers go from \(previous) to \(number); \(en). Check the original for what is missing.")
  }
}
