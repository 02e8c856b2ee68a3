internal import Standards

/// A box (专栏) of a plan: paragraphs of 4号 in one frame, which may go on over pages.
enum WordBox {
  /// From line to line: 1.6 times the size.
  static let line = WordSize.four * 16
  /// From the frame to the text, a character, which the text is indented by.
  static let inset = WordMeasure.characters(1)
  /// The rule beside the text.
  static let side = WordLayout.Rule(weight: 6, distance: inset / 20)
  /// The rule above and below the text.
  static let end = WordLayout.Rule(weight: 6, distance: 7)
  /// The space above and below the frame: nearly a line, as there is some in the lines beside it.
  private static let space = WordMeasure.line * 4 / 5

  /// The blocks of a box.
  static func blocks(_ box: Box) -> [WordBlock] {
    let title = box.title.isEmpty ? [] : [WordBlock.paragraph(WordParagraph(.element(.boxTitle), text: box.title))]
    var blocks = title + WordPassage(element: .boxText, cell: .element(.boxCell)).blocks(box.text)
    if case .paragraph(var first)? = blocks.first {
      first.layout.before = space
      blocks[0] = .paragraph(first)
    }
    if case .paragraph(var last)? = blocks.last {
      last.layout.after = space
      blocks[blocks.count - 1] = .paragraph(last)
    }
    // Without a paragraph between them two boxes would have one frame.
    return blocks + [.paragraph(WordParagraph(.spacer))]
  }
}
