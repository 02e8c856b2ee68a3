internal import Diagnostics
internal import HanText
internal import Standards

/// The offices in the head of a notice, its signatories and `organs.yml` do not agree.
///
/// Chinese: 通知的发文机关、署名与 organs.yml 不一致。
///
/// A signatory that is not in the head, an office of the head that does not sign, an issuing office that `organs.yml`
/// does not know. The government of a region needs no entry.
///
/// Basis: GB/T 9704-2012, 7.2.4 and 7.3.5.
/// Bad: organs: [甲市发展和改革委员会, 甲市民政局]\nsignatories: [甲市发展和改革委员会]
/// Good: organs: [甲市发展和改革委员会, 甲市民政局]
struct OrgansAgree: ComparisonRule {
  static let id = "organs-agree"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    guard let notice = located.edition.notice else { return }
    let head = Set(notice.organs.map(NameKey.normalised))
    let signed = Set(notice.signatories.map(NameKey.normalised))
    let known = OrganUnknown.knownNames(for: located.edition.id.region, in: catalogue)
    let hasList = !catalogue.organs(of: located.edition.id.region).isEmpty
    for line in lines where line.isSetting {
      let name = NameKey.normalised(line.text)
      switch line.kind {
      case .setting("organs"):
        if !signed.isEmpty, !signed.contains(name) {
          report.add(Self.self, .warning, line, 0..<line.count, .organDoesNotSign(line.text))
        }
        if hasList, !known.contains(name), !Self.isGovernment(name, located, catalogue) {
          report.add(Self.self, .warning, line, 0..<line.count, .issuerUnknown(line.text))
        }
      case .setting("signatories") where !head.isEmpty && !head.contains(name):
        report.add(Self.self, .warning, line, 0..<line.count, .signatoryNotInHead(line.text))
      default: break
      }
    }
  }

  /// 嘉兴市人民政府, 嘉兴市人民政府办公室
  private static func isGovernment(_ name: String, _ located: LocatedEdition, _ catalogue: Catalogue) -> Bool {
    let names = [located.edition.region?.name ?? ""] + catalogue.regions.map(\.name)
    return names.contains { !$0.isEmpty && name.hasPrefix(NameKey.normalised($0) + "人民政府") }
  }
}

extension Message {
  static func organDoesNotSign(_ name: String) -> Message {
    Message(
      zh: "发文机关“\(name)”不在署名（signatories）中。联合行文的各机关都要署名（GB/T 9704—2012，7.3.5），请核对。",
      en:
        "\(name) issues the notice but is not among the signatories. All issuing offices sign (GB/T 9704-2012, 7.3.5).")
  }

  static func signatoryNotInHead(_ name: String) -> Message {
    Message(
      zh: "署名“\(name)”不在发文机关（organs）中（GB/T 9704—2012，7.2.4）。请核对。",
      en: "\(name) signs the notice but is not among its organs (GB/T 9704-2012, 7.2.4). Check both lists.")
  }

  static func issuerUnknown(_ name: String) -> Message {
    Message(
      zh: "发文机关“\(name)”不在 organs.yml 中。请核对写法；写法无误的，在 organs.yml 登记。",
      en: "organs.yml does not know the issuing office \(name). Check the name, or list it there.")
  }
}
