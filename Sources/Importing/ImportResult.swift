public import Diagnostics
public import Standards

/// What an import gives.
public struct ImportResult: Sendable {
  /// The standard; `nil` where the document was refused, and the findings say why.
  public var standard: Standard?
  /// The notice, where the document holds one.
  public var notice: Notice?
  /// Where every character went, and what was left out, changed or inferred.
  public var account: ImportAccount
  /// What a person should know or decide, with places in the document.
  public var diagnostics: [Diagnostic]
  /// The document; `nil` where it could not be read.
  var document: SourceDocument?
}
