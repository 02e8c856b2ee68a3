internal import Diagnostics
internal import HanText
internal import Standards

/// A number of domains, items or offices that a text states and the document does not have.
///
/// Chinese: 文中写明的领域、项目或部门的个数与实际不符。
///
/// Read are the notice, the preface and the closing; what a sentence says of other documents (国家, 省) is left alone.
///
/// Basis: 公文 practice: figures agree with what they count.
/// Bad: 《甲市基本公共服务标准（2023年版）》共3个领域、80项服务项目。
/// Good: 《甲市基本公共服务标准（2023年版）》共2个领域、3项服务项目。
struct CountsAgree: ComparisonRule {
  static let id = "counts-agree"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    guard located.edition.plan == nil else { return }
    let standard = located.edition.standard
    let domains = standard.domains.count { !$0.name.isEmpty }
    let categories = standard.categories.count { !$0.name.isEmpty }
    for line in lines where Self.isAboutTheWhole(line.part) {
      for index in 0..<line.count {
        let found: (what: StaticText, count: Int)? =
          switch line[index] {
          case "领" where line.has("领域", at: index): ("领域", domains)
          case "类" where line.has("类别", at: index): ("类别", categories)
          case "项" where Self.countsItems(index, line): ("项", standard.items.count)
          case "部" where line.has("部门", at: index): ("部门", located.edition.notice?.organs.count ?? 0)
          default: nil
          }
        guard let (what, count) = found, let stated = Self.number(before: index, line), count > 0 else { continue }
        let isOwn = what.text == "部门" ? Self.isOwnOrgans(index, line, standard) : Self.isOwn(index, line, standard)
        guard stated.value != count, isOwn else { continue }
        report.add(
          Self.self, .warning, line, stated.range.lowerBound..<(index + what.scalars.count),
          .countsAgree(stated.value, what.text, count))
      }
    }
  }

  private static func isAboutTheWhole(_ part: EditionPart) -> Bool {
    switch part {
    case .noticeBody, .notice(key: "title"), .preface, .closing: true
    default: false
    }
  }

  /// The number that ends before a position, 个, 大 or 余 between passed over (余 says that it is not exact).
  private static func number(before index: Int, _ line: TextLine) -> (value: Int, range: Range<Int>)? {
    let end = line[index - 1] == "个" || line[index - 1] == "大" ? index - 1 : index
    let digits = line.start(of: \.isDigit, before: end)
    if digits < end { return line.number(digits..<end).map { ($0, digits..<end) } }
    let numerals = line.start(of: ChineseNumeral.contains, before: end)
    guard numerals < end, line[numerals - 1] != "第" else { return nil }
    return ChineseNumeral.value(of: line.text(numerals..<end)).map { ($0, numerals..<end) }
  }

  /// Whether 项 counts service items: 105项服务, 105项基本公共服务, 11个领域105项.
  private static func countsItems(_ index: Int, _ line: TextLine) -> Bool {
    let words: [StaticText] = ["服务项目", "基本公共服务", "公共服务", "服务", "具体服务"]
    if words.contains(where: { line.has($0, at: index + 1) }) { return true }
    let start = sentenceStart(before: index, line)
    return (start..<index).contains { line.has("领域", at: $0) }
  }

  private static func sentenceStart(before index: Int, _ line: TextLine) -> Int {
    line.start(of: { $0 != "。" && $0 != "；" }, before: index)
  }

  /// Whether a sentence speaks of this standard: no other title and neither 国家 nor 省 stand in it before the number.
  private static func isOwn(_ index: Int, _ line: TextLine, _ standard: Standard) -> Bool {
    let text = line.text(sentenceStart(before: index, line)..<index)
    let rest = text.split(separator: standard.title, omittingEmptySubsequences: false).joined(separator: "本标准")
    let others = NoticeTitle.namedDocuments(in: rest).filter { !$0.contains("本标准") && $0 != "标准" }
    return others.isEmpty && !rest.contains("国家") && (standard.title.contains("省") || !rest.contains("省"))
  }

  /// Whether 等23个部门 or 23个部门联合 is said of the offices that issue this standard.
  private static func isOwnOrgans(_ index: Int, _ line: TextLine, _ standard: Standard) -> Bool {
    let end = line.end(of: { $0 != "。" && $0 != "；" }, from: index)
    let text = line.text(sentenceStart(before: index, line)..<end)
    guard text.contains(standard.title) || text.contains("联合印发") else { return false }
    let before = line.text(sentenceStart(before: index, line)..<index)
    let behind = line.text((index + 2)..<end)
    let named = NoticeTitle.namedDocuments(in: behind).first ?? ""
    return !before.contains("国家") && !before.contains("省") && (named.isEmpty || named.contains(standard.title))
  }
}

extension Message {
  static func countsAgree(_ stated: Int, _ what: String, _ count: Int) -> Message {
    let english = ["领域": "domains", "类别": "categories", "项": "items", "部门": "offices"][what] ?? what
    return Message(
      zh: "这里说 \(stated) 个“\(what)”，实际是 \(count) 个。请核对。",
      en: "\(stated) \(english) are stated here, but there are \(count). Check which is right.")
  }
}
