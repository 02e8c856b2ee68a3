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

  private static let endings = [
    "委", "委员会", "局", "厅", "部", "办", "办公室", "办公厅", "政府", "院", "会", "馆", "署", "行", "社", "中心", "支队",
    "总队", "联", "团", "集团", "公司", "大学", "学校", "银行", "法院", "检察院",
  ]

  private static let innerOffices = ["办公厅", "办公室", "组织部", "宣传部", "统战部", "政法委", "委员会", "联合会", "分局"]
}
