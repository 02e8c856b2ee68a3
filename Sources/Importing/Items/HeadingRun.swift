internal import HanText

/// A run of things that stand under one heading: items under a category, categories under a domain.
struct HeadingRun {
  /// The first thing of the run.
  var start: Int
  /// The heading's number, where it has one.
  var number: Int?
  /// The name; empty for things without a heading.
  var name: String
  /// The printed heading, where there is one.
  var printed: HeadingDraft?

  /// Whether the document does not print the heading, or says that it was put in.
  var isInferred: Bool { printed.map(\.isInferred) ?? !name.isEmpty }
}

/// Numbers of headings that a document skips and nothing fills.
struct HeadingGap {
  /// The numbers that are missing.
  var numbers: ClosedRange<Int>
  /// The first thing under the next printed heading.
  var before: Int
}

/// Finds the headings that a document does not print, on one level, from the gaps in the printed numbers and from where
/// other standards put things of the same name.
///
/// Between two printed headings, things that stand under another heading elsewhere open a new run; the runs are taken
/// for headings only where their count fills the gap of the numbers exactly.
struct HeadingInference {
  /// The runs in order.
  private(set) var runs: [HeadingRun] = []
  /// The numbers that stay missing.
  private(set) var gaps: [HeadingGap] = []

  private let names: [String?]
  private let breaks: Set<Int>
  private let isKnownToLack: Bool

  /// Infers the runs of `names.count` things.
  ///
  /// `names` holds the heading each thing has elsewhere, `printed` the headings that the document prints before things,
  /// `breaks` the things before which a run must end because a heading of a higher level stands there.
  /// `lacksHeadings` says that the document is known to lack headings, on another level.
  init(names: [String?], printed: [Int: HeadingDraft], breaks: Set<Int>, lacksHeadings: Bool = false) {
    isKnownToLack = lacksHeadings
    self.names = names
    self.breaks = breaks
    let starts = printed.keys.sorted()
    let numbers = starts.compactMap { printed[$0]?.mark?.value }
    let isContinuous = numbers.count == starts.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    guard let first = starts.first, isContinuous else {
      runs = plain(0..<names.count, printed)
      return
    }
    let opening = first > 0 || numbers[0] > 1 ? [(start: 0, heading: nil as HeadingDraft?, number: 0)] : []
    let spans = opening + zip(starts, numbers).map { (start: $0, heading: printed[$0], number: $1) }
    for (index, span) in spans.enumerated() {
      let next = index + 1 < spans.count ? spans[index + 1] : nil
      fill(span.start..<(next?.start ?? names.count), span.heading, from: span.number, to: next?.number)
    }
  }

  /// Adds the runs between two printed headings; things before the first one count from 0 and have no heading.
  private mutating func fill(_ span: Range<Int>, _ heading: HeadingDraft?, from number: Int, to next: Int?) {
    let found = candidates(span, heading)
    let first = heading == nil ? number + 1 : number
    let isMissing = next.map { $0 - number > 1 } ?? lacksHeadings
    let fits = next.map { $0 - first == found.count } ?? true
    if isMissing && fits && found.allSatisfy({ !$0.name.isEmpty }) {
      for (offset, run) in found.enumerated() {
        runs.append(HeadingRun(start: run.start, number: first + offset, name: run.name, printed: run.printed))
      }
      return
    }
    runs += plain(span, heading.map { [span.lowerBound: $0] } ?? [:])
    if isMissing, let next { gaps.append(HeadingGap(numbers: number + 1...next - 1, before: span.upperBound)) }
  }

  /// Whether headings were missing and all of them could be inferred.
  var isCompleted: Bool { gaps.isEmpty && runs.contains(where: \.isInferred) }

  /// Whether headings were missing so far: only then a document may lack some behind its last printed one.
  private var lacksHeadings: Bool { isKnownToLack || !gaps.isEmpty || runs.contains(where: \.isInferred) }

  /// The runs of a span as the places elsewhere show them.
  private func candidates(_ span: Range<Int>, _ heading: HeadingDraft?) -> [HeadingRun] {
    var found: [HeadingRun] = []
    var current: Set<String> = []
    for index in span {
      let name = names[index]
      if index == span.lowerBound, let heading {
        found.append(HeadingRun(start: index, name: heading.name, printed: heading))
        current = Set([ReferenceIndex.key(heading.name)] + (name.map { [ReferenceIndex.key($0)] } ?? []))
      } else if index == span.lowerBound || breaks.contains(index)
        || name.map({ !current.contains(ReferenceIndex.key($0)) }) == true
      {
        let named = name ?? names[index..<span.upperBound].lazy.compactMap { $0 }.first ?? ""
        found.append(HeadingRun(start: index, name: named))
        current = [ReferenceIndex.key(named)]
      }
    }
    return found
  }

  /// The runs that the document itself shows: its printed headings, and things without one behind a higher heading.
  private func plain(_ span: Range<Int>, _ printed: [Int: HeadingDraft]) -> [HeadingRun] {
    span.compactMap { index in
      if let heading = printed[index] {
        return HeadingRun(start: index, number: heading.mark?.value, name: heading.name, printed: heading)
      }
      return index == span.lowerBound || breaks.contains(index) ? HeadingRun(start: index, name: "") : nil
    }
  }
}
