internal import HanText

/// The levels of government that words name before 级: 地市级青少年宫, 县（市、区）级图书馆, 省、市级.
struct GovernmentLevels: OptionSet, Sendable {
  let rawValue: Int

  static let nation = GovernmentLevels(rawValue: 1)
  static let province = GovernmentLevels(rawValue: 2)
  static let city = GovernmentLevels(rawValue: 4)
  static let county = GovernmentLevels(rawValue: 8)
  static let town = GovernmentLevels(rawValue: 16)
  static let village = GovernmentLevels(rawValue: 32)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The levels named in a text; empty where it names none, as 一级 and 各级 do not.
  init(in text: String) {
    let scalars = Array(text.unicodeScalars)
    var levels = GovernmentLevels()
    for position in scalars.indices where scalars[position] == "级" {
      levels.formUnion(Self.levels(before: position, in: scalars))
    }
    self = levels
  }

  /// The levels named by the words that end at a position: every sign of one outside brackets.
  /// What stands in brackets says in other words what stands before them: 县（市、区）.
  private static func levels(before end: Int, in scalars: [Unicode.Scalar]) -> GovernmentLevels {
    var levels = GovernmentLevels()
    var depth = 0
    for position in scalars[..<end].indices.reversed() {
      let scalar = scalars[position]
      switch scalar {
      case "）", ")": depth += 1
      case "（", "(":
        if depth == 0 { return levels }
        depth -= 1
      case "、", "和", "及": continue
      default:
        if let level = signs[scalar] {
          let isCommunity = scalar == "区" && position > 0 && scalars[position - 1] == "社"
          if depth == 0 { levels.formUnion(isCommunity ? .village : level) }
        } else if !fillers.contains(scalar) {
          return levels
        }
      }
    }
    return levels
  }

  private static let signs: [Unicode.Scalar: GovernmentLevels] = [
    "家": .nation, "省": .province, "市": .city, "州": .city, "县": .county, "区": .county, "旗": .county, "乡": .town,
    "镇": .town, "街": .town, "村": .village,
  ]
  /// What stands beside the signs: 国家级, 地市级, 街道级, 社区级.
  private static let fillers: Set<Unicode.Scalar> = ["国", "地", "道", "级", "社"]
}
