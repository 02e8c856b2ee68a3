internal import HanText
internal import Standards

// The text of a plan or an opinion as the typesetter is told of it:
//
//     preface, closing    blocks
//     chapters      mark, name, body (blocks), sections
//       sections      the same, to any depth
extension JSONWriter {
  /// Writes the members of a plan.
  mutating func write(_ plan: Plan) {
    let captions = plan.indicatorCaptions
    blocks("preface", plan.preface, captions: captions)
    objects("chapters", plan.chapters) { $0.write($1, captions) }
    blocks("closing", plan.closing, captions: captions)
  }

  private mutating func write(_ section: PlanSection, _ captions: [String]) {
    member("mark", section.mark)
    member("name", section.name)
    blocks("body", section.body, captions: captions)
    objects("sections", section.sections) { $0.write($1, captions) }
  }
}
