import Foundation
import HanText
import Standards
import Testing

@testable import Indexing

@Suite struct SearchIndexTests {
  /// Small enough that the sample makes several files of every kind.
  static let smallSizes = ShardSizes(terms: 700, leads: 2000, texts: 4000)

  static func files(_ editions: [Edition], sizes: ShardSizes = smallSizes) -> [(path: String, bytes: [UInt8])] {
    var index = SearchIndex()
    for edition in editions { index.add(IndexFragment(edition)) }
    return index.files(order: editions.map(\.id), vocabulary: SampleEditions.vocabulary, sizes: sizes)
  }

  @Test func theSampleGivesTheFilesOnRecord() throws {
    let files = Self.files(try SampleEditions.read())
    let folder = SampleEditions.folder.appending(path: "Expected")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { try record(files, in: folder) }
    let recorded = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(Set(recorded.filter { $0.hasSuffix(".json") }) == Set(files.map(\.path)))
    for file in files {
      #expect(try Data(contentsOf: folder.appending(path: file.path)) == Data(file.bytes), "\(file.path)")
    }
  }

  @Test func theSampleHasSeveralFilesOfEveryKind() throws {
    let paths = Self.files(try SampleEditions.read()).map(\.path)
    for folder in ["t", "h", "l", "p"] {
      #expect(paths.filter { $0.hasPrefix("search/\(folder)/") }.count > 1)
    }
  }

  @Test func theTermsOfSynonymsHaveTheItemsThatHoldThem() throws {
    let editions = try SampleEditions.read()
    let names = Set(editions.compactMap(\.standard).flatMap(\.items).map(\.name)).sorted()
    let synonyms = names.enumerated().map { number, name in
      Synonym(word: "词\(number)", terms: [name, String(name.prefix(2)), String(name.suffix(3)), "无\(name)"])
    }
    var index = SearchIndex()
    for edition in editions { index.add(IndexFragment(edition)) }
    let vocabulary = SearchVocabulary(Catalogue(synonyms: synonyms))
    let reader = try IndexReader(index.files(order: editions.map(\.id), vocabulary: vocabulary))
    #expect(reader.told.count > 20)
    #expect(reader.told.values.contains { $0.count > 1 })
    for (term, items) in reader.told { #expect(items == reader.items(with: term), "\(term)") }
  }

  @Test func theOrderOfAddingChangesNoByte() throws {
    let editions = try SampleEditions.read()
    var index = SearchIndex()
    for edition in editions.reversed() { index.add(IndexFragment(edition)) }
    let files = index.files(order: editions.map(\.id), vocabulary: SampleEditions.vocabulary, sizes: Self.smallSizes)
    let straight = Self.files(editions)
    #expect(files.map(\.path) == straight.map(\.path))
    let isSame = files.map(\.bytes) == straight.map(\.bytes)
    #expect(isSame)
  }

  @Test func anEditionAddedAgainReplacesItself() throws {
    var edition = try #require(try SampleEditions.read().last)
    var index = SearchIndex()
    index.add(IndexFragment(edition))
    edition.standard.domains = [Domain(categories: [Category(items: [ServiceItem(number: 4, name: "换了的服务")])])]
    index.add(IndexFragment(edition))
    let reader = try IndexReader(index.files(order: [edition.id]))
    #expect(reader.items(with: "换了的服务") == ["\(edition.id)/4"])
    #expect(reader.items(with: "公租房").isEmpty)
  }

  @Test func anEditionThatIsNotNamedIsLeftOut() throws {
    let editions = try SampleEditions.read()
    var index = SearchIndex()
    for edition in editions { index.add(IndexFragment(edition)) }
    let kept = try #require(editions.first)
    let files = index.files(order: [kept.id], vocabulary: SampleEditions.vocabulary, sizes: Self.smallSizes)
    let isSame = files.map(\.bytes) == Self.files([kept]).map(\.bytes)
    #expect(isSame)
  }

  @Test func anEmptyIndexIsValid() throws {
    let files = SearchIndex.files(from: [])
    #expect(
      files.map(\.path) == ["index", "pinyin", "variants"].map { "search/\($0).json" })
    #expect(try IndexReader(files).items(with: "一").isEmpty)
  }

  @Test func whatRecursInOtherRegionsCostsLittle() throws {
    let edition = try #require(try SampleEditions.read().first)
    let copies = (0..<100).map { number in
      var copy = edition
      copy.id = EditionID(region: "region-\(number)", name: "2023")
      return copy
    }
    let one = Self.files([edition], sizes: ShardSizes()).reduce(0) { $0 + $1.bytes.count }
    let many = Self.files(copies, sizes: ShardSizes()).reduce(0) { $0 + $1.bytes.count }
    #expect(many < 2 * one)
  }

  @Test func aMatchNeverSpansTwoParagraphsOrFields() throws {
    let item = ServiceItem(
      number: 1, name: "名称",
      fields: [
        Field(role: .content, label: "", text: Passage([.paragraph("第一段"), .paragraph("第二段")])),
        Field(role: .standard, label: "", text: Passage([.paragraph("标准")])),
      ])
    let domain = Domain(name: "领域", categories: [Category(name: "类别", items: [item])])
    let edition = Edition(
      id: EditionID(region: "a", name: "b"), standard: Standard(title: "题", domains: [domain]))
    let reader = try IndexReader(Self.files([edition]))
    for term in ["名称", "领域", "类别", "第一段", "第二段", "标准"] {
      #expect(reader.items(with: term) == ["a/b/1"])
    }
    for term in ["段第", "一段第二", "段标准", "名称领域", "域类"] { #expect(reader.items(with: term).isEmpty) }
  }

  private func record(_ files: [(path: String, bytes: [UInt8])], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for file in files {
      let target = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: target)
    }
  }
}
