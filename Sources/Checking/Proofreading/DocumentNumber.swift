internal import HanText

/// A document number (发文字号) as a text writes it, rightly or not: 嘉发改〔2024〕64号, 嘉发改[2024]第064号.
struct DocumentNumber {
  /// The position of the opening bracket.
  let open: Int
  /// The position of the closing bracket.
  let close: Int
  /// The digits of the year.
  let year: Range<Int>
  /// The digits of the serial number.
  let serial: Range<Int>
  /// The position behind 号.
  let end: Int

  /// The number whose year stands in the bracket at a position; `nil` where there is none.
  ///
  /// Something must stand before the bracket, and round brackets hold a whole year: 甲路（24）3号 is an address.
  init?(at open: Int, in line: TextLine) {
    guard Self.isOpening(line[open]), open > 0 else { return nil }
    let before = line[line.start(of: \.isSpace, before: open) - 1]
    guard before.isHan || before.isLatin else { return nil }
    let yearStart = line.end(of: \.isSpace, from: open + 1)
    let yearEnd = line.end(of: \.isDecimalDigit, from: yearStart)
    guard let value = line.number(yearStart..<yearEnd) else { return nil }
    let isWhole = yearEnd - yearStart == 4 && (1949...2100).contains(value)
    let isRound = line[open] == "(" || line[open] == "（"
    guard isWhole || (yearEnd - yearStart == 2 && !isRound) else { return nil }
    var index = line.end(of: \.isSpace, from: yearEnd)
    if line[index] == "年" { index = line.end(of: \.isSpace, from: index + 1) }
    guard Self.isClosing(line[index]) else { return nil }
    close = index
    index = line.end(of: { $0.isSpace || $0 == "第" }, from: index + 1)
    let serialEnd = line.end(of: \.isDecimalDigit, from: index)
    guard (1...5).contains(serialEnd - index) else { return nil }
    let mark = line.end(of: \.isSpace, from: serialEnd)
    guard line[mark] == "号", !"楼院门线井幢室".unicodeScalars.contains(line[mark + 1]) else { return nil }
    self.open = open
    year = yearStart..<yearEnd
    serial = index..<serialEnd
    end = mark + 1
  }

  /// The position of the first character of the whole number: the organ's code before the bracket.
  func start(in line: TextLine) -> Int {
    line.start(of: { $0.isHan || $0.isLatin }, before: line.start(of: \.isSpace, before: open))
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〔", "[", "［", "【", "(", "（", "﹝", "〖": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〕", "]", "］", "】", ")", "）", "﹞", "〗": true
    default: false
    }
  }
}
