/// How characters are read, in pinyin without tones (ü as v): the common readings of the characters of GB 2312, several
/// where several are common (重: zhong, chong); see `Scripts/han_tables.py`.
public enum PinyinReadings {
  /// Every syllable with the characters read so, in ascending order of both.
  public static let syllables: [(syllable: String, characters: [Unicode.Scalar])] = {
    var syllables: [(syllable: String, characters: [Unicode.Scalar])] = []
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      if let last = syllables.indices.last, syllables[last].syllable == parts[0] {
        syllables[last].characters += Array(parts[1].unicodeScalars)
      } else {
        syllables.append((String(parts[0]), Array(parts[1].unicodeScalars)))
      }
    }
    return syllables
  }()
}
