import Foundation
import Testing

/// The files that an import is known to write, in an `Expected` folder of `Tests/Golden`.
enum RecordedFiles {
  /// Expects the files to be those recorded in a folder; with `RECORD_GOLDEN` set they are recorded anew first.
  static func expect(_ files: [String: String], in folder: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files.keys.sorted())
    for (name, text) in files {
      let recorded = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      #expect(recorded == text, "\(name) differs; record it again with RECORD_GOLDEN=1 and review the difference")
    }
  }
}
