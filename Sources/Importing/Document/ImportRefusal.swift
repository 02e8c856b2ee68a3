internal import Diagnostics

/// Why a document is not imported at all.
struct ImportRefusal: Error {
  /// What to tell the person.
  let finding: Diagnostic

  init(_ finding: Diagnostic) { self.finding = finding }
}
