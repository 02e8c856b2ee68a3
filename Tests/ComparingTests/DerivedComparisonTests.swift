import Comparing
import HanText
import Standards
import Testing

/// Comparisons of editions with known edits: what was matched, what kinds were told, which numbers were reported.
struct DerivedComparisonTests {
  static let cases = DerivedCase.all(seen: 1...3, unseen: 7001...7003)

  @Test(arguments: cases) func itemsAreMatchedAndKindsAreRight(test: DerivedCase) {
    let derived = DerivedEdition(of: Samples.texts[test.edition], seed: test.seed, style: test.style)
    let found = EditionComparison.changes(from: derived.old, to: derived.new)
    let wanted = Set(derived.truths.flatMap { truth in truth.old.flatMap { old in truth.new.map { [old, $0] } } })
    let got = Set(
      found.items.flatMap { entry in entry.old.flatMap { old in entry.new.map { [old.number, $0.number] } } })
    let shared = Double(wanted.intersection(got).count)
    let score = 2 * shared / Double(wanted.count + got.count)
    #expect(score >= 0.98)
    for truth in derived.truths {
      let entry = found.items.first { $0.old.map(\.number) == truth.old && $0.new.map(\.number) == truth.new }
      let names = truth.new.map { number in derived.new.items[number - 1].name }
      #expect(entry.map { Set($0.kinds) } == truth.kinds, "\(truth.old) → \(truth.new) \(names)")
    }
    #expect(found.totals.old == derived.old.items.count && found.totals.new == derived.new.items.count)
  }

  @Test(arguments: cases) func everyChangedNumberIsReportedAndNothingElse(test: DerivedCase) {
    let derived = DerivedEdition(of: Samples.texts[test.edition], seed: test.seed, style: test.style)
    let found = EditionComparison.changes(from: derived.old, to: derived.new)
    #expect(!derived.numbers.isEmpty)
    for number in derived.numbers {
      let entry = found.items.first { $0.new.contains { $0.number == number.newItem } }
      let field = entry?.fields.first { $0.field == number.field }
      let change = field?.changes.first { change in
        change.old?.quantity?.value == number.old && change.new?.quantity?.value == number.new
      }
      #expect(change != nil, "\(number) \(entry?.new.first?.name ?? "") \(field?.changes ?? [])")
      #expect(field?.changes.count == 1, "\(field?.changes ?? [])")
    }
    let changed = Set(derived.numbers.map(\.newItem))
    for truth in derived.truths where truth.old.count == 1 && truth.new.count == 1 && !changed.contains(truth.new[0]) {
      let entry = found.items.first { $0.new.contains { $0.number == truth.new[0] } }
      #expect(entry?.fields == [], "\(truth.new)")
    }
  }

  @Test(arguments: cases) func changesApplyAndInvert(test: DerivedCase) throws {
    let derived = DerivedEdition(of: Samples.texts[test.edition], seed: test.seed, style: test.style)
    let there = EditionComparison.changes(from: derived.old, to: derived.new)
    let back = EditionComparison.changes(from: derived.new, to: derived.old)
    #expect(there.inverted == back)
    #expect(there.inverted.inverted == there)
    #expect(try there.applied(to: derived.old) == derived.new)
    #expect(try back.applied(to: derived.new) == derived.old)
  }

  @Test func differentRegionsApplyAndInvertToo() throws {
    for old in Samples.texts {
      for new in Samples.texts {
        let there = EditionComparison.changes(from: old, to: new)
        #expect(there.inverted == EditionComparison.changes(from: new, to: old))
        var result = try there.applied(to: old)
        result.regionNames = new.regionNames
        #expect(result == new)
        #expect(there.isEmpty == (old == new))
        #expect(there.totals.old == old.items.count && there.totals.new == new.items.count)
        #expect(Set(there.items.flatMap(\.old)).count == old.items.count)
        #expect(Set(there.items.flatMap(\.new)).count == new.items.count)
      }
    }
  }

  @Test func anEditionOfAnotherTextIsRefused() {
    let changes = EditionComparison.changes(from: Samples.texts[0], to: Samples.texts[1])
    #expect(throws: ChangeSet.Mismatch.self) { try changes.applied(to: Samples.texts[2]) }
  }
}
