internal import HanText
internal import Markup
public import Standards

/// The rendered Markdown of an edition, committed so that reviewers diff what is published.
///
/// It holds all that the pages hold: the notice with its signatories, every item with all fields, one paragraph a
/// line, so that `git diff --word-diff` reads well.
public enum EditionMarkdown {
  /// The path below `editions/`: `jiaxing/2023.md`.
  public static func path(of id: EditionID) -> String { "\(id.region)/\(id.name).md" }

  /// The file of an edition.
  public static func output(for edition: Edition) -> Output {
    Output(.editions, path(of: edition.id)) { Array(text(of: edition).utf8) }
  }

  /// The text of the file.
  public static func text(of edition: Edition) -> String {
    let labels = edition.plan == nil ? edition.standard.form.entries.map(\.label) : []
    var writer = MarkdownWriter(labels: labels, quotes: edition.plan != nil)
    writer.heading(level: 1, edition.standard.fullTitle)
    if let region = edition.region {
      writer.paragraph("行政区划：\(region.name)（\(region.code)）")
    }
    if let notice = edition.notice { write(notice, to: &writer) }
    switch edition.document {
    case .standard(let standard): write(standard, to: &writer)
    case .plan(let plan): PlanMarkdown.write(plan, to: &writer)
    }
    return writer.text
  }

  private static func write(_ notice: Notice, to writer: inout MarkdownWriter) {
    writer.heading(level: 2, "通知")
    let facts: [(String, String)] = [
      ("发文字号", notice.number), ("成文日期", notice.date?.iso ?? ""), ("施行日期", notice.effective?.iso ?? ""),
      ("发布时间", notice.published), ("公开方式", notice.disclosure), ("索引号", notice.index), ("统一编号", notice.register),
      ("有效性", notice.validity), ("废止文件", notice.supersedes.joined(separator: "、")), ("政策解读", notice.interpretation),
    ]
    let known = facts.filter { !$0.1.isEmpty }
    if !known.isEmpty { writer.table([["项目", "内容"]] + known.map { [$0.0, $0.1] }) }
    if !notice.organs.isEmpty && notice.organs != notice.signatories {
      writer.paragraph("发文机关：\(notice.organs.joined(separator: "、"))")
    }
    writer.heading(level: 3, notice.title)
    if !notice.addressees.isEmpty { writer.paragraph(notice.addressees + "：") }
    PassageMarkdown.write(notice.body, to: &writer, headingShift: 3)
    for (position, attachment) in notice.attachments.enumerated() {
      writer.paragraph(notice.attachments.count == 1 ? "附件：\(attachment)" : "附件\(position + 1)：\(attachment)")
    }
    for signatory in notice.signatories { writer.paragraph(signatory) }
    if let date = notice.date { writer.paragraph(date.chinese) }
    if !notice.annotation.isEmpty { writer.paragraph("（\(notice.annotation)）") }
    if !notice.copies.isEmpty { writer.paragraph("抄送：\(notice.copies.joined(separator: "、"))。") }
    if let printed = notice.printed {
      writer.paragraph(
        [printed.organ, printed.date.map { $0.chinese + "印发" }].compactMap(\.self).joined(separator: " "))
    }
  }

  private static func write(_ standard: Standard, to writer: inout MarkdownWriter) {
    PassageMarkdown.write(standard.preface, to: &writer, headingShift: 4)
    for domain in standard.domains {
      heading(2, domain.mark, domain.name, isInferred: domain.isInferred, to: &writer)
      PassageMarkdown.write(domain.note, to: &writer, headingShift: 4)
      for category in domain.categories {
        heading(3, category.mark, category.name, isInferred: category.isInferred, to: &writer)
        PassageMarkdown.write(category.note, to: &writer, headingShift: 4)
        for item in category.items { write(item, to: &writer) }
      }
    }
    if !standard.closing.isEmpty {
      writer.rule()
      PassageMarkdown.write(standard.closing, to: &writer, headingShift: 4)
    }
  }

  private static func write(_ item: ServiceItem, to writer: inout MarkdownWriter) {
    writer.heading(level: 4, (item.printed.isEmpty ? "\(item.number)." : item.printed) + item.name)
    PassageMarkdown.write(item.note, to: &writer, headingShift: 4)
    for field in item.fields {
      let blocks = field.text.blocks
      if case .paragraph(let first)? = blocks.first {
        writer.labelled(field.label, first)
        PassageMarkdown.write(Passage(Array(blocks.dropFirst())), to: &writer, headingShift: 4)
      } else {
        writer.labelled(field.label, "")
        PassageMarkdown.write(field.text, to: &writer, headingShift: 4)
      }
    }
  }

  /// A heading; none where it has neither mark nor name.
  static func heading(
    _ level: Int, _ mark: String, _ name: String, isInferred: Bool = false, to writer: inout MarkdownWriter
  ) {
    guard !mark.isEmpty || !name.isEmpty else { return }
    let gap = mark.unicodeScalars.last.map { $0.isChinese ? "" : " " } ?? ""
    writer.heading(level: level, mark + gap + name + (isInferred ? "（原文未印此标题，据同类标准推定）" : ""))
  }
}
