public import Diagnostics
internal import HanText
internal import Markup
public import Standards

/// Reads `settings.yml` of the print templates. What it leaves out is as usual; every mistake is an error.
public struct PrintSettingsReader {
  private let file: TextFile
  private var settings = PrintSettings()
  private var findings: [Diagnostic] = []
  /// The keys that lead to what is being read.
  private var keys: [String] = []

  /// The smallest type of leaflets, in points: what is read without glasses.
  static let smallestLeaflet = 16.0
  /// The sizes of type that are no slip of the pen, in points.
  private static let sizes = 8.0...200.0

  /// The settings of a file, and what is wrong with it.
  public static func settings(of bytes: [UInt8], path: String) -> (settings: PrintSettings, findings: [Diagnostic]) {
    do {
      var reader = PrintSettingsReader(file: try TextFile(path: path, bytes: bytes))
      reader.read()
      return (reader.settings, reader.findings.inOrder())
    } catch {
      return (PrintSettings(), [error.finding])
    }
  }

  private init(file: TextFile) { self.file = file }

  private mutating func read() {
    let parsed = ConfigurationParser.value(of: file)
    findings += parsed.findings
    guard let value = parsed.value else { return }
    section(
      value, ["fonts", "bold", "red", "head", "heads", "seals", "contents", "leaflet", "words", "word"]
    ) { reader, key, value in
      switch key {
      case "fonts": reader.readFonts(value) { $0.fonts[$1] = $2 }
      case "word":
        reader.section(value, ["fonts"]) { reader, _, value in reader.readFonts(value) { $0.wordFonts[$1] = $2 } }
      case "bold": reader.readBold(value)
      case "red": reader.readRed(value)
      case "head": reader.readHead(value)
      case "heads": reader.readHeads(value)
      case "seals": reader.choice(value) { $0.seals = $1 }
      case "contents": reader.readContents(value)
      case "leaflet": reader.readLeaflet(value)
      default: reader.readWords(value)
      }
    }
  }

  private mutating func readFonts(
    _ value: ConfigurationValue, _ set: (inout PrintSettings, PrintSettings.Face, [String]) -> Void
  ) {
    section(value, PrintSettings.Face.allCases.map(\.rawValue)) { reader, key, value in
      guard let face = PrintSettings.Face(rawValue: key), let families = reader.texts(value) else { return }
      if families.isEmpty { return reader.note(value, .noFamily) }
      set(&reader.settings, face, families)
    }
  }

  private mutating func readBold(_ value: ConfigurationValue) {
    settings.bold = []
    for name in value.list ?? [] {
      choice(name) { (settings: inout PrintSettings, face: PrintSettings.Face) in settings.bold.insert(face) }
    }
    if value.list == nil { note(value, .listExpected) }
  }

  private mutating func readRed(_ value: ConfigurationValue) {
    let text = value.text ?? ""
    let digits = Array(text.utf8.dropFirst())
    guard text.hasPrefix("#"), digits.count == 6, digits.allSatisfy(Self.isHexadecimal) else {
      return note(value, .notAColour)
    }
    settings.red = text
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private mutating func readHead(_ value: ConfigurationValue) {
    section(value, ["single", "joint", "document", "letter"]) { reader, key, value in
      guard let size = reader.size(value, Self.sizes) else { return }
      switch key {
      case "single": reader.settings.head.single = size
      case "joint": reader.settings.head.joint = size
      case "document": reader.settings.head.document = size
      default: reader.settings.head.letter = size
      }
    }
  }

  private mutating func readHeads(_ value: ConfigurationValue) {
    for entry in entries(value) {
      if let text = text(entry.value) { settings.heads[entry.key] = text }
    }
  }

  private mutating func readContents(_ value: ConfigurationValue) {
    section(value, ["levels", "dots"]) { reader, key, value in
      if key == "dots" {
        guard let text = value.text, text == "true" || text == "false" else { return reader.note(value, .trueOrFalse) }
        reader.settings.contentsDots = text == "true"
      } else {
        guard let levels = value.text.flatMap(Int.init), (1...2).contains(levels) else {
          return reader.note(value, .oneOf(["1", "2"]))
        }
        reader.settings.contentsLevels = levels
      }
    }
  }

  private mutating func readLeaflet(_ value: ConfigurationValue) {
    section(value, ["paper", "sizes"]) { reader, key, value in
      if key == "paper" { return reader.choice(value) { $0.leafletPaper = $1 } }
      let sizes = (value.list ?? []).compactMap { reader.size($0, Self.smallestLeaflet...Self.sizes.upperBound) }
      if value.list?.isEmpty != false { return reader.note(value, .listExpected) }
      reader.settings.leafletSizes = sizes.sorted(by: >)
    }
  }

  private mutating func readWords(_ value: ConfigurationValue) {
    section(value, PrintSettings.Word.allCases.map(\.rawValue)) { reader, key, value in
      if let word = PrintSettings.Word(rawValue: key), let text = reader.text(value) {
        reader.settings.words[word] = text
      }
    }
  }
}

// Values, each with its complaint.
extension PrintSettingsReader {
  private typealias Read = (inout PrintSettingsReader, String, ConfigurationValue) -> Void

  private mutating func note(_ value: ConfigurationValue, _ message: Message) {
    let key = keys.joined(separator: ".")
    let named = Message(zh: "\(key)：\(message.zh)", en: "\(key): \(message.en)")
    findings.append(file.diagnostic("front-matter", .error, at: value.range, named))
  }

  private mutating func entries(_ value: ConfigurationValue) -> [ConfigurationEntry] {
    file.entries(of: value, &findings)
  }

  /// Reads the entries of a map whose keys are known.
  private mutating func section(_ value: ConfigurationValue, _ keys: [String], _ read: Read) {
    for entry in entries(value) {
      if keys.contains(entry.key) {
        self.keys.append(entry.key)
        read(&self, entry.key, entry.value)
        self.keys.removeLast()
      } else {
        findings.append(
          file.diagnostic("front-matter", .error, at: entry.keyRange, .strangeKey(entry.key, known: keys)))
      }
    }
  }

  private mutating func text(_ value: ConfigurationValue) -> String? {
    if let text = value.text, !text.isEmpty { return text }
    note(value, .textExpected)
    return nil
  }

  private mutating func texts(_ value: ConfigurationValue) -> [String]? {
    let texts = value.list?.compactMap(\.text) ?? []
    if let list = value.list, list.count == texts.count { return texts }
    note(value, .listExpected)
    return nil
  }

  /// A size in points, with or without its unit.
  private mutating func size(_ value: ConfigurationValue, _ bounds: ClosedRange<Double>) -> Double? {
    let number = value.text.map { $0.hasSuffix("pt") ? String($0.dropLast(2)) : $0 }.flatMap(Double.init)
    if let number, bounds.contains(number) { return number }
    note(value, .notASize(bounds))
    return nil
  }

  /// One of some names.
  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: ConfigurationValue, _ set: (inout PrintSettings, Choice) -> Void
  ) where Choice.RawValue == String {
    guard let choice = value.text.flatMap(Choice.init(rawValue:)) else {
      return note(value, .oneOf(Choice.allCases.map(\.rawValue)))
    }
    set(&settings, choice)
  }
}

extension Message {
  static func strangeKey(_ key: String, known: [String]) -> Message {
    Message(
      zh: "不认识的设置“\(key)”。请改正或删去。可用的有：\(known.joined(separator: "、"))。",
      en: "Unknown setting \(key). Mend or remove it. Known ones: \(known.joined(separator: ", ")).")
  }

  static let noFamily = Message(zh: "没有写字体。请至少写一个字体名。", en: "No font is named. Write one family at least.")

  static let notAColour = Message(
    zh: "颜色应写成 \"#e3211c\" 的形式，要加引号。", en: "A colour is written \"#e3211c\", in quotes.")

  static let trueOrFalse = Message(zh: "只能写 true 或 false。", en: "It is either true or false.")

  static let textExpected = Message(zh: "这里应当是文字。", en: "A text is expected here.")

  static func oneOf(_ names: [String]) -> Message {
    Message(
      zh: "只能写其中之一：\(names.joined(separator: "、"))。", en: "It is one of \(names.joined(separator: ", ")).")
  }

  static func notASize(_ bounds: ClosedRange<Double>) -> Message {
    let (least, most) = (Int(bounds.lowerBound), Int(bounds.upperBound))
    return Message(
      zh: "字号应是 \(least) 到 \(most) 之间的数（磅）。", en: "A size is a number from \(least) to \(most), in points.")
  }
}
