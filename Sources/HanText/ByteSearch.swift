/// Words found in a text byte by byte: many times faster than `contains(_:)` and `firstRange(of:)`, which go by
/// `Character`.
public enum ByteSearch {
  /// The place of the first byte of `words` where they first stand in a text; `nil` where they don't.
  public static func place(of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = words.first else { return 0 }
    var place = 0
    while place + words.count <= text.count {
      if text[place] == first {
        var length = 1
        while length < words.count, text[place + length] == words[length] { length += 1 }
        if length == words.count { return place }
      }
      place += 1
    }
    return nil
  }
}

extension Substring {
  /// Where words first stand in the text, compared byte by byte.
  public func byteRange(of words: String) -> Range<Index>? {
    var (text, words) = (self, words)
    let found = words.withUTF8 { words in text.withUTF8 { text in ByteSearch.place(of: words, in: text) } }
    return found.map { place in
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: words.utf8.count)
    }
  }
}

extension String {
  /// Whether words stand in the text, compared byte by byte.
  public func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return words.withUTF8 { words in text.withUTF8 { text in ByteSearch.place(of: words, in: text) != nil } }
  }
}

extension ArraySlice<UInt8> {
  /// Where bytes first stand among these.
  public func firstPlace(of words: [UInt8]) -> Index? {
    withUnsafeBufferPointer { text in words.withUnsafeBufferPointer { ByteSearch.place(of: $0, in: text) } }
      .map { startIndex + $0 }
  }
}
