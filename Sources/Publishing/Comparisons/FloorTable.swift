public import Comparing
internal import Standards

/// Floor reports and filing lists as CSV with a byte order mark. Of several local standards the first column names the one
/// a row is about.
public enum FloorTable {
  /// What was found. Each report with the writer for its editions.
  public static func bytes(of reports: [(writer: FloorText, report: FloorReport)]) -> [UInt8] {
    table(FloorText.columns, reports.map { ($0.report, $0.writer.rows(of: $0.report)) })
  }

  /// What must be filed. Each list with the report it is drawn from.
  public static func bytes(ofFiling lists: [(report: FloorReport, list: FilingList)]) -> [UInt8] {
    table(ComparisonMarkdown.filingColumns, lists.map { ($0.report, ComparisonMarkdown.filingRows($0.list)) })
  }

  private static func table(_ columns: [String], _ parts: [(report: FloorReport, rows: [[String]])]) -> [UInt8] {
    let isOne = parts.count == 1
    let rows = parts.flatMap { part in part.rows.map { isOne ? $0 : [part.report.local.description] + $0 } }
    return CommaTable.bytes(of: [isOne ? columns : ["本级标准"] + columns] + rows)
  }
}
