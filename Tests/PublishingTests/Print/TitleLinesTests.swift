import Foundation
import Testing

@testable import Publishing

@Suite struct TitleLinesTests {
  @Test func aTitleThatFitsIsOneLine() {
    #expect(TitleLines.broken("关于印发工作意见的通知") == ["关于印发工作意见的通知"])
  }

  @Test(arguments: ["市发展改革委等部门", "衢州市发改委等部门"])
  func aTitleIsBrokenBySenseAndNotInsideAName(_ organ: String) {
    let title = "\(organ)关于印发《嘉兴市基本公共服务标准（2023年版）》的通知"
    #expect(TitleLines.broken(title) == ["\(organ)关于印发", "《嘉兴市基本公共服务标准（2023年版）》", "的通知"])
  }

  @Test func theLabelOfAStandardStandsOnALineOfItsOwn() {
    let title = "温州市瓯海区洞头区基本公共服务标准"
    #expect(TitleLines.broken("\(title)（2023年版）") == [title, "（2023年版）"])
  }

  @Test func aTitleWithoutBreaksOfSenseIsCutEvenlyAndNotInsideANumber() {
    let lines = TitleLines.broken("一二三四五六七八九十一二三四2023年六七八九十一二三四五六七八九十")
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("2023年") })
  }

  @Test(arguments: [
    (
      "青禾县发展和改革局 青禾县财政局关于做好2025年基本公共服务标准实施工作的通知",
      ["青禾县发展和改革局 青禾县财政局", "关于做好2025年基本公共服务标准实施工作", "的通知"]
    ),
    ("关于开展基本公共服务标准落实情况专项检查的通知", ["关于开展基本公共服务标准", "落实情况专项检查的通知"]),
    (
      "关于加快推进城乡基本公共服务均等化建设的若干指导意见",
      ["关于加快推进城乡基本公共服务", "均等化建设的若干指导意见"]
    ),
  ])
  func aTitleWithoutBreaksOfSenseIsBrokenBetweenWords(_ title: String, _ lines: [String]) {
    #expect(TitleLines.broken(title).map { $0.trimmingCharacters(in: .whitespaces) } == lines)
  }

  @Test func aWordIsTheLongestThatBeginsWhereAnotherEnds() {
    let inside = TitleWords.inside(Array("县基本公共服务标准的通知".unicodeScalars))
    #expect(inside == [2, 3, 4, 5, 6, 8, 10, 11])
  }

  @Test(
    arguments: [
      "关于《嘉兴市基本公共服务标准》《嘉兴市基本公共服务规划》贯彻落实情况的通报",
      "省发展改革委、省财政厅、省人力资源社会保障厅关于印发《浙江省基本公共服务标准（2023年版）》的通知",
      String(repeating: "标准", count: 45), "（）《》、，" + String(repeating: "、", count: 60),
      "a" + String(repeating: "b", count: 99),
    ])
  func linesHoldTheWholeTitleAndAreNotTooWide(_ title: String) {
    let lines = TitleLines.broken(title)
    #expect(lines.joined() == title)
    #expect(lines.allSatisfy { TitleLines.width($0.unicodeScalars) <= TitleLines.limit && !$0.isEmpty })
  }
}
