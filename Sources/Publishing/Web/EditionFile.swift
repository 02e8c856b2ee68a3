internal import Standards

/// One of the files in which an edition can be downloaded.
struct EditionFile {
  /// What the link says: 数据（JSON）.
  let name: String
  /// What it says in short, where it stands beside others: JSON.
  let short: String
  /// The file's name in the folder of the edition: `jiaxing-2023.json`.
  let fileName: String
  /// What it is good for.
  let about: String

  /// The files of an edition.
  static func files(of edition: EditionSummary, hasPrint: Bool) -> [EditionFile] {
    let name = "\(edition.id.region)-\(edition.id.name)"
    func data(_ kind: String, _ short: String, _ ending: String, _ about: String) -> EditionFile {
      EditionFile(name: "\(kind)（\(short)）", short: short, fileName: "\(name).\(ending)", about: about)
    }
    let table =
      edition.plan == nil
      ? data("表格", "CSV", "csv", "一行一项，可用表格软件打开") : data("指标", "CSV", "csv", "主要指标，可用表格软件打开")
    let word = hasPrint ? [data("文件", "Word", "docx", "供编辑，版式与 PDF 相同")] : []
    return (hasPrint ? printed(edition) : []) + word + (edition.plan?.indicators == 0 ? [] : [table]) + [
      data("数据", "JSON", "json", "全部内容，供程序使用"),
      data("关联数据", "JSON-LD", "jsonld", "用 schema.org 的词汇描述，供检索和汇总"),
      data("法律文件", "Akoma Ntoso", "akn.xml", "全部内容，供法规系统交换"),
    ]
  }

  /// The documents that hold the whole edition.
  private static func printed(_ edition: EditionSummary) -> [EditionFile] {
    let forms: [(form: PrintForm, name: String, about: String)] = [
      (.circular, "文件", edition.notice == nil ? "按公文格式排版，供阅读和打印" : "按公文格式排版，通知在前，供阅读和打印"),
      (.booklet, "单行本", edition.plan == nil ? "有封面、目录和索引，供装订成册" : "有封面和目录，供装订成册"),
      (.table, "一览表", "横排表格，一行一项"),
    ]
    return forms.filter { edition.plan == nil || $0.form != .table }.map { form, name, about in
      EditionFile(
        name: "\(name)（PDF）", short: "\(name) PDF", fileName: PrintJobs.fileName(of: form, edition.id), about: about)
    }
  }
}
