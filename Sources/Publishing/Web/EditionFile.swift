internal import Standards

/// One of the files in which an edition can be downloaded.
struct EditionFile {
  /// What the link says: 数据（JSON）.
  let name: String
  /// The ending, which stands behind the name of the edition.
  let ending: String
  /// What it is good for.
  let about: String

  /// The files of an edition.
  static func files(of edition: EditionSummary, hasPrint: Bool) -> [EditionFile] {
    let forReaders = edition.plan == nil ? standardFiles(hasPrint: hasPrint) : planFiles(edition)
    return forReaders + [
      EditionFile(name: "数据（JSON）", ending: "json", about: "全部内容，供程序使用"),
      EditionFile(name: "关联数据（JSON-LD）", ending: "jsonld", about: "用 schema.org 的词汇描述，供检索和汇总"),
      EditionFile(name: "法律文件（Akoma Ntoso）", ending: "akn.xml", about: "全部内容，供法规系统交换"),
    ]
  }

  private static func standardFiles(hasPrint: Bool) -> [EditionFile] {
    (hasPrint ? [EditionFile(name: "文档（PDF）", ending: "pdf", about: "供阅读和打印，有目录和页码")] : [])
      + [EditionFile(name: "表格（CSV）", ending: "csv", about: "一行一项，可用表格软件打开")]
  }

  private static func planFiles(_ edition: EditionSummary) -> [EditionFile] {
    let hasIndicators = (edition.plan?.indicators ?? 0) > 0
    return hasIndicators ? [EditionFile(name: "指标（CSV）", ending: "csv", about: "主要指标，可用表格软件打开")] : []
  }
}
