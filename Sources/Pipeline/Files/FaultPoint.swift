internal import Publishing

/// A moment in the replacing of a site at which a test may stop the process: between any two of them, what lies on
/// the disk differs.
enum FaultPoint: Sendable, Hashable {
  /// What an earlier build left is put right; its staging folder is still there.
  case recovered
  /// The staging folder is made.
  case begun
  /// Every file is written.
  case staged
  /// Every file is on the device.
  case synced
  /// The new tree of a part and the old one are exchanged in one step.
  case exchanged(Output.Part)
  /// The old tree of a part is moved away and the new one not yet in its place (where there is no exchange).
  case setAside(Output.Part)
  /// The new tree of a part is moved to a place that was empty.
  case placed(Output.Part)
  /// The old trees and the staging folder are gone.
  case cleaned

  /// The name that `GONGBIAO_FAULT_POINT` takes: `exchanged-public`.
  var name: String {
    switch self {
    case .recovered: "recovered"
    case .begun: "begun"
    case .staged: "staged"
    case .synced: "synced"
    case .exchanged(let part): "exchanged-\(part.rawValue)"
    case .setAside(let part): "set-aside-\(part.rawValue)"
    case .placed(let part): "placed-\(part.rawValue)"
    case .cleaned: "cleaned"
    }
  }
}
