public import HanText

/// The wordings an office watches over (`terms.yml`): terms, names before and after a reform, words to look at twice,
/// and characters that don't belong into its texts.
public struct TermList: Sendable, Hashable {
  /// What an entry is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A word that is written another way: 其它 for 其他.
    case terms
    /// The name of an office that a reform changed.
    case organs
    /// A word that a person should look at; there may be no better one.
    case watch
  }

  /// One wording.
  public struct Entry: Sendable, Hashable {
    /// What it is about.
    public var kind: Kind
    /// The characters that are looked for.
    public var wrong: [Unicode.Scalar]
    /// What to write; empty where a person has to decide.
    public var right: String
    /// Words that hold `wrong` and are right: 帐篷.
    public var except: [[Unicode.Scalar]]
    /// The day from which on it holds; documents issued before are left alone.
    public var since: CalendarDate?
    /// Why.
    public var reason: String
    /// Where that is laid down.
    public var source: String

    /// An entry.
    public init(
      kind: Kind, wrong: String, right: String, except: [String] = [], since: CalendarDate? = nil, reason: String,
      source: String
    ) {
      self.kind = kind
      self.wrong = Array(wrong.unicodeScalars)
      self.right = right
      self.except = except.map { Array($0.unicodeScalars) }
      self.since = since
      self.reason = reason
      self.source = source
    }
  }

  /// Characters to replace, with one reason for all: traditional ones, look-alikes.
  public struct Characters: Sendable, Hashable {
    /// For each character the one to write.
    public var pairs: [Unicode.Scalar: Unicode.Scalar]
    /// Why.
    public var reason: String
    /// Where that is laid down.
    public var source: String

    /// A group of characters.
    public init(pairs: [Unicode.Scalar: Unicode.Scalar], reason: String, source: String) {
      self.pairs = pairs
      self.reason = reason
      self.source = source
    }
  }

  /// The wordings in the order of the file.
  public let entries: [Entry]
  /// The groups of characters in the order of the file.
  public let characters: [Characters]
  private let byFirst: [Unicode.Scalar: [Int]]
  /// For each character up to U+FFFF, by its number, whether something in the list may begin with it; empty where the
  /// list is. Entries that begin with characters beyond are not found.
  public let firstCharacters: [Bool]

  /// A list. Entries without text are left out.
  public init(entries: [Entry] = [], characters: [Characters] = []) {
    let entries = entries.filter { !$0.wrong.isEmpty }
    self.entries = entries
    self.characters = characters
    byFirst = Dictionary(grouping: entries.indices, by: { entries[$0].wrong[0] })
    var isFirst = [Bool](repeating: false, count: entries.isEmpty && characters.isEmpty ? 0 : 0x1_0000)
    for scalar in Array(byFirst.keys) + characters.flatMap(\.pairs.keys) where scalar.value < 0x1_0000 {
      isFirst[Int(scalar.value)] = true
    }
    firstCharacters = isFirst
  }

  /// Whether there is nothing in the list.
  public var isEmpty: Bool { entries.isEmpty && characters.isEmpty }

  /// The wordings that begin with a character.
  public func entries(beginningWith scalar: Unicode.Scalar) -> [Entry] {
    (byFirst[scalar] ?? []).map { entries[$0] }
  }

  /// What to write for a character and why, where the list has it.
  public func replacement(for scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, group: Characters)? {
    for group in characters {
      if let replacement = group.pairs[scalar] { return (replacement, group) }
    }
    return nil
  }
}
