import HanText
import Standards
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

@Suite struct PieceCuttingTests {
  private func pieces(_ text: String) -> [String] {
    let scalars = SearchText.normalised(text)
    var pieces: [String] = []
    PieceCutting.forEachPiece(of: scalars) { range, isTitle in
      let piece = String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
      pieces.append(isTitle ? "<\(piece)>" : piece)
    }
    return pieces
  }

  @Test func aTextIsCutAroundPunctuationAndBeforeNumbers() {
    #expect(pieces("每人每月500元，按季发放。") == ["每人每月", "500元", ",", "按季发放", "。"])
    #expect(pieces("0—6岁和PM2.5") == ["0-6岁和pm", "2.5"])
    #expect(pieces("") == [])
  }

  @Test func titlesOfDocumentsAreTold() {
    #expect(pieces("按照《条例》执行") == ["按照", "<《>", "<条例>", "》", "执行"])
    #expect(pieces("》多出一个《条例") == ["》", "多出一个", "<《>", "<条例>"])
  }
}

@Suite struct SynonymTableTests {
  private let table = SynonymTable([
    Synonym(word: "坟", terms: ["殡葬"]), Synonym(word: "低保", terms: ["最低生活保障"]), Synonym(word: "廉租房", terms: ["公租房"]),
    Synonym(word: "一", terms: ["其一"]), Synonym(word: "爸妈", terms: ["老年人"]),
    Synonym(word: "打12345", terms: ["热线"]),
  ])

  @Test func aWordStandsWithTheTermsThatItsBeginningIsAmong() {
    let shards = table.json(inShards: ["保证", "低保", "租房"]).map { String(decoding: $0, as: UTF8.self) }
    #expect(shards == ["[]", #"[["低保","最低生活保障"],["廉租房","公租房"],["爸妈","老年人"]]"#, "[]"])
    #expect(table.json(inShards: ["龙", "龟"]).first?.count ?? 0 > 60)
    #expect(table.json(inShards: []).isEmpty)
  }

  @Test func wordsThatBeginWithNoTermAreApart() {
    #expect(String(decoding: table.short, as: UTF8.self) == #"[["一","其一"],["坟","殡葬"],["打12345","热线"]]"#)
  }

  @Test func phrasesAreWhatNoNameHolds() {
    let names = ["公租房保障", "殡葬"].map(SearchText.normalised)
    #expect(table.phrases(beyond: names) == "低保 其一 廉租房 打12345 最低生活保障 热线 爸妈 老年人")
  }
}

@Suite struct EditionSequencesTests {
  @Test func anEditionIsTheClosestOneLessAFewRows() {
    var sequences = EditionSequences()
    sequences.add(rows: [0, 1, 2, 3, 4], numbers: [1, 2, 3, 4, 5])
    sequences.add(rows: [0, 2, 3, 4], numbers: [1, 2, 3, 4])
    sequences.add(rows: [4, 3, 2], numbers: [1, 2, 3])
    sequences.add(rows: [4, 2], numbers: [1, 2])
    sequences.add(rows: [0, 1], numbers: [1, 2])
    #expect(sequences.sequences.map(\.rows) == [[0, 1, 2, 3, 4], [4, 3, 2], [0, 1]])
    #expect(sequences.editions.map(\.sequence) == [0, 0, 1, 1, 2])
    #expect(sequences.editions.map(\.omitted) == [[], [1], [], [1], []])
  }

  @Test func numbersThatDoNotCountAreKept() {
    var sequences = EditionSequences()
    sequences.add(rows: [0, 1], numbers: [1, 2])
    sequences.add(rows: [0, 1], numbers: [3, 7])
    sequences.add(rows: [0, 1], numbers: [3, 7])
    #expect(sequences.sequences.map(\.numbers) == [[], [3, 7]])
    #expect(sequences.editions.map(\.sequence) == [0, 1, 1])
  }
}

@Suite struct OrganNameTests {
  @Test func theNameOfThePlaceGoes() {
    #expect(OrganName.withoutPlace("嘉兴市卫生健康委员会", places: ["嘉兴市"]) == "卫生健康委员会")
    #expect(OrganName.withoutPlace("市卫生健康委") == "卫生健康委")
    #expect(OrganName.withoutPlace("区卫健局") == "卫健局")
    #expect(OrganName.withoutPlace("中共嘉兴市委组织部", places: ["嘉兴市"]) == "组织部")
    #expect(OrganName.withoutPlace("市委组织部") == "组织部")
    #expect(OrganName.withoutPlace("共青团嘉兴市委", places: ["嘉兴市"]) == "共青团委")
  }

  @Test(arguments: [
    ("卫健委", "卫生健康委员会"), ("人社局", "人力资源和社会保障局"), ("人力社保局", "人力资源和社会保障局"),
    ("住建局", "住房和城乡建设局"), ("残联", "残疾人联合会"), ("医保局", "医疗保障局"), ("发改委", "发展和改革委员会"),
  ])
  func aStemShortensALongerOne(short: String, long: String) {
    #expect(OrganName.shortens(OrganName.stem(short), OrganName.stem(long)))
    #expect(!OrganName.shortens(OrganName.stem(long), OrganName.stem(short)))
  }

  @Test func otherOfficesStayApart() {
    let groups = OrganGroups(
      names: ["卫健委", "卫健局", "教育局", "体育局", "民政局", "残联", "建设局"],
      together: [["卫生健康委员会", "卫生健康委"], ["住房和城乡建设局", "建设局"]])
    #expect(
      groups.groups == [
        ["住房和城乡建设局", "建设局"], ["体育局"], ["卫健委", "卫健局", "卫生健康委", "卫生健康委员会"], ["教育局"], ["残联"], ["民政局"],
      ])
    #expect(groups.group(of: "卫健局") == groups.group(of: "卫生健康委"))
    #expect(groups.group(of: "公安局") == nil)
  }
}
