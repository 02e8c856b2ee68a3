internal import HanText
public import Standards
internal import Synchronization

/// What the items of many editions promise, so that any two can be set beside each other without their texts. Of a text
/// that many editions share, the promises are kept once.
public final class PromiseBook: Sendable {
  /// How one item differs from another.
  public struct Contrast: Sendable, Hashable {
    /// The labels of the fields whose texts differ, in order.
    public var fields: [String] = []
    /// The amounts that both promise and that differ; ``Change/old`` is the first item's.
    public var amounts: [Change] = []
  }

  /// A field of an item, by what tells its text from others.
  fileprivate struct Entry: Sendable {
    let name: String
    let label: String
    let text: TextDigest
  }

  fileprivate struct Texts: Hashable {
    let first: TextDigest
    let second: TextDigest
  }

  fileprivate struct Content {
    var items: [EditionID: [[Entry]]] = [:]
    var promises: [TextDigest: [QuantityPairing.Placed]] = [:]
    /// What was found of two texts: the same two meet in many regions.
    var found: [Texts: [Change]] = [:]
  }

  private let content = Mutex(Content())

  /// A book of no edition.
  public init() {}

  /// Adds an edition.
  public func add(_ edition: Edition) {
    let items = edition.standard.items.map { item in
      ItemText(item, domain: "", category: "").fields.filter(\.isService)
        .map { (entry: Entry(name: $0.name, label: $0.label, text: TextDigest([$0.text])), text: $0.text) }
    }
    let new = content.withLock { content in
      content.items[edition.id] = items.map { $0.map(\.entry) }
      return items.joined().filter { content.promises[$0.entry.text] == nil }
    }
    let read = new.map { ($0.entry.text, QuantityPairing.Placed.all(in: $0.text)) }
    content.withLock { content in
      for (text, promises) in read { content.promises[text] = promises }
    }
  }

  /// How the second item differs from the first, each by its edition and its position there. Who pays and who leads is
  /// left out.
  public func contrast(
    _ first: (edition: EditionID, item: Int), _ second: (edition: EditionID, item: Int)
  ) -> Contrast {
    content.withLock { content in
      guard let old = content.items[first.edition]?[first.item], let new = content.items[second.edition]?[second.item]
      else { return Contrast() }
      var contrast = Contrast()
      for field in new {
        let before = old.first { $0.name == field.name }
        if before?.text == field.text { continue }
        contrast.fields.append(field.label)
        if let before { contrast.amounts += content.changes(Texts(first: before.text, second: field.text)) }
      }
      contrast.fields += old.filter { field in !new.contains { $0.name == field.name } }.map(\.label)
      return contrast
    }
  }
}

extension PromiseBook.Content {
  fileprivate mutating func changes(_ texts: PromiseBook.Texts) -> [Change] {
    if let changes = found[texts] { return changes }
    let (old, new) = (promises[texts.first] ?? [], promises[texts.second] ?? [])
    let changes = QuantityPairing(old, new).pairs.compactMap { pair -> Change? in
      let (from, to) = (old[pair.old].quantity, new[pair.new].quantity)
      return Benefit.change(from, to).map { Change($0.0, $0.1, old: .quantity(from), new: .quantity(to)) }
    }
    found[texts] = changes
    return changes
  }
}
