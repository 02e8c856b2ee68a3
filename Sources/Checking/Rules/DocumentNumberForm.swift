internal import Diagnostics
internal import HanText

/// A document number with 第, a leading zero, a year of two digits or a space in it.
///
/// Chinese: 发文字号里有“第”字、虚位 0、两位数的年份或空格。
///
/// Basis: GB/T 9704-2012, 7.2.5.
/// Bad: 按照浙政发〔2024〕第3号文件执行。
/// Good: 按照浙政发〔2024〕3号文件执行。
struct DocumentNumberForm: CharacterRule {
  static let id = "docnum-form"
  static let triggers = "〔[［【(（﹝〖"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let number = DocumentNumber(at: index, in: line) else { return }
    let before = line.start(of: \.isSpace, before: index)
    if before < index { report.add(Self.self, .warning, line, before..<index, .docnumSpace, fix: "") }
    let inner = (index + 1)..<number.close
    if inner.contains(where: { line[$0].isSpace }) {
      report.add(Self.self, .warning, line, inner, .docnumSpace, fix: line.text(number.year))
    }
    if number.year.count == 2 {
      report.add(Self.self, .warning, line, number.year, .docnumYear(line.text(number.year)))
    }
    let tail = (number.close + 1)..<number.end
    let zeros = number.serial.prefix { line[$0].halfWidth == "0" }.count
    guard tail.count > number.serial.count + 1 || zeros > 0, zeros < number.serial.count else { return }
    let fixed = line.text((number.serial.lowerBound + zeros)..<number.serial.upperBound) + "号"
    report.add(Self.self, .warning, line, tail, .docnumSerial(line.text(tail), fixed), fix: fixed)
  }
}

extension Message {
  static let docnumSpace = Message(
    zh: "发文字号中间有空格。请删去（GB/T 9704—2012，7.2.5）。",
    en: "A space stands inside a document number. Remove it (GB/T 9704-2012, 7.2.5).")

  static func docnumYear(_ year: String) -> Message {
    Message(
      zh: "发文字号的年份写成了“\(year)”。年份应标全称（GB/T 9704—2012，7.2.5），请写四位数。",
      en: "The year of the document number is \(year). Write all four digits (GB/T 9704-2012, 7.2.5).")
  }

  static func docnumSerial(_ written: String, _ fixed: String) -> Message {
    Message(
      zh: "发文字号的顺序号写成了“\(written)”。顺序号不加“第”字、不编虚位（GB/T 9704—2012，7.2.5），请写成“\(fixed)”。",
      en: "The serial number is written \(written). It takes neither 第 nor leading zeros nor spaces (GB/T 9704-2012, "
        + "7.2.5): \(fixed).")
  }
}
