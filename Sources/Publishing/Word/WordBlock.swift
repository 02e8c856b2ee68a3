/// A paragraph on its way into a Word file.
struct WordParagraph {
  /// What stands in it, one behind the other.
  enum Piece {
    case text(String, WordCharacterStyle?)
    case tab
    case lineBreak
    /// The page it stands on.
    case pageNumber
  }

  var style: WordStyle
  var pieces: [Piece]
  /// What stands otherwise than in the style.
  var layout = WordLayout()
  /// What looks otherwise than in the style.
  var look = WordLook()
  /// The name by which the contents find it.
  var bookmark: Int?
  /// What it is for the contents.
  var contents: ContentsRole?

  /// The part a paragraph has in the contents, which are a field: its result may go over many paragraphs.
  struct ContentsRole {
    /// The bookmark of the heading.
    var target: Int
    /// The field's instruction, before the first entry.
    var opens: String?
    /// Whether it is the last entry.
    var closes = false
  }

  init(_ style: WordStyle, _ pieces: [Piece] = [], _ layout: WordLayout = WordLayout(), look: WordLook = WordLook()) {
    self.style = style
    self.pieces = pieces
    self.layout = layout
    self.look = look
  }

  init(_ style: WordStyle, text: String, _ layout: WordLayout = WordLayout(), look: WordLook = WordLook()) {
    self.init(style, [.text(text, nil)], layout, look: look)
  }

  /// The text, a space for a tab.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text, _): text
      case .tab: " "
      case .lineBreak: "\n"
      case .pageNumber: "1"
      }
    }.joined()
  }
}

/// A table on its way into a Word file. Lengths are in twips.
struct WordTable {
  struct Cell {
    var paragraphs: [WordParagraph]
    /// How many columns it covers.
    var span = 1
    /// Where its text stands: `center`, `bottom`; `nil` for the top.
    var verticalAlignment: String?
    /// Whether it goes on with the cell above, or begins such a column.
    var merge: Merge?
    /// Whether the rule above it, or below, is left out.
    var isOpen = (top: false, bottom: false)
  }

  enum Merge {
    case begins, goesOn
  }

  struct Row {
    var cells: [Cell]
    /// The height, exactly; `nil` for what the text needs.
    var height: Int?
    /// Whether it is printed again on every page.
    var isHead = false
    /// Whether it may go over the foot of a page.
    var isBreakable = false
  }

  var columns: [Int]
  var rows: [Row]
  var isRuled = false
  /// The space left and right of the text in a cell.
  var padding = 0
}

/// A block of a Word file.
enum WordBlock {
  case paragraph(WordParagraph)
  case table(WordTable)
  /// The end of the section that has stood so far: the pages behind it bear no number.
  case unnumberedPages
}
