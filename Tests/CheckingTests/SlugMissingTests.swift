import Diagnostics
import Standards
import Testing

/// `slug-missing`
struct SlugMissingTests {
  @Test func namesWithoutAnAddressNameAreListedInOneNote() throws {
    var catalogue = Sample.catalogue
    catalogue.slugs = SlugBook(entries: [.domains: ["幼有所育": "you"], .organs: ["甲市民政局": "minzheng"]])
    let findings = try Sample.findings(catalogue: catalogue)
    #expect(try only(findings) == "slug-missing note standard.md")
    #expect(findings[0].message.zh.contains("学有所教、甲市卫生健康委员会"))
    #expect(!findings[0].message.zh.contains("幼有所育"))
  }
}
