import Diagnostics
import Standards
import Testing

/// The rule about lead organs.
struct OrganUnknownTests {
  @Test func anUnknownLeadOrganIsFoundAtItsName() throws {
    let line = try Sample.line(of: "市民政局")
    let found = try Sample.findings(replacing: "、市民政局", with: "、市民正局")
    #expect(try only(found) == "organ-unknown warning standard.md:\(line):25 #2 牵头负责单位")
  }

  @Test func aNameIsReportedOnceWithTheNumberOfItsItems() throws {
    let text = try Sample.changed(Sample.changed(Sample.standard, "市民政局", "某局"), "市教育局", "某局")
    let found = try Sample.findings(["standard.md": text])
    #expect(found.map(\.rule) == ["organ-unknown"])
    #expect(found[0].message.en.contains("1 more"))
  }

  @Test func organsOfARegionThatIsNotAboveAreUnknown() throws {
    var catalogue = Sample.catalogue
    catalogue.regions[0].parent = nil
    let found = try Sample.findings(catalogue: catalogue)
    #expect(found.map(\.rule) == ["organ-unknown"])
    #expect(found.first?.item == 3)
  }

  @Test func aRegionWithoutListedOrgansGetsOneNote() throws {
    var catalogue = Sample.catalogue
    catalogue.organs.removeAll { $0.region == "jia" }
    let line = try Sample.line(of: "牵头负责单位")
    let found = try Sample.findings(catalogue: catalogue)
    #expect(try only(found) == "organ-unknown note standard.md:\(line):1 #1 牵头负责单位")
    #expect(found[0].message.zh.contains("市卫生健康委、市卫生健康委（市疾控局）、市民政局、市教育局。"))
  }
}
