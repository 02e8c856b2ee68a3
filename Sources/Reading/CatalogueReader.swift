public import Diagnostics
internal import HanText
internal import Markup
public import Standards

/// Reads the files beside the editions: `site.yml`, `regions.yml`, `organs.yml`, `slugs.yml`, `synonyms.yml`,
/// `deadlines.yml`, `holidays.yml`, `terms.yml`.
public enum CatalogueReader {
  /// The names of the files, all of them optional for single documents.
  public static let fileNames = [
    "site.yml", "regions.yml", "organs.yml", "slugs.yml", "synonyms.yml", "deadlines.yml", "holidays.yml", "terms.yml",
  ]

  /// The catalogue of the files given and what is wrong with them.
  public static func read(_ files: [ContentFile]) -> (catalogue: Catalogue, findings: [Diagnostic]) {
    var catalogue = Catalogue()
    var findings: [Diagnostic] = []
    for source in files {
      guard fileNames.contains(source.name) else {
        findings.append(Diagnostic("file-unknown", .warning, file: source.path, .unknownFile))
        continue
      }
      let file: TextFile
      do {
        file = try TextFile(path: source.path, bytes: source.bytes)
      } catch {
        findings.append(error.finding)
        continue
      }
      let parsed = ConfigurationParser.value(of: file)
      findings += parsed.findings
      guard let value = parsed.value else { continue }
      switch source.name {
      case "site.yml": catalogue.site = site(file, value, &findings)
      case "regions.yml": catalogue.regions = regions(file, value, &findings)
      case "organs.yml": catalogue.organs = organs(file, value, &findings)
      case "slugs.yml": catalogue.slugs = slugs(file, value, &findings)
      case "synonyms.yml": catalogue.synonyms = synonyms(file, value, &findings)
      case "deadlines.yml": catalogue.deadlines = DeadlineReader.deadlines(file, value, &findings)
      case "holidays.yml": catalogue.holidays = HolidayReader.table(file, value, &findings)
      case "terms.yml": catalogue.terms = TermsReader.read(file, value, &findings)
      default: break  // reported above
      }
    }
    return (catalogue, findings)
  }

  private static func site(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> SiteIdentity {
    var settings = SettingsReader(file: file, value: value)
    settings.warnOfUnknownKeys(known: [
      "name", "url", "code", "sponsor", "operator", "contact", "icp", "police", "feedback", "description", "licence",
      "compare",
    ])
    var site = SiteIdentity()
    site.name = settings.text("name")
    site.baseURL = SiteIdentity.withFinalSlash(settings.text("url"))
    site.siteCode = settings.text("code")
    site.sponsor = settings.text("sponsor")
    site.operatedBy = settings.text("operator")
    site.contact = settings.text("contact")
    site.icp = settings.text("icp")
    site.policeRecord = settings.text("police")
    site.feedback = settings.text("feedback")
    site.description = settings.text("description")
    site.licence = settings.text("licence")
    site.compare = value["compare"]?.list?.compactMap { pair in pair.list?.compactMap(\.text) } ?? []
    findings += settings.findings
    return site
  }

  private static func regions(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> [Region] {
    var regions: [Region] = []
    for entry in file.list(of: value, &findings) {
      var settings = SettingsReader(file: file, value: entry)
      settings.warnOfUnknownKeys(known: ["code", "name", "short", "slug", "parent"])
      let parent = settings.text("parent")
      let short = settings.text("short")
      let region = Region(
        code: settings.text("code"), name: settings.text("name"),
        shortName: short.isEmpty ? settings.text("name") : short, slug: settings.text("slug"),
        parent: parent.isEmpty ? nil : parent)
      if region.name.isEmpty || !Slug.isValid(region.slug) {
        settings.note(file.diagnostic("region-form", .error, at: entry.range, .regionIncomplete))
      } else {
        if regions.contains(where: { $0.slug == region.slug }) || SiteNames.reserved.contains(region.slug) {
          settings.note(file.diagnostic("region-slug", .error, at: entry["slug"]?.range, .slugTaken(region.slug)))
        }
        regions.append(region)
      }
      findings += settings.findings
    }
    return regions
  }

  private static func organs(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> [Organ] {
    var organs: [Organ] = []
    for entry in file.entries(of: value, &findings) {
      for organ in file.list(of: entry.value, &findings) {
        var settings = SettingsReader(file: file, value: organ)
        settings.warnOfUnknownKeys(known: ["name", "short", "link"])
        let link = settings.text("link")
        let name = settings.text("name")
        if name.isEmpty {
          settings.note(file.diagnostic("organ-form", .error, at: organ.range, .organIncomplete))
        } else {
          organs.append(
            Organ(name: name, shortNames: settings.texts("short"), region: entry.key, link: link.isEmpty ? nil : link))
        }
        findings += settings.findings
      }
    }
    return organs
  }

  private static func slugs(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> SlugBook {
    var book = SlugBook()
    for entry in file.entries(of: value, &findings) {
      guard let kind = SlugBook.Kind(rawValue: entry.key) else {
        let known = SlugBook.Kind.allCases.map(\.rawValue)
        findings.append(
          file.diagnostic("front-matter", .warning, at: entry.keyRange, .unknownKey(entry.key, known: known)))
        continue
      }
      var taken = Set(book.entries[kind, default: [:]].values)
      for name in file.entries(of: entry.value, &findings) {
        let slug = name.value.text ?? ""
        if !Slug.isValid(slug) || !taken.insert(slug).inserted {
          findings.append(file.diagnostic("slug-form", .error, at: name.value.range, .slugTaken(slug)))
        } else {
          book.entries[kind, default: [:]][name.key] = slug
        }
      }
    }
    return book
  }

  private static func synonyms(
    _ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]
  ) -> [Synonym] {
    file.entries(of: value, &findings).map { entry in
      Synonym(word: entry.key, terms: file.list(of: entry.value, &findings).compactMap(\.text))
    }
  }
}

/// The addresses the site needs for itself, which no region may have.
public enum SiteNames {
  /// Names of folders at the top of the website.
  public static let reserved: Set<String> = [
    "search", "compare", "domains", "organs", "audiences", "sources", "data", "style", "schema", "about", "assets",
    "sitemap", "accessibility", "feedback", "plans", "deadlines",
  ]
}

extension Message {
  static let regionIncomplete = Message(
    zh: "行政区划要写明 code、name 和 slug（小写字母、数字、连字符）。",
    en: "A region has a code, a name and a slug (lower-case letters, digits, hyphens).")

  static let organIncomplete = Message(zh: "机关要写明 name（全称）。", en: "An organ has a name.")

  static func slugTaken(_ slug: String) -> Message {
    Message(
      zh: "地址名“\(slug)”不可用：要用小写字母、数字、连字符，不得重复，也不得是网站自用的名称。",
      en:
        "\(slug) can't be an address: use lower-case letters, digits and hyphens, unique, none of the site's own."
    )
  }
}
