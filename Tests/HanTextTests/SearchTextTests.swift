import Foundation
import HanText
import Testing

@Suite struct SearchTextTests {
  struct Example: Decodable, CustomTestStringConvertible {
    let text: String
    let normalised: String

    var testDescription: String { text.debugDescription }
  }

  /// The examples to which the script of the search page is held too.
  static let examples: [Example] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/Search/normalisation.json")
    let examples = try? JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    return examples ?? []
  }()

  @Test func thereAreExamples() {
    #expect(!Self.examples.isEmpty)
  }

  @Test(arguments: examples)
  func aTextIsNormalisedAsTheExamplesSay(_ example: Example) {
    #expect(SearchText.normalised(example.text) == example.normalised.unicodeScalars.map(\.value))
  }

  @Test(arguments: examples)
  func normalisingAgainChangesNothing(_ example: Example) {
    let once = String(String.UnicodeScalarView(SearchText.normalised(example.text).compactMap(Unicode.Scalar.init)))
    #expect(SearchText.normalised(once) == SearchText.normalised(example.text))
  }

  @Test func aStretchOfAComposedTextBecomesAStretchOfItsNormalisedText() {
    let scalars = Array("Ａé豈 PM２．５、\u{200B}𠮷（五）İΣ한葛\u{E0100}城".unicodeScalars)
    let whole = SearchText.normalised(text(scalars[...]))
    for start in scalars.indices {
      let before = SearchText.normalised(text(scalars[..<start]))
      for end in start...scalars.count {
        let stretch = SearchText.normalised(text(scalars[start..<end]))
        #expect(Array(whole.dropFirst(before.count).prefix(stretch.count)) == stretch)
      }
    }
  }

  @Test func aStretchOfBytesIsAppended() {
    let bytes = Array("甲Ａ乙".utf8)
    var scalars: [UInt32] = [1]
    SearchText.append(bytes, in: 3..<6, to: &scalars)
    #expect(scalars == [1, 0x61])
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
