internal import HanText

/// What names of organs look like: 浙江省财政厅, 中共衢州市委组织部, 共青团衢州市委员会.
enum OrganNames {
  /// Whether a text ends as names of organs do.
  static func endsLikeOrgan(_ text: String) -> Bool {
    endings.contains { text.hasSuffix($0) }
  }

  /// Whether a text is a name of an organ and nothing else.
  static func isOrgan(_ text: String) -> Bool {
    text.unicodeScalars.count >= 3 && text.unicodeScalars.count <= 30 && endsLikeOrgan(text)
      && text.unicodeScalars.allSatisfy { $0.isHan || "（）()".unicodeScalars.contains($0) }
  }

  /// Whether a text is a name of an organ that stands on its own, not the rest or an inner office of one that was cut.
  static func isOrganOfItsOwn(_ text: String) -> Bool {
    isOrgan(text) && !innerOffices.contains(where: text.hasPrefix)
  }

  /// The organs that sign in a line: side by side, one after the other with 、 between, letters set apart, or one for
  /// many (市发展改革委等23部门). `nil` where the line is anything else.
  static func signatories(in line: String) -> [String]? {
    let columns = TextSpacing.columns(line)
    let names = columns.flatMap { $0.split(separator: "、").map(String.init) }
    guard !names.isEmpty, names.allSatisfy({ isOrgan($0) || isOrganForMany($0) }) else { return nil }
    return names
  }

  /// Whether a text names one organ for several: 市发展改革委等部门, 市发展改革委等23个部门.
  static func isOrganForMany(_ text: String) -> Bool {
    guard ["部门", "单位"].contains(where: text.hasSuffix), let cut = text.lastIndex(of: "等") else { return false }
    let count = text[text.index(after: cut)...].dropLast(2).unicodeScalars
    return endsLikeOrgan(String(text[..<cut]))
      && count.allSatisfy { $0.isDecimalDigit || ChineseNumeral.contains($0) || $0 == "个" || $0 == "家" }
  }

  /// The organs that a title names before its 关于: 某市民政局 某市财政局关于印发…; none where it names no full list.
  static func organs(inTitle title: String) -> [String] {
    guard let about = title.firstRange(of: "关于"), about.lowerBound > title.startIndex else { return [] }
    return signatories(in: String(title[..<about.lowerBound])) ?? []
  }

  private static let endings = [
    "委", "委员会", "局", "厅", "部", "办", "办公室", "办公厅", "政府", "院", "会", "馆", "署", "行", "社", "中心", "支队",
    "总队", "联", "团", "集团", "公司", "大学", "学校", "银行", "法院", "检察院",
  ]

  private static let innerOffices = ["办公厅", "办公室", "组织部", "宣传部", "统战部", "政法委", "委员会", "联合会", "分局"]
}
