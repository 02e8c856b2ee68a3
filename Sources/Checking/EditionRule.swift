public import Diagnostics
public import Standards

/// A rule about one edition. The doc comment of a rule is its published documentation.
public protocol EditionRule: Sendable {
  /// The name of the rule, in kebab-case. Stable: waivers and other programs use it.
  static var id: String { get }

  /// What the rule finds in an edition.
  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic]
}

/// A rule about what a site knows besides its editions.
public protocol CatalogueRule: Sendable {
  /// The name of the rule, in kebab-case. Stable: waivers and other programs use it.
  static var id: String { get }

  /// What the rule finds in the catalogue of a content folder, `folder` being its path as messages show it.
  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic]
}
