internal import Diagnostics
internal import HanText
internal import Standards

extension TypesettingError {
  /// A character without a glyph.
  public struct MissingGlyph: Sendable, Hashable, Decodable {
    /// The character, or a few that stand together.
    public let text: String
    /// The last font asked.
    public let font: String
    /// Where the data holds it first: `standard.domains[0].name`.
    public let path: String
    /// The text around it.
    public let around: String
    /// The number of the service item it belongs to, where it belongs to one.
    public let item: Int?
    /// The name of that item.
    public let name: String?
  }
}

extension TypesettingError.MissingGlyph {
  /// What a person mends, with its file, as far as the data tells; `pdf` is the document's path inside the website.
  fileprivate func file(in pdf: String) -> Message {
    let folders = pdf.split(separator: "/")
    guard folders.count > 2, EditionID(folders[0...1].joined(separator: "/")) != nil, folders[0] != "compare" else {
      return Message(zh: "文件 \(pdf)", en: "Document \(pdf)")
    }
    let edition = folders[0...1].joined(separator: "/")
    func isBelow(_ names: String...) -> Bool { names.contains { path.hasPrefix($0) } }
    if folders[2] == "notice" || isBelow("notice", "authors", "facts", "cover.number", "cover.organs", "cover.date") {
      return Message(zh: "\(edition) 的通知（notice.md）", en: "Notice of \(edition) (notice.md)")
    }
    if isBelow("title", "heading", "document", "cover", "standard.titleLines", "plan.titleLines") && item == nil {
      return Message(zh: "\(edition) 的标题（title、label）", en: "Title and label of \(edition)")
    }
    if isBelow("plan") {
      return Message(
        zh: "\(edition) 的规划或意见（plan.md、opinion.md）", en: "Plan or opinion of \(edition) (plan.md, opinion.md)")
    }
    return Message(zh: "\(edition) 的标准（standard.md）", en: "Standard of \(edition) (standard.md)")
  }
}

extension Message {
  /// A line for each character and place, where its fonts are told together.
  static func glyphsMissing(_ glyphs: [TypesettingError.MissingGlyph], _ path: String) -> Message {
    var found: [(glyph: TypesettingError.MissingGlyph, fonts: [String])] = []
    for glyph in glyphs {
      if let index = found.firstIndex(where: { $0.glyph.text == glyph.text && $0.glyph.path == glyph.path }) {
        found[index].fonts.append(glyph.font)
      } else {
        found.append((glyph, [glyph.font]))
      }
    }
    let lines = found.map { glyph, fonts in
      let (file, place, advice) = (glyph.file(in: path), place(glyph), advice(glyph.text))
      let (code, names) = (codes(glyph.text), fonts.joined(separator: "、"))
      return Message(
        zh: "\(file.zh)：\(place.zh)里的“\(glyph.text)”（\(code)），字体（\(names)）里没有。\(advice.zh)",
        en: "\(file.en): no font (\(names)) has \(glyph.text) (\(code)), which stands in \(place.en). \(advice.en)")
    }
    func text(_ language: Language) -> String { lines.map { $0[language] }.joined(separator: "\n") }
    return Message(zh: text(.chinese), en: text(.english))
  }

  /// Where a character stands: the item by number and name, and the text around it.
  private static func place(_ glyph: TypesettingError.MissingGlyph) -> Message {
    guard let item = glyph.item, let name = glyph.name else {
      return Message(zh: "文字“\(glyph.around)”", en: "the text “\(glyph.around)”")
    }
    return Message(zh: "第\(item)项“\(name)”，“\(glyph.around)”", en: "item \(item), \(name): “\(glyph.around)”")
  }

  /// Fonts of Chinese documents have no other signs than theirs; of Han characters there are those that have more.
  private static func advice(_ text: String) -> Message {
    if text.unicodeScalars.contains(where: \.isHan) {
      return Message(
        zh: "请换一个字，或在 Templates/print/settings.yml 里补一种含有它的字体。",
        en: "Write another character, or add a font that has it to Templates/print/settings.yml.")
    }
    return Message(zh: "它不是汉字，请删去或改写成文字。", en: "It is no Han character: remove it, or say it in words.")
  }

  /// The code points of a text: U+33A1.
  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
