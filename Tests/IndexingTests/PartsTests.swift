import Testing

@testable import Indexing

@Suite struct ByteInternerTests {
  @Test func equalStretchesHaveOneNumberAndAreStoredOnce() {
    var store = ByteInterner(capacity: 1)
    let source = Array("甲乙甲".utf8)
    let first = store.intern(source, in: 0..<3)
    let second = store.intern(source, in: 3..<6)
    #expect(store.intern(source, in: 6..<9) == first)
    #expect([first, second] == [0, 1])
    #expect(store.bytes == Array("甲乙".utf8))
  }

  @Test func numbersStayWhenTheStoreGrows() {
    var store = ByteInterner(capacity: 1)
    let stretches = (0..<1000).map { Array(String($0).utf8) }
    for (number, stretch) in stretches.enumerated() { #expect(store.intern(stretch, in: stretch.indices) == number) }
    for (number, stretch) in stretches.enumerated() { #expect(store.intern(stretch, in: stretch.indices) == number) }
    #expect(store.count == stretches.count)
  }

  @Test func theEmptyStretchIsAStretch() {
    var store = ByteInterner()
    #expect(store.intern([], in: 0..<0) == 0)
    #expect(store.range(of: 0).isEmpty)
  }
}

@Suite struct RunListsTests {
  @Test func consecutiveNumbersAreOneRun() {
    var lists = RunLists(count: 2)
    for value in [0, 1, 1, 2, 7, 9, 10] as [UInt32] { lists.add(value, to: 1) }
    var runs: [ClosedRange<UInt32>] = []
    lists.forEachRun(of: 1) { runs.append($0...$1) }
    #expect(runs == [0...2, 7...7, 9...10])
    lists.forEachRun(of: 0) { _, _ in Issue.record("the other list is empty") }
  }

  @Test func runsArePackedAsGapsAndLengths() {
    var lists = RunLists(count: 1)
    for value in [0, 1, 2, 7, 9, 10] as [UInt32] { lists.add(value, to: 0) }
    var json = JSONBytes()
    json.openArray()
    json.elements(0, of: lists)
    json.closeArray()
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[1,-2,5,2,-1]")
  }
}

@Suite struct JSONBytesTests {
  @Test func valuesAreSeparatedAndTextEscaped() {
    var json = JSONBytes()
    json.openObject()
    json.key("a")
    json.array([1, -20, 0]) { $0.number($1) }
    json.key("b")
    json.string("\"\\\t甲\u{1}")
    json.key(scalar: "\"")
    json.raw(Array("{}".utf8))
    json.closeObject()
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":[1,-20,0],"b":"\"\\\u0009甲\u0001","\"":{}}"#)
  }
}
