import Diagnostics
import Foundation
import HanText
import Importing
import Reading
import Standards
import TestSupport
import Testing

/// The plan and the opinion in `Tests/Golden/Import`, and what importing them gives.
enum GoldenPlan: String, CaseIterable {
  case hangzhou
  case jiaxing = "jiaxing-2010"

  var folder: URL { GoldenImport.root.appending(path: "Tests/Golden/Import/\(rawValue)") }
  var source: [UInt8] { get throws { Array(try Data(contentsOf: folder.appending(path: "Input/source.txt"))) } }
  var text: String { get throws { String(decoding: try source, as: UTF8.self) } }
  var contentFolder: URL { GoldenImport.root.appending(path: "Content/\(id.region)/\(id.name)") }

  var kind: DocumentKind { self == .hangzhou ? .plan : .opinion }

  var id: EditionID {
    self == .hangzhou ? EditionID(region: "hangzhou", name: "2021") : EditionID(region: "jiaxing", name: "2010")
  }

  /// The region as `regions.yml` has it.
  var region: Region {
    switch self {
    case .hangzhou: Region(code: "330100", name: "杭州市", shortName: "杭州", slug: "hangzhou")
    case .jiaxing: Region(code: "330400", name: "嘉兴市", shortName: "嘉兴", slug: "jiaxing")
    }
  }

  func result() throws -> ImportResult {
    DocumentImporter.read(
      .file(try source), file: "source.txt", context: ImportContext(id: id, kind: kind, region: region))
  }

  /// The files the import writes, by name.
  func files(of result: ImportResult) -> [String: String] {
    var files: [String: String] = [:]
    if let plan = result.plan { files[PlanWriter.fileName(of: plan)] = PlanWriter.file(plan, region: region.code) }
    if let notice = result.notice { files["notice.md"] = ContentWriter.noticeFile(notice) }
    files["decisions.md"] = result.decisions(in: .chinese)
    files["account.json"] = String(decoding: result.report, as: UTF8.self)
    return files
  }
}

@Suite struct GoldenPlanTests {
  @Test(arguments: GoldenPlan.allCases)
  func theFilesAreThoseRecorded(_ golden: GoldenPlan) throws {
    try RecordedFiles.expect(golden.files(of: golden.result()), in: golden.folder.appending(path: "Expected"))
  }

  @Test(arguments: GoldenPlan.allCases)
  func theSpansCoverTheDocument(_ golden: GoldenPlan) throws {
    #expect(Rebuild.spans(of: try golden.result(), in: try golden.text) == (try golden.text))
  }

  @Test(arguments: GoldenPlan.allCases)
  func theImportAndItsAccountGiveTheDocument(_ golden: GoldenPlan) throws {
    let result = try golden.result()
    let plan = try #require(result.plan)
    let rebuilt = try Rebuild.source(of: plan, result.notice, undoing: result.account.entries)
    #expect(rebuilt == TextSpacing.removed(try golden.text))
  }

  @Test(arguments: GoldenPlan.allCases)
  func theCommittedContentIsTheImport(_ golden: GoldenPlan) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: golden.contentFolder.path).sorted()
    let files = try names.map { name in
      let path = golden.contentFolder.appending(path: name)
      return ContentFile(path: path.path, name: name, bytes: Array(try Data(contentsOf: path)))
    }
    let read = EditionReader.read(golden.id, folder: golden.contentFolder.path, files: files, regions: [golden.region])
    #expect(read.findings.map(\.message.en).isEmpty)
    let edition = try #require(read.located?.edition)
    let result = try golden.result()
    #expect(edition.plan == result.plan)
    #expect(edition.notice == result.notice)
    let decisions = try String(contentsOf: golden.contentFolder.appending(path: "decisions.md"), encoding: .utf8)
    #expect(decisions.hasPrefix(result.decisions(in: .chinese)))
  }

  @Test func thePlanHasItsChaptersBoxesAndIndicators() throws {
    let plan = try #require(try GoldenPlan.hangzhou.result().plan)
    #expect(plan.title == "杭州市公共服务“十四五”规划")
    #expect(plan.chapters.map(\.number) == (1...12).map(Optional.some))
    #expect(plan.boxes.map(\.number) == (1...14).map(Optional.some))
    #expect(plan.boxes[0].title == "专栏1 “幼有所育”基本公共服务项目和内容")
    #expect(plan.indicatorTables.map(\.indicators.count) == [24, 49])
    #expect(plan.indicators.map(\.number) == Array(1...24) + Array(1...49))
    #expect(plan.indicators.allSatisfy { $0.values.count == 2 && !$0.group.isEmpty && !$0.name.isEmpty })
    let jobs = plan.indicators[3]
    #expect(jobs.name == "城镇新增就业人数" && jobs.unit == "万人" && jobs.group == "就业创业")
    #expect(jobs.values.map(\.text) == ["[85]", "[199.7]"])
    #expect(plan.indicators[9].values[1].text == "主城区：13224，桐庐县、建德市：10584，淳安县：11460")
    #expect(plan.indicatorTables.map(\.note) == ["注：[ ]内数据为5年累计数。", "注：[ ]内为五年累计数。"])
  }

  @Test func theEntriesOfBoxesAreThoseTheDocumentNumbers() throws {
    let plan = try #require(try GoldenPlan.hangzhou.result().plan)
    var printed: [[Int]] = []
    for line in try GoldenPlan.hangzhou.text.components(separatedBy: "\n") {
      let text = LineJoining.trim(line)
      if text.hasPrefix("专栏") { printed.append([]) }
      if text.hasPrefix("（") || text.unicodeScalars.dropFirst().first == "、" { printed.append([]) }
      if let mark = Enumerator(at: text), mark.form == .decimal, !printed.isEmpty {
        printed[printed.count - 1].append(mark.value)
      }
    }
    for (index, box) in plan.boxes.enumerated() {
      let numbers = box.entries.map(\.number)
      #expect(numbers == Array(1..<(numbers.count + 1)))
      #expect(printed.contains(numbers) || numbers.isEmpty, "box \(index + 1)")
    }
    #expect(plan.boxes.filter { $0.entries.isEmpty }.map(\.number) == [2])
  }

  @Test func theOpinionHasItsNoticeGoalsAndProjects() throws {
    let result = try GoldenPlan.jiaxing.result()
    let plan = try #require(result.plan)
    let notice = try #require(result.notice)
    #expect(notice.signatories == ["嘉兴市人民政府"])
    #expect(notice.date?.iso == "2010-07-05")
    #expect(notice.annotation == "此件公开发布")
    #expect(plan.title == "嘉兴市加快实施基本公共服务均等化行动计划工作意见")
    #expect(plan.preface.count == 1)
    #expect(plan.chapters.map(\.name) == ["指导思想", "总体目标", "主要任务", "保障措施"])
    let goals = plan.chapters[1].sections.flatMap(\.sections)
    #expect(goals.map(\.number) == (1...14).map(Optional.some))
    #expect(goals.allSatisfy { $0.body.count == 1 })
    #expect(plan.projects.map(\.number) == Array(1...10))
    #expect(plan.projects.allSatisfy { $0.name.hasSuffix("工程") && $0.lead.count == 1 && !$0.others.isEmpty })
    #expect(result.entries(.web).map(\.line) == [2])
  }

  @Test(arguments: GoldenPlan.allCases, 0..<12)
  func damageNeverLosesACharacter(_ golden: GoldenPlan, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = try golden.text.components(separatedBy: "\n")
    var imported = 0
    for _ in 0..<4 {
      var lines = document
      let start = Int.random(in: 0..<lines.count, using: &generator)
      if Bool.random(using: &generator) { lines = Array(lines.prefix(40) + lines[start...].prefix(160)) }
      for _ in 0...Int.random(in: 0...12, using: &generator) where lines.count > 1 {
        let place = Int.random(in: 0..<lines.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: place)
        case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &generator))
        case 3: lines[place] = String(lines[place].prefix(Int.random(in: 0...20, using: &generator)))
        case 4: lines[place] += place + 1 < lines.count ? lines.remove(at: place + 1) : ""
        default: lines.insert(Self.strays.randomElement(using: &generator) ?? "", at: place)
        }
      }
      let text = lines.joined(separator: "\n")
      let result = Sample.read(text, as: golden.kind)
      #expect(result.rules.allSatisfy { $0 != "import-account" }, "seed \(seed): \(result.diagnostics)")
      guard result.plan != nil else { continue }
      imported += 1
      #expect(Rebuild.spans(of: result, in: text) == text, "seed \(seed)")
      #expect(Rebuild.imbalance(of: result, against: text).isEmpty, "seed \(seed)")
    }
    #expect(imported > 0)
  }

  private static let strays = ["专栏3", "一、", "\t7", "表9 指标", "（四）另有", "抄送：", "\t", "注：无", "3.别的。文字"]
}
