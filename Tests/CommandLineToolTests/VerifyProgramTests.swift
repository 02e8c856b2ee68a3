import Foundation
import Testing

/// `gongbiao verify` of a folder, from outside. That of an address is tested by `Tests/Data`.
@Suite struct VerifyProgramTests {
  private static let page = "Site/public/shili/2024/1/index.html"

  private func built() throws -> Workshop {
    let site = try Workshop.sample()
    let run = try Program.run("build", "--no-print", in: site.path)
    try #require(run.code == 0, "\(run.said)")
    return site
  }

  private func findings(_ site: Workshop, _ folder: String = "Site/public") throws -> [String] {
    let run = try Program.run("verify", folder, "--format", "json", in: site.path)
    let found = try JSONDecoder().decode(ExportedFindings.self, from: Data(run.output)).findings
    #expect(run.code == (found.isEmpty ? 0 : 1), "\(run.said)")
    return found.map { "\($0.rule) \($0.file)" }
  }

  @Test(arguments: ["Site/public", "Site/public/", "./Site/public"])
  func whatWasBuiltIsEqual(folder: String) throws {
    let site = try built()
    #expect(try findings(site, folder) == [])
    let run = try Program.run("verify", folder, in: site.path)
    let files = try site.tree("Site/public").filter { !$0.value.isEmpty }.count - 1  // but for the manifest
    #expect(run.code == 0 && run.text.hasPrefix("All \(files) files"), "\(run.said)")
  }

  @Test func everyMissingChangedAndFurtherFileIsNamed() throws {
    let site = try built()
    try site.remove("Site/public/robots.txt")
    try site.write(try site.text(Self.page) + "\n", to: Self.page)
    try site.write(Array(try site.bytes("Site/public/assets/site.css").dropLast()), to: "Site/public/assets/site.css")
    try site.write("", to: "Site/public/.htaccess")
    try site.write("alert(1)", to: "Site/public/assets/more.js")
    #expect(
      try findings(site) == [
        "published-extra Site/public/.htaccess", "published-extra Site/public/assets/more.js",
        "published-changed Site/public/assets/site.css", "published-missing Site/public/robots.txt",
        "published-changed \(Self.page)",
      ])
    let run = try Program.run("verify", "Site/public", in: site.path)
    #expect(run.code == 1 && run.text.contains("1 are missing, 2 changed, 0 not to be read; 2 further files"))
  }

  @Test func aFolderOrALinkToNothingInPlaceOfAFileIsMissing() throws {
    let site = try built()
    try site.remove("Site/public/robots.txt")
    try FileManager.default.createDirectory(
      atPath: site.full("Site/public/robots.txt"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: site.full("Site/public/link"), withDestinationPath: "nowhere")
    #expect(
      try findings(site) == ["published-extra Site/public/link", "published-missing Site/public/robots.txt"])
  }

  @Test(arguments: [
    "", "{", "[]", "{\"files\": []}", "{\"schema\": \"gongbiao/manifest/1\", \"files\": []}",
    "{\"schema\": \"other/1\", \"files\": [{\"path\": \"a\", \"size\": 1, \"sha256\": \"\"}]}", "<!DOCTYPE html>",
  ])
  func whatIsNoManifestIsRefused(manifest: String) throws {
    let site = try Workshop()
    try site.write(manifest, to: "copy/manifest.json")
    let run = try Program.run("verify", "copy", in: site.path)
    #expect(run.code == 2 && run.errors.contains("no manifest") && run.output.isEmpty, "\(run.said)")
  }

  @Test(arguments: [
    "../outside", "a/../../outside", "/etc/passwd", "", "a//b", "./a", "a/", "..", "a/./b", "a\\u0000b",
  ])
  func aManifestThatLeadsOutOfTheFolderIsRefused(path: String) throws {
    let site = try Workshop()
    try site.write("secret", to: "outside")
    let digest = String(repeating: "0", count: 64)
    try site.write(
      """
      {"schema": "gongbiao/manifest/1", "files": [{"path": "\(path)", "size": 6, "sha256": "\(digest)"}]}
      """, to: "copy/manifest.json")
    let run = try Program.run("verify", "copy", in: site.path)
    #expect(run.code == 2 && run.errors.contains("leads out of the website"), "\(run.said)")
  }

  @Test(arguments: [
    ("\"size\": -1", "0"), ("\"size\": 6", "x"), ("\"size\": 6", ""), ("\"size\": 6", "ABCDEF"),
  ])
  func anEntryThatCannotBeIsRefused(size: String, digest: String) throws {
    let site = try Workshop()
    let sha = digest == "0" ? String(repeating: "0", count: 64) : digest
    try site.write(
      """
      {"schema": "gongbiao/manifest/1", "files": [{"path": "a", \(size), "sha256": "\(sha)"}]}
      """, to: "copy/manifest.json")
    #expect(try Program.run("verify", "copy", in: site.path).code == 2)
  }

  @Test(arguments: [
    "nowhere", "Content", "https://", "http:///a/", "https://example.gov.cn/a?b", "https://example.gov.cn/a b/",
  ])
  func whatIsNoCopyIsRefused(copy: String) throws {
    let site = try Workshop.sample()
    let run = try Program.run("verify", copy, in: site.path)
    #expect(run.code == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(run.said)")
  }
}
