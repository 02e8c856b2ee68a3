/// Who holds each piece, equal holders once. Many pieces are held alike: those of a paragraph mostly are.
struct PieceHolders {
  /// For each piece the number of its holders, by the order in which the pieces first have them.
  let numbers: [Int]
  /// How many bytes the JSON of each holders has, about.
  let sizes: [Int]
  private let pieces: PieceTable
  private let examples: [Int]

  /// The holders of all pieces.
  init(_ pieces: PieceTable) {
    self.pieces = pieces
    var known: [[UInt8]: Int] = [:]
    var numbers: [Int] = []
    var sizes: [Int] = []
    var examples: [Int] = []
    for piece in 0..<pieces.count {
      var json = JSONBytes()
      json.lists(pieces.lists(of: piece), of: pieces.holders)
      if let number = known[json.bytes] {
        numbers.append(number)
      } else {
        numbers.append(examples.count)
        known[json.bytes] = examples.count
        sizes.append(json.count)
        examples.append(piece)
      }
    }
    self.numbers = numbers
    self.sizes = sizes
    self.examples = examples
  }

  /// Writes the lists of holders; see ``JSONBytes/lists(_:of:after:)``.
  func write(_ number: Int, after before: Int, to json: inout JSONBytes) -> Int {
    json.lists(pieces.lists(of: examples[number]), of: pieces.holders, after: before)
  }
}

extension JSONBytes {
  /// Writes lists of items by kind as elements of the array that is open, the first of them counted from `before`, each
  /// other one from the first item of the one before it; returns the first item of the last one.
  @discardableResult mutating func lists(
    _ lists: [(kind: ParagraphKind, list: Int)], of holders: RunLists, after before: Int = 0
  ) -> Int {
    var before = before
    for entry in lists {
      openArray()
      number(Int(entry.kind.rawValue))
      elements(entry.list, of: holders, after: before)
      closeArray()
      before = holders.first(of: entry.list)
    }
    return before
  }
}
