internal import HanText

/// Which items hold certain terms, by what the text is: told beforehand for the terms of synonyms, so that a query that is
/// widened by them asks for no more files.
struct TermHolders {
  /// The items of the lists in ``lists(of:)``.
  private(set) var holders = RunLists()
  private var found: [[UInt32]: [(kind: ParagraphKind, list: Int)]] = [:]

  /// The holders of those of the terms, normalised, that are of two characters or more and not cut.
  init(_ terms: Set<[UInt32]>, in pieces: PieceTable) {
    let whole = terms.filter { term in
      term.count > 1 && !zip(term, term.dropFirst()).contains { PieceCutting.isCut($0, $1) }
    }
    let standing = Self.pieces(of: whole, in: pieces)
    for term in whole.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      var items: [ParagraphKind: [UInt32]] = [:]
      for piece in standing[term] ?? [] {
        for (kind, list) in pieces.lists(of: piece) {
          pieces.holders.forEachRun(of: list) { items[kind, default: []] += $0...$1 }
        }
      }
      found[term] = ParagraphKind.allCases.compactMap { kind in
        guard let ascending = items[kind]?.sorted() else { return nil }
        holders.addList(with: ascending[0])
        for item in ascending { holders.add(item, to: holders.count - 1) }
        return (kind, holders.count - 1)
      }
    }
  }

  /// The lists of a term, none where no item holds it; `nil` where that is not told.
  func lists(of term: [UInt32]) -> [(kind: ParagraphKind, list: Int)]? { found[term] }

  /// The pieces in which each term stands.
  private static func pieces(of terms: Set<[UInt32]>, in pieces: PieceTable) -> [[UInt32]: [Int]] {
    let byBeginning = Dictionary(grouping: terms) { Array($0.prefix(2)) }
    var standing: [[UInt32]: [Int]] = [:]
    for piece in 0..<pieces.count {
      let range = pieces.range(of: piece)
      for place in range.dropLast() {
        for term in byBeginning[Array(pieces.scalars[place...place + 1])] ?? []
        where pieces.scalars[place..<range.upperBound].starts(with: term) && standing[term]?.last != piece {
          standing[term, default: []].append(piece)
        }
      }
    }
    return standing
  }
}
