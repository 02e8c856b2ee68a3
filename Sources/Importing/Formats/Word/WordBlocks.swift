internal import Packages

/// Finds paragraphs, tables, rows and cells through the containers that may stand around them.
enum WordBlocks {
  private static let containers: Set<String> = [
    "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:smartTag",
  ]

  /// The paragraphs, tables and foreign pieces (`w:altChunk`) of a container, in order.
  static func `in`(_ container: XMLElement) -> [XMLElement] {
    find(["w:p", "w:tbl", "w:altChunk"], in: container)
  }

  /// The rows of a table.
  static func rows(of table: XMLElement) -> [XMLElement] { find(["w:tr"], in: table) }

  /// The cells of a row.
  static func cells(of row: XMLElement) -> [XMLElement] { find(["w:tc"], in: row) }

  private static func find(_ names: Set<String>, in container: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for element in container.children {
      let name = element.name
      if names.contains(name) {
        found.append(element)
      } else if name == "mc:AlternateContent" {
        if let chosen = element.first("mc:Choice") ?? element.first("mc:Fallback") { found += find(names, in: chosen) }
      } else if containers.contains(name) {
        found += find(names, in: element)
      }
    }
    return found
  }
}
