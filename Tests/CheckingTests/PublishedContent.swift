import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// The content folder of this repository.
enum PublishedContent {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Content")

  static let catalogue = CatalogueReader.read(
    CatalogueReader.fileNames.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        ContentFile(path: "Content/\(name)", name: name, bytes: Array($0))
      }
    }
  ).catalogue

  /// The editions of every kind.
  static let allEditions: [EditionID] = names(in: folder).flatMap { region in
    names(in: folder.appending(path: region)).compactMap { EditionID("\(region)/\($0)") }
  }

  /// The editions of standards.
  static let editions: [EditionID] = allEditions.filter {
    names(in: folder.appending(path: $0.description)).contains("standard.md")
  }

  static func read(_ id: EditionID, replacing path: String = "", with bytes: [UInt8] = []) throws
    -> EditionReader.Result
  {
    let edition = folder.appending(path: id.description)
    let files = try names(in: edition).map { name in
      let own = "Content/\(id)/\(name)"
      let stored = try Array(Data(contentsOf: edition.appending(path: name)))
      return ContentFile(path: own, name: name, bytes: own == path ? bytes : stored)
    }
    return EditionReader.read(id, folder: "Content/\(id)", files: files, regions: catalogue.regions)
  }

  static func findings(_ id: EditionID, replacing path: String, with bytes: [UInt8]) throws -> [Diagnostic] {
    let read = try read(id, replacing: path, with: bytes)
    let located = try #require(read.located)
    return Checker.findings(in: located, catalogue: catalogue, reading: read.findings, waivers: read.waivers)
  }

  /// The files of an edition.
  static func files(of id: EditionID) -> [ContentFile] {
    let edition = folder.appending(path: id.description)
    return names(in: edition).compactMap { name in
      (try? Data(contentsOf: edition.appending(path: name))).map {
        ContentFile(path: "Content/\(id)/\(name)", name: name, bytes: Array($0))
      }
    }
  }

  /// What is found in an edition some of whose files, by path, have other bytes.
  static func findings(_ id: EditionID, changed: [String: [UInt8]]) throws -> [Diagnostic] {
    let files = files(of: id).map { file in
      changed[file.path].map { ContentFile(path: file.path, name: file.name, bytes: $0) } ?? file
    }
    let read = EditionReader.read(id, folder: "Content/\(id)", files: files, regions: catalogue.regions)
    let located = try #require(read.located)
    return Checker.findings(in: located, catalogue: catalogue, reading: read.findings, waivers: read.waivers)
  }

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
