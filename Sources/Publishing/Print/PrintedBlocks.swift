internal import HanText
internal import Standards

// Blocks of text as the typesetter is told of them. A block is one of
//
//     {"kind": "paragraph", "text": "…", "lead": {"level": 1, "text": "一、…。"}, "pushIns": [[42, 126, 129]]}
//                                         lead: a run-in heading, or absent; pushIns: the places of `PushIn`, or absent
//     {"kind": "heading", "level": 1, "text": "…"}
//     {"kind": "table", "rows": [["…"]], "heads": [{"text": "…", "span": 1}], "groups": true}    rows below the heads
//     {"kind": "caption", "text": "…"}    over the table behind it
//     {"kind": "note", "text": "…"}       under the table before it
//     {"kind": "attendance", "label": "出席：", "text": "…"}    in minutes
//     {"kind": "box", "title": "…", "blocks": […]}
extension JSONWriter {
  /// Writes the blocks of a passage under a key. With `runIn` the heading that a paragraph begins with is told apart.
  /// `label` is what is printed before the first paragraph, on its line; `nil` where lines do not hold 28 characters.
  /// `form` is that of the notice whose text it is.
  mutating func blocks(
    _ key: String, _ passage: Passage, runIn: Bool = false, label: String? = nil, form: Notice.Form? = nil
  ) {
    objects(key, Array(passage.blocks.enumerated())) { json, block in
      switch block.element {
      case .paragraph(let text):
        if let attendance = Attendance(text, in: form) { return json.write(attendance) }
        json.paragraph(text, runIn: runIn, label: block.offset == 0 ? label : label.map { _ in "" })
      case .heading(let level, let text): json.heading(text, level: RunInHeading.level(of: text) ?? level)
      case .table(let table): json.table(table, hasCaption: false)
      }
    }
  }

  /// Writes the blocks of a plan under a key; `captions` are those of its tables of indicators.
  mutating func blocks(_ key: String, _ blocks: [PlanBlock], captions: [String]) {
    func isCaption(_ index: Int) -> Bool { PlanBlock.isCaption(at: index, of: blocks, among: captions) }
    objects(key, Array(blocks.enumerated())) { json, block in
      switch block.element {
      case .paragraph(let text):
        let kind = isCaption(block.offset) ? "caption" : PlanBlock.isNote(at: block.offset, of: blocks) ? "note" : nil
        json.member("kind", kind ?? "paragraph")
        json.runningText(text, behind: kind == nil ? "" : nil)
      case .table(let table): json.table(table, hasCaption: block.offset > 0 && isCaption(block.offset - 1))
      case .box(let box):
        json.member("kind", "box")
        json.member("title", box.title)
        json.blocks("blocks", box.text)
      }
    }
  }

  /// Writes an array of objects under a key.
  mutating func objects<Element>(
    _ key: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    array(key) { json in
      for element in elements { json.object { members(&$0, element) } }
    }
  }

  private mutating func paragraph(_ text: String, runIn: Bool, label: String?) {
    let found = runIn ? RunInHeading(text) : nil
    if let found, found.rest.isEmpty { return heading(found.heading, level: found.level) }
    member("kind", "paragraph")
    runningText(found?.rest ?? text, behind: label.map { $0 + (found?.heading ?? "") })
    guard let found else { return }
    object("lead") { json in
      json.member("level", found.level)
      json.member("text", found.heading)
    }
  }

  private mutating func write(_ attendance: Attendance) {
    member("kind", "attendance")
    member("label", attendance.label)
    member("text", attendance.names)
  }

  /// Writes the text of a paragraph; `lead` is what is printed before it, on its line; `nil` where lines do not hold 28
  /// characters.
  private mutating func runningText(_ text: String, behind lead: String?) {
    member("text", text)
    let places = lead.map { PushIn.places(in: text, behind: $0) } ?? []
    guard !places.isEmpty else { return }
    array("pushIns") { json in
      for place in places {
        json.array { json in
          json.int(place.start)
          json.int(place.middle)
          json.int(place.end)
        }
      }
    }
  }

  private mutating func heading(_ text: String, level: Int) {
    member("kind", "heading")
    member("level", level)
    member("text", text)
  }

  private mutating func table(_ table: Table, hasCaption: Bool) {
    let table = PlanTable(table, hasCaption: hasCaption)
    member("kind", "table")
    objects("heads", table.heads) { json, head in
      json.member("text", head.text)
      json.member("span", head.span)
    }
    array("rows") { json in
      for row in table.rows { json.array { json in row.forEach { json.string($0) } } }
    }
    member("groups", table.hasGroups)
  }
}
