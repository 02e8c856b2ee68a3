/// The names of organs made comparable across regions.
///
/// - What names the place goes: 嘉兴市卫生健康委员会, 市卫生健康委 and 区卫健局 are 卫生健康委员会, 卫生健康委 and 卫健局.
/// - The *stem* is the name without its class: 卫生健康, 卫生健康 and 卫健.
/// - A stem shortens another one when it begins with the same character and its characters stand in the other in order:
///   卫健 shortens 卫生健康, 人社 shortens 人力资源和社会保障.
enum OrganName {
  private static let classes = ["委员会", "分局", "委", "局", "厅"]
  private static let levels: Set<Character> = ["省", "市", "区", "县"]

  /// The name without the place it belongs to: one of the places given, or the level that stands for it (市, 区 …).
  static func withoutPlace(_ name: String, places: [String] = []) -> String {
    var rest = name.hasPrefix("中共") ? name.dropFirst(2) : Substring(name)
    if let place = places.first(where: { rest.contains($0) }) {
      rest = Substring(rest.split(separator: place).joined())  // 嘉兴市民政局; 共青团嘉兴市委
    } else if let first = rest.first, levels.contains(first), rest.count > 2 {
      rest = rest.dropFirst()
    }
    if rest.hasPrefix("委"), rest.count > 2 { rest = rest.dropFirst() }  // 市委组织部
    return String(rest)
  }

  /// The name without its class.
  static func stem(_ name: String) -> [Character] {
    for end in classes where name.hasSuffix(end) && name.count >= end.count + 2 {
      return Array(name.dropLast(end.count))
    }
    return Array(name)
  }

  /// Whether one stem shortens another one.
  static func shortens(_ short: [Character], _ long: [Character]) -> Bool {
    guard short.count > 1, short.count < long.count, short.first == long.first else { return false }
    var next = 0
    for character in long where next < short.count && character == short[next] { next += 1 }
    return next == short.count
  }
}
