internal import Diagnostics
internal import HanText
internal import Standards

/// Two titles cited in one document that differ in one character: 《…基本医疗保险暂行办法》, 《…基本医疗保障暂行办法》.
///
/// Both may be real; a person looks. Titles that differ in a number, or at their start or end (全国 and 全省, 规定 and 规范),
/// are taken to be two documents.
///
/// Basis: 公文 practice: a document has one name.
/// Bad: 按照《甲市基本医疗保险暂行办法》《甲市基本医疗保障暂行办法》执行。
/// Good: 按照《甲市基本医疗保险暂行办法》《甲市基本医疗保险暂行办法》执行。
struct TitleVariant: ComparisonRule {
  static let id = "title-variant"

  private struct Title {
    let key: [Unicode.Scalar]
    let text: String
    let line: TextLine
    let range: Range<Int>
    var count: Int
  }

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    var titles: [Title] = []
    var places: [[Unicode.Scalar]: Int] = [:]
    for title in lines.flatMap(Self.titles) {
      if let place = places[title.key] {
        titles[place].count += 1
      } else {
        places[title.key] = titles.count
        titles.append(title)
      }
    }
    for bucket in Dictionary(grouping: titles.indices, by: { Array(titles[$0].key.prefix(Self.sameStart)) }).values {
      for (position, right) in bucket.enumerated() {
        for left in bucket[..<position] where Self.areVariants(titles[left].key, titles[right].key) {
          let (usual, rare) = titles[left].count >= titles[right].count ? (left, right) : (right, left)
          report.add(
            Self.self, .note, titles[rare].line, titles[rare].range,
            .titleVariant(titles[rare].text, titles[usual].text, titles[usual].count))
        }
      }
    }
  }

  private static let sameStart = 5
  private static let sameEnd = 2

  private static func areVariants(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) <= 1, min(left.count, right.count) >= 10 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard start >= sameStart, end >= sameEnd, start + end >= max(left.count, right.count) - 1 else { return false }
    let differing = [left, right].filter { start < $0.count }.map { $0[start] }
    return !differing.contains { $0.isDigit || $0.isHanNumeral || "省市县区国".unicodeScalars.contains($0) }
  }

  /// What stands in outermost 《》.
  private static func titles(in line: TextLine) -> [Title] {
    var titles: [Title] = []
    var start: Int?
    for index in 0..<line.count {
      if line[index] == "《", !line.isInTitle(index) { start = index + 1 }
      guard line[index] == "》", !line.isInTitle(index), let from = start else { continue }
      let text = line.text(from..<index)
      titles.append(
        Title(key: Array(LooseText.key(text).unicodeScalars), text: text, line: line, range: from..<index, count: 1))
      start = nil
    }
    return titles
  }
}

extension Message {
  static func titleVariant(_ rare: String, _ usual: String, _ count: Int) -> Message {
    Message(
      zh: "这里引《\(rare)》，本文另有 \(count) 处引《\(usual)》，只差一个字。请核对是否为同一文件。",
      en: "《\(rare)》 is cited here and 《\(usual)》 \(count) times elsewhere: they differ in one character. See whether "
        + "they are one document.")
  }
}
