public import Comparing
internal import HanText
internal import Standards

/// Tables of comparisons as documents to typeset: the same cells as in Markdown and CSV.
///
///     title, authors    of the file
///     heading    修订对照表, 超标事项报备清单, the title of a standard
///     facts      label and text of the lines below the heading: the two editions, the notice
///     empty      what stands in place of a table without rows
///     preface, closing    blocks above and below the table
///     columns    name, and share of the width
///     rows       cells, each with blocks, and of an item its number and name; or a row over all columns: level, text,
///                inferred, note (blocks)
public enum TablePrint {
  /// The table of revisions (修订对照表). The time of the file is that of documents without a date.
  public static func revision(of changes: ChangeSet) -> PrintJob {
    job(
      "修订对照表", [("旧版", "\(changes.old)"), ("新版", "\(changes.new)")], "没有变化。",
      zip(ComparisonMarkdown.revisionColumns, [3, 6, 6, 4]), ComparisonMarkdown.revisionRows(of: changes))
  }

  /// The list to file (超标事项报备清单) of a local standard against the one above.
  public static func filing(_ list: FilingList, of report: FloorReport) -> PrintJob {
    job(
      "超标事项报备清单", [("本级", "\(report.local)"), ("上级", "\(report.upper)")], "没有需要报备的事项。",
      zip(ComparisonMarkdown.filingColumns, [2, 3, 4, 5, 6, 3, 3, 3]), ComparisonMarkdown.filingRows(list))
  }

  private static func job(
    _ heading: String, _ sides: [(label: String, name: String)], _ empty: String,
    _ columns: some Sequence<(String, Int)>, _ rows: [[String]]
  ) -> PrintJob {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", heading + "：" + sides.map(\.name).joined(separator: "，"))
      json.member("heading", heading)
      json.list("authors", [])
      json.objects("facts", sides) { json, side in
        json.member("label", side.label)
        json.member("text", side.name)
      }
      json.member("empty", empty)
      json.blocks("preface", Passage())
      json.objects("columns", Array(columns)) { json, column in
        json.member("name", column.0)
        json.member("share", column.1)
      }
      json.array("rows") { json in
        for row in rows {
          json.object { json in
            json.objects("cells", row) { $0.blocks("blocks", Passage(text: $1)) }
          }
        }
      }
      json.blocks("closing", Passage())
    }
    return PrintJob(path: heading + ".pdf", template: "table.typ", data: json.bytes, timestamp: PrintJobs.undated)
  }
}
