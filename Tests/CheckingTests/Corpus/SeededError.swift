import Foundation
import TestSupport

/// An error put into one line of a file, and the rules one of which must find it.
struct SeededError {
  /// The kind of error, for reports.
  let kind: String
  /// The line, from 0, on which it must be found.
  let line: Int
  /// What the lines changed become, by line from 0.
  let changes: [Int: String]
  /// The rules that count as finding it.
  let rules: Set<String>
}

/// A kind of error: what it makes of a line, where it can be made there.
struct ErrorKind: Sendable {
  typealias Make = @Sendable (String, inout SeededGenerator) -> String?

  let name: String
  let rules: Set<String>
  /// The files it is put into, by the ends of their names; empty for any.
  let files: [String]
  let make: Make

  init(_ name: String, _ rules: [String], files: [String] = [], _ make: @escaping Make) {
    self.name = name
    self.rules = Set(rules)
    self.files = files
    self.make = make
  }

  /// Replaces one match of a pattern, taken at random, by what `change` makes of it.
  static func replacing(
    _ pattern: String, _ change: @escaping @Sendable ([String], inout SeededGenerator) -> String
  ) -> Make {
    { line, generator in
      guard let expression = try? NSRegularExpression(pattern: pattern) else { return nil }
      let whole = NSRange(line.startIndex..., in: line)
      guard let match = expression.matches(in: line, range: whole).randomElement(using: &generator),
        let range = Range(match.range, in: line)
      else { return nil }
      let groups = (0..<match.numberOfRanges).map { index in
        Range(match.range(at: index), in: line).map { String(line[$0]) } ?? ""
      }
      return line.replacingCharacters(in: range, with: change(groups, &generator))
    }
  }

  /// Puts one of some clauses before the full stop that ends a line.
  static func adding(_ clauses: [String]) -> Make {
    { line, generator in
      guard line.hasSuffix("。"), let clause = clauses.randomElement(using: &generator) else { return nil }
      return String(line.dropLast()) + "，" + clause + "。"
    }
  }
}

extension ErrorKind {
  private static let han = "[\\u4E00-\\u9FFF]"

  /// The kinds of RULES: each a slip as people and programs make it.
  static let all: [ErrorKind] = numbers + marks + pairs + words + structure

  private static let numbers: [ErrorKind] = [
    ErrorKind(
      "文号括号", ["docnum-bracket"],
      replacing("》(?=[《等执])") { groups, generator in
        let brackets = [("[", "]"), ("（", "）"), ("【", "】"), ("(", ")"), ("［", "］")]
        let (open, close) = brackets.randomElement(using: &generator) ?? ("[", "]")
        return
          "》（浙政发\(open)\(2010 + Int.random(in: 0...14, using: &generator))\(close)\(Int.random(in: 1...99, using: &generator))号）"
      }),
    ErrorKind(
      "文号写法", ["docnum-form"],
      replacing("》(?=[《等执])") { _, generator in
        let forms = ["〔2024〕第12号", "〔2024〕012号", "〔24〕12号", " 〔2024〕12号", "〔2024〕 12号", "〔2024〕12 号"]
        return "》（浙政发\(forms.randomElement(using: &generator) ?? "")）"
      }),
    ErrorKind("日期虚位", ["date-no-zero"], adding(["自2024年06月1日起执行", "自2024年6月01日起执行", "每年09月发放"])),
    ErrorKind("日期不存在", ["date-real"], adding(["自2024年2月30日起执行", "自2023年2月29日起执行", "截至2024年13月", "每年6月31日前发放"])),
    ErrorKind("日期写法", ["date-style"], adding(["自2024-06-21起执行", "自2024/6/21起执行", "自二〇二四年六月一日起执行", "自2024.6.21起执行"])),
    ErrorKind("年份不全", ["year-full"], adding(["于24年12月底前完成", "于24年底前完成", "按照23年版执行", "自25年1月起执行"])),
    ErrorKind(
      "汉字计量", ["numeral-kind"],
      replacing("(?<![0-9.—～-])([2-9]|[1-9][05])(?=周岁|个月|个工作日|天|小时|分钟)") { groups, _ in
        chinese(Int(groups[1]) ?? 0)
      }),
    ErrorKind("概数顿号", ["numeral-kind"], adding(["三、五天内办结", "每年七、八次", "在五、六个月内完成"])),
    ErrorKind(
      "界限重叠", ["bound-overlap"], adding(["收入3万元以下的补助50%，3万元以上的补助30%", "10人以内的补助，10人以上的奖励", "不满60周岁的减半，超过60周岁的全免"])),
    ErrorKind("单位不一", ["unit"], files: ["standard.md"], adding(["每户60平方米，每人20㎡", "半径3公里，最远5千米", "每户5公斤，每人2千克"])),
    ErrorKind(
      "起止", ["range-mark"],
      replacing("(?<=[0-9])—(?=[0-9])") { _, generator in
        ["-", "~", "–"].randomElement(using: &generator) ?? "-"
      }),
    ErrorKind("起止误作一", ["range-mark"], adding(["为7一9周岁儿童", "每年6 一 12次", "补助3一5万元"])),
    ErrorKind(
      "全角数字", ["halfwidth-digit"],
      replacing("(?<![0-9.（A-Za-z-])[1-9][0-9]*(?=[元岁周个次年月人%])") { groups, _ in
        String(String.UnicodeScalarView(groups[0].unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
      }),
    ErrorKind("数目", ["counts-agree"], files: ["notice.md"], adding(["《标准》共3个领域", "本标准共80项基本公共服务", "本标准共99项服务项目"])),
  ]

  private static let marks: [ErrorKind] = [
    ErrorKind("半角逗号", ["fullwidth-punctuation"], replacing("(?<=\(han))，(?=\(han))") { _, _ in "," }),
    ErrorKind("半角句号", ["fullwidth-punctuation"], replacing("(?<=\(han))。(?=\(han)|$)") { _, _ in "." }),
    ErrorKind("半角括号", ["fullwidth-punctuation"], replacing("（([^（）]*\(han)[^（）]*)）") { groups, _ in "(\(groups[1]))" }),
    ErrorKind("半角分号冒号", ["fullwidth-punctuation"], replacing("(?<=\(han))；(?=\(han))") { _, _ in ";" }),
    ErrorKind(
      "空格", ["no-inner-space", "docnum-form"],
      replacing("(?<=\(han))(?=[0-9])|(?<=[0-9])(?=\(han))") { _, generator in
        [" ", "　", "  "].randomElement(using: &generator) ?? " "
      }),
    ErrorKind("字间空格", ["no-inner-space"], replacing("(?<=\(han))(?=\(han))") { _, _ in " " }),
    ErrorKind("标点旁空格", ["no-space-at-punctuation"], replacing("(?<=[，；、])|(?=[，。；、])") { _, _ in " " }),
    ErrorKind(
      "引号", ["quotes"],
      replacing("“([^“”]+)”") { groups, generator in
        (Bool.random(using: &generator) ? "\"\(groups[1])\"" : "「\(groups[1])」")
      }),
    ErrorKind(
      "省略号", ["ellipsis-dash"],
      replacing("(?<=\(han))等(?=[。，；])") { _, generator in
        ["等……", "…", "...", "等…"].randomElement(using: &generator) ?? "…"
      }),
    ErrorKind(
      "标点重复", ["repeated-punctuation"],
      replacing("[，。；、]") { groups, generator in
        groups[0] + ([groups[0], "，"].randomElement(using: &generator) ?? "")
      }),
    ErrorKind(
      "序次顿号", ["ordinal-comma"],
      replacing("(?<=\(han))。(?=\(han))") { _, generator in
        ["。第一、", "。首先、", "。第二、"].randomElement(using: &generator) ?? ""
      }),
    ErrorKind(
      "书名号间顿号", ["title-separator"], replacing("^(?![^\\n]*）、《)([^\\n]*)》《") { groups, _ in groups[1] + "》、《" }),
    ErrorKind(
      "不可见字符", ["invisible"],
      replacing("(?<=\(han))(?=\(han))") { _, generator in
        ["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}"].randomElement(using: &generator) ?? ""
      }),
  ]

  private static let pairs: [ErrorKind] = [
    ErrorKind("括号不成对", ["pairs"], replacing("[（）]") { _, _ in "" }),
    ErrorKind("书名号不成对", ["pairs"], replacing("[《》]") { _, _ in "" }),
    ErrorKind("引号不成对", ["pairs"], replacing("[“”]") { _, _ in "" }),
    ErrorKind(
      "书名号层次", ["title-nesting"],
      replacing("《(关于[^《》〈〉]{4,20})(?=》)") { groups, generator in
        Bool.random(using: &generator) ? "《印发<\(groups[1])>" : "《印发《\(groups[1])》"
      }),
    ErrorKind("书名号尖括号", ["title-nesting"], replacing("〈([^《》〈〉]+)〉") { groups, _ in "<\(groups[1])>" }),
  ]

  private static let words: [ErrorKind] = [
    ErrorKind(
      "用词", ["terms"],
      replacing("(?<!《)(其他|账户|未满|标准|部分|安装|覆盖|身份)(?![^《]*》)") { groups, _ in
        [
          "其他": "其它", "账户": "帐户", "未满": "末满", "标准": "标淮", "部分": "部份", "安装": "按装", "覆盖": "复盖", "身份": "身分",
        ][groups[1]] ?? groups[1]
      }),
    ErrorKind(
      "繁体字", ["character-variant"],
      replacing("[学医儿务规养护补贴费残险]") { groups, _ in
        [
          "学": "學", "医": "醫", "儿": "兒", "务": "務", "规": "規", "养": "養", "护": "護", "补": "補", "贴": "貼", "费": "費",
          "残": "殘", "险": "險",
        ][groups[0]] ?? groups[0]
      }),
    ErrorKind(
      "部首字符", ["character-variant"],
      replacing("[人一二大小子女]") { groups, _ in
        ["人": "⼈", "一": "⼀", "二": "⼆", "大": "⼤", "小": "⼩", "子": "⼦", "女": "⼥"][groups[0]] ?? groups[0]
      }),
    ErrorKind("约数重复", ["vague-clash"], adding(["人数约300人左右", "不低于80%以上", "至少3次以上", "超过60周岁以上的免费"])),
    ErrorKind(
      "不认识的机关", ["organ-unknown"], files: ["jiaxing/2023/standard.md", "quzhou/2023/standard.md"],
      replacing("(?<=\\*\\*：)(市教育|市民政|市卫生健康|市医保|市残)[局委联]") { groups, generator in
        groups[1] + (["署", "处", "科", "司", "院", "所", "站"].randomElement(using: &generator) ?? "")
      }),
    ErrorKind(
      "机关重复", ["organ-repeated"],
      replacing("(?<=牵头负责单位\\*\\*：)([^、。（]+)、([^。（）]+)。$") { groups, _ in
        "\(groups[1])、\(groups[2])、\(groups[1])。"
      }),
    ErrorKind(
      "机关两名", ["organ-names"], files: ["jiaxing/2023/standard.md"],
      replacing("(?<=牵头负责单位\\*\\*：)市(教育局|民政局|气象局|体育局)(?=[、。])") { groups, _ in "嘉兴市\(groups[1])" }),
    ErrorKind(
      "附件", ["attachments-agree"], files: ["jiaxing/2023/standard.md", "quzhou/2023/standard.md"],
      adding(["办理流程见附件2", "申请表见附件3", "按照附件1办理"])),
  ]

  private static let structure: [ErrorKind] = [
    ErrorKind(
      "栏目没有句号", ["field-end"], files: ["jiaxing/2023/standard.md", "quzhou/2023/standard.md"],
      replacing("(?<=^\\*\\*[^*]{4,8}\\*\\*：)(.*)。$") { groups, generator in
        groups[1] + (Bool.random(using: &generator) ? "" : "；")
      }),
    ErrorKind(
      "栏目没有内容", ["field-empty"], files: ["standard.md"],
      replacing("^(\\*\\*[^*]{4,8}\\*\\*：).*$") { groups, _ in groups[1] }),
    ErrorKind(
      "标题标点", ["heading-punctuation"],
      replacing("^(#+ .*\(han))$") { groups, generator in
        groups[1] + (["：", "；", "，"].randomElement(using: &generator) ?? "")
      }),
    ErrorKind(
      "标题序号写法", ["heading-mark"], files: ["plan.md", "opinion.md"],
      replacing("^(#+ [0-9]+)[.．]") { groups, _ in groups[1] + "、" }),
    ErrorKind(
      "标题序号不连续", ["numbering-sequence"], files: ["plan.md", "opinion.md"],
      replacing("^(#+ （?)(二|三|四)(）?、?)(?=\(han))") { groups, _ in groups[1] + "九" + groups[3] }),
    ErrorKind(
      "项目号", ["heading-sequence", "item-number-duplicate"], files: ["standard.md"],
      replacing("^(### （)([0-9]+)(）)") { groups, _ in "\(groups[1])\((Int(groups[2]) ?? 0) + 100)\(groups[3])" }),
    ErrorKind("段内序号", ["numbering-sequence"], adding(["包括：（1）检查；（3）治疗", "包括：①检查；③治疗", "包括：（1）检查；（2）治疗；（4）随访"])),
  ]

  private static func chinese(_ value: Int) -> String {
    let names = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard value >= 10 else { return names[value] }
    return (value / 10 == 1 ? "" : names[value / 10]) + "十" + names[value % 10]
  }
}
