internal import HanText
internal import Standards

/// The items of a standard as a table on pages across, under the document's own labels; domains and categories are rows
/// over all columns, and so is every text that stands outside the items.
///
/// The keys are those of `TablePrint`.
enum ItemTablePrint {
  /// The heads of the columns for the number and the name of an item.
  private static let first = ["序号", "服务项目"]

  /// The table of an edition, as JSON on one line.
  static func data(of edition: Edition) -> [UInt8] {
    let standard = edition.standard
    let labels = labels(of: standard)
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", standard.fullTitle)
      json.list("authors", edition.notice?.organs ?? [])
      json.member("heading", standard.fullTitle)
      json.facts(of: edition.notice)
      json.member("empty", "")
      json.blocks("preface", standard.preface)
      json.objects("columns", Array(zip(first + labels, shares(of: standard, labels)))) { json, column in
        json.member("name", column.0)
        json.member("share", column.1)
      }
      json.array("rows") { json in
        for domain in standard.domains {
          json.span(1, domain.mark, domain.name, isInferred: domain.isInferred, domain.note)
          for category in domain.categories {
            json.span(2, category.mark, category.name, isInferred: category.isInferred, category.note)
            for item in category.items { json.row(item, labels) }
          }
        }
      }
      json.blocks("closing", standard.closing)
    }
    return json.bytes
  }

  /// The labels of the form, then any other that an item has.
  private static func labels(of standard: Standard) -> [String] {
    standard.items.flatMap(\.fields).map(\.label).reduce(into: standard.form.entries.map(\.label)) { labels, label in
      if !labels.contains(label) { labels.append(label) }
    }
  }

  /// The shares of the width that columns get: the root of the mean length of their texts, so that long ones get more,
  /// though not all, in tenths of a character.
  private static func shares(of standard: Standard, _ labels: [String]) -> [Int] {
    let items = standard.items
    func share(_ texts: [String]) -> Int {
      let mean = Double(texts.reduce(0) { $0 + $1.unicodeScalars.count }) / Double(max(1, texts.count))
      return Int(10 * min(12, max(3.2, mean.squareRoot())))
    }
    let fields = labels.map { label in
      share(items.map { item in item.fields.filter { $0.label == label }.map(\.text.plainText).joined() })
    }
    return [28, share(items.map(\.name))] + fields
  }
}

extension JSONWriter {
  /// A row over all columns: a heading with the text below it.
  fileprivate mutating func span(_ level: Int, _ mark: String, _ name: String, isInferred: Bool, _ note: Passage) {
    guard !name.isEmpty || !note.isEmpty else { return }
    object { json in
      json.member("level", level)
      json.member("text", mark + name)
      json.member("inferred", isInferred && !name.isEmpty)
      json.blocks("note", note)
    }
  }

  /// The cells of an item, each with its blocks.
  fileprivate mutating func row(_ item: ServiceItem, _ labels: [String]) {
    object { json in
      json.member("number", item.number)
      json.member("name", item.name)
      json.array("cells") { $0.cells(of: item, labels) }
    }
  }

  private mutating func cells(of item: ServiceItem, _ labels: [String]) {
    object { $0.blocks("blocks", Passage(text: item.printed.isEmpty ? "\(item.number)" : item.printed)) }
    object { $0.blocks("blocks", Passage([.paragraph(item.name)] + item.note.blocks)) }
    for label in labels {
      let blocks = item.fields.filter { $0.label == label }.flatMap(\.text.blocks)
      object { $0.blocks("blocks", Passage(blocks)) }
    }
  }
}
