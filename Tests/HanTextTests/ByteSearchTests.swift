import HanText
import Testing

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("市卫生健康委、市民政局", "市民政局", true), ("市民政", "市民政局", false), ("ababac", "abac", true), ("", "a", false),
    ("甲", "", true), ("", "", true), ("低保标准", "标准", true), ("1000元", "元", true),
  ]) func wordsAreFoundWhereverTheyStand(_ text: String, _ words: String, _ isThere: Bool) {
    #expect(text.holds(words) == isThere)
    let range = text[...].byteRange(of: words)
    #expect((range != nil) == isThere)
    if let range { #expect(text[range] == words) }
  }

  @Test func theFirstPlaceOfAPartIsCountedInTheWhole() {
    let text = "民政局、民政局"
    let rest = text.dropFirst(3)
    #expect(rest.byteRange(of: "民政局").map { text.distance(from: text.startIndex, to: $0.lowerBound) } == 4)
    let bytes: [UInt8] = [1, 2, 3, 1, 2, 4]
    #expect(bytes[1...].firstPlace(of: [1, 2]) == 3)
    #expect(bytes[...].firstPlace(of: [2, 5]) == nil)
  }
}
