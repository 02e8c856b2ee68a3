import Diagnostics
import Publishing
import Testing

@testable import Pipeline

/// Whole builds of the sample site, without print.
struct SiteBuildTests {
  private let scratch: ScratchFolder
  private var options: SiteBuild.Options {
    var options = SiteBuild.Options(templates: "Templates")
    options.content = "\(scratch.path)/Content"
    options.site = "\(scratch.path)/Site"
    options.prints = false
    return options
  }

  init() throws {
    scratch = try ScratchFolder()
    _ = try SampleSite.write(to: scratch.path, templates: nil)
  }

  @Test func theNumberOfJobsChangesNoByte() async throws {
    var trees: [Tree?] = []
    for jobs in [1, 3] {
      var options = options
      options.jobs = jobs
      options.site += "-\(jobs)"
      _ = try await SiteBuild(options).run()
      trees.append(try tree(of: "\(options.site)/public"))
    }
    #expect(trees[0] != nil)
    #expect(trees[0] == trees[1])
  }

  @Test func anUnchangedBuildIsRecognisedAndAChangedOneNot() async throws {
    _ = try await SiteBuild(options).run()
    guard case .unchanged = try await SiteBuild(options).run().outcome else {
      Issue.record("built again")
      return
    }
    try FileSystem.write(Array("打疫苗: [预防接种]\n".utf8), to: "\(options.content)/synonyms.yml")
    guard case .published = try await SiteBuild(options).run().outcome else {
      Issue.record("not built again")
      return
    }
  }

  @Test func aWebsiteThatNobodyPublishedIsMovedAsideAndNotRemoved() async throws {
    let website = "\(options.site)/public"
    try FileSystem.createFolder(website)
    try FileSystem.write(Array("mine".utf8), to: "\(website)/own.txt")
    let report = try await SiteBuild(options).run()
    #expect(report.findings.contains { $0.rule == "site-kept" && $0.severity == .note })
    #expect(try FileSystem.read("\(website)-kept-1/own.txt") == Array("mine".utf8))
    #expect(FileSystem.kind(of: "\(website)/own.txt") == nil)
    #expect(FileSystem.kind(of: "\(website)/manifest.json") == .file)
  }
}
