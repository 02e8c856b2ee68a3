import Foundation
import HanText
import Publishing
import Standards
import Testing

/// Text from documents on pages.
@Suite struct WebTextTests {
  static let hardTexts = [
    "<script>alert(1)</script>", "<b>粗</b>", "a&nbsp;b &amp; &#65;", "2*3*4", "PM_{2.5}", "<0.01", "7~18岁", "行末\\",
    "1. 一行", "{{name}} {{{name}}} {{> parts/head}}", "“引”\"号\"'单'", "]]>", "<!-- -->",
  ]

  @Test(arguments: hardTexts) func aFieldComesOutAsTheVeryCharacters(text: String) throws {
    var editions = WebSamples.editions
    editions[0].standard.domains[0].categories[0].items[0].fields[2].text = Passage([.paragraph(text)])
    let page = try WebSite(editions)["hill/2023/1/"]
    let field = try #require(page.pieces(between: "<div data-field=\"standard\">", and: "</div>").first)
    #expect(field.pieces(between: "<p>", and: "</p>").map(\.unescaped) == [text])
    #expect(!field.contains("<script"))
  }

  @Test func whatIsPromisedIsPickedOutAndAgesAreNot() throws {
    var editions = WebSamples.editions
    let text = "65周岁以上每人每月<120元>，每年1次。"
    editions[0].standard.domains[0].categories[0].items[0].fields[2].text = Passage(text: text)
    let page = try WebSite(editions)["hill/2023/1/"]
    let field = try #require(page.pieces(between: "<div data-field=\"standard\">", and: "</div>").first)
    #expect(field.contains("<p>65周岁以上"))
    #expect(field.pieces(between: "<b class=\"amount\">", and: "</b>").last == "每年1次")
    #expect(field.replacing(/<[^>]*>/, with: "").unescaped.contains(text))
  }

  @Test(arguments: hardTexts) func namesAndTitlesComeOutAsTheVeryCharacters(text: String) throws {
    var editions = WebSamples.editions
    editions[0].standard.title = text
    editions[0].notice?.title = text
    editions[0].standard.domains[0].name = text
    editions[0].standard.domains[0].categories[0].name = text
    editions[0].standard.domains[0].categories[0].items[0].name = text
    editions[0].standard.domains[0].categories[0].items[0].fields[4].text = Passage(text: text)
    var identity = WebSamples.identity()
    identity.name = text
    let site = try WebSite(editions, catalogue: WebSamples.catalogue(identity))
    for path in site.paths {
      #expect(!site[path].contains("<script>"), "\(path)")
      #expect(site[path].unescaped.contains(text), "\(path)")
    }
  }

  @Test func aTableIsATableWithHeadsAndACaption() throws {
    let table = Table(rows: [["孕期", "次数"], ["孕早期", "<1"], ["孕中期", "2"]])
    var editions = WebSamples.editions
    editions[0].standard.domains[0].categories[0].items[0].fields[2].text = Passage([
      .paragraph("如下。"), .table(table),
    ])
    let page = try WebSite(editions)["hill/2023/1/"]
    #expect(page.pieces(between: "scope=\"col\">", and: "</th>") == table.rows[0])
    #expect(page.pieces(between: "<caption>", and: "</caption>") == ["服务标准表1"])
    let rows = page.pieces(between: "<tbody", and: "</tbody>").flatMap { $0.pieces(between: "<tr", and: "</tr>") }
    let cells = rows.map { $0.pieces(between: "<td", and: "</td>").map { $0.pieces(between: ">", and: "<").joined() } }
    #expect(cells.map { $0.map(\.unescaped) } == Array(table.rows.dropFirst()))
  }

  @Test func anItemShowsItsFieldsUnderTheLabelsOfItsDocument() throws {
    var editions = WebSamples.editions
    editions[0].standard.domains[0].categories[0].items[0].fields[4].label = "牵头单位"
    let page = try WebSite(editions)["hill/2023/1/"]
    let labels = editions[0].standard.items[0].fields.map(\.label)
    #expect(page.pieces(between: "<dt>", and: "</dt>") == labels)
  }

  @Test func noticesReadAsPrinted() throws {
    let notice = try #require(WebSamples.editions[0].notice)
    let page = try WebSite()["hill/2023/notice/"]
    var rest = page[...]
    let printed =
      ["class=\"redhead\""] + notice.organs + ["文件", notice.number, "<h1>\(notice.title)", "\(notice.addressees)："]
      + notice.body.lines + ["附件：", notice.attachments[0]] + notice.signatories
      + ["2024年6月5日", "（此件公开发布）", "抄送：市委办公室，市政府办公室", "山市发展和改革委员会办公室", "2024年6月6日印发"]
    for part in printed {
      let place = try #require(rest.range(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func headingsThatThePrintLacksAreMarked() throws {
    let site = try WebSite()
    for edition in WebSamples.editions {
      let headings = edition.standard.domains.map(\.isInferred) + edition.standard.categories.map(\.isInferred)
      let marks = site["\(edition.id)/"].components(separatedBy: "原文未印此标题").count - 1
      #expect(marks == headings.count { $0 }, "\(edition.id)")
    }
    // Domain and category are inferred, the domain alone, neither.
    for (path, count) in [("lake/2023/1/", 2), ("lake/2023/2/", 1), ("hill/2023/1/", 0)] {
      #expect(site[path].components(separatedBy: "原文未印此标题").count - 1 == count, "\(path)")
    }
  }

  @Test func notesPrefaceAndClosingAreShown() throws {
    var editions = WebSamples.editions
    editions[0].standard.preface = Passage(text: "前言在此。")
    editions[0].standard.closing = Passage(text: "附则在此。")
    editions[0].standard.domains[0].note = Passage(text: "领域说明。")
    editions[0].standard.domains[0].categories[0].note = Passage(text: "类别说明。")
    editions[0].standard.domains[0].categories[0].items[0].note = Passage(text: "项目说明。")
    let site = try WebSite(editions)
    for text in ["前言在此。", "附则在此。", "领域说明。", "类别说明。"] {
      #expect(site["hill/2023/"].contains("<p>\(text)</p>"))
    }
    #expect(site["hill/2023/1/"].contains("<p>项目说明。</p>"))
  }

  @Test func documentsNoLongerInForceAreMarked() throws {
    var editions = WebSamples.editions
    editions[0].notice?.validity = "废止"
    let mark = "<span class=\"mark\">废止</span>"
    let abolished = try WebSite(editions)
    for path in ["hill/", "hill/2023/", "hill/2023/notice/", "hill/2023/1/"] {
      #expect(abolished[path].contains(mark), "\(path)")
    }
    editions[0].notice?.validity = "有效"
    let valid = try WebSite(editions)
    #expect(valid["hill/2023/notice/"].contains("<dd>有效</dd>"))
    #expect(!valid["hill/2023/1/"].contains("class=\"mark\""))
  }
}
