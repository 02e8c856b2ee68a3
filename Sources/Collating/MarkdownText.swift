internal import HanText
internal import Markup
internal import Standards

/// The text of a rendered Markdown file: a line a block, a row of a table its cells that hold text, joined by TAB.
enum MarkdownText {
  /// The lines of a file. `labels` open fields, which become `label：text`; in plans `>` opens a box.
  static func lines(_ file: TextFile, labels: Set<String>, isPlan: Bool) -> [String] {
    let file = isPlan ? TextFile(path: file.path, text: withoutQuotes(file)) : file
    return MarkdownParser.blocks(of: file).blocks.flatMap { block -> [String] in
      switch block.kind {
      case .heading(_, let text): return [file.text(text)]
      case .rule: return []
      case .table(let rows): return rows.map { EditionPieces.line(TableRow.cells(file.text($0))) }
      case .paragraph(let lines): return lines.map { line(file.text($0), labels: labels, isPlan: isPlan) }
      }
    }
  }

  private static func line(_ text: String, labels: Set<String>, isPlan: Bool) -> String {
    if ParagraphStart.isEscape(text, labels: labels) { return String(text.dropFirst()) }
    if isPlan {
      if let title = BoxTitle.text(of: text) { return title }
      return text.hasPrefix("\\>") ? String(text.dropFirst()) : text
    }
    return ParagraphStart.label(of: text, among: labels).map { "\($0.label)：\($0.text)" } ?? text
  }

  /// The text of boxes as other text; the title of a box ends its paragraph.
  private static func withoutQuotes(_ file: TextFile) -> String {
    var lines: [String] = []
    for number in 1..<(file.lines.count + 1) {
      let text = file.text(file.lines.range(ofLine: number))
      guard text.utf8.first == 0x3E else {
        lines.append(text)
        continue
      }
      let inner = String(text.dropFirst(text.hasPrefix("> ") ? 2 : 1))
      lines.append(inner)
      if BoxTitle.text(of: inner) != nil { lines.append("") }
    }
    return lines.joined(separator: "\n")
  }

  /// What the file of an edition must hold.
  static func pieces(of edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    pieces.add(.title, edition.standard.fullTitle)
    if let region = edition.region { pieces.add(.title, "行政区划：\(region.name)（\(region.code)）") }
    if let notice = edition.notice { add(notice, to: &pieces) }
    if let plan = edition.plan {
      pieces.add(plan, heading: heading)
    } else {
      add(edition.standard, to: &pieces)
    }
    return pieces.pieces
  }

  private static func add(_ standard: Standard, to pieces: inout EditionPieces) {
    pieces.add(.preface, standard.preface)
    func add(_ mark: String, _ name: String, _ isInferred: Bool, _ note: Passage) {
      let place = TextPlace.heading(mark + name)
      let suffix = isInferred ? "（原文未印此标题，据同类标准推定）" : ""
      if !(mark + name).isEmpty { pieces.add(place, heading(mark, name) + suffix) }
      pieces.add(place, note)
    }
    for domain in standard.domains {
      add(domain.mark, domain.name, domain.isInferred, domain.note)
      for category in domain.categories {
        add(category.mark, category.name, category.isInferred, category.note)
        for item in category.items { Self.add(item, to: &pieces) }
      }
    }
    pieces.add(.closing, standard.closing)
  }

  private static func add(_ item: ServiceItem, to pieces: inout EditionPieces) {
    pieces.add(.item(item.number, field: nil), EditionPieces.mark(of: item) + item.name)
    pieces.add(.item(item.number, field: nil), item.note)
    for field in item.fields {
      let place = TextPlace.item(item.number, field: field.label)
      var rest = field.text.blocks
      if case .paragraph(let first)? = rest.first {
        pieces.add(place, "\(field.label)：\(first)")
        rest.removeFirst()
      } else {
        pieces.add(place, "\(field.label)：")
      }
      pieces.add(place, Passage(rest))
    }
  }

  /// A heading as Markdown writes it: a space behind a mark that ends in no Chinese character.
  static func heading(_ mark: String, _ name: String) -> String {
    mark + (mark.unicodeScalars.last.map { $0.isChinese ? "" : " " } ?? "") + name
  }

  private static func add(_ notice: Notice, to pieces: inout EditionPieces) {
    let facts: [(String, String)] = [
      ("发文字号", notice.number), ("成文日期", notice.date?.iso ?? ""), ("施行日期", notice.effective?.iso ?? ""),
      ("发布时间", notice.published), ("公开方式", notice.disclosure), ("索引号", notice.index), ("统一编号", notice.register),
      ("有效性", notice.validity), ("废止文件", notice.supersedes.joined(separator: "、")), ("政策解读", notice.interpretation),
    ]
    let known = facts.filter { !$0.1.isEmpty }
    pieces.add(.notice, "通知")
    if !known.isEmpty { pieces.add(.notice, Table(rows: [["项目", "内容"]] + known.map { [$0.0, $0.1] })) }
    if !notice.organs.isEmpty && notice.organs != notice.signatories {
      pieces.add(.notice, "发文机关：\(notice.organs.joined(separator: "、"))")
    }
    pieces.addCircular(notice)
  }
}
