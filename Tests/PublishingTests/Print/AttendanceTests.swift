import Standards
import Testing

@testable import Publishing

@Suite struct AttendanceTests {
  @Test(arguments: ["出席：", "请假：", "列席："])
  func aLabelBeginsTheAttendanceOfMinutes(_ label: String) throws {
    let attendance = try #require(Attendance(label + "王建国、李明。", in: .minutes))
    #expect(attendance.label == label)
    #expect(attendance.names == "王建国、李明。")
  }

  @Test(arguments: ["出席会议的有：王建国。", "王建国出席：", "出席", ""])
  func otherParagraphsAreNone(_ text: String) {
    #expect(Attendance(text, in: .minutes) == nil)
  }

  @Test func otherNoticesHaveNone() {
    #expect(Attendance("出席：王建国。", in: .circular) == nil)
    #expect(Attendance("出席：王建国。", in: nil) == nil)
  }
}
