internal import Diagnostics

/// The findings that people accepted in one edition.
struct WaiverBook {
  private let waivers: [Waiver]
  private let file: String

  /// The waivers of a file, whose path is as messages show it.
  init(_ waivers: [Waiver], file: String) {
    self.waivers = waivers
    self.file = file
  }

  /// The findings, each with the first waiver that holds for it, and a warning for each waiver that holds for none.
  ///
  /// What is wrong with the waivers themselves can't be waived. A waiver of the floor is for `floor`, which alone knows
  /// the standard above.
  func applied(to findings: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    var result = findings
    for position in result.indices {
      let matches = waivers.indices.filter { holds(waivers[$0], for: result[position]) }
      used.formUnion(matches)
      if let first = matches.first { result[position].waiver = waivers[first] }
    }
    for (index, waiver) in waivers.enumerated()
    where !used.contains(index) && waiver.rule != FileRule.floorBelow.rawValue {
      result.append(
        Diagnostic(
          "waiver-stale", .warning, file: file, range: waiver.range, item: waiver.item, field: waiver.field,
          .waiverStale(waiver)))
    }
    return result
  }

  private func holds(_ waiver: Waiver, for finding: Diagnostic) -> Bool {
    finding.file != file && waiver.rule == finding.rule
      && (waiver.item == nil || waiver.item == finding.item)
      && (waiver.field == nil || waiver.field == finding.field)
  }
}

extension Message {
  static func waiverStale(_ waiver: Waiver) -> Message {
    Message(
      zh: "豁免“\(waiver.rule)”（\(waiver.who)，\(waiver.date)）没有对应的问题：或已改正，或规则名、项目号、栏目名有误。请删去或改正这条豁免。",
      en: "The waiver of \(waiver.rule) (\(waiver.who), \(waiver.date)) matches no finding: it has been mended, or "
        + "rule, item or field are wrong. Remove or mend it.")
  }
}
