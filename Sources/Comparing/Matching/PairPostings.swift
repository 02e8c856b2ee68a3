/// Which items hold each pair of characters, in one array for all pairs.
struct PairPostings {
  private var starts: [Int]
  private var items: [Int]

  /// The postings of lists of pairs, one list an item; `count` is the number of pairs there are. Items where `isLeftOut`
  /// is true are passed over.
  init(_ lists: [[Int]], count: Int, isLeftOut: (Int) -> Bool) {
    starts = Array(repeating: 0, count: count + 1)
    for (item, list) in lists.enumerated() where !isLeftOut(item) {
      for pair in list { starts[pair + 1] += 1 }
    }
    for pair in 0..<count { starts[pair + 1] += starts[pair] }
    items = Array(repeating: 0, count: starts[count])
    var next = starts
    for (item, list) in lists.enumerated() where !isLeftOut(item) {
      for pair in list {
        items[next[pair]] = item
        next[pair] += 1
      }
    }
  }

  /// The items that hold a pair, ascending.
  subscript(pair: Int) -> ArraySlice<Int> { items[starts[pair]..<starts[pair + 1]] }
}
