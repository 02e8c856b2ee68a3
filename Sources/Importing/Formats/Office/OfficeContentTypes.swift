internal import Packages

/// What a package says its parts are (`[Content_Types].xml`).
struct OfficeContentTypes {
  private var parts: [(path: String, type: String)] = []
  private var extensions: [String: String] = [:]

  /// Reads the list; without one nothing is known.
  init(_ tree: XMLTree?) {
    guard let tree else { return }
    for element in tree.root.children {
      guard let type = element["ContentType"]?.lowercased() else { continue }
      if let path = element["PartName"] {
        parts.append((String(path.drop { $0 == "/" }), type))
      } else if let suffix = element["Extension"] {
        extensions[suffix.lowercased()] = type
      }
    }
  }

  /// The path of the part that holds the document, where the list names one.
  var mainPart: String? {
    parts.first { $0.type.hasSuffix(".main+xml") }?.path
  }

  /// The content type of a part in small letters, empty where it is not known.
  func type(of part: String) -> String {
    if let found = parts.first(where: { $0.path.lowercased() == part.lowercased() }) { return found.type }
    return part.split(separator: ".").last.flatMap { extensions[$0.lowercased()] } ?? ""
  }
}
