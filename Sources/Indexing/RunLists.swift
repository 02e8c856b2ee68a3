/// Many ascending lists of numbers, each kept as runs of consecutive ones.
struct RunLists {
  private struct Run {
    var first: UInt32
    var last: UInt32
    var next: UInt32
  }

  private struct List {
    var head: UInt32
    var tail: UInt32
  }

  private var runs: [Run] = []
  private var lists: [List] = []

  private static let none = UInt32.max

  /// As many empty lists as said.
  init(count: Int = 0) {
    lists = Array(repeating: List(head: Self.none, tail: Self.none), count: count)
  }

  /// The number of lists.
  var count: Int { lists.count }

  /// Whether a list holds nothing.
  func isEmpty(_ list: Int) -> Bool { lists[list].head == Self.none }

  /// The first number of a list, which must not be empty.
  func first(of list: Int) -> Int { Int(runs[Int(lists[list].head)].first) }

  /// Begins a list with one number.
  mutating func addList(with value: UInt32) {
    lists.append(List(head: Self.none, tail: Self.none))
    add(value, to: lists.count - 1)
  }

  /// Adds a number not below the last one of the list; the last one again changes nothing.
  mutating func add(_ value: UInt32, to list: Int) {
    let tail = lists[list].tail
    let run = UInt32(runs.count)
    if tail == Self.none {
      lists[list] = List(head: run, tail: run)
    } else {
      let last = runs[Int(tail)].last
      if value == last { return }
      if value == last + 1 {
        runs[Int(tail)].last = value
        return
      }
      runs[Int(tail)].next = run
      lists[list].tail = run
    }
    runs.append(Run(first: value, last: value, next: Self.none))
  }

  /// Calls with each run of a list, in order.
  func forEachRun(of list: Int, _ body: (_ first: UInt32, _ last: UInt32) -> Void) {
    var run = lists[list].head
    while run != Self.none {
      body(runs[Int(run)].first, runs[Int(run)].last)
      run = runs[Int(run)].next
    }
  }
}
