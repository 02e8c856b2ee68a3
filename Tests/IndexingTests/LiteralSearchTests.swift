import HanText
import Standards
import Testing

@testable import Indexing

/// What is searched is found, and nothing else: the index against the plain texts.
@Suite struct LiteralSearchTests {
  @Test func everyStretchOfTheSampleFindsExactlyTheItemsThatHoldIt() throws {
    try check(try SampleEditions.read(), seed: 1, stretches: 400)
  }

  @Test(arguments: [2, 3, 4] as [UInt64])
  func everyStretchOfRandomTextFindsExactlyTheItemsThatHoldIt(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    try check(RandomEditions.make(3, using: &random), seed: seed, stretches: 300)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func aRandomTermFindsExactlyTheItemsThatHoldIt(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let editions = RandomEditions.make(2, using: &random)
    let reader = try IndexReader(SearchIndexTests.files(editions))
    let plain = PlainSearch(editions)
    for _ in 0..<300 {
      let term = RandomEditions.text(1...4, using: &random)
      let found = reader.items(with: term)
      #expect(found == plain.items(with: term), "\(term.debugDescription)")
    }
  }

  private func check(_ editions: [Edition], seed: UInt64, stretches: Int) throws {
    var random = SeededGenerator(seed)
    let reader = try IndexReader(SearchIndexTests.files(editions))
    let plain = PlainSearch(editions)
    for _ in 0..<stretches {
      let (id, text) = plain.paragraphs[Int.random(in: plain.paragraphs.indices, using: &random)]
      let scalars = Array(text.unicodeScalars)
      guard !scalars.isEmpty else { continue }
      let start = Int.random(in: scalars.indices, using: &random)
      let end = Int.random(in: start + 1...min(scalars.count, start + 12), using: &random)
      let stretch = String(String.UnicodeScalarView(scalars[start..<end]))
      let found = reader.items(with: stretch)
      #expect(SearchText.normalised(stretch).isEmpty || found.contains(id), "\(stretch.debugDescription)")
      #expect(found == plain.items(with: stretch), "\(stretch.debugDescription)")
    }
  }
}

/// Search without an index: every text of every item is looked through.
struct PlainSearch {
  /// The texts that are searched, each with the id of its item.
  let paragraphs: [(id: String, text: String)]
  private let normalised: [[UInt32]]

  init(_ editions: [Edition]) {
    var paragraphs: [(id: String, text: String)] = []
    for edition in editions {
      for domain in edition.standard.domains {
        for category in domain.categories {
          for item in category.items {
            let texts = [item.name, domain.name, category.name] + item.note.lines + item.fields.flatMap(\.text.lines)
            paragraphs += texts.map { ("\(edition.id)/\(item.number)", $0) }
          }
        }
      }
    }
    self.paragraphs = paragraphs
    normalised = paragraphs.map { SearchText.normalised($0.text) }
  }

  func items(with term: String) -> Set<String> {
    let scalars = SearchText.normalised(term)
    if scalars.isEmpty { return [] }
    return Set(paragraphs.indices.filter { normalised[$0].holds(scalars) }.map { paragraphs[$0].id })
  }
}

/// Editions of texts made of few characters, so that terms recur, and of those that are treated specially.
enum RandomEditions {
  private static let alphabet = Array("每人月元市，。；：、（)Ａa5５ \u{3000}\u{200B}\t\"\\<&é𠮷豈".unicodeScalars)

  static func text(_ lengths: ClosedRange<Int>, using random: inout SeededGenerator) -> String {
    let count = Int.random(in: lengths, using: &random)
    let scalars = (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }
    return String(String.UnicodeScalarView(scalars))
  }

  static func make(_ count: Int, using random: inout SeededGenerator) -> [Edition] {
    (0..<count).map { number in
      let domains = (0..<2).map { _ in
        Domain(name: text(0...4, using: &random), categories: [category(using: &random), category(using: &random)])
      }
      var edition = Edition(
        id: EditionID(region: "r\(number)", name: "1"), standard: Standard(title: "题", domains: domains))
      renumber(&edition)
      return edition
    }
  }

  private static func category(using random: inout SeededGenerator) -> Category {
    let items = (0..<4).map { _ in
      ServiceItem(
        number: 0, name: text(1...3, using: &random), note: Passage(text: text(0...5, using: &random)),
        fields: FieldRole.allCases.map { role in
          let lines = (0..<2).map { _ in Passage.Block.paragraph(text(0...30, using: &random)) }
          return Field(role: role, label: role.usualLabel, text: Passage(lines))
        })
    }
    return Category(name: text(0...4, using: &random), items: items)
  }

  private static func renumber(_ edition: inout Edition) {
    var number = 0
    for domain in edition.standard.domains.indices {
      for category in edition.standard.domains[domain].categories.indices {
        for item in edition.standard.domains[domain].categories[category].items.indices {
          number += 1
          edition.standard.domains[domain].categories[category].items[item].number = number
        }
      }
    }
  }
}

/// A generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
