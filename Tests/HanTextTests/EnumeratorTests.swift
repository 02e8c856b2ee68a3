import HanText
import Testing

/// The marks that number headings and items.
struct EnumeratorTests {
  @Test func everyFormIsReadWithItsNumber() {
    let marks: [(String, Enumerator.Form, Int)] = [
      ("第三章 总则", .chapter, 3), ("十一、甲", .han, 11), ("（二十）甲", .bracketedHan, 20), ("7. 甲", .decimal, 7),
      ("7．甲", .decimal, 7), ("（105）甲", .bracketedDecimal, 105), ("( 6 ) 甲", .bracketedDecimal, 6),
      ("（１２）甲", .bracketedDecimal, 12), ("③甲", .circled, 3),
    ]
    for (line, form, value) in marks {
      let mark = Enumerator(at: line)
      #expect(mark?.form == form, "\(line)")
      #expect(mark?.value == value, "\(line)")
    }
  }

  @Test(arguments: ["2.5倍", "甲", "", "（甲）", "一次", "第甲章", "（）"])
  func whatIsNoMarkIsText(line: String) {
    #expect(Enumerator(at: line) == nil)
  }

  @Test func aNumberDirectlyBehindTheMarkBelongsToTheTextWhereTheMarkIsDue() {
    for line in ["7.3岁以下婴幼儿照护", "7．3岁以下婴幼儿照护", "7.3—6岁儿童照护"] {
      #expect(Enumerator(at: line) == nil)
      let mark = Enumerator(at: line, due: 7)
      #expect(mark?.form == .decimal && mark?.value == 7 && mark?.rest.hasPrefix("3") == true, "\(line)")
      #expect(Enumerator(at: line, due: 8) == nil)
    }
    #expect(Enumerator(at: "（7）甲", due: 1)?.value == 7)
    for line in ["7.3.1甲", "7.3%以上", "7.3", "7.甲3", "73岁"] {
      #expect(Enumerator(at: line, due: 7).map { $0.rest.hasPrefix("3") } != true, "\(line)")
    }
  }

  @Test func numbersBeyondAllCountingAreText() {
    #expect(Enumerator(at: "（\(Enumerator.greatestValue)）甲")?.value == Enumerator.greatestValue)
    for number in ["\(Enumerator.greatestValue + 1)", "\(Int.max)", "\(Int.max)0"] {
      #expect(Enumerator(at: "（\(number)）甲") == nil)
      #expect(Enumerator(at: "\(number). 甲") == nil)
    }
  }
}
