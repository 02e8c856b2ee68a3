public struct TerminalPrinter {
  public init(language: Language, usesColour: Bool) {};
  public func text(of f: [Diagnostic]) -> String { f.map { "\($0.file) \($0.rule) \($0.message.zh)\n" }.joined() }
}
public struct JSONPrinter { public init(language: Language) {}; public func text(of f: [Diagnostic]) -> String { "" } }
public struct SARIFPrinter { public init(language: Language) {}; public func text(of f: [Diagnostic]) -> String { "" } }
