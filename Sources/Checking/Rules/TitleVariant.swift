internal import Diagnostics
internal import HanText
internal import Standards

/// Two titles cited in one document that differ in one character: 《…基本医疗保险暂行办法》, 《…基本医疗保障暂行办法》.
///
/// Chinese: 同一文件里引用的两个标题只差一个字。
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
    let line: TextLine
    let range: Range<Int>
    /// How often it is cited.
    var count = 1
    /// The positions of the items that cite it.
    var items: [Int] = []

    var text: String { line.text(range) }

    mutating func note(_ part: EditionPart) {
      if case .field(let item, _) = part, items.last != item { items.append(item) }
    }
  }

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    let items = located.edition.standard.items
    var titles: [Title] = []
    var places: [UInt64: [Int]] = [:]  // by digest of the key
    var key: [Unicode.Scalar] = []
    for line in lines {
      for range in Self.titles(in: line) {
        let digest = Self.readKey(range, of: line, into: &key)
        if let place = places[digest]?.first(where: { titles[$0].key == key }) {
          titles[place].count += 1
          titles[place].note(line.part)
        } else {
          places[digest, default: []].append(titles.count)
          titles.append(Title(key: key, line: line, range: range))
          titles[titles.count - 1].note(line.part)
        }
      }
    }
    for (_, bucket) in Self.buckets(of: titles) {
      for (position, right) in bucket.enumerated() {
        for left in bucket[..<position] where Self.areVariants(titles[left].key, titles[right].key) {
          let (usual, rare) = titles[left].count >= titles[right].count ? (left, right) : (right, left)
          report.add(
            Self.self, .note, titles[rare].line, titles[rare].range,
            .titleVariant(
              titles[rare].text, titles[usual].text, titles[usual].count,
              items: titles[usual].items.compactMap { items.indices.contains($0) ? items[$0].number : nil }))
        }
      }
    }
  }

  private static let sameStart = 5
  private static let sameEnd = 2

  /// The titles of ten characters or more by how they begin, the beginning as a digest.
  private static func buckets(of titles: [Title]) -> [(UInt64, [Int])] {
    var buckets: [UInt64: [Int]] = [:]
    for (index, title) in titles.enumerated() where title.key.count > 8 {
      let digest = title.key.prefix(sameStart).reduce(0) { ($0 &* 0x100_0000_01B3) ^ UInt64($1.value) }
      buckets[digest, default: []].append(index)
    }
    return buckets.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }.map { ($0.key, $0.value) }
  }

  private static func areVariants(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) <= 1, min(left.count, right.count) >= 10 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard start >= sameStart, end >= sameEnd, start + end >= max(left.count, right.count) - 1 else { return false }
    let differing = [left, right].filter { start < $0.count }.map { $0[start] }
    return !differing.contains { $0.isDigit || $0.isHanNumeral || "省市县区国".unicodeScalars.contains($0) }
  }

  /// What stands in outermost 《》.
  private static func titles(in line: TextLine) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var start: Int?
    for index in 0..<line.count {
      let scalar = line[index]
      guard scalar == "《" || scalar == "》", !line.isInTitle(index) else { continue }
      if scalar == "》", let from = start { titles.append(from..<index) }
      start = scalar == "《" ? index + 1 : nil
    }
    return titles
  }

  /// Reads the characters of a title as ``LooseText`` compares them; gives their digest (FNV-1a).
  private static func readKey(_ range: Range<Int>, of line: TextLine, into key: inout [Unicode.Scalar]) -> UInt64 {
    key.removeAll(keepingCapacity: true)
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range where !line[index].isSpace && !line[index].isInvisible {
      let scalar = LooseText.folded(line[index])
      key.append(scalar)
      digest = (digest ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }
    return digest
  }
}

extension Message {
  static func titleVariant(_ rare: String, _ usual: String, _ count: Int, items: [Int]) -> Message {
    let numbers = items.prefix(5).map(String.init)
    let zh = numbers.isEmpty ? "" : "（第\(numbers.joined(separator: "、"))项\(items.count > 5 ? "等" : "")）"
    let en = numbers.isEmpty ? "" : " (items \(numbers.joined(separator: ", "))\(items.count > 5 ? " …" : ""))"
    return Message(
      zh: "这里引《\(rare)》，本文另有 \(count) 处\(zh)引《\(usual)》，只差一个字。请核对是否为同一文件。",
      en: "《\(rare)》 is cited here and 《\(usual)》 \(count) times elsewhere\(en): they differ in one character. See "
        + "whether they are one document.")
  }
}
