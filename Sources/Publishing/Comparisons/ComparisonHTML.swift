internal import Comparing
internal import Diagnostics
internal import HanText
internal import Standards

/// The parts of a comparison as HTML. Marks carry words: 删除 and 新增 stand in the text, for readers of screens, of
/// prints and of colours they can't tell.
struct ComparisonHTML {
  /// The address of an item of the old and of the new edition, where it has a page.
  var oldItem: (Int) -> String? = { _ in nil }
  /// The address of an item of the new edition.
  var newItem: (Int) -> String? = { _ in nil }
  /// What reviewers decided about an entry.
  var reviews: (ItemDifference) -> [ChangeReview] = { _ in [] }
  /// What the old and the new edition are called.
  var sides = (old: "旧", new: "新")
  /// Whether each entry shows its sides beside each other too. Pages of the site leave that to their script.
  var showsSides = false
  /// The words for what happened to an item.
  var words: (ItemDifference.Kind) -> String = { $0.words.zh }

  /// The anchor of an entry.
  static func anchor(_ entry: ItemDifference) -> String {
    entry.new.first.map { "item-\($0.number)" } ?? "old-\(entry.old.first?.number ?? 0)"
  }

  /// An entry with its fields.
  func entry(_ entry: ItemDifference) -> String {
    let kinds = entry.kinds.filter { $0 != .kept }
      .map { "<span class=\"mark\">\(HTML.escape(words($0)))</span>" }.joined(separator: " ")
    var html =
      "<section class=\"change\" id=\"\(Self.anchor(entry))\" data-kinds=\"\(ComparisonFilters.keys(of: entry).joined(separator: " "))\">\n"
    html += "<h2>\(names(entry)) \(kinds)</h2>\n"
    for review in reviews(entry) { html += self.review(review, of: entry) }
    if entry.kinds.contains(.moved), let old = entry.old.first, let new = entry.new.first {
      html += "<p class=\"meta\">类别：<del><span class=\"op\">删除</span>\(HTML.escape(old.category))</del> "
      html += "<ins><span class=\"op\">新增</span>\(HTML.escape(new.category))</ins></p>\n"
    }
    if entry.old.isEmpty || entry.new.isEmpty {
      html += "<dl class=\"fields\">\n"
      let tag = entry.old.isEmpty ? "ins" : "del"
      let word = entry.old.isEmpty ? "新增" : "删除"
      for field in (entry.old + entry.new).flatMap(\.fields) where !field.text.isEmpty {
        html += "<div><dt>\(HTML.escape(field.label))</dt><dd><\(tag)><span class=\"op\">\(word)</span>"
        html += "\(lines(field.text))</\(tag)></dd></div>\n"
      }
      return html + "</dl>\n</section>\n"
    }
    for field in entry.fields { html += self.field(field) }
    if showsSides, !entry.fields.isEmpty { html += sideBySide(entry) }
    return html + "</section>\n"
  }

  /// A decision: 核对：确认（张三，2024-06-21）. One about another text is told as such.
  private func review(_ review: ChangeReview, of entry: ItemDifference) -> String {
    let isStale = !review.change.isEmpty && review.change != entry.digest
    let who = [review.who, review.date].filter { !$0.isEmpty }.joined(separator: "，")
    let note = review.note.isEmpty ? "" : "：\(review.note)"
    return "<p class=\"meta\" data-review=\"\(review.decision.rawValue)\">核对：\(review.decision.words.zh)"
      + HTML.escape("（\(who)）\(note)\(isStale ? "（核对后又有改动）" : "")") + "</p>\n"
  }

  /// A field with its text, marked, and its changes.
  func field(_ field: FieldDifference) -> String {
    let label = ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel).zh
    var html = "<h3>\(HTML.escape(label))"
    if field.isFormOnly {
      html += " <span class=\"meta\">仅\(field.form.map(\.words.zh).joined(separator: "、"))不同</span>"
    }
    html += "</h3>\n<p class=\"edits\">\(edits(field.edits))</p>\n"
    let changes = field.changes.filter { !ComparisonWords.isToldByEdits($0) }
    if !changes.isEmpty {
      html += "<ul class=\"effects\">\n"
      for change in changes {
        html += "<li data-kind=\"\(change.kind.rawValue)\" data-effect=\"\(change.effect.rawValue)\">"
        html += "<b>\(change.kind.words.zh)</b>（\(change.effect.words.zh)）"
        if !change.subject.isEmpty { html += "\(HTML.escape(change.subject))：" }
        html += "\(HTML.escape(ComparisonWords.sides(change)))</li>\n"
      }
      html += "</ul>\n"
    }
    return html
  }

  /// A text with its marks.
  func edits(_ edits: [TextEdit]) -> String {
    edits.map { edit in
      switch edit.operation {
      case .equal: lines(edit.text)
      case .delete: mark("del", "删除", edit.text)
      case .insert: mark("ins", "新增", edit.text)
      case .moveFrom: mark("del", "移走", edit.text)
      case .moveTo: mark("ins", "移来", edit.text)
      }
    }.joined()
  }

  /// A marked text with its word; a short one stays on one line with it.
  private func mark(_ tag: String, _ word: String, _ text: String) -> String {
    let isShort = text.unicodeScalars.prefix(9).count <= 8 && !text.unicodeScalars.contains(where: \.isLineEnd)
    return "<\(tag)\(isShort ? " class=\"short\"" : "")><span class=\"op\">\(word)</span>\(lines(text))</\(tag)>"
  }

  private func sideBySide(_ entry: ItemDifference) -> String {
    var html = "<details class=\"sides\"><summary>左右对照</summary>\n<table>\n"
    html +=
      "<thead><tr><th scope=\"col\">字段</th><th scope=\"col\">\(HTML.escape(sides.old))</th><th scope=\"col\">\(HTML.escape(sides.new))</th></tr></thead>\n<tbody>\n"
    for field in entry.fields {
      let label = ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel).zh
      let old = field.edits.filter { $0.operation != .insert && $0.operation != .moveTo }
      let new = field.edits.filter { $0.operation != .delete && $0.operation != .moveFrom }
      html +=
        "<tr><th scope=\"row\">\(HTML.escape(label))</th><td data-label=\"\(HTML.escape(sides.old))\">\(edits(old))</td>"
      html += "<td data-label=\"\(HTML.escape(sides.new))\">\(edits(new))</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</details>\n"
  }

  /// The names, with links, of the old and the new items; once where they are the same.
  func names(_ entry: ItemDifference) -> String {
    let old = entry.old.map { link($0, oldItem) }.joined(separator: " + ")
    let new = entry.new.map { link($0, newItem) }.joined(separator: " + ")
    if entry.old.isEmpty { return new }
    if entry.new.isEmpty { return old }
    return entry.old.map(\.name) == entry.new.map(\.name) ? new : "\(old) → \(new)"
  }

  private func link(_ item: ItemText, _ address: (Int) -> String?) -> String {
    let name = HTML.escape(ComparisonWords.items([item]))
    return address(item.number).map { "<a href=\"\(HTML.escape($0))\">\(name)</a>" } ?? name
  }

  private func lines(_ text: String) -> String {
    let escaped = HTML.escape(text)
    guard escaped.unicodeScalars.contains(where: \.isLineEnd) else { return escaped }
    return escaped.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "<br>")
  }
}
