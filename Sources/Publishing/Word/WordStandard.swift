internal import HanText
internal import Standards

/// A standard as blocks of a Word file: title, contents, domains, categories and items with their fields.
struct WordStandard {
  private let standard: Standard
  private let settings: PrintSettings
  private var contents = WordContents()
  private var blocks: [WordBlock] = []

  /// The blocks of a standard, behind what stands before it. `attachments` are those that the notice names.
  static func blocks(
    _ standard: Standard, attachments: [String], behind front: [WordBlock], _ settings: PrintSettings
  ) -> [WordBlock] {
    var document = WordStandard(standard: standard, settings: settings)
    document.write()
    let mark = PrintDocument.attachmentMark(of: standard.title, among: attachments)
    let title = WordContents.title(standard.fullTitle, mark: mark, beginsPage: !front.isEmpty)
    let note = document.hasInferredHeadings ? settings.text(.inferredNote) : ""
    return document.contents.placed(behind: front + title, before: document.blocks, note: note, settings)
  }

  private init(standard: Standard, settings: PrintSettings) {
    self.standard = standard
    self.settings = settings
  }

  private var hasInferredHeadings: Bool {
    standard.domains.contains { $0.isInferred || $0.categories.contains(where: \.isInferred) }
  }

  private static let text = WordPassage(element: .body, hasRunInHeadings: true)

  private mutating func write() {
    blocks += Self.text.blocks(standard.preface)
    for domain in standard.domains {
      let isNamed = addHeading(
        domain.mark, domain.name, domain.isInferred ? .inferredDomain : .domain, level: 1, domain.isInferred)
      add(domain.note)
      for category in domain.categories {
        addHeading(
          category.mark, category.name, category.isInferred ? .inferredCategory : .category, level: isNamed ? 2 : 1,
          category.isInferred)
        add(category.note)
        for item in category.items { add(item) }
      }
    }
    blocks += WordPassage(element: .closing, hasRunInHeadings: true).blocks(standard.closing)
  }

  private mutating func add(_ note: Passage) { blocks += WordPassage(element: .body).blocks(note) }

  @discardableResult
  private mutating func addHeading(
    _ mark: String, _ name: String, _ element: DocumentElement, level: Int, _ isInferred: Bool
  ) -> Bool {
    guard !name.isEmpty || !mark.isEmpty else { return false }
    var paragraph = WordParagraph(.element(element), text: WordHeading.text(mark: mark, name: name))
    if isInferred { paragraph.pieces.append(.text(settings.text(.inferred), .inferenceMark)) }
    if level <= settings.contentsLevels { contents.add(&paragraph, level: level) }
    blocks.append(.paragraph(paragraph))
    return true
  }

  private mutating func add(_ item: ServiceItem) {
    blocks.append(
      .paragraph(WordParagraph(.element(.item), text: WordHeading.text(mark: item.printed, name: item.name))))
    add(item.note)
    for field in item.fields {
      var rest = field.text.blocks[...]
      var pieces: [WordParagraph.Piece] = [.text(field.label + "：", .label)]
      if case .paragraph(let first)? = rest.first {
        pieces.append(.text(first, nil))
        rest = rest.dropFirst()
      }
      let layout = WordLayout(keepsNext: pieces.count == 1)
      blocks.append(.paragraph(WordParagraph(.element(DocumentElement(field: field.role)), pieces, layout)))
      blocks += WordPassage(element: .fieldText).blocks(Passage(Array(rest)))
    }
  }
}

/// Headings as a Word file has them.
enum WordHeading {
  /// A mark and a name, with a space between where they would not be told apart without it: 1. 3岁以下婴幼儿照护.
  static func text(mark: String, name: String) -> String {
    let text = mark + name
    return mark.isEmpty || Enumerator(at: text)?.text == mark ? text : "\(mark) \(name)"
  }
}
