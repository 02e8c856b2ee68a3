internal import HanText

/// Numbers that are no quantities: dates, document numbers, telephone numbers, types (2型).
enum BareNumbers {
  /// The changes of such numbers between two texts, in order; those of `except` are told otherwise.
  static func changes(from old: String, to new: String, except: ([Quantity], [Quantity])) -> [Change] {
    var gone = numbers(in: old, except: except.0)
    var come = numbers(in: new, except: except.1)
    for number in gone {
      guard let index = come.firstIndex(of: number), let own = gone.firstIndex(of: number) else { continue }
      come.remove(at: index)
      gone.remove(at: own)
    }
    var changes: [Change] = []
    for index in 0..<max(gone.count, come.count) {
      let from = index < gone.count ? Change.Side.number(gone[index]) : nil
      let to = index < come.count ? Change.Side.number(come[index]) : nil
      changes.append(Change(from == nil ? .added : to == nil ? .withdrawn : .reworded, .unknown, old: from, new: to))
    }
    return changes
  }

  /// The titles and numbers of a text that lie in no quantity, in order.
  private static func numbers(in text: String, except quantities: [Quantity]) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { (0x30...0x39).contains($0) || $0 == 0xEF }) else { return [] }
    var names: [String: Int] = [:]
    let units = TextUnits(text, names: &names)
    var found: [String] = []
    var next = quantities.startIndex
    for index in units.keys.indices {
      let start = units.starts[index]
      while next < quantities.endIndex, quantities[next].range.upper <= start { next += 1 }
      if next < quantities.endIndex, quantities[next].range.lower <= start { continue }
      let unit = bytes[start..<units.starts[index + 1]]
      guard unit.contains(where: { (0x30...0x39).contains($0) }) || unit.count >= 9 && unit.first == 0xEF else {
        continue
      }
      found.append(String(decoding: unit, as: UTF8.self))
    }
    return found
  }
}
