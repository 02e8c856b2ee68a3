public import Comparing
public import HanText
public import Standards

/// Everything the pages about many editions are made of: the catalogue and a summary of each edition.
public struct SiteModel: Sendable {
  /// The site, its regions, organs, address names and synonyms.
  public let catalogue: Catalogue
  /// The editions: by region in the order of `regions.yml`, the newest first.
  public let editions: [EditionSummary]
  /// Whether PDF files are part of the site, so that pages link them.
  public let hasPrint: Bool
  /// How it stands with what notices ask for by a day.
  public let deadlines: DeadlineLedger
  /// What the items promise, for pages that show how the same service differs from place to place.
  public let promises: PromiseBook

  /// A model of the summaries given, which it puts in order. `day` is the day that deadlines are compared with.
  public init(
    catalogue: Catalogue, editions: [EditionSummary], hasPrint: Bool, day: CalendarDate? = nil,
    promises: PromiseBook = PromiseBook()
  ) {
    self.catalogue = catalogue
    self.hasPrint = hasPrint
    self.promises = promises
    let places = Dictionary(
      catalogue.regions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    self.editions = editions.sorted { left, right in
      let (from, to) = (places[left.id.region] ?? .max, places[right.id.region] ?? .max)
      if from != to { return from < to }
      if left.id.region != right.id.region { return left.id.region < right.id.region }
      return Self.isNewer(left, right)
    }
    deadlines = DeadlineLedger(catalogue, editions: self.editions, day: day)
  }

  /// The editions of a region, the newest first.
  public func editions(of region: String) -> [EditionSummary] {
    editions.filter { $0.id.region == region }
  }

  private static func isNewer(_ left: EditionSummary, _ right: EditionSummary) -> Bool {
    switch (left.date, right.date) {
    case (let from?, let to?) where from != to: return from > to
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if left.order != right.order { return (left.order ?? .min) > (right.order ?? .min) }
    return left.id > right.id
  }
}
