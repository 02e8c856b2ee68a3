import Diagnostics
import Glibc
import Testing

@testable import Pipeline

struct ReplacementFileSystemTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 70_000])
  func aFileIsReadAsItWasWritten(size: Int) throws {
    let scratch = try ScratchFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = "\(scratch.path)/标准.md"
    try FileSystem.write(bytes, to: path)
    #expect(try FileSystem.read(path) == bytes)
    #expect(try FileSystem.read(path, limit: size) == bytes)
    #expect(try FileSystem.list(scratch.path) == [FileSystem.Entry(name: "标准.md", kind: .file)])
    guard size > 0 else { return }
    let error = try #require(throws: FileError.self) { try FileSystem.read(path, limit: size - 1) }
    #expect(error.code == EFBIG)
  }

  @Test func aFileThatSaysNotHowLongItIsIsReadToItsEnd() throws {
    let whole = try FileSystem.read("/proc/self/smaps", limit: 1 << 28)
    #expect(whole.count > 4096)
    #expect(whole.last == UInt8(ascii: "\n"))
    #expect(throws: FileError(.read, "/proc/self/smaps", code: EFBIG)) {
      try FileSystem.read("/proc/self/smaps", limit: 9)
    }
  }

  @Test func aPathThatIsNoFileSaysSo() throws {
    #expect(throws: FileError(.read, "/tmp", code: EISDIR)) { try FileSystem.read("/tmp") }
    #expect(throws: FileError(.read, "/tmp/no/such", code: ENOENT)) { try FileSystem.read("/tmp/no/such") }
    #expect(throws: FileError(.list, "/dev/null", code: ENOTDIR)) { try FileSystem.list("/dev/null") }
    #expect(throws: FileError(.write, "/tmp", code: EISDIR)) { try FileSystem.write([], to: "/tmp") }
  }

  @Test func aFullDiskIsAnError() throws {
    let error = try #require(throws: FileError.self) { try FileSystem.write([1], to: "/dev/full") }
    #expect(error == FileError(.write, "/dev/full", code: ENOSPC))
    #expect(error.message.zh.contains("磁盘"))
  }

  @Test func whatIsNoOrdinaryFileIsWrittenToAndNotReplaced() throws {
    try FileSystem.write([1], to: "/dev/null")
    #expect(FileSystem.kind(of: "/dev/null") == .other)
  }

  @Test func aReplacedFileKeepsItsModeAndALinkStaysALink() throws {
    let scratch = try ScratchFolder()
    let (file, link) = ("\(scratch.path)/file", "\(scratch.path)/link")
    try FileSystem.write([1], to: file)
    #expect(chmod(file, 0o640) == 0)
    #expect(symlink("file", link) == 0)
    try FileSystem.write([2], to: link)
    var status = stat()
    #expect(lstat(file, &status) == 0 && status.st_mode == S_IFREG | 0o640)
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try FileSystem.read(file) == [2])
    #expect(try FileSystem.list(scratch.path).map(\.name) == ["file", "link"])
  }

  @Test func aWriteThatFailsLeavesNothing() throws {
    let scratch = try ScratchFolder()
    let path = "\(scratch.path)/\(String(repeating: "长", count: 100))"
    #expect(throws: FileError(.replace, path, code: ENAMETOOLONG)) { try FileSystem.write([1], to: path) }
    #expect(try FileSystem.list(scratch.path) == [])
  }

  @Test func entriesComeInTheOrderOfTheirBytes() throws {
    let scratch = try ScratchFolder()
    let names = ["B", "a", "\u{E9}", "e\u{301}", "嘉", ".b", "𠮷", "ﬀ"]
    for name in names { try FileSystem.write([], to: "\(scratch.path)/\(name)") }
    let found = try FileSystem.list(scratch.path).map(\.name).map { Array($0.utf8) }
    #expect(found == names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func aNameThatIsNotUTF8IsListedAndNotOpened() throws {
    let scratch = try ScratchFolder()
    let gbk: [UInt8] = Array("\(scratch.path)/".utf8) + [0xB1, 0xEA, 0xD7, 0xBC, 0]
    let number = open(gbk.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o666)
    #expect(number >= 0)
    close(number)
    #expect(try FileSystem.list(scratch.path).map(\.kind) == [.other])
    #expect(try FileSystem.files(below: scratch.path) == [])
    try FileSystem.remove(scratch.path)
    #expect(FileSystem.kind(of: scratch.path) == nil)
  }

  @Test func aWalkGivesFilesOfAllDepthsAndNothingHidden() throws {
    let scratch = try ScratchFolder()
    try lay([".git/x": [1], "a/b/c": [1], "a/b.md": [1], "a/.x": [1], "z": [1], "empty/": []], in: scratch.path)
    #expect(try FileSystem.files(below: scratch.path) == ["a/b/c", "a/b.md", "z"])
  }

  @Test func removingATreeLeavesWhatItsLinksPointAt() throws {
    let scratch = try ScratchFolder()
    try lay(["kept/x": [1], "gone/a/b/c/d": [1], "gone/e": [2]], in: scratch.path)
    #expect(symlink("../kept", "\(scratch.path)/gone/link") == 0)
    try FileSystem.remove("\(scratch.path)/gone")
    try FileSystem.remove("\(scratch.path)/gone")
    #expect(try tree(of: scratch.path) == ["kept/": [], "kept/x": [1]])
  }

  @Test(arguments: [
    ("a/b", "a"), ("a/b/", "a"), ("a//b", "a"), ("/a/b/c", "/a/b"), ("a", nil), ("a/", nil), ("/a", nil), ("/", nil),
  ])
  func theFolderOfAPathIsAllButItsLastName(path: String, parent: String?) {
    #expect(FileSystem.parent(of: path) == parent)
  }

  @Test func everyErrorNamesItsPathInBothLanguages() {
    for operation in FileError.Operation.allCases where operation != .proceed {
      for code in [EACCES, EROFS, EBUSY, EMFILE, ENOSPC, ENOENT, ENOTDIR, EISDIR, EEXIST, ELOOP, EFBIG, EIO] {
        let message = FileError(operation, "某/path", code: code).message
        #expect(message.zh.contains("某/path") && message.en.contains("某/path"))
        #expect(message.zh.hasSuffix("。") && message.en.hasSuffix("."))
      }
    }
  }
}
