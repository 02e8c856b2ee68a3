import Foundation
import Publishing
import Testing

@testable import Pipeline

@Suite struct PrintCacheTests {
  private let site = FileManager.default.temporaryDirectory.appendingPathComponent("cache-\(UUID().uuidString)").path

  private static func job(_ data: String = "{}", template: String = "edition.typ", timestamp: Int = 7) -> PrintJob {
    PrintJob(path: "a.pdf", template: template, data: Array(data.utf8), timestamp: timestamp)
  }

  private func files() throws -> [String] { try FileSystem.list("\(site)/.gongbiao/print").map(\.name) }

  @Test func theKeyFollowsEverythingADocumentIsMadeOfAndNotItsPlace() {
    let cache = PrintCache(site: site, tools: "1")
    let key = cache.key(of: Self.job())
    let others = [
      cache.key(of: Self.job("{ }")), cache.key(of: Self.job(template: "b.typ")), cache.key(of: Self.job(timestamp: 8)),
      PrintCache(site: site, tools: "2").key(of: Self.job()),
    ]
    #expect(Set(others + [key]).count == 5)
    #expect(cache.key(of: PrintJob(path: "b.pdf", data: Array("{}".utf8), timestamp: 7)) == key)
  }

  @Test func aDocumentIsGivenBackUnlessItsFileIsDamaged() throws {
    defer { try? FileManager.default.removeItem(atPath: site) }
    let cache = PrintCache(site: site, tools: "1")
    #expect(cache.document("a") == nil)
    cache.keep(Array("%PDF".utf8), as: "a")
    #expect(cache.document("a") == Array("%PDF".utf8))
    let path = "\(site)/.gongbiao/print/a"
    let whole = try FileSystem.read(path)
    for damaged in [[], Array(whole.dropLast()), whole + [0], Array(whole.prefix(40)), whole.map { $0 ^ 1 }] {
      try FileSystem.write(damaged, to: path)
      #expect(cache.document("a") == nil, "\(damaged.count) bytes")
    }
    cache.keep(Array("%PDF".utf8), as: "a")
    #expect(cache.document("a") != nil)
  }

  @Test func pruningKeepsWhatThisBuildUsed() throws {
    defer { try? FileManager.default.removeItem(atPath: site) }
    let former = PrintCache(site: site, tools: "1")
    for key in ["a", "b"] { former.keep([1], as: key) }
    try FileSystem.write([1], to: "\(site)/.gongbiao/print/.c.123")
    let cache = PrintCache(site: site, tools: "1")
    #expect(cache.document("b") == [1])
    _ = cache.document("d")
    cache.keep([2], as: "d")
    cache.prune()
    #expect(try files() == ["b", "d"])
  }

  @Test func aSecondBuildTypesetsNothingAndADamagedDocumentIsMadeAnew() async throws {
    defer { try? FileManager.default.removeItem(atPath: site) }
    // The program counts its answers in what it answers.
    let script = "n=0; while read line; do n=$((n+1)); echo '{\"size\": 2}'; printf %02d $n; done"
    try await TypesettingProcessTests.withTypesetter(script) { templates in
      let typesetter = try Typesetter(templates: templates, processes: 1)
      let first = try await typesetter.typeset(Self.job(), keptIn: PrintCache(site: site, tools: "1"))
      #expect(try await typesetter.typeset(Self.job(), keptIn: PrintCache(site: site, tools: "1")) == first)
      let name = try #require(try files().first)
      try FileSystem.write(Array("torn".utf8), to: "\(site)/.gongbiao/print/\(name)")
      #expect(try await typesetter.typeset(Self.job(), keptIn: PrintCache(site: site, tools: "1")) == Array("02".utf8))
    }
  }
}
