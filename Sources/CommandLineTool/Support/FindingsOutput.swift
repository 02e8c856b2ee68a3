internal import ArgumentParser
internal import Diagnostics

/// How findings are printed.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif

  /// Prints findings on the standard output.
  func print(_ findings: [Diagnostic], language: Language) {
    let console = Console.standardOutput
    switch self {
    case .text:
      console.write(TerminalPrinter(language: language, usesColour: console.hasColour).text(of: findings))
    case .json: console.line(JSONPrinter(language: language).text(of: findings))
    case .sarif: console.line(SARIFPrinter(language: language, version: Gongbiao.version).text(of: findings))
    }
  }
}

extension Sequence<Diagnostic> {
  /// The exit code of findings: 0 for none or notes only, 1 for warnings or errors.
  var exitCode: ExitCode {
    (worst ?? .note) > .note ? ExitCode(1) : .success
  }
}
