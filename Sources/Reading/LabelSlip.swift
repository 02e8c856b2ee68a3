internal import HanText

/// Labels written one character off: 服务标淮 for 服务标准.
enum LabelSlip {
  /// The label a paragraph opens with and the one that is meant, where they are of one length and differ in one
  /// character, and a colon follows.
  static func find(in text: String, among labels: [String]) -> (written: String, meant: String)? {
    let opening = text.drop { $0 == "*" }.prefix { $0 != "：" && $0 != ":" && $0 != "*" }
    guard opening.endIndex < text.endIndex, text[opening.endIndex...].prefix(4).contains(where: { "：:".contains($0) })
    else { return nil }
    let written = LineJoining.trim(opening)
    let meant = labels.first { label in
      label.count == written.count && zip(label, written).count(where: { $0 != $1 }) == 1
    }
    return meant.map { (written, $0) }
  }
}
