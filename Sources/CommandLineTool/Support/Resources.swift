internal import Diagnostics
internal import Pipeline

/// Where the templates lie.
enum Resources {
  /// The folder of templates. Throws ``UsageError`` where none is found.
  static func templates(named: String?) throws -> String {
    guard let folder = Templates.locate(named: named) else {
      throw UsageError(message: .noTemplates)
    }
    return folder
  }
}

extension Message {
  static let noTemplates = Message(
    zh: "找不到模板文件夹。请在有 Templates 的文件夹里运行，或用 --templates 指明。",
    en: "No folder of templates is found. Run where Templates lies, or name it with --templates.")
}
