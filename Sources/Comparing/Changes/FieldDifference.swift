/// What changed in one field of an item.
public struct FieldDifference: Sendable, Hashable {
  /// The field, by the name of ``FieldText/name``.
  public var field: String
  /// The label in the old edition; `nil` where the field is not there.
  public var oldLabel: String?
  /// The label in the new edition; `nil` where the field is not there.
  public var newLabel: String?
  /// The steps from the old to the new text.
  public var edits: [TextEdit]
  /// In what the texts differ where their words and numbers are the same; empty where words or numbers differ too.
  public var form: [TextForm]
  /// What the change means.
  public var changes: [Change]

  /// Whether only the form of the text changed.
  public var isFormOnly: Bool { !form.isEmpty }

  /// The difference seen from the other side.
  public var inverted: FieldDifference {
    FieldDifference(
      field: field, oldLabel: newLabel, newLabel: oldLabel, edits: edits.inverted, form: form,
      changes: changes.map(\.inverted))
  }
}
