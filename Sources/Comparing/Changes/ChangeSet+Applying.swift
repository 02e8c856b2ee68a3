extension ChangeSet {
  /// An edition is not the one a change set was made from.
  public struct Mismatch: Error, Sendable, Hashable {
    /// What does not fit: a field's name, or the number of an item.
    public let place: String
  }

  /// The new edition, made of the old one and the changes.
  ///
  /// Throws ``Mismatch`` where the edition is not the old one.
  public func applied(to edition: EditionText) throws(Mismatch) -> EditionText {
    var result = edition
    result.id = new
    for change in document {
      guard let index = result.document.firstIndex(where: { $0.name == change.field }),
        change.edits.oldText == result.document[index].text
      else { throw Mismatch(place: change.field) }
      result.document[index].text = change.edits.newText
    }
    if oldHeadings != newHeadings {
      guard oldHeadings == edition.headings else { throw Mismatch(place: "headings") }
      result.headings = newHeadings
    }
    guard items.flatMap(\.old).map(\.number).sorted() == edition.items.map(\.number).sorted() else {
      throw Mismatch(place: "items")
    }
    var items: [ItemText] = []
    for entry in self.items { items += try applied(entry, to: edition) }
    result.items = items.sorted { $0.number < $1.number }
    return result
  }

  private func applied(_ entry: ItemDifference, to edition: EditionText) throws(Mismatch) -> [ItemText] {
    for old in entry.old where edition.items.first(where: { $0.number == old.number }) != old {
      throw Mismatch(place: String(old.number))
    }
    guard entry.old.count == 1, entry.new.count == 1, let old = entry.old.first, var item = entry.new.first else {
      return entry.new
    }
    // Heading and order are the new item's; the texts come from the old ones and the edits.
    var rest = old.fields
    var changes = entry.fields
    for index in item.fields.indices {
      let name = item.fields[index].name
      let before = rest.firstIndex { $0.name == name }.map { rest.remove(at: $0) }
      item.fields[index].text = before?.text ?? ""
      let change = changes.firstIndex {
        $0.field == name && $0.newLabel != nil && ($0.oldLabel == nil) == (before == nil)
      }
      guard let change, changes[change].edits.oldText == (before?.text ?? "") else { continue }
      item.fields[index].text = changes.remove(at: change).edits.newText
    }
    return [item]
  }
}
