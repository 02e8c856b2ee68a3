import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// The rules on the content that this repository publishes.
@Suite(.enabled(if: !PublishedContent.editions.isEmpty, "there is no edition in Content"))
struct PublishedContentTests {
  @Test(arguments: PublishedContent.editions)
  func publishedEditionsHaveNoErrors(id: EditionID) throws {
    let read = try PublishedContent.read(id)
    let located = try #require(read.located)
    let found = Checker.findings(
      in: located, catalogue: PublishedContent.catalogue, reading: read.findings, waivers: read.waivers)
    #expect(found.filter { $0.severity == .error && $0.waiver == nil }.map(brief) == [])
  }

  @Test(arguments: PublishedContent.editions)
  func aDeletedFieldADayThatDoesNotExistAndAnUnknownOrganAreNamedWithTheirLines(id: EditionID) throws {
    let located = try #require(try PublishedContent.read(id).located)
    let items = located.edition.standard.items
    let last = try #require(items.indices.last)
    let file = try #require(located.map[.standard(key: nil)]?.file)
    let text = try #require(located.texts[file])
    let lines = LineIndex(text)
    let heading = try #require(located.map[.item(last)]?.range)
    let lead = try #require(items[0].fields.firstIndex { $0.role == .lead })
    let leadRange = try #require(located.map[.field(item: 0, field: lead)]?.range)
    let fields = try (0..<2).map { try #require(located.map[.field(item: last, field: $0)]?.range) }

    var changed = text
    changed.removeSubrange(fields[0].lower..<fields[1].lower)
    changed.insert(contentsOf: "2024年2月30日不存在的局、".utf8, at: leadRange.upper - "。".utf8.count)
    let day = SourceRange(leadRange.upper - "。".utf8.count, leadRange.upper)

    let found = try PublishedContent.findings(id, replacing: file, with: changed)
    let line = { (range: SourceRange) in lines.position(of: range.lower).line }
    #expect(found.contains { isAt($0, "field-missing", file, line(heading), items[last].number) })
    #expect(found.contains { isAt($0, "date-real", file, line(day), items[0].number) })
    if PublishedContent.catalogue.organs.contains(where: { $0.region == id.region }) {
      #expect(found.contains { isAt($0, "organ-unknown", file, line(day), items[0].number) })
    }
  }

  @Test(arguments: PublishedContent.editions)
  func aDayThatDoesNotExistInTheNoticeIsNamedWithItsLine(id: EditionID) throws {
    let located = try #require(try PublishedContent.read(id).located)
    guard located.edition.notice?.date != nil else { return }
    let place = try #require(located.map[.notice(key: "date")])
    let range = try #require(place.range)
    let text = try #require(located.texts[place.file])
    var changed = text
    changed.replaceSubrange(range.lower..<range.upper, with: "2024-02-30".utf8)
    let found = try PublishedContent.findings(id, replacing: place.file, with: changed)
    #expect(found.contains { isAt($0, "date-real", place.file, LineIndex(text).position(of: range.lower).line, nil) })
  }

  private func isAt(_ finding: Diagnostic, _ rule: String, _ file: String, _ line: Int, _ item: Int?) -> Bool {
    finding.rule == rule && finding.file == file && finding.position?.line == line && finding.item == item
  }
}
