public import Standards

/// What an import knows besides the document: where it goes, and the standards it can be compared with.
public struct ImportContext: Sendable {
  /// The edition the document becomes.
  public var id: EditionID
  /// What it is imported as.
  public var kind: DocumentKind
  /// The region, where it is known.
  public var region: Region?
  /// Standards of other editions. Headings that the document does not print are inferred from the places that items of
  /// the same name have there; the first counts most when they disagree equally.
  public var references: [Standard]
  /// Which side of tracked changes is read, where the document has some.
  public var changes: TrackedChanges

  /// A context.
  public init(
    id: EditionID, kind: DocumentKind = .standard, region: Region? = nil, references: [Standard] = [],
    changes: TrackedChanges = .accepted
  ) {
    self.id = id
    self.kind = kind
    self.region = region
    self.references = references
    self.changes = changes
  }
}
