public import Diagnostics
internal import HanText

/// Why a document could not be typeset.
public enum TypesettingError: Error, Sendable, Hashable {
  /// Something that `make setup` installs is not there: a path, or the name of a package.
  case toolMissing(String)
  /// The settings name a font family that the folder of fonts doesn't hold.
  case fontMissing(String)
  /// Characters that none of the fonts for their place has.
  case glyphsMissing([MissingGlyph], path: String)
  /// The settings of print are wrong: every mistake, with its place.
  case settingsWrong([Diagnostic])
  /// The template is wrong, in the typesetter's own words.
  case templateFailed(String, path: String)
  /// The typesetter could not be started, or ended without an answer; the code is the `errno`, 0 where there is none.
  case stopped(path: String, code: Int32)

  /// What to tell a person.
  public var message: Message {
    switch self {
    case .toolMissing(let name): .toolMissing(name)
    case .fontMissing(let family): .fontMissing(family)
    case .glyphsMissing(let glyphs, let path): .glyphsMissing(glyphs, path)
    case .settingsWrong(let findings): .settingsWrong(findings)
    case .templateFailed(let detail, let path): .templateFailed(detail, path)
    case .stopped(let path, let code): .typesetterStopped(path, code)
    }
  }
}

extension Message {
  fileprivate static func toolMissing(_ name: String) -> Message {
    Message(
      zh: "排版所需的 \(name) 不存在或不能读取。请运行 make setup 安装。",
      en: "\(name), which typesetting needs, is not there or can't be read. Run `make setup`.")
  }

  fileprivate static func fontMissing(_ family: String) -> Message {
    Message(
      zh: "字体文件夹 .fonts 里没有字体“\(family)”。请运行 make setup，或把字体文件放进去，"
        + "或在 Templates/print/settings.yml 里改用已有的字体。",
      en: "The folder .fonts holds no font \"\(family)\". Run `make setup`, put the font file there, "
        + "or name another in Templates/print/settings.yml.")
  }

  fileprivate static func settingsWrong(_ findings: [Diagnostic]) -> Message {
    func text(_ language: Language) -> String {
      findings.map { finding in
        let line = finding.position.map { ":\($0.line)" } ?? ""
        return "\(finding.file)\(line): \(finding.message[language])"
      }.joined(separator: "\n")
    }
    return Message(zh: text(.chinese), en: text(.english))
  }

  fileprivate static func templateFailed(_ detail: String, _ path: String) -> Message {
    Message(
      zh: "\(path)：打印模板无法排版，Typst 报告：\n\(detail)",
      en: "\(path): the print template can't be typeset. Typst says:\n\(detail)")
  }

  fileprivate static func typesetterStopped(_ path: String, _ code: Int32) -> Message {
    Message(
      zh: "\(path)：排版程序中途停止\(code == 0 ? "" : "（errno \(code)）")。请运行 make setup 检查安装。",
      en: "\(path): the typesetter stopped\(code == 0 ? "" : " (errno \(code))"). Run `make setup` to mend it.")
  }
}
