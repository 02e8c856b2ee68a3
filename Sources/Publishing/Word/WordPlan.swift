internal import Standards

/// A plan or an opinion as blocks of a Word file: title, contents, chapters with boxes and tables.
struct WordPlan {
  private let plan: Plan
  private let settings: PrintSettings
  private var contents = WordContents()
  private var blocks: [WordBlock] = []

  /// The blocks of a plan, behind what stands before it. `attachments` are those that the notice names.
  static func blocks(
    _ plan: Plan, attachments: [String], behind front: [WordBlock], _ settings: PrintSettings
  ) -> [WordBlock] {
    var document = WordPlan(plan: plan, settings: settings)
    document.add(plan.preface, .body)
    for chapter in plan.chapters { document.add(chapter, level: 1) }
    document.add(plan.closing, .closing)
    let mark = PrintDocument.attachmentMark(of: plan.title, among: attachments)
    let fullTitle = Standard(title: plan.title, label: plan.label).fullTitle
    let title = WordContents.title(fullTitle, mark: mark, beginsPage: !front.isEmpty)
    return document.contents.placed(behind: front + title, before: document.blocks, note: "", settings)
  }

  private init(plan: Plan, settings: PrintSettings) {
    self.plan = plan
    self.settings = settings
  }

  private mutating func add(_ section: PlanSection, level: Int) {
    let style = WordStyle.element(DocumentElement.headings[min(level, 6) - 1])
    var paragraph = WordParagraph(style, text: WordHeading.text(mark: section.mark, name: section.name))
    if level <= settings.contentsLevels { contents.add(&paragraph, level: level) }
    blocks.append(.paragraph(paragraph))
    add(section.body, .body)
    for inner in section.sections { add(inner, level: level + 1) }
  }

  private mutating func add(_ body: [PlanBlock], _ element: DocumentElement) {
    for index in body.indices {
      switch body[index] {
      case .paragraph(let text):
        let element = caption(at: index, of: body) ?? (PlanBlock.isNote(at: index, of: body) ? .tableNote : element)
        blocks.append(.paragraph(WordPassage(element: element).paragraph(text)))
      case .table(let table):
        let hasCaption = index > 0 && caption(at: index - 1, of: body) != nil
        blocks += WordTextTable.blocks(PlanTable(table, hasCaption: hasCaption), cell: .cell)
      case .box(let box): blocks += WordBox.blocks(box)
      }
    }
  }

  /// What the paragraph at a position is, where it is the caption of the table behind it.
  private func caption(at index: Int, of body: [PlanBlock]) -> DocumentElement? {
    guard PlanBlock.isCaption(at: index, of: body, among: plan.indicatorCaptions) else { return nil }
    return PlanBlock.isIndicatorCaption(body[index], among: plan.indicatorCaptions) ? .indicatorCaption : .caption
  }
}
