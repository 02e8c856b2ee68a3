import HanText
import TestSupport
import Testing

struct LineJoiningTests {
  private static let letters: [Unicode.Scalar] = [
    "a", "中", "。", "《", "·", "é", "\u{A0}", "\u{85}", "\u{3000}", "\u{2003}", "\u{2028}", "\u{205F}", "\u{1680}", " ",
    "\t", "😀", "—",
  ]

  @Test func trimmingABytesRangeTakesTheSameSpacesAsTrimmingItsText() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...7, using: &generator) {
        text.unicodeScalars.append(Self.letters.randomElement(using: &generator) ?? "a")
      }
      let bytes = Array("中\(text) x".utf8)
      let range = SourceRange(3, 3 + text.utf8.count)
      let trimmed = LineJoining.trim(range, in: bytes)
      #expect(Array(bytes[trimmed.lower..<trimmed.upper]) == Array(LineJoining.trim(text).utf8))
      #expect(trimmed.lower >= range.lower && trimmed.upper <= range.upper)
    }
  }

  @Test func spacesOfEveryWidthGoFromBothEnds() {
    #expect(LineJoining.trim("\u{3000} 服务 对象\u{A0}\t") == "服务 对象")
    #expect(LineJoining.trim("\u{3000}\n") == "")
  }

  @Test func linesJoinWithASpaceOnlyWhereNeitherSideIsChinese() {
    #expect(LineJoining.join(["每人", " 每月", "", "800", "yuan"]) == "每人每月800 yuan")
  }

  @Test(arguments: [
    ("7-", "18岁", "7-18岁"), ("IgM", "(ELISA)", "IgM (ELISA)"), ("COVID", "-19", "COVID-19"), ("100", "%以上", "100%以上"),
    ("(2020", ")", "(2020)"), ("km/", "h", "km/h"), ("12", "50", "12 50"),
  ])
  func marksTieTheTwoSidesOfACut(_ left: String, _ right: String, joined: String) {
    #expect(LineJoining.join([left, right]) == joined)
  }

  @Test func aScalarEndsALineWhereTheCharacterIsANewline() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isLineEnd == Character(scalar).isNewline)
    }
  }
}
