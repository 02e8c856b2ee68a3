internal import Diagnostics
internal import HanText
internal import Standards

/// Traditional characters, radicals and look-alike letters that the office's list (`terms.yml`) says to replace.
///
/// Chinese: 按 terms.yml 应当替换的繁体字、部首字符和形近字。
///
/// Basis: the source given with each group of `terms.yml`; 通用规范汉字表 (国发〔2013〕23号).
/// Bad: 中小學生。
/// Good: 中小学生。
struct CharacterVariant: ComparisonRule {
  static let id = "character-variant"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    let terms = catalogue.terms
    guard !terms.characters.isEmpty else { return }
    for line in lines {
      for index in line.positions(among: terms.firstCharacters) {
        guard let (scalar, group) = terms.replacement(for: line[index]), Self.isMeant(index, scalar, line) else {
          continue
        }
        report.add(
          Self.self, .warning, line, index..<(index + 1), .characterVariant(line[index], scalar, group),
          fix: String(scalar))
      }
    }
  }

  /// A letter counts as a look-alike beside the letters it looks like, not among its own.
  private static func isMeant(_ index: Int, _ scalar: Unicode.Scalar, _ line: TextLine) -> Bool {
    guard scalar.isLatin else { return true }
    return line[index - 1].isLatin || line[index + 1].isLatin || line[index - 1].isHan && line[index + 1].isDigit
  }
}

extension Message {
  static func characterVariant(
    _ written: Unicode.Scalar, _ right: Unicode.Scalar, _ group: TermList.Characters
  ) -> Message {
    let code = "U+" + String(written.value, radix: 16, uppercase: true)
    return Message(
      zh: "“\(written)”（\(code)）：\(group.reason)（\(group.source)）。请写成“\(right)”。",
      en: "\(written) (\(code)): \(group.reason) (\(group.source)). Write \(right).")
  }
}
