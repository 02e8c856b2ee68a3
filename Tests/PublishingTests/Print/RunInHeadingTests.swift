import Testing

@testable import Publishing

@Suite struct RunInHeadingTests {
  @Test func theFirstSentenceBehindAMarkIsAHeading() throws {
    let heading = try #require(RunInHeading("一、抓紧制定实施标准。各县（市、区）要对照《标准》。"))
    #expect(heading.level == 1)
    #expect(heading.heading == "一、抓紧制定实施标准。")
    #expect(heading.rest == "各县（市、区）要对照《标准》。")
  }

  @Test(arguments: [("十一、事有所便", 1), ("（二）财政保障。", 2), ("(三)其他", 2)])
  func aParagraphCanBeAllHeading(_ text: String, _ level: Int) throws {
    let heading = try #require(RunInHeading(text))
    #expect(heading.level == level)
    #expect(heading.heading == text)
    #expect(heading.rest.isEmpty)
  }

  @Test(arguments: ["1.免费药具。其余", "（1）免费药具。其余", "一方面要加强领导。", "（以下简称《标准》）", "", "一", "2024年、", "《标准》、"])
  func textWithoutAHanMarkHasNoHeading(_ text: String) {
    #expect(RunInHeading(text) == nil)
  }

  @Test func aLongSentenceIsNoHeading() {
    let sentence = "一、" + String(repeating: "标", count: RunInHeading.longest - 3)
    #expect(RunInHeading(sentence + "。然后。") != nil)
    #expect(RunInHeading(sentence + "准。然后。") == nil)
  }

  @Test(arguments: [("一、", 1), ("（十二）", 2), ("3.", 3), ("12．", 3), ("（4）", 4), ("(4)", 4)])
  func marksHaveALevel(_ mark: String, _ level: Int) {
    #expect(RunInHeading.level(of: mark + "名称") == level)
  }
}
