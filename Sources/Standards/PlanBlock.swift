/// One block of a plan's text.
public enum PlanBlock: Sendable, Hashable, Codable {
  /// A paragraph.
  case paragraph(String)
  /// A table; the first row is its head. Its caption is the paragraph before it.
  case table(Table)
  /// A box (专栏).
  case box(Box)

  /// The blocks as they are kept: paragraphs trimmed, what is empty dropped.
  public static func canonical(_ blocks: [PlanBlock]) -> [PlanBlock] {
    blocks.compactMap { block in
      switch block {
      case .paragraph(let text):
        let passage = Passage([.paragraph(text)])
        return passage.isEmpty ? nil : .paragraph(passage.plainText)
      case .table(let table): return table.rows.isEmpty ? nil : block
      case .box(let box): return box.title.isEmpty && box.text.isEmpty ? nil : block
      }
    }
  }

  /// The boxes among blocks.
  public static func boxes(in blocks: [PlanBlock]) -> [Box] {
    blocks.compactMap { if case .box(let box) = $0 { box } else { nil } }
  }

  /// The text of blocks without their boxes.
  public static func passage(of blocks: [PlanBlock]) -> Passage {
    Passage(
      blocks.compactMap { block in
        switch block {
        case .paragraph(let text): .paragraph(text)
        case .table(let table): .table(table)
        case .box: nil
        }
      })
  }

  /// Whether the block at a position is the caption of the table behind it: one of `captions`, or 表 with a number.
  public static func isCaption(at index: Int, of blocks: [PlanBlock], among captions: [String]) -> Bool {
    guard case .paragraph(let text) = blocks[index], index + 1 < blocks.count, case .table = blocks[index + 1] else {
      return false
    }
    return TableText.isNumbered(text) || captions.contains { TableText.isSame($0, text) }
  }

  /// Whether the block at a position is one of the captions of tables of indicators.
  public static func isIndicatorCaption(_ block: PlanBlock, among captions: [String]) -> Bool {
    guard case .paragraph(let text) = block else { return false }
    return captions.contains { TableText.isSame($0, text) }
  }

  /// Whether the block at a position is the note (注：…) under the table before it.
  public static func isNote(at index: Int, of blocks: [PlanBlock]) -> Bool {
    guard index > 0, case .paragraph(let text) = blocks[index], case .table = blocks[index - 1] else { return false }
    return TableText.isNote(text)
  }
}
