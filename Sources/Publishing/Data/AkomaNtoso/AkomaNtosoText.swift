internal import Packages
internal import Standards

/// Running text in Akoma Ntoso: paragraphs, headings inside texts, tables.
enum AkomaNtosoText {
  /// Writes the title of a document.
  static func writeTitle(_ title: String, to xml: inout XMLWriter) {
    xml.element("preface") { xml in xml.line("p") { $0.element("docTitle", text: title) } }
  }

  /// Writes the blocks of a passage; `id` is the identity of what they stand in.
  static func write(_ passage: Passage, in id: String, to xml: inout XMLWriter) {
    var tables = 0
    for block in passage.blocks {
      switch block {
      case .paragraph(let text): xml.element("p", text: text)
      case .heading(let level, let text):
        xml.element("block", ["name": "heading", "class": "level-\(level)"], text: text)
      case .table(let table):
        tables += 1
        write(table, id: "\(id)__table_\(tables)", caption: "", to: &xml)
      }
    }
  }

  /// Writes a table, the first row as its head.
  static func write(_ table: Table, id: String, caption: String, to xml: inout XMLWriter) {
    xml.element("table", ["eId": id]) { xml in
      if !caption.isEmpty { xml.element("caption", text: caption) }
      for (index, row) in table.rows.enumerated() {
        xml.element("tr") { xml in
          for cell in row { xml.line(index == 0 ? "th" : "td") { $0.element("p", text: cell) } }
        }
      }
    }
  }

  /// Writes the mark and the heading of a division; one that the document does not print is marked as editorial.
  static func writeHeading(_ mark: String, _ name: String, isInferred: Bool = false, to xml: inout XMLWriter) {
    let attributes: XMLWriter.Attributes = ["status": isInferred ? "editorial" : nil]
    if !mark.isEmpty { xml.element("num", attributes, text: mark) }
    if !name.isEmpty { xml.element("heading", attributes, text: name) }
  }

  /// Writes an element with the blocks of a passage; nothing where there are none.
  static func write(_ passage: Passage, as name: String, id: String, to xml: inout XMLWriter) {
    guard !passage.isEmpty else { return }
    xml.element(name, ["eId": id]) { write(passage, in: id, to: &$0) }
  }
}
