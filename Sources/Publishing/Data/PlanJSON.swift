internal import HanText
internal import Standards

/// A plan or an opinion in the interchange form.
///
/// `text` is the plain text of a section without its boxes; where it has tables or boxes, `textMarkdown` holds all of
/// it in order. A chapter lists all boxes in it, however deep.
enum PlanJSON {
  /// Writes the members of the document and its notice.
  static func write(_ plan: Plan, _ notice: Notice?, _ json: inout JSONWriter) {
    json.member("title", plan.title)
    json.member("label", plan.label)
    blocks("preface", plan.preface, &json)
    blocks("closing", plan.closing, &json)
    EditionJSON.write(notice, &json)
    json.array("chapters") { json in
      for chapter in plan.chapters {
        json.object { json in
          write(chapter, &json)
          json.array("boxes") { json in
            for box in chapter.boxes { write(box, &json) }
          }
        }
      }
    }
    write(plan.indicatorTables, &json)
    json.array("projects") { json in
      for project in plan.projects {
        json.object { json in
          json.member("number", project.number)
          json.member("name", project.name)
          json.list("lead", project.lead)
          json.list("others", project.others)
        }
      }
    }
  }

  private static func write(_ section: PlanSection, _ json: inout JSONWriter) {
    json.member("number", section.number)
    json.member("mark", section.mark)
    json.member("name", section.title)
    if section.title != section.name { json.member("heading", section.name) }
    blocks("text", section.body, &json)
    json.array("sections") { json in
      for inner in section.sections { json.object { write(inner, &$0) } }
    }
  }

  private static func blocks(_ key: String, _ blocks: [PlanBlock], _ json: inout JSONWriter) {
    json.member(key, PlanBlock.passage(of: blocks).plainText)
    let isStructured = blocks.contains { if case .paragraph = $0 { false } else { true } }
    if isStructured { json.member(key + "Markdown", PlanMarkdown.text(of: blocks)) }
  }

  private static func write(_ box: Box, _ json: inout JSONWriter) {
    json.object { json in
      json.member("number", box.number)
      json.member("mark", box.mark)
      json.member("title", box.name)
      json.member("text", box.lead.plainText)
      json.array("entries") { json in
        for entry in box.entries {
          json.object { json in
            json.member("number", entry.number)
            json.member("mark", entry.mark)
            json.member("name", entry.name)
            json.member("text", entry.text)
          }
        }
      }
    }
  }

  private static func write(_ tables: [IndicatorTable], _ json: inout JSONWriter) {
    json.array("indicatorTables") { json in
      for table in tables {
        json.object { json in
          json.member("title", table.title)
          json.list("columns", table.heads)
          json.member("note", table.note)
        }
      }
    }
    json.array("indicators") { json in
      for indicator in tables.flatMap(\.indicators) { write(indicator, &json) }
    }
  }

  private static func write(_ indicator: Indicator, _ json: inout JSONWriter) {
    json.object { json in
      json.member("table", indicator.table)
      json.member("group", indicator.group)
      json.member("number", indicator.number)
      json.member("name", indicator.name)
      json.member("unit", indicator.unit)
      if !indicator.nature.isEmpty { json.member("nature", indicator.nature) }
      for (key, value) in [("base", indicator.base), ("target", indicator.target)] {
        if let value { json.object(key) { write(value, &$0) } } else { json.null(key) }
      }
      json.member("cumulative", indicator.isCumulative)
      if indicator.values.count > 2 {
        json.array("values") { json in
          for value in indicator.values { json.object { write(value, &$0) } }
        }
      }
    }
  }

  private static func write(_ value: IndicatorValue, _ json: inout JSONWriter) {
    json.member("column", value.column)
    json.member("year", value.year)
    if let whole = value.value.flatMap({ Int(exactly: $0) }) {
      json.member("value", whole)
    } else {
      json.member("value", value.value)
    }
    json.member("comparator", value.comparator?.rawValue)
    json.member("cumulative", value.isCumulative)
    json.member("text", value.text)
  }
}
