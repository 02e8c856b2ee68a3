internal import HanText

/// The items and promises that go beyond the upper standard and must be filed with reasons (超标事项报备清单).
public struct FilingList: Sendable, Hashable {
  /// How a promise goes beyond.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An item that the upper standard does not have.
    case addedItem
    /// A number above that of the upper standard.
    case raisedStandard
    /// More people than the upper standard serves.
    case widenedAudience
    /// A promise within an item that the upper standard does not make.
    case addedContent
  }

  /// One line of the list.
  public struct Entry: Sendable, Hashable {
    /// How it goes beyond.
    public var kind: Kind
    /// The number in the local standard.
    public var item: Int
    /// The name in the local standard.
    public var name: String
    /// What the upper standard says; empty where it says nothing.
    public var upper: String
    /// What the local standard says.
    public var local: String
  }

  /// The lines, by item.
  public var entries: [Entry]

  /// The list of a report about the two editions.
  public init(_ report: FloorReport, local: EditionText) {
    let items = Dictionary(local.items.map { ($0.number, $0) }) { first, _ in first }
    func name(_ number: Int) -> String { items[number]?.name ?? "" }
    func words(_ side: Change.Side?, _ subject: String) -> String {
      guard let side else { return "" }
      return subject.isEmpty || side.text.contains(subject) ? side.text : "\(subject)：\(side.text)"
    }
    var entries = report.added.map { number in
      Entry(
        kind: .addedItem, item: number, name: name(number), upper: "",
        local: items[number].map { item in
          ["audience", "content", "standard"].map { item[$0] }.filter { !$0.isEmpty }.joined(separator: "\n")
        } ?? "")
    }
    for finding in report.findings where finding.verdict == .above {
      let isAudience = finding.field == "audience" || finding.upper.quantity?.kind == .age
      entries.append(
        Entry(
          kind: isAudience ? .widenedAudience : .raisedStandard, item: finding.localItem, name: name(finding.localItem),
          upper: words(finding.upper, finding.upper.quantity?.subject ?? ""),
          local: words(finding.local, finding.local?.quantity?.subject ?? "")))
    }
    entries += report.additions.map { addition in
      Entry(
        kind: .addedContent, item: addition.localItem, name: name(addition.localItem), upper: "",
        local: words(addition.local, addition.local.quantity?.subject ?? ""))
    }
    self.entries = entries.enumerated().sorted { ($0.element.item, $0.offset) < ($1.element.item, $1.offset) }
      .map(\.element)
  }
}
