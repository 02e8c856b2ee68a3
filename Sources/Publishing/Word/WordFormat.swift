internal import Standards

/// How characters look; what is `nil` is as around them.
struct WordLook: Equatable {
  var face: PrintSettings.Face?
  /// In half points.
  var size: Int?
  /// By how much characters stand apart, in twips.
  var tracking: Int?
  var isRed = false
}

/// How a paragraph stands; what is `nil` is as in its style. Lengths are in twips.
struct WordLayout: Equatable {
  enum Alignment: String {
    case left, center, right, both, distribute
  }

  /// A tab stop; dots lead to it in contents.
  struct Tab: Equatable {
    var position: Int
    var hasLeader = false
  }

  /// A rule along a side of the paragraph.
  struct Rule: Equatable {
    /// In eighths of a point.
    var weight: Int
    /// The distance from the text, in points.
    var distance = 1
    var isRed = false
    /// Whether it is a thick line and a thin one, the thick one outside.
    var isDouble = false
  }

  /// A place where the paragraph stands, with text above and below it only. Paragraphs of one place stand there one
  /// below another.
  enum Frame: Equatable {
    /// On the paper, from its left and upper edge.
    case paper(left: Int, top: Int, width: Int)
    /// At the foot of the type area, as wide as that.
    case foot
  }

  var alignment: Alignment?
  var left: Int?
  var right: Int?
  /// By how much the first line is indented; below 0 the others are.
  var firstLine: Int?
  /// The first line's indent in hundredths of a character, which Word prefers.
  var firstLineCharacters: Int?
  var before: Int?
  var after: Int?
  /// From line to line, exactly.
  var line: Int?
  var keepsNext = false
  var beginsPage = false
  /// Tab stops at the right end of what stands before them.
  var tabs: [Tab] = []
  var top: Rule?
  var bottom: Rule?
  /// Whether rules stand on all four sides, joined with those of like paragraphs.
  var isBoxed = false
  /// Whether its place is black: one without text is a rule as high as its line.
  var isFilled = false
  var frame: Frame?
  /// The level in the outline of the document, from 1.
  var outlineLevel: Int?

  /// The layout with what another one states put over it.
  func overlaid(by other: WordLayout) -> WordLayout {
    var result = self
    result.alignment = other.alignment ?? alignment
    result.left = other.left ?? left
    result.right = other.right ?? right
    result.firstLine = other.firstLine ?? firstLine
    result.before = other.before ?? before
    result.after = other.after ?? after
    result.line = other.line ?? line
    result.keepsNext = keepsNext || other.keepsNext
    result.beginsPage = beginsPage || other.beginsPage
    return result
  }
}
