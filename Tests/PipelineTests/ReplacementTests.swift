import Diagnostics
import Glibc
import Publishing
import Synchronization
import Testing

@testable import Pipeline

struct ReplacementTests {
  @Test(arguments: ScratchFolder.places)
  func aFirstBuildMakesTheSiteFolderAndBothParts(place: String) throws {
    let scratch = try ScratchFolder(in: place)
    let site = "\(scratch.path)/a/Site"
    try SmallSite.new.publish(to: site)
    let found = try FoundSite(at: site)
    #expect(found.parts == SmallSite.new.parts)
    #expect(found.others == [])
  }

  @Test(arguments: ScratchFolder.places)
  func aSecondBuildReplacesBothPartsAsAWhole(place: String) throws {
    let scratch = try ScratchFolder(in: place)
    try SmallSite.old.publish(to: scratch.path)
    try SmallSite.new.publish(to: scratch.path)
    let found = try FoundSite(at: scratch.path)
    #expect(found.parts == SmallSite.new.parts)
    #expect(found.others == [])
  }

  @Test func whatElseLiesInTheSiteFolderStays() throws {
    let scratch = try ScratchFolder()
    let others = [".staging-", ".staging-1a", ".staging-notes", "README"]
    for name in others { try lay(["x": [1]], in: "\(scratch.path)/\(name)") }
    try SmallSite.old.publish(to: scratch.path)
    try SmallSite.new.publish(to: scratch.path)
    #expect(try FoundSite(at: scratch.path).others == others)
  }

  @Test(arguments: [true, false])
  func anAbandonedBuildLeavesTheOldSite(inSoManyWords: Bool) throws {
    let scratch = try ScratchFolder()
    try SmallSite.old.publish(to: scratch.path)
    do {
      let staged = try SiteReplacement(site: scratch.path).stage()
      try SmallSite.new.write(to: staged)
      #expect(try FoundSite(at: scratch.path).others == [StagingPlaces.ownName])
      if inSoManyWords { staged.abandon() }
    }
    let found = try FoundSite(at: scratch.path)
    #expect(found.parts == SmallSite.old.parts)
    #expect(found.others == [])
  }

  @Test func aSecondBuildIsRefusedWhileOneRuns() throws {
    let scratch = try ScratchFolder()
    let staged = try SiteReplacement(site: scratch.path).stage()
    let error = try #require(throws: FileError.self) { _ = try SiteReplacement(site: scratch.path) }
    #expect(error.operation == .lock)
    #expect(error.message.en.hasPrefix("Another build"))
    try SmallSite.new.write(to: staged)
    try staged.commit()
    _ = try SiteReplacement(site: scratch.path)
    #expect(try FoundSite(at: scratch.path).parts == SmallSite.new.parts)
  }

  @Test func aBuildThatNeverStagesLetsGoOfTheSite() throws {
    let scratch = try ScratchFolder()
    do { _ = try SiteReplacement(site: scratch.path) }
    _ = try SiteReplacement(site: scratch.path)
  }

  @Test func manyTasksWriteAtOnce() async throws {
    let scratch = try ScratchFolder()
    let staged = try SiteReplacement(site: scratch.path).stage()
    let numbers = 0..<400
    await withThrowingTaskGroup(of: Void.self) { group in
      for number in numbers {
        group.addTask {
          try staged.write(Array("\(number)".utf8), to: "r\(number % 7)/e\(number % 3)/\(number)/x", in: .website)
        }
      }
    }
    try staged.commit()
    let files = try FileSystem.files(below: "\(scratch.path)/public")
    #expect(files.count == numbers.count)
    for file in files {
      let number = try #require(file.split(separator: "/").dropLast().last)
      #expect(try FileSystem.read("\(scratch.path)/public/\(file)") == Array(number.utf8))
    }
  }

  @Test func twoFilesOfOnePathAreAnError() throws {
    let scratch = try ScratchFolder()
    let staged = try SiteReplacement(site: scratch.path).stage()
    try staged.write([1], to: "a/b", in: .website)
    try staged.write([1], to: "a/b", in: .editions)
    let error = try #require(throws: FileError.self) { try staged.write([2], to: "a/b", in: .website) }
    #expect(error.code == EEXIST)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", "../a", "a/../../../b", "a/.", "a\0b"])
  func aPathThatLeadsOutOfItsPartIsAnError(path: String) throws {
    let scratch = try ScratchFolder()
    let staged = try SiteReplacement(site: "\(scratch.path)/Site").stage()
    #expect(throws: FileError.self) { try staged.write([1], to: path, in: .website) }
    staged.abandon()
    #expect(try tree(of: scratch.path) == ["Site/": []])
  }

  @Test func aPartThatIsAFileOrALinkIsRefusedBeforeAnyWork() throws {
    let scratch = try ScratchFolder()
    let place = "\(scratch.path)/public"
    try FileSystem.write([1], to: place)
    let file = try #require(throws: FileError.self) { _ = try SiteReplacement(site: scratch.path) }
    #expect(file == FileError(.replace, place, code: ENOTDIR))
    try FileSystem.remove(place)
    #expect(symlink("/tmp", place) == 0)
    let link = try #require(throws: FileError.self) { _ = try SiteReplacement(site: scratch.path) }
    #expect(link == FileError(.replace, place, code: ENOTDIR))
  }

  @Test func aSiteThatIsAFileIsRefused() throws {
    let scratch = try ScratchFolder()
    let site = "\(scratch.path)/Site"
    try FileSystem.write([1], to: site)
    let error = try #require(throws: FileError.self) { _ = try SiteReplacement(site: site) }
    #expect(error == FileError(.createFolder, site, code: ENOTDIR))
    #expect(try FileSystem.read(site) == [1])
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func aFolderThatMayNotBeWrittenIsRefusedBeforeAnyWork() throws {
    let scratch = try ScratchFolder()
    try SmallSite.old.publish(to: scratch.path)
    #expect(chmod(scratch.path, 0o555) == 0)
    defer { chmod(scratch.path, 0o755) }
    let error = try #require(throws: FileError.self) { _ = try SiteReplacement(site: scratch.path) }
    #expect(error.code == EACCES)
    #expect(try FoundSite(at: scratch.path).parts == SmallSite.old.parts)
  }
}
