import Diagnostics
import Packages
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
  private let archive = ZipMaker.bytes(texts: [("a.xml", "一二三"), ("word/Document.xml", "<x/>")])

  @Test func entriesAreFoundAndReadWhole() throws {
    let zip = try ZipArchive(archive)
    #expect(zip.entries.map(\.name) == ["a.xml", "word/Document.xml"])
    #expect(try zip.bytes(of: "a.xml") == Array("一二三".utf8))
    #expect(try zip.bytes(of: "WORD\\document.xml") == Array("<x/>".utf8))
    #expect(!zip.contains("b.xml"))
  }

  @Test func aMissingEntryIsNamed() throws {
    let zip = try ZipArchive(archive)
    let error = #expect(throws: PackageError.self) { try zip.bytes(of: "b.xml") }
    #expect(error?.kind == .missing)
    #expect(error?.message.zh.contains("b.xml") == true)
  }

  @Test func whatIsNoContainerIsRefused() {
    #expect(throws: PackageError.self) { try ZipArchive([]) }
    let error = #expect(throws: PackageError.self) { try ZipArchive(Array("just text, long enough to look at".utf8)) }
    #expect(error?.kind == .noContainer)
  }

  @Test func aContainerCutOffIsRefused() {
    let error = #expect(throws: PackageError.self) { try ZipArchive(Array(archive.dropLast(30))) }
    #expect(error?.kind == .damaged)
  }

  @Test func aWrongByteInAnEntryIsNoticed() throws {
    var broken = archive
    let position = try #require(broken.indices.first { broken[$0...].starts(with: Array("一二三".utf8)) })
    broken[position] ^= 1
    let zip = try ZipArchive(broken)
    let error = #expect(throws: PackageError.self) { try zip.bytes(of: "a.xml") }
    #expect(error?.kind == .damaged)
  }

  @Test func anEntryThatClaimsToBeHugeIsNotRead() throws {
    var claimed = archive
    let directory = try #require(claimed.indices.first { claimed[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    claimed.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x20])
    let zip = try ZipArchive(claimed)
    let error = #expect(throws: PackageError.self) { try zip.bytes(of: "a.xml") }
    #expect(error?.kind == .tooLarge)
  }

  @Test func anEncryptedEntryIsRefusedWithAdvice() throws {
    var locked = archive
    let directory = try #require(locked.indices.first { locked[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    locked[directory + 8] |= 1
    locked[6] |= 1
    let zip = try ZipArchive(locked)
    let error = #expect(throws: PackageError.self) { try zip.bytes(of: "a.xml") }
    #expect(error?.kind == .encrypted)
    #expect(error?.message.zh.contains("密码") == true)
  }
}
