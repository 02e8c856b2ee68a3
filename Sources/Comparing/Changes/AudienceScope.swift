/// How far an audience reaches by its household registration: 户籍 is narrower than 常住.
enum AudienceScope: Int, Comparable {
  /// 本市户籍, 户籍
  case registered
  /// 常住, 居住
  case resident
  /// Everyone: 辖区内, 城乡居民, or nothing said.
  case open

  static func < (left: AudienceScope, right: AudienceScope) -> Bool { left.rawValue < right.rawValue }

  /// The words that state a scope; a place of residence (户籍地, 常住所在地) states none.
  private static let words: [(AudienceScope, [String], [String])] = [
    (.resident, ["非户籍", "常住", "居住证"], ["常住所在地", "常住地"]),
    (.registered, ["户籍", "户口"], ["户籍地", "户籍所在地", "户口所在地", "户口簿", "户籍化"]),
  ]

  /// The scope of an audience, the widest of those it states; one that states none is open.
  init(_ text: String) {
    self = Self.words.first { Self.place(of: $0.1, without: $0.2, in: text) != nil }?.0 ?? .open
  }

  /// The words of a text that state its scope, with whose they are: 本区户籍; the text itself where it states none.
  static func words(in text: String) -> String {
    for (_, marks, others) in words {
      guard let range = place(of: marks, without: others, in: text) else { continue }
      let before = String(text.unicodeScalars[..<range.lowerBound].suffix(2))
      let isOwn = ["本区", "本县", "本市", "本省", "本地", "辖区", "区内", "市内"].contains(before)
      return (isOwn ? before : "") + String(text.unicodeScalars[range])
    }
    return text
  }

  private static func place(
    of marks: [String], without others: [String], in text: String
  ) -> Range<String.Index>? {
    let scalars = text.unicodeScalars
    for mark in marks {
      var start = scalars.startIndex
      while let range = scalars[start...].firstRange(of: mark) {
        let rest = scalars[range.lowerBound...]
        if !others.contains(where: { rest.starts(with: $0.unicodeScalars) }) { return range }
        start = range.upperBound
      }
    }
    return nil
  }

  /// The change between two audiences as far as registration goes; a text that states nothing against one that states
  /// something counts only where the rest of the texts is alike.
  static func change(from old: String, to new: String) -> (kind: Change.Kind, old: String, new: String)? {
    let (before, after) = (AudienceScope(old), AudienceScope(new))
    // 辖区内 and 常住 are often said of the same people: only registration is surely narrower.
    guard (before == .registered) != (after == .registered) else { return nil }
    return (after > before ? .widened : .narrowed, words(in: old), words(in: new))
  }
}

extension Substring.UnicodeScalarView {
  /// The first place where some words stand.
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    let wanted = Array(words.unicodeScalars)
    var start = startIndex
    while start < endIndex {
      var (position, count) = (start, 0)
      while count < wanted.count, position < endIndex, self[position] == wanted[count] {
        position = index(after: position)
        count += 1
      }
      if count == wanted.count { return start..<position }
      start = index(after: start)
    }
    return nil
  }
}
