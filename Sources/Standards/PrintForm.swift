/// A form in which an edition is printed.
public enum PrintForm: Sendable, Hashable {
  /// The notice alone.
  case notice
  /// The notice, where there is one, with what it puts in force behind it, by GB/T 9704-2012.
  case circular
  /// A booklet to bind: cover, contents, text, indexes.
  case booklet
  /// The items of a standard in a table on pages across.
  case table
  /// One item of a standard, by number, on a page in large type.
  case leaflet(item: Int)
}

extension Edition {
  /// The forms in which the edition is printed, leaflets in the order of the items.
  public var printForms: [PrintForm] {
    let notice: [PrintForm] = notice == nil ? [] : [.notice]
    guard plan == nil else { return notice + [.circular, .booklet] }
    return notice + [.circular, .booklet, .table] + standard.items.map { .leaflet(item: $0.number) }
  }
}
