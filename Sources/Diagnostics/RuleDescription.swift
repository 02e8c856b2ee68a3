/// What a rule looks for, why, and what a wrong and a right text look like.
///
/// ``all`` is made from the doc comments of the rules by `Scripts/rules.py`, which also writes the pages about them.
public struct RuleDescription: Sendable, Hashable {
  /// The name: `field-missing`.
  public let id: String
  /// What it finds, in a sentence.
  public let summary: Message
  /// Why that is wrong and what counts; in English, empty where the summary says it all.
  public let details: String
  /// The standard and clause it rests on; empty where there is none.
  public let basis: String
  /// Texts in which it finds something.
  public let bad: [Example]
  /// Texts in which it finds nothing.
  public let good: [Example]

  /// A text and where it stands.
  public struct Example: Sendable, Hashable {
    /// Where the text stands, as the doc comment says it in brackets: `notice number`; empty for running text.
    public let place: String
    /// The text, its lines apart.
    public let text: String

    /// An example.
    public init(_ place: String, _ text: String) {
      self.place = place
      self.text = text
    }
  }

  /// A description.
  public init(
    id: String, summary: Message, details: String = "", basis: String = "", bad: [Example] = [], good: [Example] = []
  ) {
    self.id = id
    self.summary = summary
    self.details = details
    self.basis = basis
    self.bad = bad
    self.good = good
  }

  /// The description of the rule with a name.
  public static func named(_ id: String) -> RuleDescription? { byName[id] }

  private static let byName = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
