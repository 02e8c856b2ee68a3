internal import Diagnostics
internal import Packages
internal import Standards

/// Reads what stands inside a paragraph.
struct WordInlineReader {
  /// What holds for the text at a place.
  private struct State {
    var insertion: WordChange?
    var deletion: WordChange?
    var isHidden = false
    var isReading = false
    /// What the name of the character style says the text is.
    var element: DocumentElement?
    var font = ""
  }

  /// A field that has begun: its instruction comes first, then what it shows.
  private struct Field {
    var instruction = ""
    var isResult = false
  }

  /// The paragraph so far.
  var paragraph = WordParagraph()
  /// The text boxes met, to be read after the paragraph.
  var boxes: [XMLElement] = []
  private var fields: [Field] = []
  private let styles: WordStyles
  private let changes: TrackedChanges
  private var paragraphStyle: String?

  init(styles: WordStyles, changes: TrackedChanges) {
    self.styles = styles
    self.changes = changes
  }

  /// Begins a paragraph; a field may go on from the one before.
  mutating func begin(_ element: XMLElement) {
    paragraph = WordParagraph()
    boxes = []
    paragraphStyle = styles.paragraphStyle(of: element.first("w:pPr"))
    read(element, State())
  }

  private mutating func read(_ parent: XMLElement, _ state: State) {
    for element in parent.children {
      switch element.name {
      case "w:r": readRun(element, state)
      case "w:ins", "w:moveTo", "w:del", "w:moveFrom": readChange(element, state)
      case "w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo", "w:rubyBase":
        read(element, state)
      case "w:fldSimple":
        omitInstruction(element["w:instr"] ?? "", state)
        read(element, state)
      case "w:ruby": readRuby(element, state)
      case "mc:AlternateContent":
        if let chosen = element.first("mc:Choice") ?? element.first("mc:Fallback") { read(chosen, state) }
      case "w:drawing", "w:pict", "w:object": readDrawing(element)
      case "m:oMath", "m:oMathPara":
        paragraph.report("import-formula", .warning, .formula)
        read(element, state)
      case let name where name.hasPrefix("m:") && !name.hasSuffix("Pr") && name != "m:t": read(element, state)
      default: readLeaf(element, state)
      }
    }
  }

  private mutating func readLeaf(_ element: XMLElement, _ state: State) {
    switch element.name {
    case "w:t", "w:delText", "m:t":
      var state = state
      if element.name == "w:delText", state.deletion == nil { state.deletion = WordChange(.deletion, nil) }
      append(element.text, state)
    case "w:tab", "w:ptab": append("\t", state)
    case "w:noBreakHyphen": append("-", state)
    case "w:br", "w:cr": if isShown(state) { paragraph.breakLine() }
    case "w:sym": readSymbol(element, state)
    case "w:commentReference": anchor(.comments, element)
    case "w:footnoteReference": anchor(.footnotes, element)
    case "w:endnoteReference": anchor(.endnotes, element)
    case "w:fldChar": readFieldMark(element, state)
    case "w:instrText", "w:delInstrText":
      if !fields.isEmpty { fields[fields.count - 1].instruction += element.text }
      omitInstruction(element.text, state)
    default: break
    }
  }

  private mutating func anchor(_ part: WordSidePart.Kind, _ element: XMLElement) {
    if let id = element["w:id"] { paragraph.anchor(WordAnchor(part: part, id: id)) }
  }

  private mutating func readRun(_ run: XMLElement, _ state: State) {
    var state = state
    let properties = run.first("w:rPr")
    state.isHidden = styles.isHidden(properties, paragraphStyle: paragraphStyle)
    state.element = styles.element(of: properties?.first("w:rStyle")?["w:val"])
    state.font = properties?.first("w:rFonts")?["w:ascii"] ?? ""
    read(run, state)
  }

  private mutating func readChange(_ element: XMLElement, _ state: State) {
    var state = state
    switch element.name {
    case "w:ins": state.insertion = WordChange(.insertion, element)
    case "w:moveTo": state.insertion = WordChange(.moveTo, element)
    case "w:del": state.deletion = WordChange(.deletion, element)
    default: state.deletion = WordChange(.moveFrom, element)
    }
    read(element, state)
  }

  private func hidingChange(_ state: State) -> WordChange? {
    [state.deletion, state.insertion].compactMap { $0 }.first { !$0.isShown(in: changes) }
  }

  private var isInInstruction: Bool { fields.contains { !$0.isResult } }

  private func isShown(_ state: State) -> Bool {
    hidingChange(state) == nil && !state.isHidden && !state.isReading && !isInInstruction
  }

  /// Adds text as what it is at its place.
  private mutating func append(_ text: String, _ state: State) {
    let text = text.contains { $0.isNewline } ? String(text.map { $0.isNewline ? " " : $0 }) : text
    if let change = hidingChange(state) {
      paragraph.omit(text, change.entry, change.reason(in: changes))
    } else if isInInstruction {
      omitInstruction(text, state)
    } else if let furniture = state.element.flatMap(Self.furniture) {
      paragraph.omit(text, furniture.kind, furniture.reason)
    } else if state.isReading {
      paragraph.omit(text, .comment, .reading)
    } else if state.isHidden {
      if !text.isEmpty { paragraph.report("import-hidden", .warning, .hidden(text)) }
      paragraph.omit(text, .hidden, .hiddenText)
    } else {
      paragraph.append(text, change: state.deletion ?? state.insertion)
    }
  }

  /// Why text in a character style is none of the document; `nil` where it is.
  private static func furniture(_ element: DocumentElement) -> (kind: ImportAccount.Kind, reason: Message)? {
    switch element {
    case .headWord: (.head, .headWord)
    case .inferenceMark: (.heading, .inferenceMark)
    default: nil
    }
  }

  private mutating func omitInstruction(_ text: String, _ state: State) {
    if let change = hidingChange(state) {
      paragraph.omit(text, change.entry, change.reason(in: changes))
    } else {
      paragraph.omit(text, .sourceMark, .fieldInstruction)
    }
  }

  private mutating func readFieldMark(_ element: XMLElement, _ state: State) {
    switch element["w:fldCharType"] {
    case "begin":
      if fields.count < 200 { fields.append(Field()) }
    case "separate":
      if !fields.isEmpty { fields[fields.count - 1].isResult = true }
    case "end":
      guard let field = fields.popLast(), !field.isResult, hidingChange(state) == nil else { return }
      let words = field.instruction.split(separator: " ", maxSplits: 1)
      let shows: Set<String> = ["EQ", "SYMBOL", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM"]
      guard let name = words.first?.uppercased(), shows.contains(name) else { return }
      paragraph.report("import-field", .warning, .field(field.instruction))
    default: break
    }
  }

  private mutating func readRuby(_ element: XMLElement, _ state: State) {
    if let base = element.first("w:rubyBase") { read(base, state) }
    guard let reading = element.first("w:rt") else { return }
    var state = state
    state.isReading = true
    paragraph.report("import-ruby", .note, .ruby)
    read(reading, state)
  }

  private mutating func readSymbol(_ element: XMLElement, _ state: State) {
    guard let code = element["w:char"].flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(code) else {
      return
    }
    let font = element["w:font"] ?? state.font
    let text = WordSymbols.text(of: scalar, font: font)
    if text == nil { paragraph.report("import-symbol", .warning, .symbol(code, font)) }
    append(text ?? String(scalar), state)
  }

  private mutating func readDrawing(_ element: XMLElement) {
    let found = Self.boxes(in: element)
    boxes += found
    if !found.isEmpty {
      paragraph.report("import-text-box", .note, .textBox)
    } else if ["c:chart", "dgm:relIds"].contains(where: { !element.descendants($0).isEmpty }) {
      paragraph.report("import-picture", .warning, .chart)
    } else if ["pic:pic", "v:imagedata"].contains(where: { !element.descendants($0).isEmpty }) {
      paragraph.report("import-picture", .note, .picture)
    }
  }

  /// The contents of the text boxes in a drawing: of two forms of one drawing the first.
  private static func boxes(in element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      switch child.name {
      case "w:txbxContent": return [child]
      case "mc:AlternateContent": return (child.first("mc:Choice") ?? child.first("mc:Fallback")).map(boxes) ?? []
      default: return boxes(in: child)
      }
    }
  }
}

extension Message {
  fileprivate static let formula = Message(
    zh: "这里有公式，只取了其中的字符，分数、上下标的位置没有保留，请核对。",
    en: "A formula: only its characters were taken, not how they stand. Check it.")

  fileprivate static let reading = Message(zh: "注音，不是正文。", en: "A reading above characters, no text.")

  fileprivate static let ruby = Message(
    zh: "这里有注音，只保留了正文的字。", en: "A reading stands above characters; it was left out.")

  fileprivate static let headWord = Message(
    zh: "版头的文种字样（如“文件”），不作正文。", en: "The word behind the organs of the head, no part of the text.")

  fileprivate static let inferenceMark = Message(
    zh: "补拟标题的标记；标题记入 standard.md 的 inferred。",
    en: "The mark of a heading that was put in; the heading is listed under inferred in standard.md.")

  fileprivate static let hiddenText = Message(zh: "文档隐藏的文字。", en: "Text that the document hides.")

  fileprivate static func hidden(_ text: String) -> Message {
    Message(
      zh: "文档把“\(Excerpt.of(text))”设为隐藏，没有收入正文。如需要，请在原文件中取消隐藏后重新导入。",
      en: "The document hides “\(Excerpt.of(text))”; it was left out. If it is needed, unhide it and import again.")
  }

  fileprivate static let fieldInstruction = Message(zh: "域代码，不是正文。", en: "The instruction of a field, no text.")

  fileprivate static func field(_ instruction: String) -> Message {
    Message(
      zh: "域“\(Excerpt.of(instruction))”显示的内容无法取得，请对照原件补上。",
      en: "What the field “\(Excerpt.of(instruction))” shows can't be taken; add it by the original.")
  }

  fileprivate static func symbol(_ code: UInt32, _ font: String) -> Message {
    let hex = String(code, radix: 16, uppercase: true)
    return Message(
      zh: "字体“\(font)”的符号 U+\(hex) 无法识别，按原代码保留，请改为通用字符。",
      en: "The symbol U+\(hex) of the face “\(font)” is not known and kept as its code; replace it by a character.")
  }

  fileprivate static let textBox = Message(
    zh: "这里有文本框，其中的文字放在本段之后，请核对位置。",
    en: "A text box: its text stands after this paragraph. Check that it belongs there.")

  fileprivate static let picture = Message(
    zh: "这里有图片，不会导入；图片中如有文字，请补录。", en: "A picture, which is not imported; type what text it holds.")

  fileprivate static let chart = Message(
    zh: "这里有图表或示意图，其中的文字没有导入，请补录。", en: "A chart or diagram: its text is not imported; type it.")
}
