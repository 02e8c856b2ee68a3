import Diagnostics
import Foundation
import Importing
import Standards
import Testing

/// The documents in `Tests/Golden/Import`, and what importing them gives.
enum GoldenImport: String, CaseIterable {
  case jiaxing, quzhou, ouhai

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  var folder: URL { Self.root.appending(path: "Tests/Golden/Import/\(rawValue)") }
  var contentFolder: URL { Self.root.appending(path: "Content/\(rawValue)/2023") }
  var source: [UInt8] { get throws { Array(try Data(contentsOf: folder.appending(path: "Input/source.txt"))) } }

  /// The editions whose headings fill the gaps of a document that does not print its own.
  var references: [GoldenImport] { self == .ouhai ? [.jiaxing, .quzhou] : [] }

  var id: EditionID { EditionID(region: rawValue, name: "2023") }

  /// The region as `regions.yml` has it.
  var region: Region {
    switch self {
    case .jiaxing: Region(code: "330400", name: "嘉兴市", shortName: "嘉兴", slug: rawValue)
    case .quzhou: Region(code: "330800", name: "衢州市", shortName: "衢州", slug: rawValue)
    case .ouhai: Region(code: "330304", name: "温州市瓯海区", shortName: "瓯海", slug: rawValue)
    }
  }

  func result() throws -> ImportResult {
    let context = ImportContext(
      id: id, region: region,
      references: try references.compactMap { try $0.result().standard })
    return DocumentImporter.read(.file(try source), file: "source.txt", context: context)
  }

  /// The files the import writes, by name.
  func files(of result: ImportResult) throws -> [String: String] {
    var files: [String: String] = [:]
    if let standard = result.standard {
      files["standard.md"] = ContentWriter.standardFile(standard, region: region.code)
    }
    if let notice = result.notice { files["notice.md"] = ContentWriter.noticeFile(notice) }
    files["decisions.md"] = result.decisions(in: .chinese)
    files["account.json"] = String(decoding: result.report, as: UTF8.self)
    return files
  }
}

@Suite struct GoldenImportTests {
  @Test(arguments: GoldenImport.allCases)
  func theFilesAreThoseRecorded(_ golden: GoldenImport) throws {
    try RecordedFiles.expect(golden.files(of: golden.result()), in: golden.folder.appending(path: "Expected"))
  }
}
