internal import HanText
internal import Standards

// The text of a standard or a plan, which circulars and booklets share.
extension PrintedPieces {
  /// Adds the text behind the title; the contents may stand before it.
  func addBody(of edition: Edition, to pieces: inout EditionPieces) {
    var body = EditionPieces(edition)
    if let plan = edition.plan { add(plan, to: &body) } else { add(edition.standard, to: &body) }
    for (index, var piece) in body.pieces.enumerated() {
      piece.followsContents = index == 0
      pieces.add(piece)
    }
  }

  private func add(_ standard: Standard, to body: inout EditionPieces) {
    body.add(.preface, standard.preface)
    for domain in standard.domains {
      addHeading(1, domain.mark, domain.name, isInferred: domain.isInferred, domain.note, to: &body)
      for category in domain.categories {
        addHeading(2, category.mark, category.name, isInferred: category.isInferred, category.note, to: &body)
        for item in category.items { add(item, to: &body) }
      }
    }
    body.add(.closing, standard.closing)
  }

  private func add(_ plan: Plan, to body: inout EditionPieces) {
    body.add(.preface, plan.preface)
    for chapter in plan.chapters { add(chapter, depth: 1, to: &body) }
    body.add(.closing, plan.closing)
  }

  private func add(_ section: PlanSection, depth: Int, to body: inout EditionPieces) {
    let place = TextPlace.heading(section.name)
    var heading = TextPiece(place, section.mark + section.name)
    heading.headingLevel = depth > 2 ? 0 : depth
    body.add(heading)
    body.add(place, section.body)
    for inner in section.sections { add(inner, depth: depth + 1, to: &body) }
  }

  /// Adds a heading of a standard and the text below it.
  func addHeading(
    _ level: Int, _ mark: String, _ name: String, isInferred: Bool, _ note: Passage, to pieces: inout EditionPieces
  ) {
    let place = TextPlace.heading(mark + name)
    if !name.isEmpty {
      var piece = TextPiece(place, mark + name)
      piece.mayBeMarked = isInferred
      piece.headingLevel = level
      pieces.add(piece)
    }
    pieces.add(place, note)
  }

  private func add(_ item: ServiceItem, to pieces: inout EditionPieces) {
    pieces.add(.item(item.number, field: nil), item.printed + item.name)
    pieces.add(.item(item.number, field: nil), item.note)
    for field in item.fields {
      let place = TextPlace.item(item.number, field: field.label)
      pieces.add(place, field.label + "：")
      pieces.add(place, field.text)
    }
  }
}
