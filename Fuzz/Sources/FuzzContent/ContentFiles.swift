import Diagnostics
import FuzzSupport
import Importing
import Reading
import Standards

/// The files of a content folder, and what must hold when they are read.
struct ContentFiles {
  static let names = ["standard.md", "notice.md", "waivers.yml"] + CatalogueReader.fileNames

  private static let id = EditionID(region: "here", name: "2023")
  private let files: [ContentFile]

  init(_ bytes: [UInt8]) {
    let pieces = bytes.split(separator: 0x1E, maxSplits: Self.names.count - 1, omittingEmptySubsequences: false)
    files = zip(Self.names, pieces).filter { !$1.isEmpty }
      .map { ContentFile(path: "here/2023/\($0)", name: $0, bytes: Array($1)) }
  }

  /// Reads the files beside the editions.
  func checkCatalogue() {
    let catalogue = files.filter { CatalogueReader.fileNames.contains($0.name) }
    checkPlaces(CatalogueReader.read(catalogue).findings)
  }

  /// Reads the edition; what was read is read again as the same from what the content writer makes of it.
  func checkEdition() {
    let result = Self.read(files.filter { EditionReader.fileNames.contains($0.name) })
    checkPlaces(result.findings)
    guard let edition = result.located?.edition, !Self.hasEmptyHeading(edition.standard) else { return }
    var written = [Self.file("standard.md", ContentWriter.standardFile(edition.standard))]
    if let notice = edition.notice { written.append(Self.file("notice.md", ContentWriter.noticeFile(notice))) }
    let reading = Self.read(written)
    guard !reading.findings.contains(where: { $0.rule == "table-width" }) else { return }  // refused, and it says so
    let again = reading.located?.edition
    Invariant.require(
      again?.standard == edition.standard,
      "standard.md reads back as another standard, "
        + Difference.between(edition.standard, again?.standard))
    Invariant.require(
      again?.notice == edition.notice,
      "notice.md reads back as another notice, "
        + Difference.between(edition.notice, again?.notice))
  }

  /// Whether a heading is empty where that is not how a missing one is told: such a heading is not written, and
  /// `heading-empty` reports it.
  private static func hasEmptyHeading(_ standard: Standard) -> Bool {
    standard.domains.enumerated().contains { place, domain in
      domain.mark.isEmpty && domain.name.isEmpty && (place > 0 || !domain.note.isEmpty || domain.categories.isEmpty)
        || domain.categories.enumerated().contains { place, category in
          category.mark.isEmpty && category.name.isEmpty
            && (place > 0 || !category.note.isEmpty || category.items.isEmpty)
        }
    }
  }

  /// The places of findings lie inside the files; line ends of two bytes count as one there.
  private func checkPlaces(_ findings: [Diagnostic]) {
    Invariant.requirePlaces(of: findings) { path in files.first { $0.path == path }?.bytes.count }
  }

  private static func read(_ files: [ContentFile]) -> EditionReader.Result {
    EditionReader.read(id, folder: "here/2023", files: files, regions: [])
  }

  private static func file(_ name: String, _ text: String) -> ContentFile {
    ContentFile(path: "here/2023/\(name)", name: name, bytes: Array(text.utf8))
  }
}
