import Diagnostics
import Glibc
import Standards
import Testing

@testable import Pipeline

/// What is found in a content folder, whatever people put there.
struct WorkspaceTests {
  private let scratch: ScratchFolder
  private var folder: String { "\(scratch.path)/Content" }
  private var edition: String { "\(folder)/shili/2024" }

  init() throws {
    scratch = try ScratchFolder()
    _ = try SampleSite.write(to: scratch.path, templates: nil)
  }

  @Test func theSampleSiteIsClean() async throws {
    #expect(try await findings().worst == .note)
  }

  @Test func whatNobodyReadsIsNamedAndNotOpened() async throws {
    symlink("/nowhere", "\(edition)/link.md")
    mkfifo("\(edition)/pipe", 0o600)
    try FileSystem.createFolder("\(edition)/images")
    try FileSystem.write([0, 1, 2], to: "\(folder)/video.mp4")
    try FileSystem.write([], to: "\(edition)/.hidden")
    let unknown = try await findings().filter { $0.rule == "file-unknown" }
    #expect(unknown.map { $0.file.split(separator: "/").last } == ["images", "link.md", "pipe", "video.mp4"])
    #expect(unknown.allSatisfy { $0.severity == .warning })
  }

  @Test func aFileThatIsTooLargeIsOneFindingAmongOthers() async throws {
    try FileSystem.write([UInt8](repeating: 0x61, count: 17 << 20), to: "\(edition)/standard.md")
    let rules = try await findings().map(\.rule)
    #expect(rules.contains("file-size"))
    #expect(rules.contains("site-identity"))
  }

  @Test func aFolderWithoutEditionsIsNotPublished() async throws {
    try FileSystem.remove("\(folder)/shili")
    let found = try await findings()
    #expect(found.worst == .error)
    #expect(found.contains { $0.rule == "content-empty" })
  }

  @Test func theAddressGivenTakesThePlaceOfTheOneInTheSettings() throws {
    func rules(_ address: String?) throws -> [String] {
      let workspace = try Workspace(content: folder, baseURL: address)
      return workspace.findings.filter { $0.rule.hasPrefix("site-") }.map { "\($0.rule) \($0.severity)" }
    }
    #expect(try rules("") == rules(nil))
    #expect(try rules("https://example.gov.cn/a").count == rules(nil).count - 1)
    #expect(try rules("example.gov.cn").contains("site-address error"))
    #expect(try Workspace(content: folder, baseURL: "https://a.cn").catalogue.site.baseURL == "https://a.cn/")
  }

  @Test func anEditionIsKnownByItsWholePathHoweverItIsNamed() throws {
    for name in [edition, "\(edition)/", "\(edition)/.", "\(folder)/../Content/shili/2024"] {
      #expect(try EditionSource.read(name, content: "nowhere").edition?.id.description == "shili/2024", "\(name)")
    }
  }

  private func findings() async throws -> [Diagnostic] {
    try await SiteCheck.findings(content: folder, jobs: 2)
  }
}
