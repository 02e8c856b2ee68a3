internal import Diagnostics
internal import HanText
internal import Standards

/// A document cited under two document numbers, or a number given to two documents.
///
/// Chinese: 同一文件写了两个发文字号，或同一发文字号给了两个文件。
///
/// Basis: GB/T 9704-2012, 7.2.5: a number belongs to one document.
/// Bad: 按照《甲办法》（浙政发〔2024〕3号）执行；《甲办法》（浙政发〔2023〕3号）同时适用。
/// Good: 按照《甲办法》（浙政发〔2024〕3号）执行；《甲办法》（浙政发〔2024〕3号）同时适用。
struct DocumentNumberConsistent: ComparisonRule {
  static let id = "docnum-consistent"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    var numbers: [String: String] = [:]
    var titles: [String: String] = [:]
    if let notice = located.edition.notice, !notice.number.isEmpty, !notice.title.isEmpty {
      numbers[LooseText.key(notice.title)] = notice.number
      titles[NameKey.normalised(notice.number)] = notice.title
    }
    for citation in lines.flatMap(Self.citations) {
      let (title, number) = (LooseText.key(citation.title), NameKey.normalised(citation.number))
      if let other = numbers[title], NameKey.normalised(other) != number {
        report.add(
          Self.self, .warning, citation.line, citation.range, .numberOfTitle(citation.title, other, citation.number))
      } else if let other = titles[number], !Self.isSame(other, citation.title) {
        report.add(
          Self.self, .warning, citation.line, citation.range, .titleOfNumber(citation.number, other, citation.title))
      } else {
        numbers[title] = citation.number
        titles[number] = citation.title
      }
    }
  }

  private struct Citation {
    let title: String
    let number: String
    let line: TextLine
    let range: Range<Int>
  }

  /// 《…》（浙政发〔2024〕3号）
  private static func citations(in line: TextLine) -> [Citation] {
    (0..<line.count).compactMap { index in
      guard line[index] == "〔", let number = DocumentNumber(at: index, in: line) else { return nil }
      let start = number.start(in: line)
      let bracket = line[start - 1] == "（" || line[start - 1] == "(" ? start - 1 : start
      guard line[bracket - 1] == "》" else { return nil }
      var depth = 0
      var open = bracket - 1
      while open >= 0 {
        if line[open] == "》" { depth += 1 }
        if line[open] == "《" { depth -= 1 }
        if depth == 0 { break }
        open -= 1
      }
      guard open >= 0 else { return nil }
      return Citation(
        title: line.text((open + 1)..<(bracket - 1)), number: line.text(start..<number.end), line: line,
        range: start..<number.end)
    }
  }

  /// Whether two titles may be one: 《甲办法》, 《关于印发甲办法的通知》.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (LooseText.key(left), LooseText.key(right))
    return left.contains(right) || right.contains(left)
  }
}

extension Message {
  static func numberOfTitle(_ title: String, _ first: String, _ second: String) -> Message {
    Message(
      zh: "《\(title)》在别处的文号是“\(first)”，这里是“\(second)”。请核对。",
      en: "《\(title)》 has the number \(first) elsewhere and \(second) here. Check which is right.")
  }

  static func titleOfNumber(_ number: String, _ first: String, _ second: String) -> Message {
    Message(
      zh: "文号“\(number)”在别处是《\(first)》，这里是《\(second)》。一个文号只属于一个文件，请核对。",
      en: "The number \(number) belongs to 《\(first)》 elsewhere and to 《\(second)》 here. Check which is right.")
  }
}
