/// How far an audience reaches by its household registration: 户籍 is narrower than 常住.
enum AudienceScope: Int, Comparable {
  /// 本市户籍, 户籍
  case registered
  /// 常住, 居住
  case resident
  /// Everyone: 辖区内, 城乡居民, or nothing said.
  case open

  static func < (left: AudienceScope, right: AudienceScope) -> Bool { left.rawValue < right.rawValue }

  /// The scope a text states, the widest of several; `nil` where it says nothing of it.
  init?(stated text: String) {
    if text.contains("常住") || text.contains("非户籍") || text.contains("居住证") {
      self = .resident
    } else if text.contains("户籍") || text.contains("户口") {
      self = .registered
    } else {
      return nil
    }
  }

  /// The scope of an audience; one that states none is open.
  init(_ text: String) {
    self = AudienceScope(stated: text) ?? .open
  }

  /// The words of a text that state its scope: 本区户籍.
  static func words(in text: String) -> String {
    for mark in ["户籍", "户口", "常住"] {
      guard let range = text.unicodeScalars.firstRange(of: mark) else { continue }
      let before = text.unicodeScalars[..<range.lowerBound].suffix(2)
      let isOwn = ["本区", "本县", "本市", "本省", "本地", "辖区", "区内", "市内"].contains(String(before))
      return (isOwn ? String(before) : "") + mark
    }
    return text
  }

  /// The change between two audiences as far as registration goes; a text that states nothing against one that states
  /// something counts only where the rest of the texts is alike.
  static func change(from old: String, to new: String) -> (kind: Change.Kind, old: String, new: String)? {
    let (before, after) = (AudienceScope(old), AudienceScope(new))
    guard before != after else { return nil }
    return (after > before ? .widened : .narrowed, words(in: old), words(in: new))
  }
}

extension String.UnicodeScalarView {
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
