public import Diagnostics

/// Why a document could not be typeset.
public enum TypesettingError: Error, Sendable, Hashable {
  /// Something that `make setup` installs is not there: a path, or the name of a package.
  case toolMissing(String)
  /// The settings name a font family that the folder of fonts doesn't hold.
  case fontMissing(String)
  /// Characters that none of the fonts for their place has.
  case glyphsMissing([MissingGlyph], path: String)
  /// The template or its settings are wrong, in the typesetter's own words.
  case templateFailed(String, path: String)
  /// The typesetter could not be started, or ended without an answer; the code is the `errno`, 0 where there is none.
  case stopped(path: String, code: Int32)

  /// A character without a glyph.
  public struct MissingGlyph: Sendable, Hashable, Decodable {
    /// The character, or a few that stand together.
    public let text: String
    /// The last font asked.
    public let font: String
    /// Where the data holds it first: `standard.domains[0].name`.
    public let path: String
    /// The text around it.
    public let around: String
  }

  /// What to tell a person.
  public var message: Message {
    switch self {
    case .toolMissing(let name): .toolMissing(name)
    case .fontMissing(let family): .fontMissing(family)
    case .glyphsMissing(let glyphs, let path): .glyphsMissing(glyphs, path)
    case .templateFailed(let detail, let path): .templateFailed(detail, path)
    case .stopped(let path, let code): .typesetterStopped(path, code)
    }
  }
}

extension Message {
  fileprivate static func toolMissing(_ name: String) -> Message {
    Message(
      zh: "排版所需的 \(name) 不存在。请运行 make setup 安装，或加 --no-print 不生成 PDF。",
      en: "\(name), which typesetting needs, is not there. Run `make setup`, or build with --no-print.")
  }

  fileprivate static func fontMissing(_ family: String) -> Message {
    Message(
      zh: "字体文件夹 .fonts 里没有字体“\(family)”。请运行 make setup，或把字体文件放进去，"
        + "或在 Templates/print/settings.json 里改用已有的字体。",
      en: "The folder .fonts holds no font \"\(family)\". Run `make setup`, put the font file there, "
        + "or name another in Templates/print/settings.json.")
  }

  fileprivate static func glyphsMissing(_ glyphs: [TypesettingError.MissingGlyph], _ path: String) -> Message {
    let zh = glyphs.map { "“\($0.text)”（\(codes($0.text))，在“\($0.around)”，\($0.path)；字体 \($0.font)）" }
    let en = glyphs.map { "\($0.text) (\(codes($0.text)), in \"\($0.around)\", \($0.path); font \($0.font))" }
    return Message(
      zh: "\(path)：字体里没有这些字：\(zh.joined(separator: "、"))。"
        + "请在 Templates/print/settings.json 里补一种含有它们的字体。",
      en: "\(path): no font has \(en.joined(separator: ", ")). "
        + "Add a font that has them to Templates/print/settings.json.")
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

  /// The code points of a text: U+33A1.
  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
