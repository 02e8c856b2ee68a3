internal import Comparing

/// Amounts that differ, as the page of an item lists them: 寄宿小学生：每生每年1000元 → 每生每年1250元.
enum AmountsHTML {
  /// The number of amounts that a list shows.
  private static let limit = 4

  /// The list; empty where nothing differs. `words` puts the escaped texts of both sides into words.
  static func list(_ changes: [Change], words: (_ old: String, _ new: String) -> String) -> String {
    if changes.isEmpty { return "" }
    var html = "<ul class=\"amounts\">\n"
    for change in changes.prefix(limit) {
      let subject = change.subject.isEmpty ? "" : "\(change.subject)："
      let sides = words(HTML.escape(change.old?.text ?? ""), HTML.escape(change.new?.text ?? ""))
      html += "<li>\(HTML.escape(subject))\(sides)</li>\n"
    }
    if changes.count > limit { html += "<li>另有\(changes.count - limit)处</li>\n" }
    return html + "</ul>\n"
  }
}
