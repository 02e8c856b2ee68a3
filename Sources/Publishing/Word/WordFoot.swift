internal import Packages
internal import Standards

/// The foot of pages (GB/T 9704-2012, 7.5): 4号 digits between two dashes, the dash 7 mm below the type area, one
/// character in, on odd pages at the right, on even ones at the left.
enum WordFoot: String, CaseIterable {
  case odd, even
  /// Of a page without a number.
  case bare

  /// The part's path below `word`.
  var path: String { "footer-\(rawValue).xml" }

  /// The name of the relationship.
  var id: String { "foot-\(rawValue)" }

  /// From the edge of the paper to the foot's line, whose middle is the dash.
  static let distance = WordMeasure.margin.bottom - WordMeasure.millimetres(7) - WordMeasure.points(7)

  /// The part.
  func bytes(_ settings: PrintSettings) -> [UInt8] {
    let pieces: [WordParagraph.Piece] =
      self == .bare ? [] : [.text("— ", nil), .pageNumber, .text(" —", nil)]
    let inset = WordMeasure.characters(1)
    let layout = WordLayout(alignment: self == .odd ? .right : .left, left: inset, right: inset)
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": WordNames.main]) { xml in
      WordStory.write(WordParagraph(.pageNumber, pieces, layout), settings, &xml)
    }
    return xml.bytes
  }
}
