internal import HanText

/// A line of the document after cleaning: it holds something to read.
struct SourceLine {
  /// The line of the document, from 1.
  let number: Int
  /// The text without format marks and spaces at its ends; spaces inside stand as in the document.
  let text: String
  /// The width of the line as printed, in half-width columns: 2 for a Chinese character, 1 for others.
  let width: Int

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    width = text.unicodeScalars.reduce(0) { $0 + ($1.isChinese ? 2 : 1) }
  }

  private init(number: Int, text: String, width: Int) {
    self.number = number
    self.text = text
    self.width = width
  }

  /// A part of the line that counts as wide as the whole.
  func part(_ text: String) -> SourceLine { SourceLine(number: number, text: text, width: width) }

  /// The text without any space, for comparing.
  var compact: String { TextSpacing.removed(text) }

  /// Whether the text ends a sentence: 。！？： also before a closing quote or bracket.
  var endsSentence: Bool {
    let closing = "”’）)》」』".unicodeScalars
    guard let last = text.unicodeScalars.reversed().first(where: { !closing.contains($0) }) else { return false }
    if "。！？".unicodeScalars.contains(last) { return true }
    return text.unicodeScalars.last.map { "：:.!?".unicodeScalars.contains($0) } ?? false
  }
}
