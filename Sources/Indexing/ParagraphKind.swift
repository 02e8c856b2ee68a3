internal import Standards

/// What a text is in its item. The raw value is written into the index and orders the paragraphs of an item.
enum ParagraphKind: UInt8, CaseIterable {
  case name
  case domain
  case category
  case note
  case audience
  case content
  case standard
  case funding
  case lead
  case extra
  /// The title of a document that a field cites in 《》.
  case source

  init(_ role: FieldRole) {
    self =
      switch role {
      case .audience: .audience
      case .content: .content
      case .standard: .standard
      case .funding: .funding
      case .lead: .lead
      case .extra: .extra
      }
  }

  /// The name in the index.
  var text: String { String(describing: self) }

  /// Whether this is a heading over the texts of an item.
  var isHeading: Bool { self == .name || self == .domain || self == .category }
}
