/// An item of the site: the position of its edition in the model and its own in the edition.
struct ItemRef: Sendable, Hashable {
  let edition: Int32
  let item: Int32

  /// The item at positions from 0.
  init(_ edition: Int, _ item: Int) {
    self.edition = Int32(edition)
    self.item = Int32(item)
  }
}
