public import Comparing
internal import HanText
internal import Standards

/// A comparison as JSON: the keys of the interchange, and more beside them.
public enum ChangeSetJSON {
  /// The bytes of the file.
  public static func bytes(of changes: ChangeSet) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("old", changes.old.description)
      json.member("new", changes.new.description)
      let totals = changes.totals
      json.object("totals") { json in
        json.member("old", totals.old)
        json.member("new", totals.new)
        for kind in ItemDifference.Kind.allCases { json.member(kind.rawValue, totals.entries[kind] ?? 0) }
      }
      json.array("document") { json in
        for field in changes.document { write(field, to: &json) }
      }
      json.array("items") { json in
        for entry in changes.items { write(entry, to: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ entry: ItemDifference, to json: inout JSONWriter) {
    json.object { json in
      numbers("old", entry.old.map(\.number), to: &json)
      numbers("new", entry.new.map(\.number), to: &json)
      json.list("kinds", entry.kinds.map(\.rawValue))
      json.member("confidence", entry.confidence)
      json.list("reasons", entry.reasons.map(\.rawValue))
      json.list("oldNames", entry.old.map(\.name))
      json.list("newNames", entry.new.map(\.name))
      json.array("fields") { json in
        for field in entry.fields { write(field, to: &json) }
      }
    }
  }

  private static func write(_ field: FieldDifference, to json: inout JSONWriter) {
    json.object { json in
      json.member("field", field.field)
      json.member("oldLabel", field.oldLabel)
      json.member("newLabel", field.newLabel)
      json.list("form", field.form.map(\.rawValue))
      json.array("edits") { json in
        for edit in field.edits {
          json.row { json in
            json.member("op", operation(edit.operation).name)
            if let side = operation(edit.operation).side { json.member("side", side) }
            json.member("text", edit.text)
          }
        }
      }
      json.array("changes") { json in
        for change in field.changes {
          json.object { json in
            json.member("kind", change.kind.rawValue)
            json.member("effect", change.effect.rawValue)
            json.member("subject", change.subject)
            side("old", change.old, to: &json)
            side("new", change.new, to: &json)
          }
        }
      }
    }
  }

  private static func operation(_ operation: TextEdit.Operation) -> (name: String, side: String?) {
    switch operation {
    case .equal: ("equal", nil)
    case .insert: ("insert", nil)
    case .delete: ("delete", nil)
    case .moveFrom: ("move", "old")
    case .moveTo: ("move", "new")
    }
  }

  static func numbers(_ key: String, _ numbers: [Int], to json: inout JSONWriter) {
    json.array(key) { json in
      for number in numbers { json.int(number) }
    }
  }

  /// One side of a change or of a finding, under a key; `null` where there is none.
  static func side(_ key: String, _ side: Change.Side?, to json: inout JSONWriter) {
    guard let side else {
      json.null(key)
      return
    }
    json.object(key) { json in
      guard let quantity = side.quantity else {
        if case .number = side { json.member("quantity", "number") } else { json.member("quantity", "words") }
        json.null("value")
        json.member("unit", "")
        json.member("comparator", "=")
        json.member("text", side.text)
        return
      }
      json.member("quantity", quantity.kind.rawValue)
      number("value", quantity.value, to: &json)
      if let upper = quantity.upperValue { number("to", upper, to: &json) }
      json.member("unit", quantity.fullUnit)
      json.member("comparator", quantity.comparator.rawValue)
      if !quantity.per.isEmpty { json.member("per", quantity.per) }
      if quantity.adjustment != .none { json.member("adjustment", quantity.adjustment.rawValue) }
      if let month = quantity.perMonth { number("perMonth", month, to: &json) }
      if let year = quantity.perYear { number("perYear", year, to: &json) }
      json.member("text", quantity.text)
    }
  }

  private static func number(_ key: String, _ value: ExactNumber, to json: inout JSONWriter) {
    if value.denominator == 1 { json.member(key, value.numerator) } else { json.member(key, value.double) }
  }
}
