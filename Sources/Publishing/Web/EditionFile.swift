internal import Standards

/// One of the files in which an edition can be downloaded.
struct EditionFile {
  /// What the link says: 数据（JSON）.
  let name: String
  /// The file's name in the folder of the edition: `jiaxing-2023.json`.
  let fileName: String
  /// What it is good for.
  let about: String

  /// The files of an edition.
  static func files(of edition: EditionSummary, hasPrint: Bool) -> [EditionFile] {
    let data: [(name: String, ending: String, about: String)] = [
      ("数据（JSON）", "json", "全部内容，供程序使用"),
      ("关联数据（JSON-LD）", "jsonld", "用 schema.org 的词汇描述，供检索和汇总"),
      ("法律文件（Akoma Ntoso）", "akn.xml", "全部内容，供法规系统交换"),
    ]
    return (hasPrint ? printed(edition) : [])
      + (table(of: edition) + data).map { name, ending, about in
        EditionFile(name: name, fileName: "\(edition.id.region)-\(edition.id.name).\(ending)", about: about)
      }
  }

  /// The documents that hold the whole edition.
  private static func printed(_ edition: EditionSummary) -> [EditionFile] {
    let forms: [(form: PrintForm, name: String, about: String)] = [
      (.circular, "文件（PDF）", "按公文格式排版，通知在前，供阅读和打印"), (.booklet, "单行本（PDF）", "有封面、目录和索引，供装订成册"),
      (.table, "一览表（PDF）", "横排表格，一行一项"),
    ]
    return forms.filter { edition.plan == nil || $0.form != .table }.map { form, name, about in
      EditionFile(name: name, fileName: PrintJobs.fileName(of: form, edition.id), about: about)
    }
  }

  private static func table(of edition: EditionSummary) -> [(name: String, ending: String, about: String)] {
    guard let plan = edition.plan else { return [("表格（CSV）", "csv", "一行一项，可用表格软件打开")] }
    return plan.indicators > 0 ? [("指标（CSV）", "csv", "主要指标，可用表格软件打开")] : []
  }
}
