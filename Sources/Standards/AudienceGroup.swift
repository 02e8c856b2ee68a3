/// Whom a service is for, told by the words of its audience (服务对象). A service may be for several groups.
///
/// No document prints these groups; whatever shows them says that they are derived.
public enum AudienceGroup: String, Sendable, Hashable, Codable, CaseIterable {
  case old = "老年人"
  case children = "婴幼儿和儿童"
  case students = "学生"
  case women = "妇女和孕产妇"
  case disabled = "残疾人"
  case needy = "困难群众"
  case veterans = "退役军人和优抚对象"
  case workers = "劳动者和求职者"
  case rural = "农村居民"
  case ill = "患者"
  case everyone = "城乡居民"

  /// An audience with one of these words is in the group.
  public var words: [String] {
    switch self {
    case .old: ["老年", "老人", "高龄", "60周岁", "65周岁", "80周岁", "退休"]
    case .children: ["儿童", "婴", "幼儿", "新生儿", "未成年", "孤儿", "青少年"]
    case .students: ["学生", "在校", "中小学", "小学", "初中", "高中", "在园"]
    case .women: ["孕", "妇女", "产妇", "育龄", "怀孕", "女性", "计划生育"]
    case .disabled: ["残疾"]
    case .needy: ["低保", "最低生活保障", "特困", "困难", "低收入", "救助", "贫困", "流浪", "受灾"]
    case .veterans: ["退役", "优抚", "烈士", "军属", "军人", "现役"]
    case .workers: ["劳动者", "失业", "就业", "职工", "用人单位", "毕业生", "创业", "参保", "劳动年龄"]
    case .rural: ["农村", "农民", "农户"]
    case .ill: ["患者", "病人", "感染者"]
    case .everyone: ["居民", "群众", "公民", "市民", "全体", "人群", "常住人口", "公众", "人员"]
    }
  }

  /// The address name where `slugs.yml` gives none: a fixed list has fixed addresses.
  public var slug: String {
    switch self {
    case .old: "laonianren"
    case .children: "ertong"
    case .students: "xuesheng"
    case .women: "funv"
    case .disabled: "canjiren"
    case .needy: "kunnan"
    case .veterans: "tuiyijunren"
    case .workers: "laodongzhe"
    case .rural: "nongcun"
    case .ill: "huanzhe"
    case .everyone: "jumin"
    }
  }

  /// The groups of an audience, in the order of all; ``everyone`` only where no other group is named. Cost: one pass.
  public static func groups(of audience: String) -> [AudienceGroup] {
    var found: Set<AudienceGroup> = []
    var rest = audience.unicodeScalars[...]
    while let scalar = rest.first {
      for entry in wordsByFirst[scalar] ?? [] where !found.contains(entry.group) && rest.starts(with: entry.word) {
        found.insert(entry.group)
      }
      rest.removeFirst()
    }
    if found.count > 1 { found.remove(.everyone) }
    return allCases.filter(found.contains)
  }

  private static let wordsByFirst: [Unicode.Scalar: [(group: AudienceGroup, word: [Unicode.Scalar])]] = {
    var words: [Unicode.Scalar: [(group: AudienceGroup, word: [Unicode.Scalar])]] = [:]
    for group in allCases {
      for word in group.words {
        guard let first = word.unicodeScalars.first else { continue }
        words[first, default: []].append((group, Array(word.unicodeScalars)))
      }
    }
    return words
  }()
}
