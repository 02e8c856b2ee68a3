/// How it stands with a document by the word for its validity (有效性).
public enum Validity: Sendable, Hashable {
  /// It holds.
  case inForce
  /// It holds in another wording, or only in part.
  case amended
  /// It holds no more: repealed, expired.
  case ended
  /// No word is given, or one that is not known.
  case unknown

  /// The words that are known, by what they mean.
  public static let words: [(meaning: Validity, words: [String])] = [
    (.inForce, ["有效", "现行有效", "继续有效"]),
    (.amended, ["修改", "已修改", "已修订", "部分失效", "部分废止"]),
    (.ended, ["废止", "已废止", "失效", "已失效", "全文废止", "全文失效"]),
  ]

  /// What a word means.
  public init(word: String) {
    self = Self.words.first { $0.words.contains(word) }?.meaning ?? .unknown
  }
}

extension Notice {
  /// How it stands with the document.
  public var standing: Validity { Validity(word: validity) }
}
