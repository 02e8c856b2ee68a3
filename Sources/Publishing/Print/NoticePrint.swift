internal import HanText
internal import Standards

extension Notice {
  /// What small documents tell of it.
  var printFacts: [(label: String, text: String)] {
    [("发文字号", number), ("施行日期", effective?.chinese ?? "")].filter { !$0.1.isEmpty }
      .map { (label: $0.0, text: $0.1) }
  }
}
