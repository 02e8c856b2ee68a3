internal import Standards

/// The contents of a Word file: a field that lists the headings with their pages (ECMA-376 part 1, 17.16.5.68).
struct WordContents {
  private var entries: [(paragraph: WordParagraph, level: Int)] = []

  /// The number of the headings listed.
  var count: Int { entries.count }

  /// Lists a heading, which gets a bookmark.
  mutating func add(_ paragraph: inout WordParagraph, level: Int) {
    paragraph.bookmark = entries.count + 1
    entries.append((paragraph, level))
  }

  /// The word over an attachment and its title (GB/T 9704-2012, 7.3.7): 附件 on the first line of a page, the title on
  /// the third.
  static func title(_ title: String, mark: String, beginsPage: Bool) -> [WordBlock] {
    let line = WordMeasure.line
    var blocks: [WordBlock] = []
    if !mark.isEmpty {
      blocks.append(
        .paragraph(WordParagraph(.element(.attachmentMark), text: mark, WordLayout(beginsPage: beginsPage))))
    }
    let layout = WordLayout(
      before: mark.isEmpty ? 2 * line : line, after: line, beginsPage: beginsPage && mark.isEmpty)
    blocks.append(.paragraph(WordParagraph(.element(.attachmentTitle), lines: TitleLines.broken(title), layout)))
    return blocks
  }

  /// What stands before the contents, the contents, and what they list, which begins on a page of its own. `note`
  /// explains marks in them.
  func placed(
    behind front: [WordBlock], before body: [WordBlock], note: String, _ settings: PrintSettings
  ) -> [WordBlock] {
    guard !entries.isEmpty else { return front + body }
    var body = body
    if case .paragraph(var first)? = body.first {
      first.layout.beginsPage = true
      body[0] = .paragraph(first)
    }
    // The pages of the headings don't depend on the digits in the contents.
    let pages = WordPages(front + blocks(pages: [:], note: note, settings) + body).bookmarks
    return front + blocks(pages: pages, note: note, settings) + body
  }

  private func blocks(pages: [Int: Int], note: String, _ settings: PrintSettings) -> [WordBlock] {
    let title = WordParagraph(.element(.contents), text: settings.text(.contents), look: WordLook(face: .heiti))
    let deepest = entries.map(\.level).max() ?? 1
    let lines = entries.enumerated().map { index, entry in
      let target = entry.paragraph.bookmark ?? 0
      let page = pages[target].map(String.init) ?? "1"
      var line = WordParagraph(
        .contentsEntry(min(entry.level, 3)), entry.paragraph.pieces + [.tab, .text(page, nil)])
      line.contents = WordParagraph.ContentsRole(
        target: target, opens: index == 0 ? #" TOC \o "1-\#(deepest)" \h \z \u "# : nil,
        closes: index == entries.count - 1)
      return WordBlock.paragraph(line)
    }
    let look = WordLook(face: .kaiti, size: WordSize.four)
    let explanation = WordParagraph(.element(.contents), text: note, WordLayout(alignment: .left), look: look)
    return [.paragraph(title)] + lines + (note.isEmpty ? [] : [.paragraph(explanation)])
  }
}

extension WordParagraph {
  /// A title in lines.
  init(_ style: WordStyle, lines: [String], _ layout: WordLayout = WordLayout(), look: WordLook = WordLook()) {
    let pieces = lines.enumerated().flatMap { index, line -> [Piece] in
      index == 0 ? [.text(line, nil)] : [.lineBreak, .text(line, nil)]
    }
    self.init(style, pieces, layout, look: look)
  }
}
