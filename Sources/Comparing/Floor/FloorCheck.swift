public import Diagnostics
internal import HanText
public import Standards

/// Checks a local standard against the one above it: 地方标准不得低于上级标准.
public enum FloorCheck {
  /// The rule that waivers name.
  public static let rule = FileRule.floorBelow.rawValue

  /// How a local standard stands to the upper one. `waivers` accept findings below: those of ``rule``, for the local
  /// item's number and the field's label or name, with a reason.
  public static func report(local: Edition, upper: Edition, waivers: [Waiver] = []) -> FloorReport {
    report(local: ComparedEdition(local), upper: ComparedEdition(upper), waivers: waivers)
  }

  /// How a local standard stands to the upper one.
  public static func report(local: EditionText, upper: EditionText, waivers: [Waiver] = []) -> FloorReport {
    report(local: ComparedEdition(local), upper: ComparedEdition(upper), waivers: waivers)
  }

  /// How a local standard stands to the upper one.
  public static func report(
    local: ComparedEdition, upper: ComparedEdition, waivers: [Waiver] = []
  ) -> FloorReport {
    var report = FloorReport(
      local: local.text.id, upper: upper.text.id, findings: [], additions: [], pairs: [], missing: [], added: [])
    let accepted = waivers.filter { $0.rule == rule && !$0.reason.isEmpty && !$0.who.isEmpty }
    for match in ItemMatcher.matches(of: upper, with: local) {
      let (uppers, locals) = (match.old.map { upper.items[$0] }, match.new.map { local.items[$0] })
      guard let first = uppers.first, let own = locals.first else {
        report.missing += uppers.map(\.text.number)
        report.added += locals.map(\.text.number)
        continue
      }
      var pair = FloorPair(uppers: uppers, locals: locals, upperItem: first.text.number, localItem: own.text.number)
      pair.compare()
      let findings = pair.findings.map { finding -> FloorReport.Finding in
        var finding = finding
        if finding.verdict == .below { finding.waiver = waiver(of: finding, own.text, accepted) }
        return finding
      }
      report.findings += findings
      report.additions += pair.additions
      report.pairs.append(
        FloorReport.Pair(
          local: locals.map(\.text.number), upper: uppers.map(\.text.number), verdict: pair.verdict))
    }
    report.findings.sort { $0.upperItem < $1.upperItem }
    report.additions.sort { $0.localItem < $1.localItem }
    report.pairs.sort { ($0.upper.first ?? 0) < ($1.upper.first ?? 0) }
    report.missing.sort()
    report.added.sort()
    return report
  }

  private static func waiver(of finding: FloorReport.Finding, _ item: ItemText, _ waivers: [Waiver]) -> Waiver? {
    let label = item.fields.first { $0.name == finding.field }?.label
    return waivers.first { waiver in
      (waiver.item == nil || waiver.item == finding.localItem)
        && (waiver.field == nil || waiver.field == label || waiver.field == finding.field)
    }
  }
}

/// Items that belong together, while their promises are set beside each other.
private struct FloorPair {
  let uppers: [ComparedItem]
  let locals: [ComparedItem]
  let upperItem: Int
  let localItem: Int
  var findings: [FloorReport.Finding] = []
  var additions: [FloorReport.Addition] = []

  /// A quantity with the field it stands in.
  private struct Promise {
    let field: String
    let placed: QuantityPairing.Placed
  }

  init(uppers: [ComparedItem], locals: [ComparedItem], upperItem: Int, localItem: Int) {
    self.uppers = uppers
    self.locals = locals
    self.upperItem = upperItem
    self.localItem = localItem
  }

  /// The worst of the verdicts.
  var verdict: FloorReport.Verdict {
    for verdict in [FloorReport.Verdict.below, .incomparable, .above] {
      if findings.contains(where: { $0.verdict == verdict && $0.waiver == nil }) { return verdict }
    }
    if findings.isEmpty && promisedTexts(uppers) != promisedTexts(locals) { return .incomparable }
    return .equal
  }

  private func promisedTexts(_ items: [ComparedItem]) -> [[Unicode.Scalar]] {
    items.flatMap(\.fields).filter(\.isService).map { TextForm.substance($0.text) }
  }

  mutating func compare() {
    compareAudiences()
    var (looseUpper, looseLocal): ([Promise], [Promise]) = ([], [])
    for name in fieldNames {
      let (from, to) = (promises(uppers, name), promises(locals, name))
      let pairing = QuantityPairing(from.map(\.placed), to.map(\.placed))
      for (old, new) in pairing.pairs { add(from[old], to[new]) }
      looseUpper += pairing.looseOld.map { from[$0] }
      looseLocal += pairing.looseNew.map { to[$0] }
    }
    let pairing = QuantityPairing(looseUpper.map(\.placed), looseLocal.map(\.placed), areRest: true)
    for (old, new) in pairing.pairs { add(looseUpper[old], looseLocal[new]) }
    for old in pairing.looseOld { addMissing(looseUpper[old]) }
    for new in pairing.looseNew {
      additions.append(
        FloorReport.Addition(
          localItem: localItem, upperItem: upperItem, field: looseLocal[new].field,
          local: .quantity(looseLocal[new].placed.quantity)))
    }
  }

  private var fieldNames: [String] {
    var names: [String] = []
    for field in (uppers + locals).flatMap(\.fields) where field.isService && !names.contains(field.name) {
      names.append(field.name)
    }
    return names
  }

  private func promises(_ items: [ComparedItem], _ name: String) -> [Promise] {
    items.flatMap(\.fields).filter { $0.name == name }.flatMap { field in
      field.promises.map { Promise(field: name, placed: $0) }
    }
  }

  private mutating func compareAudiences() {
    let (upper, local) = (uppers.map { $0.text["audience"] }.joined(), locals.map { $0.text["audience"] }.joined())
    guard !upper.isEmpty, !local.isEmpty, let change = AudienceScope.change(from: upper, to: local) else { return }
    findings.append(
      FloorReport.Finding(
        verdict: change.kind == .widened ? .above : .below, localItem: localItem, upperItem: upperItem,
        field: "audience", local: .words(change.new), upper: .words(change.old), waiver: nil))
  }

  private mutating func add(_ upper: Promise, _ local: Promise) {
    findings.append(
      FloorReport.Finding(
        verdict: Self.verdict(upper.placed.quantity, local.placed.quantity), localItem: localItem,
        upperItem: upperItem, field: upper.field, local: .quantity(local.placed.quantity),
        upper: .quantity(upper.placed.quantity), waiver: nil))
  }

  private mutating func addMissing(_ upper: Promise) {
    findings.append(
      FloorReport.Finding(
        verdict: .incomparable, localItem: localItem, upperItem: upperItem, field: upper.field, local: nil,
        upper: .quantity(upper.placed.quantity), waiver: nil))
  }

  private static func verdict(_ upper: Quantity, _ local: Quantity) -> FloorReport.Verdict {
    if upper.comparator == .range, local.comparator != .range, isWithin(upper, local) { return .equal }
    guard let (_, effect) = Benefit.change(upper, local) else {
      return local.comparator == .about && upper.comparator != .about ? .incomparable : .equal
    }
    switch effect {
    case .better: return .above
    case .worse: return .below
    case .neutral, .unknown: return .incomparable
    }
  }

  /// Whether one amount lies in the range from which the local standard is to choose it.
  private static func isWithin(_ upper: Quantity, _ local: Quantity) -> Bool {
    guard upper.kind == local.kind, upper.kind != .age, let range = upper.normalised, let value = local.normalised,
      let top = range.upperValue, local.comparator != .atMost, local.comparator != .below
    else { return false }
    // A range seldom says the period again that the amount before it has: 每生每年2000元，在1000—3000元范围内.
    return (range.unit == value.unit || upper.period == nil) && upper.unit == local.unit
      && range.value <= local.value && local.value <= top
  }
}
