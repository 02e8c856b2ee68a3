import Diagnostics
import Foundation
import HanText
import Pipeline
import Testing

/// The sample content with a line of a table in it, and what `check` finds in it.
struct EditedContent {
  /// Where a finding is: a file, and bytes in it where it is about a part of it.
  struct Place: Hashable {
    var file: String
    var range: SourceRange?
  }

  /// The places marked in the line: of a line without marks the files as a whole that it names.
  let expected: Set<Place>
  private var files: [String: [UInt8]]
  private let day: CalendarDate?

  init(_ line: String, in place: RuleTable.Place) throws {
    var edit = ContentEdit()
    switch place {
    case .content(let file), .contentWithoutDay(let file): try edit.apply(line, to: file)
    case .field: try edit.replace("五次。", with: line, in: Self.standard)
    case .item: try edit.replace("**服务内容**：检查。 ¶ **服务标准**：五次。", with: line, in: Self.standard)
    case .lead: try edit.replace("市卫生健康委（市疾控局）、市民政局。", with: line, in: Self.standard)
    case .body: try edit.replace("各县（市、区）：", with: line, in: Self.notice)
    case .organs: try edit.replace("organs: [甲市发展和改革委员会]", with: line, in: Self.notice)
    case .attachments:
      try edit.replace("organs: [", with: "attachments: [甲市基本公共服务标准（2023年版）]↵organs: [", in: Self.notice)
      try edit.replace("各县（市、区）：", with: line, in: Self.notice)
    case .plan:
      edit.write("---↵kind: plan↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ \(line)↵", to: "jia/2025/plan.md")
    }
    files = edit.files
    expected = edit.marked
    if case .contentWithoutDay = place { day = nil } else { day = CalendarDate(iso: "2025-06-01") }
  }

  private static let standard = "jia/2023/standard.md"
  private static let notice = "jia/2023/notice.md"

  /// Everything that is found and not waived, files named inside the content folder.
  var findings: [Diagnostic] {
    get async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "gongbiao-rules-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      var options = SiteCheck.Options()
      options.day = day
      return try await SiteCheck.findings(content: folder.path, jobs: 1, options: options).filter { $0.waiver == nil }
        .map { finding in
          var finding = finding
          finding.file = String(finding.file.dropFirst(folder.path.count + 1))
          return finding
        }
    }
  }

  /// Where a finding is.
  func place(_ finding: Diagnostic) -> Place { Place(file: finding.file, range: finding.range) }

  /// A finding with the text it is about, for messages.
  func shown(_ finding: Diagnostic) -> String {
    guard let range = finding.range, let bytes = files[finding.file], range.upper <= bytes.count else {
      return brief(finding)
    }
    return "\(brief(finding)) “\(String(decoding: bytes[range.lower..<range.upper], as: UTF8.self))”"
  }

  /// The content with the fixes of findings made.
  func applying(_ findings: [Diagnostic]) -> EditedContent {
    var fixed = self
    let fixes = findings.compactMap { finding in finding.fix.map { (finding.file, $0) } }
    for (file, fix) in fixes.sorted(by: { $0.1.range.lower > $1.1.range.lower }) {
      fixed.files[file]?.replaceSubrange(fix.range.lower..<fix.range.upper, with: fix.replacement.utf8)
    }
    return fixed
  }
}
