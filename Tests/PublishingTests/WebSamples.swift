import Comparing
import Foundation
import HanText
import Publishing
import Standards

/// Small sites for the tests of pages, through the templates of the repository.
enum WebSamples {
  static let templates: [String: String] = {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var templates: [String: String] = [:]
    for folder in ["pages", "parts"] {
      let place = repository.appending(path: "Templates/\(folder)")
      let files = (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []
      for file in files where file.pathExtension == "mustache" {
        let name = "\(folder)/\(file.deletingPathExtension().lastPathComponent)"
        templates[name] = try? String(contentsOf: file, encoding: .utf8)
      }
    }
    return templates
  }()

  /// A number in hexadecimal, different for different names: FNV-1a.
  static let slug: @Sendable (SlugBook.Kind, String) -> String = { kind, name in
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (kind.rawValue + name).utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(value, radix: 16)
  }

  static let hillRegion = Region(code: "330100", name: "山市", shortName: "山", slug: "hill")
  static let lakeRegion = Region(code: "330101", name: "山市湖区", shortName: "湖", slug: "lake", parent: "hill")

  static func item(_ number: Int, _ name: String, lead: String = "市民政局。", standard: Passage? = nil) -> ServiceItem {
    ServiceItem(
      number: number, printed: "（\(number)）", name: name,
      fields: FieldForm.usual.entries.map { entry in
        let text =
          switch entry.role {
          case .lead: Passage(text: lead)
          case .standard: standard ?? Passage(text: "每人每月\(number)元。")
          default: Passage(text: "\(entry.label)的内容。")
          }
        return Field(role: entry.role, label: entry.label, text: text)
      })
  }

  static func standard(_ title: String, label: String = "2023年版", domains: [Domain]) -> Standard {
    Standard(title: title, label: label, domains: domains)
  }

  static func notice(_ title: String) -> Notice {
    var notice = Notice(title: title)
    notice.number = "山发〔2024〕1号"
    notice.organs = ["山市发展和改革委员会", "山市民政局"]
    notice.signatories = ["山市发展和改革委员会", "山市民政局"]
    notice.addressees = "各县人民政府"
    notice.date = CalendarDate(year: 2024, month: 6, day: 5)
    notice.effective = CalendarDate(year: 2024, month: 8, day: 1)
    notice.attachments = ["山市基本公共服务标准（2023年版）"]
    notice.annotation = "此件公开发布"
    notice.copies = ["市委办公室", "市政府办公室"]
    notice.printed = .init(organ: "山市发展和改革委员会办公室", date: CalendarDate(year: 2024, month: 6, day: 6))
    notice.body = Passage(text: "现印发给你们。\n一、抓紧实施。")
    return notice
  }

  /// A region's edition with a notice, and one of the region below it without, some headings of which are inferred.
  static let editions: [Edition] = [
    Edition(
      id: EditionID(region: "hill", name: "2023"), region: hillRegion, notice: notice("关于印发标准的通知"),
      standard: standard(
        "山市基本公共服务标准",
        domains: [
          Domain(
            number: 1, mark: "一、", name: "幼有所育",
            categories: [
              Category(number: 1, mark: "1.", name: "优孕优生服务", items: [item(1, "孕前检查"), item(2, "生育保险")])
            ]),
          Domain(
            number: 2, mark: "二、", name: "老有所养",
            categories: [Category(number: 2, mark: "2.", name: "养老服务", items: [item(3, "高龄津贴", lead: "市民政局、市财政局。")])]),
        ])),
    Edition(
      id: EditionID(region: "lake", name: "2023"), region: lakeRegion,
      standard: standard(
        "湖区基本公共服务标准", label: "",
        domains: [
          Domain(
            name: "幼有所育", isInferred: true,
            categories: [
              Category(name: "优孕优生服务", isInferred: true, items: [item(1, "孕前检查", lead: "区民政局。")]),
              Category(mark: "2.", name: "儿童服务", items: [item(2, "预防接种", lead: "区民政局。")]),
            ])
        ])),
  ]

  static func identity() -> SiteIdentity {
    var site = SiteIdentity()
    site.name = "山市服务标准"
    site.baseURL = "https://example.gov.cn/a/b/"
    site.siteCode = "3301000001"
    site.feedback = "mail@example.gov.cn"
    return site
  }

  static func catalogue(_ site: SiteIdentity = identity()) -> Catalogue {
    Catalogue(site: site, regions: [hillRegion, lakeRegion])
  }
}

/// The files of a sample site.
struct WebSite {
  let files: [String: String]

  /// All pages of editions.
  init(
    _ editions: [Edition] = WebSamples.editions, catalogue: Catalogue = WebSamples.catalogue(), hasPrint: Bool = true,
    templates: [String: String] = WebSamples.templates, sizes: [String: Int] = [:]
  ) throws {
    let model = SiteModel(catalogue: catalogue, editions: editions.map(EditionSummary.init), hasPrint: hasPrint)
    let pages = try WebPages(model: model, templates: templates, slug: WebSamples.slug)
    let byID = Dictionary(editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let comparisons = model.comparisonPairs.flatMap { pair -> [Output] in
      guard let old = byID[pair.old], let new = byID[pair.new] else { return [] }
      return pages.comparison(of: ComparedPair(pair, old: ComparedEdition(old), new: ComparedEdition(new))).outputs
        .filter { $0.path.hasSuffix(".html") }
    }
    let outputs =
      pages.siteOutputs() + pages.dataOutputs(sizes: sizes) + editions.flatMap { pages.outputs(for: $0) } + comparisons
    files = try Dictionary(
      outputs.map { ($0.path, String(decoding: try $0.bytes(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in "two files of one path" + first })
  }

  /// The page of a folder (`hill/2023/1/`) or a file; empty where there is none.
  subscript(path: String) -> String {
    files[path.hasSuffix("/") || path.isEmpty ? path + "index.html" : path] ?? ""
  }

  /// The paths in order.
  var paths: [String] { files.keys.sorted() }
}

extension String {
  /// What stands between each `opening` and the next `closing`.
  func pieces(between opening: String, and closing: String) -> [String] {
    components(separatedBy: opening).dropFirst().compactMap { $0.components(separatedBy: closing).first }
  }

  /// The text a browser shows for HTML without tags.
  var unescaped: String {
    var text = self
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: reference, with: character)
    }
    return text
  }
}
