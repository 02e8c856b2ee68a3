internal import Standards

extension PrintSettings {
  /// The colour of the head as Word writes it: `E3211C`.
  var wordColour: String { String(red.drop { $0 == "#" }).uppercased() }

  /// The faces of Word files with their stand-ins, in a fixed order.
  var wordFaces: [[String]] { Face.allCases.compactMap { wordFonts[$0] }.filter { !$0.isEmpty } }
}
