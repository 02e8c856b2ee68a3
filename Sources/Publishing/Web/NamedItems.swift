/// Items of all editions under a name that has a page: a domain, an audience, a cited document.
struct NamedItems: Sendable {
  /// The name as first met.
  let name: String
  let slug: String
  /// The items: current editions first, each edition's in order.
  var items: [ItemRef] = []
}
