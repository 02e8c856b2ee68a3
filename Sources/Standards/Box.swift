internal import HanText

/// A box (专栏) of a plan: a title and text, often a numbered list of services.
public struct Box: Sendable, Hashable, Codable {
  /// An entry of a box: 1.孕产妇健康服务。免费建立保健手册….
  public struct Entry: Sendable, Hashable, Codable {
    /// The number.
    public var number: Int
    /// The mark as printed: 1..
    public var mark: String
    /// The name: the sentence behind the mark, without its 。; empty where it is too long for a name.
    public var name: String
    /// What follows, paragraphs joined by one newline.
    public var text: String
  }

  /// The title as printed: 专栏1 “幼有所育”基本公共服务项目和内容.
  public var title: String
  /// The text.
  public var text: Passage

  /// A box; the title is one line.
  public init(title: String, text: Passage = Passage()) {
    self.title = Passage([.paragraph(title)]).plainText
    self.text = text
  }

  /// The number of 专栏1 or 专栏一; `nil` where the title has none.
  public var number: Int? {
    let digits = String(mark.unicodeScalars.dropFirst(2).filter { !$0.isSpace })
    return Int(digits.foldingWidth) ?? ChineseNumeral.value(of: digits)
  }

  /// The mark of the title as printed: 专栏1; empty where it has none.
  public var mark: String {
    guard title.hasPrefix("专栏") else { return "" }
    let rest = title.unicodeScalars.dropFirst(2)
    let number = rest.drop(while: \.isSpace).prefix { $0.isDecimalDigit || ChineseNumeral.contains($0) }
    return number.isEmpty ? "" : String(title.unicodeScalars[..<number.endIndex])
  }

  /// The title behind its mark.
  public var name: String {
    let separators: Set<Unicode.Scalar> = ["：", ":", "、", "."]
    let rest = title.unicodeScalars.dropFirst(mark.unicodeScalars.count)
    return LineJoining.trim(Substring(mark.isEmpty ? rest : rest.drop { separators.contains($0) || $0.isSpace }))
  }

  /// The text before the first entry.
  public var lead: Passage {
    Passage(Array(text.blocks.prefix { Self.numbered($0) == nil }))
  }

  /// The entries: a paragraph that opens with 1. begins one, what follows belongs to it.
  public var entries: [Entry] {
    var entries: [Entry] = []
    for block in text.blocks {
      if let numbered = Self.numbered(block) {
        entries.append(
          Entry(number: numbered.mark.value, mark: numbered.mark.text, name: numbered.name, text: numbered.rest))
      } else if !entries.isEmpty {
        let more = Passage([block]).plainText
        let before = entries[entries.count - 1].text
        entries[entries.count - 1].text = before.isEmpty ? more : before + "\n" + more
      }
    }
    return entries
  }

  private static func numbered(_ block: Passage.Block) -> NumberedText? {
    guard case .paragraph(let text) = block, let numbered = NumberedText(text) else { return nil }
    return numbered.mark.form == .decimal || numbered.mark.form == .bracketedDecimal ? numbered : nil
  }
}
