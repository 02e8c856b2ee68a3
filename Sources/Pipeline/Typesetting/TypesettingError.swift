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
    /// The number of the service item it belongs to, where it belongs to one.
    public let item: Int?
    /// The name of that item.
    public let name: String?
  }

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
      zh: "排版所需的 \(name) 不存在。请运行 make setup 安装，或加 --no-print 不生成 PDF。",
      en: "\(name), which typesetting needs, is not there. Run `make setup`, or build with --no-print.")
  }

  fileprivate static func fontMissing(_ family: String) -> Message {
    Message(
      zh: "字体文件夹 .fonts 里没有字体“\(family)”。请运行 make setup，或把字体文件放进去，"
        + "或在 Templates/print/settings.yml 里改用已有的字体。",
      en: "The folder .fonts holds no font \"\(family)\". Run `make setup`, put the font file there, "
        + "or name another in Templates/print/settings.yml.")
  }

  fileprivate static func glyphsMissing(_ glyphs: [TypesettingError.MissingGlyph], _ path: String) -> Message {
    let zh = glyphs.map { "“\($0.text)”（\(codes($0.text))，\(place($0).zh)；字体 \($0.font)）" }
    let en = glyphs.map { "\($0.text) (\(codes($0.text)), \(place($0).en); font \($0.font))" }
    return Message(
      zh: "\(path)：字体里没有这些字：\(zh.joined(separator: "、"))。"
        + "请在 Templates/print/settings.yml 里补一种含有它们的字体。",
      en: "\(path): no font has \(en.joined(separator: ", ")). "
        + "Add a font that has them to Templates/print/settings.yml.")
  }

  /// Where a character stands: the item by number and name, and the text around it.
  private static func place(_ glyph: TypesettingError.MissingGlyph) -> Message {
    guard let item = glyph.item, let name = glyph.name else {
      return Message(zh: "在“\(glyph.around)”，\(glyph.path)", en: "in \"\(glyph.around)\", \(glyph.path)")
    }
    return Message(
      zh: "第\(item)项“\(name)”，在“\(glyph.around)”", en: "item \(item), \(name), in \"\(glyph.around)\"")
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

  /// The code points of a text: U+33A1.
  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
