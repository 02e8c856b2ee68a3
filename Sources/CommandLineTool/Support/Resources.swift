internal import Diagnostics
internal import Glibc
internal import Pipeline

/// Where the program and its templates lie.
enum Resources {
  /// The program's own file.
  static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
    defer { free(path) }
    return String(cString: path)
  }

  /// The folder of templates. Throws ``UsageError`` where none is found.
  static func templates(named: String?) throws -> String {
    guard let folder = Templates.locate(named: named, executable: executable) else {
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
