internal import HanText
internal import Markup
public import Standards

/// Writes editions in the content form: reading what it writes gives the same edition.
public enum ContentWriter {
  /// The text of `standard.md`.
  ///
  /// `region` is the six-digit code, where it is known.
  public static func standardFile(_ standard: Standard, region: String? = nil) -> String {
    var writer = MarkdownWriter(labels: standard.form.entries.map(\.label))
    writer.frontMatter(frontMatter(standard, region: region))
    write(standard.preface, to: &writer)
    for domain in standard.domains {
      if !domain.mark.isEmpty || !domain.name.isEmpty || domain.number != nil {
        writer.heading(level: 1, heading(mark: domain.mark, name: domain.name))
      }
      write(domain.note, to: &writer)
      for category in domain.categories {
        if !category.mark.isEmpty || !category.name.isEmpty {
          writer.heading(level: 2, heading(mark: category.mark, name: category.name))
        }
        write(category.note, to: &writer)
        for item in category.items { write(item, to: &writer) }
      }
    }
    if !standard.closing.isEmpty {
      writer.rule()
      write(standard.closing, to: &writer)
    }
    return writer.text
  }

  /// The text of `notice.md`.
  public static func noticeFile(_ notice: Notice) -> String {
    var facts = ConfigurationWriter()
    facts.text("number", notice.number)
    facts.text("title", notice.title)
    facts.list("organs", notice.organs)
    if notice.signatories != notice.organs { facts.list("signatories", notice.signatories, keepsEmpty: true) }
    facts.text("addressees", notice.addressees)
    facts.text("date", notice.date?.iso ?? "")
    facts.text("effective", notice.effective?.iso ?? "")
    facts.list("copies", notice.copies)
    if let printed = notice.printed {
      facts.map("printed") { inner in
        inner.text("organ", printed.organ)
        inner.text("date", printed.date?.iso ?? "")
      }
    }
    facts.text("published", notice.published)
    facts.text("disclosure", notice.disclosure)
    facts.text("annotation", notice.annotation)
    facts.list("attachments", notice.attachments)
    facts.text("seals", notice.hasSeals ? "true" : "")
    facts.list("supersedes", notice.supersedes)
    facts.text("interpretation", notice.interpretation)
    facts.text("index", notice.index)
    facts.text("register", notice.register)
    facts.text("validity", notice.validity)
    facts.text("form", notice.form == .circular ? "" : notice.form.rawValue)
    facts.text("serial", notice.serial)
    facts.text("secrecy", notice.secrecy)
    facts.text("urgency", notice.urgency)
    facts.list("approvers", notice.approvers)
    var writer = MarkdownWriter()
    writer.frontMatter(facts.text)
    write(notice.body, to: &writer, headingShift: 0)
    return writer.text
  }

  /// A heading as `standard.md` writes it: `一、幼有所育`, `1. 优孕优生服务`, `（1）预防接种`.
  ///
  /// A name that begins like a mark, under a heading without one, is protected by a backslash.
  public static func heading(mark: String, name: String) -> String {
    if mark.isEmpty {
      let needsEscape = name.hasPrefix("\\") || Enumerator(at: name) != nil
      return needsEscape ? "\\" + name : name
    }
    let gap = mark.unicodeScalars.last.map { $0.isChinese ? "" : " " } ?? ""
    return name.isEmpty ? mark : mark + gap + name
  }

  private static func frontMatter(_ standard: Standard, region: String?) -> String {
    var facts = ConfigurationWriter()
    facts.text("kind", "standard")
    facts.text("title", standard.title)
    facts.text("label", standard.label)
    facts.text("region", region ?? "")
    if standard.form != .usual {
      facts.map("fields") { inner in
        for role in standard.form.roles {
          let labels = standard.form.entries.filter { $0.role == role }.map { $0.label + ($0.isOptional ? "?" : "") }
          labels.count == 1 ? inner.text(role.rawValue, labels[0]) : inner.list(role.rawValue, labels)
        }
      }
    }
    facts.list("inferred", inferredHeadings(standard))
    return facts.text
  }

  private static func inferredHeadings(_ standard: Standard) -> [String] {
    standard.domains.flatMap { domain in
      (domain.isInferred ? [heading(mark: domain.mark, name: domain.name)] : [])
        + domain.categories.filter(\.isInferred).map { heading(mark: $0.mark, name: $0.name) }
    }
  }

  private static func write(_ item: ServiceItem, to writer: inout MarkdownWriter) {
    writer.heading(level: 3, heading(mark: item.printed, name: item.name))
    write(item.note, to: &writer)
    for field in item.fields {
      var blocks = field.text.blocks[...]
      if case .paragraph(let first)? = blocks.first {
        writer.labelled(field.label, first)
        blocks.removeFirst()
      } else {
        writer.labelled(field.label, "")
      }
      write(Passage(Array(blocks)), to: &writer)
    }
  }

  private static func write(_ passage: Passage, to writer: inout MarkdownWriter, headingShift: Int = 3) {
    for block in passage.blocks {
      switch block {
      case .paragraph(let text): writer.paragraph(text)
      case .heading(let level, let text): writer.heading(level: min(level + headingShift, 6), text)
      case .table(let table): writer.table(table.rows)
      }
    }
  }
}
