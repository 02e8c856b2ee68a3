internal import HanText
internal import Packages
internal import Standards

/// The text of an Akoma Ntoso file: a line a block, a heading with its mark, a row of a table its cells that hold text,
/// joined by TAB.
enum AkomaNtosoText {
  private static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// Elements whose text is one line.
  private static let blocks: Set<String> = ["p", "block", "caption", "heading"]

  /// The lines of a file; `nil` where it can't be read as one.
  static func lines(_ bytes: [UInt8]) -> [String]? {
    guard let tree = try? XMLTree(bytes, prefixes: [namespace: ""], part: ""), tree.root.name == "akomaNtoso" else {
      return nil
    }
    var lines: [String] = []
    append(tree.root, to: &lines)
    return lines
  }

  private static func append(_ element: XMLElement, to lines: inout [String]) {
    var mark = ""
    for child in element.children {
      switch child.name {
      case "meta": break
      case "num": mark = child.wholeText
      case "tr": lines.append(EditionPieces.line(child.children.map(\.wholeText)))
      case let name where blocks.contains(name):
        let text = mark + child.wholeText
        if !text.isEmpty { lines.append(text) }
        mark = ""
      default:
        if !mark.isEmpty { lines.append(mark) }
        mark = ""
        append(child, to: &lines)
      }
    }
    if !mark.isEmpty { lines.append(mark) }
  }

  /// What the file of an edition must hold.
  static func pieces(of edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    pieces.add(.title, edition.standard.fullTitle)
    if let plan = edition.plan {
      pieces.add(plan)
    } else {
      add(edition.standard, to: &pieces)
    }
    if let notice = edition.notice {
      for organ in notice.organs { pieces.add(.notice, organ) }
      pieces.add(.notice, notice.number)
      pieces.addCircular(notice)
    }
    return pieces.pieces
  }

  private static func add(_ standard: Standard, to pieces: inout EditionPieces) {
    pieces.add(.preface, standard.preface)
    for domain in standard.domains {
      pieces.add(.heading(domain.mark + domain.name), domain.mark + domain.name)
      pieces.add(.heading(domain.mark + domain.name), domain.note)
      for category in domain.categories {
        pieces.add(.heading(category.mark + category.name), category.mark + category.name)
        pieces.add(.heading(category.mark + category.name), category.note)
        for item in category.items { add(item, to: &pieces) }
      }
    }
    pieces.add(.closing, standard.closing)
  }

  private static func add(_ item: ServiceItem, to pieces: inout EditionPieces) {
    pieces.add(.item(item.number, field: nil), EditionPieces.mark(of: item) + item.name)
    pieces.add(.item(item.number, field: nil), item.note)
    for field in item.fields {
      pieces.add(.item(item.number, field: field.label), field.label)
      pieces.add(.item(item.number, field: field.label), field.text)
    }
  }
}
