internal import Packages
internal import Standards

/// A plan or an opinion in Akoma Ntoso.
struct AkomaNtosoPlan {
  /// The divisions from the chapter down, as a document of six levels needs them, with their part of an identity.
  private static let levels = [
    ("chapter", "chp"), ("section", "sec"), ("subsection", "subsec"), ("paragraph", "para"),
    ("subparagraph", "subpara"), ("point", "point"),
  ]

  private let captions: [String]
  private var tables = 0
  private var boxes = 0

  /// Writes everything behind the `meta`.
  static func write(_ plan: Plan, title: String, to xml: inout XMLWriter) {
    var writer = AkomaNtosoPlan(captions: plan.indicatorCaptions)
    AkomaNtosoText.writeTitle(title, to: &xml)
    writer.write(plan.preface, as: "preamble", id: "preamble", to: &xml)
    xml.element("mainBody") { xml in
      for (index, chapter) in plan.chapters.enumerated() {
        writer.write(chapter, level: 0, parent: "", number: index + 1, to: &xml)
      }
      // The schema demands a division; one without text says nothing.
      if plan.chapters.isEmpty { xml.element("chapter", ["eId": "chp_1"]) }
    }
    writer.write(plan.closing, as: "conclusions", id: "conclusions", to: &xml)
  }

  private init(captions: [String]) {
    self.captions = captions
  }

  private mutating func write(
    _ section: PlanSection, level: Int, parent: String, number: Int, to xml: inout XMLWriter
  ) {
    let (name, short) = Self.levels[min(level, Self.levels.count - 1)]
    let id = "\(parent)\(short)_\(number)"
    xml.element(name, ["eId": id]) { xml in
      AkomaNtosoText.writeHeading(section.mark, section.name, to: &xml)
      let isLast = section.sections.isEmpty
      write(section.body, as: isLast ? "content" : "intro", id: "\(id)__\(isLast ? "content" : "intro")", to: &xml)
      for (index, inner) in section.sections.enumerated() {
        write(inner, level: level + 1, parent: "\(id)__", number: index + 1, to: &xml)
      }
    }
  }

  private mutating func write(_ blocks: [PlanBlock], as name: String, id: String, to xml: inout XMLWriter) {
    guard !blocks.isEmpty else { return }
    xml.element(name, ["eId": id]) { write(blocks, to: &$0) }
  }

  private mutating func write(_ blocks: [PlanBlock], to xml: inout XMLWriter) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph where PlanBlock.isCaption(at: index, of: blocks, among: captions): break  // stands in its table
      case .paragraph(let text): xml.element("p", text: text)
      case .table(let table):
        tables += 1
        AkomaNtosoText.write(table, id: "table_\(tables)", caption: caption(before: index, of: blocks), to: &xml)
      case .box(let box): write(box, to: &xml)
      }
    }
  }

  private func caption(before index: Int, of blocks: [PlanBlock]) -> String {
    guard index > 0, PlanBlock.isCaption(at: index - 1, of: blocks, among: captions),
      case .paragraph(let caption) = blocks[index - 1]
    else { return "" }
    return caption
  }

  private mutating func write(_ box: Box, to xml: inout XMLWriter) {
    boxes += 1
    let id = "box_\(boxes)"
    xml.element("blockContainer", ["eId": id, "class": "box"]) { xml in
      if !box.title.isEmpty { xml.element("heading", text: box.title) }
      AkomaNtosoText.write(box.text, in: id, to: &xml)
      // The schema demands a block.
      if box.text.isEmpty { xml.element("p") }
    }
  }
}
