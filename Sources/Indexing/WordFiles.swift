internal import HanText
internal import Standards

/// The words that widen a query: synonyms and names of organs, readings, and other forms of characters.
struct WordFiles {
  /// The value of `organs` in the table of contents.
  let organs: [UInt8]
  /// The synonyms.
  let synonyms: SynonymTable
  /// The body of `pinyin.json`.
  let pinyin: [UInt8]
  /// The body of `variants.json`.
  let variants: [UInt8]
  /// Pairs of characters as `variants` has them, of those alone that stand in the texts.
  let variantsInTexts: String

  /// The words of a vocabulary; of readings and forms those of characters that the texts or the synonyms use.
  init(_ layout: Layout, _ pieces: PieceTable, _ vocabulary: SearchVocabulary, organs: OrganGroups) {
    self.organs = Self.organs(organs)
    synonyms = SynonymTable(vocabulary.synonyms, in: pieces)
    let named = layout.rows.flatMap { [$0.name, $0.domain, $0.category] }
    let names = Set(named).sorted().map { Self.scalars(layout, $0) }
    var spoken = Set(names.joined())
    for synonym in vocabulary.synonyms {
      for text in [synonym.word] + synonym.terms { spoken.formUnion(SearchText.normalised(text)) }
    }
    for name in organs.groups.joined() { spoken.formUnion(SearchText.normalised(name)) }
    pinyin = Self.pinyin(of: spoken, phrases: synonyms.phrases(beyond: names))
    let used = spoken.union(pieces.scalars)
    let pairs = SimplifiedForms.traditional.filter { used.contains(SimplifiedForms.form(of: $0)) }
    variants = Self.text(of: pairs)
    variantsInTexts = String(decoding: Self.pairs(Self.traditional(in: layout)), as: UTF8.self)
  }

  private static func organs(_ organs: OrganGroups) -> [UInt8] {
    var json = JSONBytes()
    json.array(organs.groups) { json, names in
      json.array(names) { $0.string($1) }
    }
    return json.bytes
  }

  private static func pinyin(of characters: Set<UInt32>, phrases: String) -> [UInt8] {
    var json = JSONBytes()
    json.openObject()
    json.key("phrases")
    json.string(phrases)
    json.key("readings")
    json.openArray()
    for entry in PinyinReadings.syllables {
      let used = entry.characters.filter { characters.contains($0.value) }
      if used.isEmpty { continue }
      json.string(entry.syllable)
      json.string(String(String.UnicodeScalarView(used)))
    }
    json.closeArray()
    json.closeObject()
    return json.bytes
  }

  private static func scalars(_ layout: Layout, _ paragraph: UInt32) -> [UInt32] {
    var scalars: [UInt32] = []
    SearchText.append(layout.store.bytes, in: layout.text(of: paragraph), to: &scalars)
    return scalars
  }

  /// The characters of the texts that have another form, in ascending order.
  private static func traditional(in layout: Layout) -> [UInt32] {
    var found: Set<UInt32> = []
    for paragraph in layout.paragraphs {
      let bytes = layout.store.bytes[layout.text(of: paragraph)]
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
      where SimplifiedForms.form(of: scalar.value) != scalar.value { found.insert(scalar.value) }
    }
    return found.sorted()
  }

  private static func pairs(_ traditional: [UInt32]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for value in traditional {
      for scalar in [value, SimplifiedForms.form(of: value)].compactMap(Unicode.Scalar.init) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }

  private static func text(of traditional: [UInt32]) -> [UInt8] {
    let pairs = pairs(traditional)
    var json = JSONBytes()
    json.string(pairs, in: pairs.indices)
    return json.bytes
  }
}
