internal import Diagnostics
internal import HanText

extension ImportResult {
  /// The account as JSON: the report of `gongbiao import --report`.
  ///
  /// `spans` lists where every stretch of the document's text went; their texts in a row are the document's text. A
  /// place is `start` and `end` in UTF-8 bytes of that text and `line`, the line, paragraph or cell from 1. `entries`
  /// lists what was left out, changed or inferred.
  public var report: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("source", account.source)
      json.member("format", document?.format.rawValue)
      json.array("spans") { json in
        for span in account.spans { write(span, to: &json) }
      }
      json.array("entries") { json in
        for entry in account.entries { write(entry, to: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ span: ImportAccount.Span, to json: inout JSONWriter) {
    json.row { json in
      json.member("start", span.range.lower)
      json.member("end", span.range.upper)
      if let document, !document.blocks.isEmpty {
        let line = document.lineNumber(of: span.range.lower)
        json.member("line", line)
        Self.write(document.blocks[line - 1].place, to: &json)
        json.member("text", document.text(span.range))
      }
      Self.write(span.destination, to: &json)
    }
  }

  private static func write(_ place: SourcePlace, to json: inout JSONWriter) {
    if let page = place.page { json.member("page", page) }
    if let paragraph = place.paragraph { json.member("paragraph", paragraph) }
    if let table = place.table { json.member("table", table) }
    if let row = place.row { json.member("row", row) }
    if let column = place.column { json.member("column", column) }
    if let sheet = place.sheet { json.member("sheet", sheet) }
    if let cell = place.cell { json.member("cell", cell) }
    if let part = place.part { json.member("part", part) }
  }

  private static func write(_ destination: Destination, to json: inout JSONWriter) {
    switch destination {
    case .notice(let key): write("notice", part: key, to: &json)
    case .standard(let key): write("standard", part: key, to: &json)
    case .domain(let number): write("domain", number: number, to: &json)
    case .category(let number): write("category", number: number, to: &json)
    case .item(let number, let part): write("item", number: number, part: part, to: &json)
    case .label(let number, let field): write("label", number: number, field: field, to: &json)
    case .field(let number, let field): write("field", number: number, field: field, to: &json)
    case .plan(let part): write("plan", part: part, to: &json)
    case .leftOut(let kind): json.member("leftOut", kind.rawValue)
    case .space: json.member("leftOut", "space")
    }
  }

  private static func write(
    _ kind: String, number: Int? = nil, part: String? = nil, field: String? = nil, to json: inout JSONWriter
  ) {
    json.member("to", kind)
    if let number { json.member(kind == "domain" || kind == "category" ? "position" : "item", number) }
    if let part { json.member("part", part) }
    if let field { json.member("field", field) }
  }

  private func write(_ entry: ImportAccount.Entry, to json: inout JSONWriter) {
    json.row { json in
      json.member("kind", entry.kind.rawValue)
      json.member("line", entry.line)
      if let document, !document.blocks.isEmpty {
        Self.write(document.blocks[document.lineNumber(of: entry.range.lower) - 1].place, to: &json)
      }
      json.member("start", entry.range.lower)
      json.member("end", entry.range.upper)
      json.member("offset", entry.offset)
      json.member("text", entry.text)
      json.member("replacement", entry.replacement)
      json.member("certainty", entry.certainty.rawValue)
      json.object("reason") { json in
        json.member("zh", entry.reason.zh)
        json.member("en", entry.reason.en)
      }
    }
  }
}
