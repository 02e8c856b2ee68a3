internal import HanText
internal import Standards

/// The title of a box (专栏).
enum PlanBoxTitle {
  /// Whether a line is such a title: 专栏 with a number, or at the top of a frame or a cell.
  static func isTitle(_ line: SourceLine) -> Bool {
    let text = line.text
    guard line.table == nil, text.hasPrefix("专栏"), text.unicodeScalars.count <= 60,
      !text.unicodeScalars.contains(where: { "。；，".unicodeScalars.contains($0) })
    else { return false }
    return !Box(title: text).mark.isEmpty || line.frame != nil || line.leadingTabs > 0
  }

  /// The number of lines of the title that stands at the start: two where the first has only 专栏1.
  static func count(_ lines: ArraySlice<SourceLine>) -> Int {
    guard let first = lines.first, Box(title: first.text).name.isEmpty, let next = lines.dropFirst().first,
      next.table == nil, Enumerator(at: next.text) == nil, next.text.unicodeScalars.count <= 40, !next.endsSentence
    else { return 1 }
    return 2
  }
}
