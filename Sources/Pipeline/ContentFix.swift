public import Diagnostics
internal import HanText

/// Mends a content folder: makes the safe fixes of findings, and nothing else.
///
/// The mended text is checked again, and what then has a fix is mended too, until nothing is left to mend. So a second
/// run changes nothing.
public struct ContentFix: Sendable {
  /// A file before and after.
  public struct Change: Sendable {
    /// The path.
    public let path: String
    /// The bytes on disk.
    public let old: [UInt8]
    /// The bytes it is to have.
    public fileprivate(set) var new: [UInt8]
  }

  /// The files to change, by path.
  public let changes: [Change]
  /// The findings that are mended, in the order of mending.
  public let mended: [Diagnostic]
  /// What is found when they are mended, in order of place.
  public let remaining: [Diagnostic]

  /// How often the mended text is checked again: fixes that have not settled by then undo one another.
  private static let rounds = 10

  /// What to change in a content folder, for the findings selected; nothing is written.
  ///
  /// Throws ``FileError`` where a file can't be read.
  public static func plan(
    content: String, jobs: Int, selection: FindingSelection, options: SiteCheck.Options = SiteCheck.Options()
  ) async throws -> ContentFix {
    var files: [String: Change] = [:]
    var mended: [Diagnostic] = []
    var unsettled: [Diagnostic] = []
    var round = 0
    while true {
      let edits = files.mapValues(\.new)
      let found = try await SiteCheck.findings(content: content, jobs: jobs, options: options, edits: edits)
      let unable = Set(unsettled.map(\.file))
      let wanted = found.filter { selection.holds($0) && !unable.contains($0.file) }
      let made = try mend(Dictionary(grouping: wanted, by: \.file), &files)
      if made.isEmpty { return settled(files, mended, found.filter(selection.holds) + unsettled) }
      round += 1
      if round <= rounds {
        mended += made
        continue
      }
      // Files that still change are given up and left as they are.
      for (path, findings) in Dictionary(grouping: made, by: \.file).sorted(by: { $0.key < $1.key }) {
        files[path] = nil
        mended.removeAll { $0.file == path }
        unsettled.append(
          Diagnostic("fix-unsettled", .error, file: path, .fixUnsettled(Set(findings.map(\.rule)).sorted())))
      }
    }
  }

  /// Makes the fixes of findings, by file; returns the findings mended.
  private static func mend(
    _ findings: [String: [Diagnostic]], _ files: inout [String: Change]
  ) throws(FileError) -> [Diagnostic] {
    var mended: [Diagnostic] = []
    for (path, findings) in findings.sorted(by: { $0.key < $1.key }) where findings.contains(where: { $0.fix != nil }) {
      var change: Change
      if let known = files[path] {
        change = known
      } else {
        let bytes = try FileSystem.read(path)
        change = Change(path: path, old: bytes, new: bytes)
      }
      guard let text = try? TextDecoding.normalised(change.new) else { continue }
      let plan = FixPlan(findings, text: text)
      guard !plan.fixes.isEmpty else { continue }
      change.new = plan.applied(to: change.new)
      files[path] = change
      mended += plan.mended
    }
    return mended
  }

  private static func settled(
    _ files: [String: Change], _ mended: [Diagnostic], _ remaining: [Diagnostic]
  ) -> ContentFix {
    let changes = files.values.filter { $0.old != $0.new }.sorted { $0.path < $1.path }
    return ContentFix(changes: changes, mended: mended, remaining: remaining.inOrder())
  }

  /// Writes the files, each whole or not at all; returns findings about files that somebody changed meanwhile and that
  /// are left as they are.
  ///
  /// Throws ``FileError`` where a file can't be written; files before it are written then.
  public func write() throws(FileError) -> [Diagnostic] {
    var left: [Diagnostic] = []
    for change in changes {
      if try FileSystem.read(change.path) == change.old {
        try FileSystem.write(change.new, to: change.path)
      } else {
        left.append(Diagnostic("file-changed", .error, file: change.path, .changedMeanwhile))
      }
    }
    return left
  }
}

extension Message {
  static func fixUnsettled(_ rules: [String]) -> Message {
    Message(
      zh: "这些规则的改正互相抵触，文件没有改动：\(rules.joined(separator: "、"))。请用 --rule 逐条改正，或手工改正。",
      en: "The fixes of these rules undo one another, so that the file was left as it is: "
        + "\(rules.joined(separator: ", ")). Mend them one by one with --rule, or by hand.")
  }

  static let changedMeanwhile = Message(
    zh: "文件在检查期间被改动，没有写入。请重新运行。", en: "The file was changed while it was checked, and was left as it is. Run again.")
}
