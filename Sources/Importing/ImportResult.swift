public import Diagnostics
public import Standards

/// What an import gives.
public struct ImportResult: Sendable {
  /// The standard; `nil` where the document was refused, and the findings say why, or is a plan.
  public var standard: Standard?
  /// The plan or opinion; `nil` where the document was refused, or is a standard.
  public var plan: Plan?
  /// The notice, where the document holds one.
  public var notice: Notice?
  /// Where every character went, and what was left out, changed or inferred.
  public var account: ImportAccount
  /// What a person should know or decide, with places in the document.
  public var diagnostics: [Diagnostic]
  /// The document; `nil` where it could not be read.
  var document: SourceDocument?
}
