/// A text that a published file must hold, and where it belongs.
struct TextPiece: Sendable, Hashable {
  /// The part of the edition.
  let place: TextPlace
  /// The text; for forms that keep lines, one line.
  let text: String
  /// Whether a mark in brackets may follow that is no text of the document, as behind an inferred heading.
  var mayBeMarked = false
  /// How many bytes that are no text of the document may stand before it, as 文件 in the head of a notice.
  var gap = 0
  /// The level of a heading that the contents list, from 1; those below 1 may be left out. 0 for any other text.
  var headingLevel = 0
  /// Whether the contents, with page numbers, may stand before it.
  var followsContents = false
  /// Whether a page number follows, behind dots, as in an index.
  var isNumbered = false
  /// The cells of a row of a table, whose parts stand one behind another on each page that the row goes over; empty
  /// elsewhere.
  var cells: [String] = []
  /// The cells of a row of a table that hold text, where the line parts them by TAB; empty elsewhere.
  var rowCells: [String] = []
  /// The head of the table it is a row of, which is printed again on every page; empty elsewhere.
  var tableHead = ""

  /// A piece.
  init(_ place: TextPlace, _ text: String) {
    self.place = place
    self.text = text
  }
}
