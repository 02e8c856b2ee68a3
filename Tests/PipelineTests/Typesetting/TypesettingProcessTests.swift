import Diagnostics
import Foundation
import Publishing
import Testing

@testable import Pipeline

@Suite struct TypesettingProcessTests {
  /// Runs `body` with a folder of templates whose typesetter is a shell script.
  static func withTypesetter(_ script: String, _ body: (String) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("typesetter-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for folder in [".venv/bin", ".fonts", "Scripts", "Templates/print"] {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    // A link to the shell: a program just written can be busy while other tests start programs.
    try FileManager.default.createSymbolicLink(
      atPath: root.appendingPathComponent(".venv/bin/python3").path, withDestinationPath: "/bin/dash")
    try Data(script.utf8).write(to: root.appendingPathComponent("Scripts/typeset.py"))
    try Data().write(to: root.appendingPathComponent("Templates/print/edition.typ"))
    try await body(root.appendingPathComponent("Templates").path)
  }

  static func job(_ size: Int = 2) -> PrintJob {
    PrintJob(path: "a.pdf", data: Array(repeating: UInt8(ascii: " "), count: size) + Array("{}".utf8), timestamp: 7)
  }

  static func error(of script: String, size: Int = 2) async throws -> TypesettingError? {
    var found: TypesettingError?
    try await withTypesetter(script) { templates in
      found = await #expect(throws: TypesettingError.self) {
        try await Typesetter(templates: templates, processes: 1).typeset(job(size))
      }
    }
    return found
  }

  @Test func aProgramThatEndsIsAnErrorAndTheNextDocumentGetsANewOne() async throws {
    #expect(try await Self.error(of: "exit 3") == .stopped(path: "a.pdf", code: 0))
    // More than a socket holds, so that the program ends while it is written to.
    #expect(try await Self.error(of: "exit 3", size: 1 << 22) == .stopped(path: "a.pdf", code: 0))
    #expect(try await Self.error(of: "read line; echo '{\"size\": 9}'; echo ab") == .stopped(path: "a.pdf", code: 0))
    #expect(try await Self.error(of: "read line; echo nonsense") == .stopped(path: "a.pdf", code: 0))
  }

  @Test func anAnswerIsTheBytesBehindItsLine() async throws {
    try await Self.withTypesetter("while read line; do echo '{\"size\": 3}'; printf 'a\\nb'; done") { templates in
      let typesetter = try Typesetter(templates: templates, processes: 2)
      for _ in 0..<3 { #expect(try await typesetter.typeset(Self.job()) == Array("a\nb".utf8)) }
    }
  }

  @Test func aProgramStartedAheadServesTheFirstDocument() async throws {
    let script = "echo started >> \"$0.log\"; while read line; do echo '{\"size\": 2}'; printf ab; done"
    try await Self.withTypesetter(script) { templates in
      let typesetter = try Typesetter(templates: templates, processes: 2)
      await typesetter.start()
      await typesetter.start()
      let log = try #require(FileSystem.parent(of: templates)) + "/Scripts/typeset.py.log"
      for _ in 0..<500 where (try? FileSystem.read(log))?.isEmpty != false {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try String(decoding: FileSystem.read(log), as: UTF8.self) == "started\n")
      #expect(try await typesetter.typeset(Self.job()) == Array("ab".utf8))
      #expect(try String(decoding: FileSystem.read(log), as: UTF8.self) == "started\n")
    }
  }

  @Test func aProgramThatEndsBeforeTheFirstDocumentIsToldWithIt() async throws {
    try await Self.withTypesetter("exit 3") { templates in
      let typesetter = try Typesetter(templates: templates, processes: 1)
      await typesetter.start()
      await #expect(throws: TypesettingError.stopped(path: "a.pdf", code: 0)) {
        try await typesetter.typeset(Self.job())
      }
    }
  }

  @Test func failuresAreNamed() async throws {
    func error(_ json: String) async throws -> TypesettingError? {
      try await Self.error(of: "read line; echo '{\"error\": \(json)}'; read line")
    }
    #expect(try await error(#"{"kind": "tool-missing", "detail": "segno"}"#) == .toolMissing("segno"))
    #expect(try await error(#"{"kind": "font-missing", "font": "仿宋"}"#) == .fontMissing("仿宋"))
    #expect(
      try await error(#"{"kind": "template-failed", "detail": "x"}"#) == .templateFailed("x", path: "a.pdf"))
  }

  @Test func whatIsNotInstalledIsNamedWithTheCommandThatInstallsIt() async throws {
    try await Self.withTypesetter("") { templates in
      let fonts = try #require(FileSystem.parent(of: templates)) + "/.fonts"
      try FileManager.default.removeItem(atPath: fonts)
      let error = #expect(throws: TypesettingError.self) { try Typesetter(templates: templates, processes: 1) }
      #expect(error == .toolMissing(fonts))
      #expect(error?.message.zh.contains("make setup") == true)
      #expect(error?.message.en.contains("make setup") == true)
    }
  }
}
