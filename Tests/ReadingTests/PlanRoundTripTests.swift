import HanText
import Importing
import Publishing
import Reading
import Standards
import TestSupport
import Testing

/// Reading a plan that was written gives the same plan, for any text.
struct PlanRoundTripTests {
  @Test(arguments: 0..<400)
  func aPlanReadsBackAsItWasWritten(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let plan = RandomPlan.plan(using: &generator)
    let text = PlanWriter.file(plan)
    let read = RoundTripTests.read([(PlanWriter.fileName(of: plan), text)])
    #expect(read.located?.edition.plan == plan, "\(text)")
  }

  @Test(arguments: 0..<200)
  func aPlanReadsBackFromItsJSON(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var plan = RandomPlan.plan(using: &generator)
    plan.indicatorCaptions = plan.indicatorTables.map(\.title)
    let edition = Edition(id: EditionID(region: "jia", name: "2023"), plan: plan)
    let json = EditionJSON.bytes(of: edition)
    #expect(try EditionJSONReader.edition(of: json) == edition, "\(String(decoding: json, as: UTF8.self))")
  }
}

/// Random plans in their canonical form, made of text that Markdown treats specially.
private enum RandomPlan {
  static func plan(using generator: inout SeededGenerator) -> Plan {
    Plan(
      kind: Plan.Kind.allCases.randomElement(using: &generator) ?? .plan, title: line(5, &generator),
      label: line(3, &generator),
      indicatorCaptions: (0..<Int.random(in: 0...2, using: &generator)).map { _ in line(3, &generator) + "表" },
      preface: blocks(&generator),
      chapters: (1...Int.random(in: 1...3, using: &generator)).map { section($0, depth: 1, &generator) },
      closing: blocks(&generator))
  }

  private static func section(_ number: Int, depth: Int, _ generator: inout SeededGenerator) -> PlanSection {
    let forms = ["", "\(ChineseNumeral.text(number))、", "（\(ChineseNumeral.text(number))）", "\(number).", "\(number)、"]
    let mark = forms.randomElement(using: &generator) ?? ""
    let inner = depth < 5 ? Int.random(in: 0...2, using: &generator) : 0
    return PlanSection(
      number: mark.isEmpty ? nil : number, mark: mark, name: line(4, &generator), body: blocks(&generator),
      sections: (0..<inner).map { section($0 + 1, depth: depth + 1, &generator) })
  }

  private static func blocks(_ generator: inout SeededGenerator) -> [PlanBlock] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: .table(table(&generator))
      case 1, 2: .box(Box(title: line(3, &generator), text: passage(&generator)))
      default: .paragraph(HostileText.make(6, using: &generator))
      }
    }
  }

  private static func passage(_ generator: inout SeededGenerator) -> Passage {
    Passage(
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .heading(level: Int.random(in: 1...6, using: &generator), text: line(3, &generator) + "题")
        case 1: .table(table(&generator))
        default: .paragraph(HostileText.make(6, using: &generator))
        }
      })
  }

  private static func table(_ generator: inout SeededGenerator) -> Table {
    let width = Int.random(in: 2...4, using: &generator)
    return Table(
      rows: (0...Int.random(in: 1...3, using: &generator)).map { _ in
        (0..<width).map { _ in LineJoining.trim(HostileText.make(3, using: &generator)) }
      })
  }

  private static func line(_ length: Int, _ generator: inout SeededGenerator) -> String {
    LineJoining.trim(HostileText.make(length, using: &generator))
  }
}
