internal import HanText
public import Standards

/// An edition with what comparing needs of it beside its texts. It is made once and compared with any number of others.
public struct ComparedEdition: Sendable {
  /// The texts.
  public let text: EditionText
  /// The items in order.
  let items: [ComparedItem]
  /// Every pair of neighbouring characters in names and texts of the items, ascending. ``ComparedItem`` counts in it.
  let pairs: [UInt64]
  /// In how many items' texts each of ``pairs`` stands.
  let counts: [Int]

  /// An edition.
  public init(_ edition: Edition) {
    self.init(EditionText(edition))
  }

  /// An edition of plain texts.
  public init(_ text: EditionText) {
    self.text = text
    var items = text.items.map { ComparedItem($0, names: text.regionNames) }
    var places: [PairPlace] = []
    for (index, item) in items.enumerated() {
      PairPlace.append(Array(item.nameKey.unicodeScalars.map(\.value)), item: index, isName: true, to: &places)
      PairPlace.append(ComparedItem.weighedText(of: item), item: index, isName: false, to: &places)
    }
    places.sort()
    var pairs: [UInt64] = []
    var counts: [Int] = []
    var last: PairPlace?
    for place in places where place != last {
      if place.pair != last?.pair {
        pairs.append(place.pair)
        counts.append(0)
      }
      last = place
      if place.isName {
        items[place.item].namePairs.append(pairs.count - 1)
      } else {
        items[place.item].textPairs.append(pairs.count - 1)
        counts[counts.count - 1] += 1
      }
    }
    self.items = items
    self.pairs = pairs
    self.counts = counts
  }
}

/// That a pair of neighbouring characters stands in the name or the text of an item, in one number, so that sorting all
/// of an edition's brings the same pairs together: 42 bits of the pair, then the item, then whether it is the name.
private struct PairPlace: Comparable {
  private let bits: UInt64

  private init(_ pair: UInt64, item: Int, isName: Bool) {
    bits = pair << 22 | UInt64(truncatingIfNeeded: item & 0x1F_FFFF) << 1 | (isName ? 1 : 0)
  }

  var pair: UInt64 { bits >> 22 }
  var item: Int { Int(bits >> 1 & 0x1F_FFFF) }
  var isName: Bool { bits & 1 == 1 }

  static func < (left: PairPlace, right: PairPlace) -> Bool { left.bits < right.bits }

  /// Adds the pairs of a text; a pair across a field's end, which is 0, is none. A single character is a pair by itself.
  static func append(_ scalars: [UInt32], item: Int, isName: Bool, to places: inout [PairPlace]) {
    if scalars.count == 1 { places.append(PairPlace(UInt64(scalars[0]), item: item, isName: isName)) }
    var before: UInt32 = 0
    for scalar in scalars {
      if before != 0, scalar != 0 {
        places.append(PairPlace(UInt64(before) << 21 | UInt64(scalar), item: item, isName: isName))
      }
      before = scalar
    }
  }
}
