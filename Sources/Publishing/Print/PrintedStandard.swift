internal import HanText
internal import Standards

// The text of a standard as the typesetter is told of it:
//
//     preface, closing    blocks
//     domains       mark, name, inferred, note (blocks), categories
//       categories    mark, name, inferred, note, items
//         items         number, mark, name, note, fields
//           fields        label, blocks
extension JSONWriter {
  /// Writes the members of a standard.
  mutating func write(_ standard: Standard) {
    blocks("preface", standard.preface, runIn: true, label: "")
    objects("domains", standard.domains) { json, domain in
      json.heading(domain.mark, domain.name, isInferred: domain.isInferred, domain.note)
      json.objects("categories", domain.categories) { json, category in
        json.heading(category.mark, category.name, isInferred: category.isInferred, category.note)
        json.objects("items", category.items) { $0.write($1, onGrid: true) }
      }
    }
    blocks("closing", standard.closing, runIn: true, label: "")
  }

  /// Writes the members of an item; `onGrid` where lines hold 28 characters.
  mutating func write(_ item: ServiceItem, onGrid: Bool) {
    member("number", item.number)
    heading(item.printed, item.name, isInferred: false, item.note, onGrid: onGrid)
    objects("fields", item.fields) { json, field in
      json.member("label", field.label)
      json.blocks("blocks", field.text, label: onGrid ? field.label + "：" : nil)
    }
  }

  private mutating func heading(
    _ mark: String, _ name: String, isInferred: Bool, _ note: Passage, onGrid: Bool = true
  ) {
    member("mark", mark)
    member("name", name)
    member("inferred", isInferred)
    blocks("note", note, label: onGrid ? "" : nil)
  }
}
