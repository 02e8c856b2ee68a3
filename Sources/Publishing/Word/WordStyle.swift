internal import Standards

/// The style of a paragraph: what it is, and thereby how it looks.
enum WordStyle: Hashable {
  /// A part of the document.
  case element(DocumentElement)
  /// A line of the contents, by its level from 1.
  case contentsEntry(Int)
  /// Text in a cell of a table, and of its head.
  case cell, cellHead
  /// The page number at the foot.
  case pageNumber
  /// A line that holds nothing: a rule, the end of a section.
  case spacer

  /// The name that people see. Names of the contents are those that Word fills by itself.
  var name: String {
    switch self {
    case .element(let element): element.rawValue
    case .contentsEntry(let level): "toc \(level)"
    case .cell: "表格文字"
    case .cellHead: "表头文字"
    case .pageNumber: "页码"
    case .spacer: "空行"
    }
  }

  /// The name inside the file.
  var id: String {
    switch self {
    case .element(let element): "\(element)"
    case .contentsEntry(let level): "TOC\(level)"
    case .cell: "tableCell"
    case .cellHead: "tableHead"
    case .pageNumber: "pageNumber"
    case .spacer: "spacer"
    }
  }

  /// All styles, in the order of the file.
  static let all: [WordStyle] =
    DocumentElement.allCases.filter { $0 != .headWord && $0 != .inferenceMark }.map(WordStyle.element)
    + (1...3).map(WordStyle.contentsEntry) + [.cell, .cellHead, .pageNumber, .spacer]

  /// The characters: 3号仿宋 but for what the standard sets otherwise.
  var look: WordLook {
    switch self {
    case .element(let element): Self.look(of: element)
    case .contentsEntry(1): WordLook(face: .heiti)
    case .cell: WordLook(size: 24, tracking: 0)
    case .cellHead: WordLook(face: .heiti, size: 24, tracking: 0)
    case .pageNumber: WordLook(face: .songti, size: WordSize.four, tracking: 0)
    case .contentsEntry, .spacer: WordLook()
    }
  }

  private static func look(of element: DocumentElement) -> WordLook {
    switch element {
    case .head, .letterHead, .minutesHead: WordLook(face: .biaosong, tracking: 0, isRed: true)
    case .title, .attachmentTitle: WordLook(face: .biaosong, size: WordSize.two, tracking: 0)
    case .secrecy, .urgency, .attachmentMark, .domain, .inferredDomain, .heading1: WordLook(face: .heiti)
    case .caption, .indicatorCaption: WordLook(face: .heiti)
    case .category, .inferredCategory, .heading2: WordLook(face: .kaiti)
    case .item: WordLook(face: .biaosong)
    case .copies, .printing: WordLook(size: WordSize.four, tracking: 0)
    case .boxTitle: WordLook(face: .heiti, size: WordSize.four, tracking: 0)
    case .boxText: WordLook(face: .kaiti, size: WordSize.four, tracking: 0)
    case .tableNote: WordStyle.cell.look
    case .boxCell: WordStyle.cell.look
    default: WordLook()
    }
  }

  /// How it stands: justified, two characters in, but for what the standard sets otherwise.
  var layout: WordLayout {
    switch self {
    case .element(let element): return Self.layout(of: element)
    case .contentsEntry(let level):
      let end = WordLayout.Tab(position: WordMeasure.width, hasLeader: true)
      let left = WordMeasure.characters(Double(2 * (level - 1)))
      return WordLayout(alignment: .left, left: left, tabs: [end])
    case .cell, .cellHead: return WordLayout(alignment: .left, before: 60, after: 60, line: 336)
    case .pageNumber: return WordLayout(line: WordMeasure.points(14))
    case .spacer: return WordLayout(line: 20)
    }
  }

  private static let paragraph = WordLayout(
    alignment: .both, firstLine: WordMeasure.characters(2), firstLineCharacters: 200)

  private static func layout(of element: DocumentElement) -> WordLayout {
    switch element {
    case .serial, .secrecy, .urgency, .addressees, .attachmentMark: return WordLayout(alignment: .left)
    case .head, .letterHead, .minutesHead, .number, .contents: return WordLayout(alignment: .center)
    // A line of its own pitch: LibreOffice gives large characters two lines of the grid.
    case .title, .attachmentTitle: return WordLayout(alignment: .center, line: WordMeasure.line)
    case .approver, .sealedSignatory, .signatory, .date: return WordLayout(alignment: .left)
    case .attachments: return WordLayout(alignment: .both)
    case .copies: return WordLayout(alignment: .both, line: 400)
    case .printing: return WordLayout(alignment: .left, line: 400)
    case .domain, .inferredDomain: return heading(1)
    case .category, .inferredCategory: return heading(2)
    case .item: return heading(3)
    case .boxTitle, .boxText: return box(element)
    case .tableNote: return WordLayout(alignment: .both, before: 60, after: 120, line: 336)
    case .caption, .indicatorCaption: return WordLayout(alignment: .center, keepsNext: true)
    case .boxCell: return WordStyle.cell.layout
    default: return element.headingLevel.map(heading) ?? paragraph
    }
  }

  private static func box(_ element: DocumentElement) -> WordLayout {
    var layout =
      element == .boxTitle
      ? WordLayout(alignment: .center, keepsNext: true)
      : WordLayout(alignment: .both, firstLine: 2 * WordSize.four * 10, firstLineCharacters: 200)
    (layout.left, layout.right) = (WordBox.inset, WordBox.inset)
    layout.line = WordBox.line
    layout.isBoxed = true
    return layout
  }

  private static func heading(_ level: Int) -> WordLayout {
    var layout = paragraph
    layout.keepsNext = true
    layout.outlineLevel = level
    return layout
  }
}

/// The style of characters inside a paragraph.
enum WordCharacterStyle: String, CaseIterable {
  case headWord, inferenceMark, label, lead1, lead2, name

  /// The name that people see.
  var displayName: String {
    switch self {
    case .headWord: DocumentElement.headWord.rawValue
    case .inferenceMark: DocumentElement.inferenceMark.rawValue
    case .label: "字段标签"
    case .lead1: "段首一级标题"
    case .lead2: "段首二级标题"
    case .name: "签发人姓名"
    }
  }

  /// How the characters look.
  var look: WordLook {
    switch self {
    case .headWord: WordLook()
    case .inferenceMark: WordLook(face: .kaiti, size: WordSize.four)
    case .label, .lead1: WordLook(face: .heiti)
    case .lead2, .name: WordLook(face: .kaiti)
    }
  }
}
