import Foundation
import Testing

/// The built program, run as a person runs it.
enum Program {
  /// What a run left.
  struct Run {
    let code: Int32
    let output: [UInt8]
    let errors: String

    /// The standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// Everything that was said.
    var said: String { text + errors }
  }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The executable, which lies beside the test bundle.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "gongbiao").path

  /// Runs the program in a folder and waits for its end. Messages are English unless `environment` or the arguments
  /// say otherwise.
  static func run(_ arguments: String..., in folder: String, environment: [String: String] = [:]) throws -> Run {
    try start(path, arguments, in: folder, environment: environment)
  }

  /// The same with arguments made at run time.
  static func run(_ arguments: [String], in folder: String) throws -> Run {
    try start(path, arguments, in: folder, environment: [:])
  }

  /// Runs a line of shell script, in which `$gongbiao` is the program.
  static func shell(_ script: String, in folder: String) throws -> Run {
    try start("/bin/bash", ["-c", script], in: folder, environment: ["gongbiao": path])
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Run {
    let logs = try Workshop()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8"].merging(environment) { $1 }
    // Files, not pipes: no output is too long for them.
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try logs.handle("output")
    process.standardError = try logs.handle("errors")
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "\(arguments) was ended by signal \(process.terminationStatus)")
    return Run(
      code: process.terminationStatus, output: try logs.bytes("output"),
      errors: String(decoding: try logs.bytes("errors"), as: UTF8.self))
  }
}
