import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// A small edition without faults, and what is found in changed copies of it.
enum Sample {
  static let standard = """
    ---
    kind: standard
    title: 甲市基本公共服务标准
    label: 2023年版
    ---

    # 一、幼有所育

    ## 1. 优孕优生服务

    ### （1）孕前检查

    **服务对象**：夫妇。

    **服务内容**：检查。

    **服务标准**：自2024年2月29日起每年一次。

    **支出责任**：市负责。

    **牵头负责单位**：市卫生健康委。

    ### （2）孕产检查

    **服务对象**：孕妇。

    **服务内容**：检查。

    **服务标准**：五次。

    **支出责任**：市负责。

    **牵头负责单位**：市卫生健康委（市疾控局）、市民政局。

    # 二、学有所教

    ## 2. 学前教育服务

    ### （3）学前资助

    **服务对象**：幼儿。

    **服务内容**：资助。

    **服务标准**：按规定。

    **支出责任**：市负责。

    **牵头负责单位**：市教育局。

    ---

    本标准自2024年8月1日起施行。

    """

  static let notice = """
    ---
    number: 甲发改〔2024〕1号
    title: 甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知
    organs: [甲市发展和改革委员会]
    date: 2024-06-21
    effective: 2024-08-01
    printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25}
    published: 2024-06-26 09:30
    ---

    各县（市、区）：

    本标准自2024年8月1日起施行。

    """

  static let catalogue = SampleContent.catalogue("regions.yml", "organs.yml", "slugs.yml", "terms.yml")

  /// Everything found in the edition, `files` replacing or adding files by name; an empty text removes one.
  static func findings(_ files: [String: String] = [:], catalogue: Catalogue = catalogue) throws -> [Diagnostic] {
    let read = read(files, catalogue: catalogue)
    let located = try #require(read.located)
    return Checker.findings(in: located, catalogue: catalogue, reading: read.findings, waivers: read.waivers)
  }

  /// The edition as read, `files` replacing or adding files by name; an empty text removes one.
  static func read(_ files: [String: String] = [:], catalogue: Catalogue = catalogue) -> EditionReader.Result {
    let texts = ["standard.md": standard, "notice.md": notice].merging(files) { _, new in new }
    return EditionReader.read(
      EditionID(region: "jia", name: "2023"), folder: "Content/jia/2023",
      files: texts.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
        ContentFile(path: "Content/jia/2023/\($0.key)", name: $0.key, bytes: Array($0.value.utf8))
      }, regions: catalogue.regions)
  }

  /// The holidays of the content of this repository.
  static var holidays: HolidayTable {
    get throws {
      let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Content/holidays.yml")
      let bytes = Array(try Data(contentsOf: path))
      let read = CatalogueReader.read([ContentFile(path: "holidays.yml", name: "holidays.yml", bytes: bytes)])
      try #require(read.findings.isEmpty)
      return read.catalogue.holidays
    }
  }

  /// What is found where `old`, which must stand in the standard once, is replaced.
  static func findings(replacing old: String, with new: String, in file: String = "standard.md") throws -> [Diagnostic]
  {
    try findings([file: changed(file == "standard.md" ? standard : notice, old, new)])
  }

  /// The text with the only `old` replaced.
  static func changed(_ text: String, _ old: String, _ new: String) throws -> String {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) stands \(parts.count - 1) times")
    return parts.joined(separator: new)
  }

  /// The line, from 1, on which the only `text` of a file stands.
  static func line(of text: String, in file: String = standard) throws -> Int {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }
}

/// The only finding of a list, as a short text: `field-missing error standard.md:12:1 #2 服务标准`.
func only(_ findings: [Diagnostic]) throws -> String {
  try #require(findings.count == 1, "\(findings.map(brief))")
  return brief(findings[0])
}

/// A finding as a short text: rule, severity, file with line and column, item, field.
func brief(_ finding: Diagnostic) -> String {
  let name = finding.file.split(separator: "/").last.map(String.init) ?? ""
  let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
  let item = finding.item.map { " #\($0)" } ?? ""
  let field = finding.field.map { " \($0)" } ?? ""
  return "\(finding.rule) \(finding.severity) \(name)\(place)\(item)\(field)"
}
