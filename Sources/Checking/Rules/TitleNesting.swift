internal import Diagnostics
internal import HanText

/// A title inside a title in 《》, or titles in < >, where 〈〉 or 《》 belong.
///
/// Chinese: 书名号里面又用了双书名号，或书名用了尖括号。
///
/// Basis: GB/T 15834-2011, 4.15.3.3.
/// Bad: 按照《关于印发<实施方案>的通知》执行。
/// Good: 按照《关于印发〈实施方案〉的通知》执行。
struct TitleNesting: CharacterRule {
  static let id = "title-nesting"
  static let triggers = "《<＜"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let end = line[index] == "《" ? Self.innerEnd(index, line) : Self.angleEnd(index, line) else { return }
    let isInner = line[index] == "《" || line.isInTitle(index)
    let message = Message.titleNesting(line.text(index..<(end + 1)), isInner ? "〈〉" : "《》")
    report.add(Self.self, .warning, line, index..<(index + 1), message, fix: isInner ? "〈" : "《")
    report.add(Self.self, .warning, line, end..<(end + 1), message, fix: isInner ? "〉" : "》")
  }

  /// The 》 of a 《 that stands inside another closed pair.
  private static func innerEnd(_ index: Int, _ line: TextLine) -> Int? {
    guard line.isInTitle(index) else { return nil }
    var depth = 0
    var end: Int?
    for place in index..<line.count {
      if line[place] == "《" { depth += 1 }
      guard line[place] == "》" else { continue }
      depth -= 1
      if depth == 0, end == nil { end = place }
      if depth < 0 { return end }
    }
    return nil
  }

  /// The > of a < around Chinese text.
  private static func angleEnd(_ index: Int, _ line: TextLine) -> Int? {
    guard line[index + 1].isHan || line[index + 1] == "“" else { return nil }
    for place in (index + 1)..<line.count {
      switch line[place] {
      case ">", "＞": return line[place - 1].isChinese ? place : nil
      case "<", "＜", "。", "《", "》": return nil
      default: continue
      }
    }
    return nil
  }
}

extension Message {
  static func titleNesting(_ title: String, _ marks: String) -> Message {
    Message(
      zh: "“\(title)”的书名号不对。书名号用《》，里面一层用〈〉（GB/T 15834—2011，4.15.3.3），这里请用\(marks)。",
      en: "The marks of \(title) are wrong. Titles stand in 《》, a title inside one in 〈〉 (GB/T 15834-2011, 4.15.3.3): "
        + "write \(marks).")
  }
}
