import Testing

/// Errors put into the published documents are found, and little else.
@Suite(.enabled(if: !PublishedContent.allEditions.isEmpty, "there is no edition in Content"))
struct SeededCorpusTests {
  /// The seed the rules were made with, and one they were not.
  @Test(arguments: [UInt64(1), 15834])
  func ninetyFiveOfAHundredErrorsAreFoundAndTwoOfAHundredFindingsAreElsewhere(seed: UInt64) throws {
    let corpus = SeededCorpus(count: 500, seed: seed)
    try #require(corpus.count == 500)
    let score = try corpus.score()
    print(
      "seed \(seed): found \(score.found) of \(corpus.count), \(score.elsewhere.count) of \(score.findings) elsewhere")
    #expect(score.found * 100 >= corpus.count * 95, "\(score.missed.joined(separator: "\n"))")
    #expect(score.elsewhere.count * 100 <= score.findings * 2, "\(score.elsewhere.joined(separator: "\n"))")
  }
}
