internal import Standards

/// The files of an edition that its page and its region's page offer.
enum EditionFiles {
  /// A file: what it is called, what it is for, and its name in the edition's folder.
  struct Entry {
    let name: String
    /// The name in short, where it stands beside others: PDF.
    let short: String
    let about: String
    let file: String
  }

  /// The files of an edition, those for people first.
  static func entries(of edition: EditionSummary, hasPrint: Bool) -> [Entry] {
    let name = "\(edition.id.region)-\(edition.id.name)"
    func entry(_ short: String, _ kind: String, _ ending: String, _ about: String) -> Entry {
      Entry(name: "\(kind)（\(short)）", short: short, about: about, file: "\(name).\(ending)")
    }
    let data = entry("JSON", "数据", "json", "全部内容，供程序使用")
    if let plan = edition.plan {
      return (plan.indicators > 0 ? [entry("CSV", "指标", "csv", "主要指标，可用表格软件打开")] : []) + [data]
    }
    return (hasPrint ? [entry("PDF", "文档", "pdf", "供阅读和打印，有目录和页码")] : [])
      + [entry("CSV", "表格", "csv", "一行一项，可用表格软件打开"), data]
  }

  /// The files as the page of the edition lists them.
  static func views(of edition: EditionSummary, hasPrint: Bool) -> [View] {
    entries(of: edition, hasPrint: hasPrint).map { file in
      View(["name": .text(file.name), "about": .text(file.about), "href": .text(file.file)])
    }
  }
}
