/// A random generator that gives the same numbers for the same seed (SplitMix64), so that a failure can be repeated.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator for a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text made of the pieces that Markdown and YAML treat specially, among Chinese.
public struct HostileText: Sendable {
  private static let pieces = [
    "#", "##", "# ", "-", "- ", "---", "*", "**", "***", "_", "__", "`", "```", "~", "~~~", "<", "<b>", "</b>",
    "<script>alert(1)</script>", "<!--", "-->", "&", "&amp;", "&#32;", "\\", "\\\\", "\\#", "|", "||", "| - |", ":-:",
    "[", "]", "[a]: b", "![", "](", ">", "> ", "=", "===", "1. ", "1) ", "2.", "+ ", "（1）", "一、", "：", ":",
    "服务对象：", "**服务对象**：", "**服务内容：**", "牵头", "低保", "每人每月500元", "PM_{2.5}", "2*3*4", "7~18岁", "<0.01",
    "\u{3000}", " ", "  ", "    ", "\t", "㎡", "，", "。", "”", "\"", "'", "%", "@", "!", "{", "}", "?", "true", "null",
    "~null", "0x1", "β", "é", "\u{1F600}", "\u{20000}",
  ]

  /// A text of up to `length` pieces.
  public static func make(_ length: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    return text
  }
}
