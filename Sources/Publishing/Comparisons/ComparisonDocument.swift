public import Comparing
internal import Diagnostics
internal import Standards

/// A comparison as one HTML file that needs nothing else.
public enum ComparisonDocument {
  /// The bytes of the file. Pages of the site show comparisons with the site's own templates instead.
  public static func bytes(of changes: ChangeSet) -> [UInt8] {
    let totals = changes.totals
    var html = ComparisonHTML()
    html.showsSides = true
    var body = "<h1>\(changes.old) → \(changes.new)</h1>\n<p>旧版\(totals.old)项，新版\(totals.new)项。</p>\n<ul>\n"
    for kind in ItemDifference.Kind.allCases {
      if let count = totals.entries[kind] { body += "<li>\(kind.words.zh) \(count)</li>\n" }
    }
    body += "</ul>\n"
    for field in changes.document { body += html.field(field) }
    for entry in changes.items where entry.isChanged { body += html.entry(entry) }
    return page(title: "\(changes.old) → \(changes.new)", body: body)
  }

  /// A floor report as one HTML file; `text` is the report as lines.
  public static func bytes(ofReport text: String, title: String) -> [UInt8] {
    page(title: title, body: "<pre>\(HTML.escape(text))</pre>\n")
  }

  private static func page(title: String, body: String) -> [UInt8] {
    let style = """
      body{max-width:60rem;margin:1rem auto;padding:0 1rem;font:1.1rem/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
      del{background:#fbe4e3;color:#7d1014}ins{background:#dff2e2;color:#0c4a1d}.op{font-size:.75em;border:1px solid;
      border-radius:3px;padding:0 .3em;margin-inline-end:.2em}.mark{font-size:.8rem;border:1px solid;border-radius:3px;padding:0 .4em}
      table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.4rem;vertical-align:top;text-align:start}
      pre{white-space:pre-wrap;font:inherit}section{border-top:1px solid #bbb}
      """
    return Array(
      "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>\(HTML.escape(title))</title>\n<style>\(style)</style>\n</head>\n<body>\n\(body)</body>\n</html>\n"
        .utf8)
  }
}
