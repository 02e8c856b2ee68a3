public import Comparing
internal import Diagnostics
internal import Standards

/// The changes of an edition as `review.yml`, for a reviewer to fill in.
public enum ReviewYAML {
  /// The text of the file: one entry for each changed item, in the order of the comparison.
  public static func text(of changes: ChangeSet) -> String {
    var lines = [
      "# 核对意见：每个有变化的项目一条。decision 填 confirmed（确认）、rejected（否决）或 note（备注），并写 who、date。",
      "# One entry for each changed item. Fill in decision (confirmed, rejected or note), who and date.",
    ]
    for entry in changes.items where entry.isChanged {
      let kinds = entry.kinds.map(\.words.zh).joined(separator: "、")
      let name = ComparisonWords.shortened(ComparisonWords.items(entry.new.isEmpty ? entry.old : entry.new), limit: 80)
      lines.append("# \(name)：\(kinds)")
      lines.append("- old: \(changes.old)")
      if let item = entry.new.first {
        lines.append("  item: \(item.number)")
      } else if let item = entry.old.first {
        lines.append("  dropped: \(item.number)")
      }
      lines += ["  change: \"\(entry.digest)\"", "  decision:", "  note:", "  who:", "  date:"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
