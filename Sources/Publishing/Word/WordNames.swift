/// Namespaces, content types and relationships of Office Open XML (ECMA-376).
enum WordNames {
  /// WordprocessingML (part 1, 17).
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// Relationships inside parts (part 1, 9.2).
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Lists of relationships (part 2, 9.3).
  static let package = "http://schemas.openxmlformats.org/package/2006"
  /// The beginning of the content types of a text document's parts.
  static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
}
