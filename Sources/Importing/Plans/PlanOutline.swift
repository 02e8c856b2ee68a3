internal import HanText
internal import Standards

/// What the lines of a plan are: headings with their levels, boxes, text.
///
/// A heading shows itself by going on with the numbers of its chapter; so the entries of a box and the enumerations of
/// a text are never taken for headings.
struct PlanOutline {
  /// A stretch of lines.
  enum Part {
    /// A heading; `skipped` is the number before it, where that is not the one that it follows.
    case heading(PlanHeading, level: Int, skipped: Int?)
    /// A heading that the style of its line states.
    case stated(HeadingDraft, level: Int)
    case box(title: [SourceLine], body: [SourceLine])
    case text(SourceLine)
  }

  /// The parts in order.
  private(set) var parts: [Part] = []

  private let lines: [SourceLine]
  private let joining: ParagraphJoining
  /// The headings that are open, from the chapter down.
  private var open: [(rank: Int, value: Int)] = []
  /// The last number of each rank in the chapter.
  private var last: [Int: Int] = [:]

  /// The position of the first chapter: a line under 一、 or 第一章; `nil` where there is none.
  static func start(_ lines: [SourceLine], from first: Int, joining: ParagraphJoining) -> Int? {
    if isStated(lines) { return lines.firstIndex { $0.element?.headingLevel != nil } }
    return (min(first, lines.count)..<lines.count).first { index in
      guard let heading = PlanHeading(lines[index...].prefix(3), joining: joining), heading.mark.value == 1 else {
        return false
      }
      return heading.mark.form == .han || heading.mark.form == .chapter
    }
  }

  /// The parts of the lines, which begin with the first chapter.
  init(_ lines: ArraySlice<SourceLine>, joining: ParagraphJoining) {
    self.lines = Array(lines)
    self.joining = joining
    if Self.isStated(self.lines) {
      readStated()
      return
    }
    var index = 0
    while index < self.lines.count {
      if begins(index), PlanBoxTitle.isTitle(self.lines[index]) {
        let body = index + PlanBoxTitle.count(self.lines[index...])
        let end = boxEnd(from: index, body: body)
        parts.append(.box(title: Array(self.lines[index..<body]), body: Array(self.lines[body..<end])))
        index = end
      } else if let heading = heading(at: index), let place = place(of: heading) {
        enter(heading)
        parts.append(.heading(heading, level: open.count, skipped: place.skipped))
        if let rest = heading.rest { parts.append(.text(rest)) }
        index += heading.count
      } else {
        parts.append(.text(self.lines[index]))
        index += 1
      }
    }
  }

  /// Whether the styles of a document say which of its lines are headings: then all its parts are what they say.
  static func isStated(_ lines: [SourceLine]) -> Bool { lines.contains { $0.element == .heading1 } }

  /// The parts as the styles say. A box goes on over its own paragraphs and tables.
  private mutating func readStated() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if let level = line.element?.headingLevel {
        parts.append(.stated(HeadingDraft([line]), level: level))
      } else if line.element == .boxTitle {
        let body = lines[index...].prefix { $0.statedElement == .boxText || $0.statedElement == .boxCell }
        parts.append(.box(title: [line], body: Array(body)))
        index += body.count
      } else {
        parts.append(.text(line))
      }
    }
  }

  /// Whether something can begin at a line: the one before it has ended.
  private func begins(_ index: Int) -> Bool {
    guard index > 0, joining.width != nil else { return true }
    let before = lines[index - 1]
    return before.table != nil || before.endsSentence || !joining.isFull(before, opensParagraph: false)
  }

  // MARK: Headings

  private func heading(at index: Int) -> PlanHeading? {
    begins(index) ? PlanHeading(lines[index...].prefix(3), joining: joining) : nil
  }

  /// Whether a heading goes on with the numbers above it, and the number before it where one is missing between.
  private func place(of heading: PlanHeading) -> (rank: Int, skipped: Int?)? {
    let (rank, value) = (HeadingName.rank(of: heading.mark), heading.mark.value)
    guard let top = open.first?.rank else { return (rank, nil) }
    guard rank >= top else { return nil }
    let isOpen = open.contains { $0.rank == rank }
    let before = last[rank] ?? 0
    if value == before + 1 && (isOpen || before > 0) || value == 1 && !isOpen { return (rank, nil) }
    guard value > before + 1, value <= before + 4, rank == top || heading.mark.form != .decimal || before > 0 else {
      return nil
    }
    return heading.isBare || isOpen ? (rank, before) : nil
  }

  private mutating func enter(_ heading: PlanHeading) {
    let rank = HeadingName.rank(of: heading.mark)
    while let lowest = open.last, lowest.rank >= rank { open.removeLast() }
    if open.isEmpty { last = [:] }
    open.append((rank, heading.mark.value))
    last[rank] = heading.mark.value
  }

  // MARK: Boxes

  /// Where the box ends whose title and text begin at two lines.
  ///
  /// A frame ends it. Else it goes on over its own numbered entries until a heading goes on with the chapter's numbers,
  /// until another box or the caption of a table, or until a wider gap than any inside it.
  private func boxEnd(from title: Int, body: Int) -> Int {
    if let frame = lines[title].frame ?? (body < lines.count ? lines[body].frame : nil) {
      return (body..<lines.count).first { lines[$0].frame != frame } ?? lines.count
    }
    var entry: (form: Enumerator.Form, value: Int)?
    var widest = 1
    for index in body..<lines.count {
      let line = lines[index]
      let isFar = line.blanks > widest
      if PlanBoxTitle.isTitle(line) || line.frame != nil || isCaption(index) { return index }
      if let mark = line.table == nil ? Enumerator(at: line.text) : nil {
        let isEntry = entry.map { mark.form == $0.form && mark.value == $0.value + 1 } ?? (mark.value == 1)
        let isHeading = heading(at: index).flatMap(place) != nil
        if isHeading, isFar || !isEntry || entry == nil && !isDecimal(mark) { return index }
        if isEntry, entry != nil || isDecimal(mark) { entry = (mark.form, mark.value) }
      } else if isFar {
        return index
      }
      if index > body { widest = max(widest, line.blanks) }
    }
    return lines.count
  }

  private func isDecimal(_ mark: Enumerator) -> Bool { mark.form == .decimal || mark.form == .bracketedDecimal }

  /// Whether a line is the caption of the table behind it.
  private func isCaption(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index].table == nil && lines[index + 1].table != nil
      && TableText.isNumbered(lines[index].text)
  }
}

extension SourceLine {
  /// The number of empty lines before this one.
  fileprivate var blanks: Int { gap.count { $0 == .blank } }
}
