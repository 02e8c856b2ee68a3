public import HanText

/// Which items of an edition replace which of the edition before (`succession.yml`), as a person confirmed it.
public struct Succession: Sendable, Hashable {
  /// One entry: items of the old edition and the items that replace them.
  public struct Entry: Sendable, Hashable {
    /// The numbers in the old edition; empty where the items are new.
    public var old: [Int]
    /// The numbers in the new edition; empty where the items were dropped.
    public var new: [Int]
    /// Where it stands in its file.
    public var range: SourceRange?

    /// An entry.
    public init(old: [Int], new: [Int], range: SourceRange? = nil) {
      self.old = old
      self.new = new
      self.range = range
    }
  }

  /// The edition replaced.
  public var old: EditionID
  /// The entries. Items in none of them are matched by the program.
  public var entries: [Entry]
  /// The path of its file, for messages.
  public var file: String

  /// A map of the entries given.
  public init(old: EditionID, entries: [Entry], file: String = "succession.yml") {
    self.old = old
    self.entries = entries
    self.file = file
  }

  /// The map seen from the other side.
  public func inverted(from new: EditionID) -> Succession {
    Succession(
      old: new, entries: entries.map { Entry(old: $0.new, new: $0.old, range: $0.range) }, file: file)
  }
}
