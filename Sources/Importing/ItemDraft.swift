internal import HanText
internal import Standards

/// A heading of a domain or category as the document prints it.
struct HeadingDraft {
  /// The mark: 一、, 1.
  let mark: Enumerator
  /// The line it stands on.
  let line: Int

  /// The name, without the spaces of page setting.
  var name: String { TextSpacing.closed(mark.rest) }
}

/// A field as the document has it.
struct FieldDraft {
  /// The label and what follows it.
  var opening: FieldOpening
  /// The line of the label.
  var line: Int
  /// The text.
  var paragraphs: [Paragraph]
}

/// An item on its way from lines to the model.
struct ItemDraft {
  /// The mark: （1）.
  let mark: Enumerator
  /// The line of the heading.
  let line: Int
  /// The name.
  let name: String
  /// The text between heading and first field.
  let note: [Paragraph]
  /// The fields in order.
  var fields: [FieldDraft]
  /// The domain heading printed directly before it, or before its category.
  let domain: HeadingDraft?
  /// The category heading printed directly before it.
  let category: HeadingDraft?

  /// The first line that belongs to it: of its domain, its category or its own heading.
  var firstLine: Int { domain?.line ?? category?.line ?? line }

  /// The digits of its mark.
  var digits: String { String(mark.text.foldingWidth.unicodeScalars.filter(\.isDecimalDigit).map(Character.init)) }
}

/// Cuts the lines of a standard into items.
struct ItemCutter {
  private let lines: [SourceLine]
  private let outline: Outline
  private let joining: ParagraphJoining

  init(_ lines: [SourceLine], _ outline: Outline, _ joining: ParagraphJoining) {
    self.lines = lines
    self.outline = outline
    self.joining = joining
  }

  /// The items in order. What stands behind the last one is still in its last field.
  func items() -> [ItemDraft] {
    let starts = outline.items
    return zip(starts, starts.dropFirst() + [lines.count]).compactMap { start, next in
      guard case .item(let mark) = outline.parts[start] else { return nil }
      return item(mark, at: start, to: headings(before: next).first ?? next)
    }
  }

  /// The positions of the headings that stand directly before a position.
  private func headings(before position: Int) -> [Int] {
    var first = position
    while first > 0 {
      switch outline.parts[first - 1] {
      case .domain, .category: first -= 1
      case .item, .field, .text: return Array(first..<position)
      }
    }
    return Array(first..<position)
  }

  private func item(_ mark: Enumerator, at start: Int, to end: Int) -> ItemDraft {
    var (domain, category): (HeadingDraft?, HeadingDraft?)
    for position in headings(before: start) {
      switch outline.parts[position] {
      case .domain(let mark): domain = HeadingDraft(mark: mark, line: lines[position].number)
      case .category(let mark): category = HeadingDraft(mark: mark, line: lines[position].number)
      case .item, .field, .text: break
      }
    }
    let firstField = (start + 1..<end).first { opening(at: $0) != nil } ?? end
    var named = start + 1
    while named < firstField, joining.isFull(lines[named - 1], opensParagraph: named == start + 1) { named += 1 }
    let name = ParagraphJoining.join([mark.rest] + lines[start + 1..<named].map(\.text))
    return ItemDraft(
      mark: mark, line: lines[start].number, name: name,
      note: joining.paragraphs(lines[named..<firstField]), fields: fields(firstField..<end), domain: domain,
      category: category)
  }

  private func fields(_ range: Range<Int>) -> [FieldDraft] {
    let starts = range.filter { opening(at: $0) != nil }
    return zip(starts, starts.dropFirst() + [range.upperBound]).compactMap { start, end in
      guard let opening = opening(at: start) else { return nil }
      let first = lines[start].part(opening.rest)
      let pieces = (opening.rest.isEmpty ? [] : [first]) + lines[start + 1..<end]
      return FieldDraft(opening: opening, line: lines[start].number, paragraphs: joining.paragraphs(pieces))
    }
  }

  private func opening(at position: Int) -> FieldOpening? {
    if case .field(let opening) = outline.parts[position] { opening } else { nil }
  }
}
