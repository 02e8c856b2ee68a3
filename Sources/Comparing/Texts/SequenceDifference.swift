/// The shortest way from one sequence to another, by Myers' method (An O(ND) Difference Algorithm, 1986).
enum SequenceDifference {
  /// A step: whether it takes an element from the old sequence, the new one or both.
  enum Step { case equal, delete, insert }

  /// The steps. Work is bounded by the length times `limit`: sequences that differ in more elements than that are taken
  /// for different as a whole between their common beginning and end.
  static func steps(from old: ArraySlice<Int>, to new: ArraySlice<Int>, limit: Int = 800) -> [Step] {
    var (old, new) = (old, new)
    var prefix = 0
    while let first = old.first, first == new.first {
      old.removeFirst()
      new.removeFirst()
      prefix += 1
    }
    var suffix = 0
    while let last = old.last, last == new.last {
      old.removeLast()
      new.removeLast()
      suffix += 1
    }
    let middle = trace(Array(old), Array(new), limit: limit)
    return Array(repeating: .equal, count: prefix) + middle + Array(repeating: .equal, count: suffix)
  }

  private static func trace(_ old: [Int], _ new: [Int], limit: Int) -> [Step] {
    let whole = Array(repeating: Step.delete, count: old.count) + Array(repeating: Step.insert, count: new.count)
    if old.isEmpty || new.isEmpty { return whole }
    let most = min(old.count + new.count, limit)
    var ends = Array(repeating: 0, count: 2 * most + 3)
    var history: [[Int]] = []
    let zero = most + 1
    for distance in 0...most {
      history.append(Array(ends[zero - distance - 1...zero + distance + 1]))
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let goesDown =
          diagonal == -distance || (diagonal != distance && ends[zero + diagonal - 1] < ends[zero + diagonal + 1])
        var x = goesDown ? ends[zero + diagonal + 1] : ends[zero + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        ends[zero + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return back(old.count, new.count, history) }
      }
    }
    return whole
  }

  private static func back(_ oldCount: Int, _ newCount: Int, _ history: [[Int]]) -> [Step] {
    var (x, y) = (oldCount, newCount)
    var steps: [Step] = []
    for distance in stride(from: history.count - 1, through: 0, by: -1) {
      let ends = history[distance]
      let zero = distance + 1
      let diagonal = x - y
      let goesDown =
        diagonal == -distance || (diagonal != distance && ends[zero + diagonal - 1] < ends[zero + diagonal + 1])
      let before = goesDown ? diagonal + 1 : diagonal - 1
      let startX = distance == 0 ? 0 : ends[zero + before]
      let startY = distance == 0 ? 0 : startX - before
      while x > startX && y > startY {
        steps.append(.equal)
        (x, y) = (x - 1, y - 1)
      }
      if distance > 0 {
        steps.append(goesDown ? .insert : .delete)
        (x, y) = (startX, startY)
      }
    }
    return steps.reversed()
  }
}
