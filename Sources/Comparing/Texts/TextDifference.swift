/// What changed from one text to another.
public enum TextDifference {
  /// The edits from an old to a new text.
  ///
  /// Sentences that stand in both are found first, so that a moved one is seen as moved; what is left is compared unit by
  /// unit. Whole numbers, days, titles and document numbers are never torn; nor are the names where `areOrgans` says
  /// that the texts are lists of organs.
  public static func edits(from old: String, to new: String, areOrgans: Bool = false) -> [TextEdit] {
    if old == new { return old.isEmpty ? [] : [TextEdit(.equal, old)] }
    // One direction is computed, the other is its inverse.
    if isBefore(new, old) { return oriented(new, old, areOrgans).inverted }
    return oriented(old, new, areOrgans)
  }

  static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func oriented(_ old: String, _ new: String, _ areOrgans: Bool) -> [TextEdit] {
    var names: [String: Int] = [:]
    let pair = UnitPair(
      old: TextUnits(old, areOrgans: areOrgans, names: &names), new: TextUnits(new, areOrgans: areOrgans, names: &names)
    )
    return pair.edits().inOrder
  }
}

/// The units of two texts on the way to their difference.
private struct UnitPair {
  let old: TextUnits
  let new: TextUnits

  /// A stretch of sentences that differ between sentences that do not.
  struct Hunk {
    var old: [Range<Int>] = []
    var new: [Range<Int>] = []
  }

  func edits() -> [TextEdit] {
    let (parts, moved) = sentenceParts()
    var edits: [TextEdit] = []
    for part in parts {
      switch part {
      case .equal(let range): edits.append(TextEdit(.equal, old.text(range)))
      case .hunk(let hunk): edits += self.edits(of: hunk, moved: moved)
      }
    }
    return edits
  }

  private enum Part {
    case equal(Range<Int>)
    case hunk(Hunk)
  }

  /// The sentences that moved, by the position at which they begin.
  private struct Moved {
    var old: Set<Int> = []
    var new: Set<Int> = []
  }

  private func sentenceParts() -> ([Part], Moved) {
    var names: [ArraySlice<Int>: Int] = [:]
    func number(_ keys: ArraySlice<Int>) -> Int {
      let number = names[keys] ?? names.count
      names[keys] = number
      return number
    }
    let (oldSentences, newSentences) = (old.sentences, new.sentences)
    let oldKeys = oldSentences.map { number(old.keys[$0]) }
    let newKeys = newSentences.map { number(new.keys[$0]) }
    var parts: [Part] = []
    var hunk = Hunk()
    var deleted: [(key: Int, range: Range<Int>)] = []
    var inserted: [Int: [Range<Int>]] = [:]
    var (x, y) = (0, 0)
    func close() {
      if !hunk.old.isEmpty || !hunk.new.isEmpty { parts.append(.hunk(hunk)) }
      hunk = Hunk()
    }
    for step in SequenceDifference.steps(from: oldKeys[...], to: newKeys[...]) {
      switch step {
      case .equal:
        close()
        parts.append(.equal(oldSentences[x]))
        (x, y) = (x + 1, y + 1)
      case .delete:
        hunk.old.append(oldSentences[x])
        deleted.append((oldKeys[x], oldSentences[x]))
        x += 1
      case .insert:
        hunk.new.append(newSentences[y])
        inserted[newKeys[y], default: []].append(newSentences[y])
        y += 1
      }
    }
    close()
    var moved = Moved()
    for (key, range) in deleted where range.count >= 5 {
      guard let target = inserted[key]?.first else { continue }
      inserted[key]?.removeFirst()
      moved.old.insert(range.lowerBound)
      moved.new.insert(target.lowerBound)
    }
    return (parts, moved)
  }

  /// The edits of a hunk: sentences that moved by themselves, the rest unit by unit.
  private func edits(of hunk: Hunk, moved: Moved) -> [TextEdit] {
    let oldUnits = hunk.old.filter { !moved.old.contains($0.lowerBound) }.flatMap { Array($0) }
    let newUnits = hunk.new.filter { !moved.new.contains($0.lowerBound) }.flatMap { Array($0) }
    var leaving = hunk.old.filter { moved.old.contains($0.lowerBound) }[...]
    var arriving = hunk.new.filter { moved.new.contains($0.lowerBound) }[...]
    var steps = SequenceDifference.steps(
      from: oldUnits.map { old.keys[$0] }[...], to: newUnits.map { new.keys[$0] }[...])
    Self.tidy(&steps)
    var edits: [TextEdit] = []
    var (x, y) = (0, 0)
    var run: (operation: TextEdit.Operation, units: Range<Int>)?
    func endRun() {
      guard let ended = run else { return }
      edits.append(TextEdit(ended.operation, (ended.operation == .insert ? new : old).text(ended.units)))
      run = nil
    }
    func flush(beforeOld: Int, beforeNew: Int) {
      while let first = leaving.first, first.lowerBound < beforeOld {
        endRun()
        edits.append(TextEdit(.moveFrom, old.text(first)))
        leaving.removeFirst()
      }
      while let first = arriving.first, first.lowerBound < beforeNew {
        endRun()
        edits.append(TextEdit(.moveTo, new.text(first)))
        arriving.removeFirst()
      }
    }
    func take(_ operation: TextEdit.Operation, _ unit: Int) {
      if let open = run, open.operation == operation, open.units.upperBound == unit {
        run = (operation, open.units.lowerBound..<unit + 1)
      } else {
        endRun()
        run = (operation, unit..<unit + 1)
      }
    }
    for step in steps {
      flush(beforeOld: step != .insert ? oldUnits[x] : -1, beforeNew: step != .delete ? newUnits[y] : -1)
      switch step {
      case .equal:
        take(.equal, oldUnits[x])
        (x, y) = (x + 1, y + 1)
      case .delete:
        take(.delete, oldUnits[x])
        x += 1
      case .insert:
        take(.insert, newUnits[y])
        y += 1
      }
    }
    endRun()
    flush(beforeOld: .max, beforeNew: .max)
    return edits
  }

  /// Gives up equal stretches of one or two units between longer changes: they are chance, and tear what people read.
  private static func tidy(_ steps: inout [SequenceDifference.Step]) {
    var start = 0
    var changedBefore = 0
    while start < steps.count {
      var end = start
      let isEqual = steps[start] == .equal
      while end < steps.count, (steps[end] == .equal) == isEqual { end += 1 }
      if isEqual {
        var after = end
        while after < steps.count, steps[after] != .equal { after += 1 }
        let count = end - start
        if count <= 2, start > 0, after > end, changedBefore > 2 * count, after - end > 2 * count {
          let both = Array(repeating: [SequenceDifference.Step.delete, .insert], count: count).flatMap { $0 }
          steps.replaceSubrange(start..<end, with: both)
          changedBefore += both.count
          start += both.count
          continue
        }
      } else {
        changedBefore = start > 0 && steps[start - 1] != .equal ? changedBefore + end - start : end - start
      }
      start = end
    }
  }
}
