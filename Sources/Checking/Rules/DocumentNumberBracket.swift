internal import Diagnostics
internal import HanText

/// The year of a document number stands in other brackets than 〔〕.
///
/// Chinese: 发文字号的年份没有用六角括号〔〕。
///
/// Basis: GB/T 9704-2012, 7.2.5.
/// Bad: 按照浙政发[2024]3号文件执行。
/// Good: 按照浙政发〔2024〕3号文件执行。
struct DocumentNumberBracket: CharacterRule {
  static let id = "docnum-bracket"
  static let triggers = "〔[［【(（﹝〖"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let number = DocumentNumber(at: index, in: line) else { return }
    guard line[number.open] != "〔" || line[number.close] != "〕" else { return }
    let fixed = "〔\(line.text(number.year))〕"
    report.add(
      Self.self, .warning, line, number.open..<(number.close + 1),
      .docnumBracket(line.text(number.open..<(number.close + 1)), fixed), fix: fixed)
  }
}

extension Message {
  static func docnumBracket(_ written: String, _ fixed: String) -> Message {
    Message(
      zh: "发文字号的年份写成了“\(written)”。年份用六角括号〔〕括入（GB/T 9704—2012，7.2.5），请写成“\(fixed)”。",
      en: "The year of the document number is written \(written). It stands in 〔〕 (GB/T 9704-2012, 7.2.5): \(fixed).")
  }
}
