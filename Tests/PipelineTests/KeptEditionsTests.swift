import Standards
import Testing

@testable import Pipeline

@Suite struct KeptEditionsTests {
  @Test func anEditionIsKeptAsLongAsThereIsRoom() throws {
    let scratch = try ScratchFolder()
    _ = try SampleSite.write(to: scratch.path, templates: nil)
    let workspace = try Workspace(content: "\(scratch.path)/Content")
    let id = try #require(workspace.editions.first)
    let read = try workspace.read(id)
    let (large, small) = (KeptEditions(), KeptEditions(room: 100))
    for kept in [large, small] { kept.add(read) }
    #expect(large[id]?.edition == read.edition)
    #expect(large[id]?.files.isEmpty == true && large[id]?.findings.isEmpty == true)
    #expect(small[id] == nil)
  }
}
