public import Standards

/// What search knows beyond the texts: the words people say, and the names of organs.
public struct SearchVocabulary: Sendable {
  /// The words people say and the words documents use (`synonyms.yml`).
  let synonyms: [Synonym]
  /// The names that one organ has, full and short, without what names its region.
  let organs: [[String]]

  /// A vocabulary of a catalogue.
  public init(_ catalogue: Catalogue = Catalogue()) {
    synonyms = catalogue.synonyms
    let regions = Dictionary(catalogue.regions.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    organs = catalogue.organs.map { organ in
      let region = regions[organ.region]
      let places = [region?.name, region.map { String($0.name.suffix($0.shortName.count + 1)) }].compactMap { $0 }
      return ([organ.name] + organ.shortNames).map { OrganName.withoutPlace($0, places: places) }
    }
  }
}
