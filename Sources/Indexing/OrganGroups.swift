/// The names of organs of which each group is one office in different regions: 卫生健康委, 卫健委, 卫健局.
///
/// Names belong together where the catalogue gives them to one organ, where they have the same stem, and where the stem
/// of one shortens that of the other (``OrganName``).
struct OrganGroups {
  /// The groups, each with its names in ascending order; the groups in the order of their first names.
  let groups: [[String]]
  private let numbers: [String: Int]

  /// The groups of names that stand in the texts, and of the names that the catalogue gives to one organ each.
  init(names: Set<String>, together: [[String]]) {
    let all = names.union(together.flatMap { $0 }).filter { $0.count > 1 }.sorted(by: Self.isBefore)
    var parents = Array(all.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index { index = parents[index] }
      return index
    }
    func join(_ left: Int, _ right: Int) {
      let (left, right) = (root(left), root(right))
      parents[max(left, right)] = min(left, right)
    }
    let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })
    for organ in together {
      let known = organ.compactMap { places[$0] }
      for other in known.dropFirst() { join(known[0], other) }
    }
    let stems = all.map(OrganName.stem)
    for left in all.indices {
      for right in all.indices where right != left {
        if (left < right && stems[left] == stems[right]) || OrganName.shortens(stems[left], stems[right]) {
          join(left, right)
        }
      }
    }
    var members: [Int: [String]] = [:]
    for index in all.indices { members[root(index), default: []].append(all[index]) }
    groups = members.sorted { $0.key < $1.key }.map(\.value)
    numbers = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { group in group.element.map { ($0, group.offset) } })
  }

  /// The number of the group that a name is in.
  func group(of name: String) -> Int? { numbers[name] }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }
}
