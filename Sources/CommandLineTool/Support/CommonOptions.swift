public import ArgumentParser
public import Diagnostics
internal import Glibc

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: .init(Message(zh: "内容文件夹。", en: "The content folder.")[.inUse], valueName: "dir"))
  var content = "Content"

  @Option(help: .init(Message(zh: "提示语言：zh 或 en。", en: "The language of messages: zh or en.")[.inUse]))
  var language: Language = .inUse
}

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language of this run: that of `--language`, else of `LC_ALL`, `LC_MESSAGES` or `LANG`; Chinese where none is
  /// set to anything but `C` or `POSIX`.
  static let inUse: Language = {
    let arguments = CommandLine.arguments
    for (position, argument) in arguments.enumerated() {
      if argument == "--language", position + 1 < arguments.count,
        let named = Language(rawValue: arguments[position + 1])
      {
        return named
      }
      if argument.hasPrefix("--language="), let named = Language(rawValue: String(argument.dropFirst(11))) {
        return named
      }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      if value == "C" || value == "POSIX" || value.hasPrefix("C.") { break }
      return Language(locale: value)
    }
    return .chinese
  }()
}
