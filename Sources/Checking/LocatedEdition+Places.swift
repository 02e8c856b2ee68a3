internal import Diagnostics
internal import HanText
internal import Standards

// What a rule needs in order to say where something is.
extension LocatedEdition {
  /// The place of a part, or of the smallest whole around it that has one; an edition without a map is named by its id.
  func place(of part: EditionPart) -> SourceMap.Place {
    map[part] ?? SourceMap.Place(file: edition.id.description, range: nil)
  }

  /// The path of another file in the edition's folder.
  func fileBeside(_ name: String) -> String {
    let file = place(of: .standard(key: nil)).file
    guard let slash = file.lastIndex(of: "/") else { return name }
    return "\(file[...slash])\(name)"
  }

  /// The bytes of a text inside a part, or of the part where the text does not stand there word for word.
  func range(of text: String, in part: EditionPart) -> SourceRange? {
    let place = place(of: part)
    guard let range = place.range, let bytes = texts[place.file], !text.isEmpty else { return place.range }
    let wanted = Array(text.utf8)
    let stretch = bytes[range.lower..<max(range.lower, min(range.upper, bytes.count))]
    guard let start = stretch.firstStart(of: wanted) else { return range }
    return SourceRange(start, start + wanted.count)
  }

  /// The text at the very place of a part, trimmed; empty where the part has no place of its own.
  func text(of part: EditionPart) -> String {
    let place = place(of: part)
    guard let range = place.range, let bytes = texts[place.file], range.upper <= bytes.count else { return "" }
    return LineJoining.trim(String(decoding: bytes[range.lower..<range.upper], as: UTF8.self))
  }

  /// The items with their positions over the whole standard.
  var numberedItems: EnumeratedSequence<[ServiceItem]> { edition.standard.items.enumerated() }
}

extension EditionRule {
  /// A finding of this rule at a part of the edition, or at `range` inside the part's file.
  func finding(
    _ severity: Diagnostic.Severity, in located: LocatedEdition, at part: EditionPart, range: SourceRange? = nil,
    item: ServiceItem? = nil, field: String? = nil, _ message: Message
  ) -> Diagnostic {
    let place = located.place(of: part)
    return Diagnostic(
      Self.id, severity, file: place.file, range: range ?? place.range, item: item?.number, field: field, message)
  }
}

extension ArraySlice<UInt8> {
  /// The index at which the bytes wanted first stand.
  func firstStart(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { start in
      self[start] == first && self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
