internal import Packages

/// One level of a list: how its numbers are made and shown.
struct WordListLevel {
  /// The first number.
  var start = 1
  /// The form of the number by Word's name.
  var format = "decimal"
  /// The text with `%1` to `%9` for the numbers of the levels.
  var text = ""
  /// Whether every number in the text is shown in digits.
  var isLegal = false
  /// What stands between the number and the paragraph.
  var suffix = "\t"
  /// The level, from 1, whose numbers make this one begin anew; 0 for none, `nil` for every higher one.
  var restart: Int?
  /// The style that is numbered at this level.
  var style: String?
  /// The type face, which decides what a bullet looks like.
  var font = ""

  init() {}

  /// Reads `w:lvl`.
  init(_ element: XMLElement) {
    start = min(1_000_000, max(0, element.first("w:start")?["w:val"].flatMap { Int($0) } ?? 0))
    let fallback = element.first("mc:AlternateContent")?.first("mc:Fallback")
    format = (element.first("w:numFmt") ?? fallback?.first("w:numFmt"))?["w:val"] ?? "decimal"
    text = element.first("w:lvlText")?["w:val"] ?? ""
    isLegal = element.flag("w:isLgl") ?? false
    switch element.first("w:suff")?["w:val"] {
    case "space": suffix = " "
    case "nothing": suffix = ""
    default: suffix = "\t"
    }
    restart = element.first("w:lvlRestart")?["w:val"].flatMap { Int($0) }
    style = element.first("w:pStyle")?["w:val"]
    let fonts = element.first("w:rPr")?.first("w:rFonts")
    font = fonts?["w:ascii"] ?? fonts?["w:hAnsi"] ?? ""
  }
}
