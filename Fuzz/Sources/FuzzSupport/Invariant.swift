public import Diagnostics
internal import HanText

/// What must hold whatever the input is; where it does not, the program stops and libFuzzer keeps the input.
public enum Invariant {
  /// Stops with the message unless the condition holds.
  public static func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError("INVARIANT " + message()) }
  }

  /// Findings have a message in both languages, and places and fixes inside the text they are about. `length` is the
  /// number of its bytes; `nil` where it is not known.
  public static func requirePlaces(of findings: [Diagnostic], length: (String) -> Int?) {
    for finding in findings {
      require(!finding.message.zh.isEmpty && !finding.message.en.isEmpty, "no message: \(finding)")
      guard let end = length(finding.file) else { continue }
      for range in [finding.range, finding.fix?.range].compactMap({ $0 }) {
        require(range.lower >= 0 && range.lower <= range.upper, "a range of no bytes: \(finding)")
        require(range.upper <= end, "a place behind the end, \(end): \(finding)")
      }
    }
  }
}
