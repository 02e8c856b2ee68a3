internal import HanText
internal import Standards

/// A heading of a domain or category as the document prints it.
struct HeadingDraft {
  /// The mark: 一、, 1.; `nil` where there is none.
  let mark: Enumerator?
  /// The mark as printed.
  let printed: TracedText
  /// The name, without the spaces of page setting.
  let title: TracedText
  /// The mark of a heading that the document itself says is put in; empty where there is none.
  let inferenceMark: TracedText
  /// Whether the style of the heading says that it was put in.
  let isInferred: Bool
  /// The text between the heading and what stands under it.
  var note: [Paragraph] = []

  private let lines: [SourceLine]

  /// A heading in a line, or in the lines that hold it.
  init(_ lines: [SourceLine]) {
    self.lines = lines
    isInferred = lines.first?.element == .inferredDomain || lines.first?.element == .inferredCategory
    let text = ParagraphJoining.join(lines.map(\.content))
    mark = Enumerator(at: text.text)
    printed = text.prefix(mark?.length ?? 0).trimmed()
    let named = text.dropFirst(mark?.length ?? 0).closed()
    let length = named.text.hasSuffix(Self.inference) ? Self.inference.utf8.count : 0
    title = named.dropLast(length)
    inferenceMark = length > 0 ? named.suffix(length) : TracedText()
  }

  /// How printed editions mark a heading that their source lacks.
  private static let inference = "〔补〕"

  /// The name.
  var name: String { title.text }

  /// The place in the document where it begins.
  var start: Int { printed.start ?? title.start ?? 0 }

  /// The place where it or, without a name, its note begins.
  var firstPlace: Int { printed.start ?? title.start ?? note.first?.content.start ?? 0 }

  /// The heading and its note as text, for a heading that turns out to head nothing.
  var paragraphs: [Paragraph] { (lines.isEmpty ? [] : [Paragraph(lines)]) + note }
}

/// A field as the document has it.
struct FieldDraft {
  /// The label and what follows it.
  var opening: FieldOpening
  /// The text.
  var paragraphs: [Paragraph]
}

/// An item on its way from lines to the model.
struct ItemDraft {
  /// The mark: （1）; `nil` where there is none.
  var mark: Enumerator?
  /// The mark as printed.
  var printed = TracedText()
  /// The name.
  var name = TracedText()
  /// The text between the name and the first field.
  var note: [Paragraph] = []
  /// The fields in order.
  var fields: [FieldDraft] = []
  /// The domain heading printed directly before it, or before its category.
  var domain: HeadingDraft?
  /// The category heading printed directly before it.
  var category: HeadingDraft?

  /// The place in the document where it begins.
  var start: Int { printed.start ?? name.start ?? fields.first?.opening.printed.start ?? 0 }

  /// The place where what belongs to it begins: its domain, its category or its own heading.
  var firstPlace: Int { domain?.start ?? category?.start ?? start }

  /// The digits of its mark.
  var digits: String {
    guard let mark, mark.form == .bracketedDecimal else { return "" }
    return String(mark.text.foldingWidth.unicodeScalars.filter(\.isDecimalDigit).map(Character.init))
  }
}
