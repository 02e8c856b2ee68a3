internal import Packages
internal import Standards

/// A standard in Akoma Ntoso.
enum AkomaNtosoStandard {
  /// Writes everything behind the `meta`.
  static func write(_ standard: Standard, to xml: inout XMLWriter) {
    AkomaNtosoText.writeTitle(standard.fullTitle, to: &xml)
    AkomaNtosoText.write(standard.preface, as: "preamble", id: "preamble", to: &xml)
    xml.element("body") { xml in
      for (index, domain) in standard.domains.enumerated() { write(domain, id: "chp_\(index + 1)", to: &xml) }
      // The schema demands a division; one without text says nothing.
      if standard.domains.isEmpty { xml.element("chapter", ["eId": "chp_1"]) }
    }
    AkomaNtosoText.write(standard.closing, as: "conclusions", id: "conclusions", to: &xml)
  }

  /// Writes a domain; items that stand under no domain stand in a chapter without heading.
  private static func write(_ domain: Domain, id: String, to xml: inout XMLWriter) {
    xml.element("chapter", ["eId": id]) { xml in
      AkomaNtosoText.writeHeading(domain.mark, domain.name, isInferred: domain.isInferred, to: &xml)
      AkomaNtosoText.write(domain.note, as: "intro", id: "\(id)__intro", to: &xml)
      for (index, category) in domain.categories.enumerated() {
        write(category, id: "\(id)__sec_\(index + 1)", to: &xml)
      }
    }
  }

  /// Writes a category; items directly under a domain stand directly in the chapter.
  private static func write(_ category: Category, id: String, to xml: inout XMLWriter) {
    if category.mark.isEmpty && category.name.isEmpty && category.note.isEmpty {
      for item in category.items { write(item, to: &xml) }
      return
    }
    xml.element("section", ["eId": id]) { xml in
      AkomaNtosoText.writeHeading(category.mark, category.name, isInferred: category.isInferred, to: &xml)
      AkomaNtosoText.write(category.note, as: "intro", id: "\(id)__intro", to: &xml)
      for item in category.items { write(item, to: &xml) }
    }
  }

  /// Writes an item, whose number is its identity in the whole file.
  private static func write(_ item: ServiceItem, to xml: inout XMLWriter) {
    let id = "art_\(item.number)"
    xml.element("article", ["eId": id]) { xml in
      AkomaNtosoText.writeHeading(ItemLists.mark(printed: item.printed, number: item.number), item.name, to: &xml)
      AkomaNtosoText.write(item.note, as: "intro", id: "\(id)__intro", to: &xml)
      for (index, field) in item.fields.enumerated() {
        let id = "\(id)__para_\(index + 1)"
        xml.element("paragraph", ["eId": id, "class": field.role.rawValue]) { xml in
          xml.element("heading", text: field.label)
          AkomaNtosoText.write(field.text, as: "content", id: "\(id)__content", to: &xml)
        }
      }
    }
  }
}
