public import Diagnostics
internal import HanText
internal import Markup
public import Standards

/// Reads the folder of one edition.
public enum EditionReader {
  /// What a folder gives; no edition where it has no document, or holds a file that is refused (``TextFile``): without
  /// it the rest would say less than the office does, and what it lacks could not be told.
  public struct Result: Sendable {
    /// The edition with the places of its parts.
    public var located: LocatedEdition?
    /// What is wrong with the files.
    public var findings: [Diagnostic]
    /// The findings that a person accepted.
    public var waivers: [Waiver]
    /// Which items replace which of an earlier edition, where a person confirmed it.
    public var succession: Succession?
    /// What reviewers decided about changes.
    public var reviews: [ChangeReview] = []
  }

  /// The documents of which a folder holds exactly one.
  private static let documents = ["standard.md", "plan.md", "opinion.md"]
  /// What else a folder may hold.
  private static let others = ["notice.md", "decisions.md", "succession.yml", "review.yml", "waivers.yml"]

  /// The names of the files of an edition; any other is unknown.
  public static let fileNames = documents + others

  /// Reads a folder from the files in it. `folder` is its path as messages show it.
  ///
  /// `regions` may be empty, for a folder that stands alone: then nothing is known of its region.
  public static func read(
    _ id: EditionID, folder: String, files: [ContentFile], regions: [Region]
  ) -> Result {
    var result = Result(located: nil, findings: unknownFiles(files), waivers: [])
    let present = files.filter { documents.contains($0.name) }
    guard present.count == 1, let document = present.first else {
      result.findings.append(Diagnostic("edition-folder", .error, file: folder, .documents(present.map(\.name))))
      return result
    }
    var isRefused = false
    func open(_ name: String) -> TextFile? {
      guard let file = files.first(where: { $0.name == name }) else { return nil }
      do throws(Refusal) {
        return try TextFile(path: file.path, bytes: file.bytes)
      } catch {
        isRefused = true
        result.findings.append(error.finding)
        return nil
      }
    }
    guard let file = open(document.name) else { return result }
    let read = readDocument(file, named: document.name, id)
    result.findings += read.findings
    var edition = read.edition
    var map = read.map
    var texts = [file.path: file.bytes]
    edition.region = region(of: id, named: read.region, in: regions, file, &result.findings)
    if let file = open("notice.md") {
      let notice = NoticeReader.read(file)
      result.findings += notice.findings
      edition.notice = notice.notice
      map.merge(notice.map)
      texts[file.path] = file.bytes
    }
    if let file = open("waivers.yml") {
      result.waivers = WaiverReader.read(file, &result.findings)
      texts[file.path] = file.bytes
    }
    if let file = open("succession.yml") { result.succession = SuccessionReader.read(file, &result.findings) }
    if let file = open("review.yml") { result.reviews = ReviewReader.read(file, &result.findings) }
    if !isRefused { result.located = LocatedEdition(edition: edition, map: map, texts: texts) }
    return result
  }

  /// What the file of a document gives.
  private struct Document {
    var edition: Edition
    var region: String
    var map: SourceMap
    var findings: [Diagnostic]
  }

  private static func readDocument(_ file: TextFile, named name: String, _ id: EditionID) -> Document {
    guard let kind = Plan.Kind.allCases.first(where: { "\($0.rawValue).md" == name }) else {
      let read = StandardReader.read(file)
      return Document(
        edition: Edition(id: id, standard: read.standard, order: read.order), region: read.region, map: read.map,
        findings: read.findings)
    }
    let read = PlanReader.read(file, kind: kind)
    return Document(
      edition: Edition(id: id, plan: read.plan, order: read.order), region: read.region, map: read.map,
      findings: read.findings)
  }

  /// The region of the folder; the code in the front matter must be its code.
  private static func region(
    of id: EditionID, named code: String, in regions: [Region], _ file: TextFile, _ findings: inout [Diagnostic]
  ) -> Region? {
    guard !regions.isEmpty else { return nil }
    guard let region = regions.first(where: { $0.slug == id.region }) else {
      findings.append(Diagnostic("region-unknown", .error, file: file.path, .regionUnknown(id.region)))
      return nil
    }
    if !code.isEmpty && code != region.code {
      findings.append(
        Diagnostic("region-mismatch", .error, file: file.path, .regionMismatch(code, region)))
    }
    return region
  }

  private static func unknownFiles(_ files: [ContentFile]) -> [Diagnostic] {
    files.filter { !fileNames.contains($0.name) }
      .map { Diagnostic("file-unknown", .warning, file: $0.path, .unknownFile) }
  }
}

extension Message {
  static func documents(_ names: [String]) -> Message {
    let list = names.isEmpty ? "无" : names.joined(separator: "、")
    let english = names.isEmpty ? "none" : names.joined(separator: ", ")
    return Message(
      zh: "一个版本的文件夹应当恰好有 standard.md、plan.md、opinion.md 中的一个；这里有：\(list)。",
      en: "The folder of an edition holds exactly one of standard.md, plan.md and opinion.md; here: \(english).")
  }

  static let unknownFile = Message(
    zh: "不认识的文件，未使用。请检查文件名，或移到别处。", en: "Unknown file, not used. Check its name, or move it elsewhere.")

  static func regionUnknown(_ slug: String) -> Message {
    Message(
      zh: "regions.yml 没有登记“\(slug)”。请在其中增加一行：- {code: \"六位代码\", name: 全称, short: 简称, slug: \(slug)}。",
      en: "regions.yml does not list \(slug). Add a line to it: - {code: \"six digits\", name: full name, "
        + "short: short name, slug: \(slug)}.")
  }

  static func regionMismatch(_ code: String, _ region: Region) -> Message {
    Message(
      zh: "region 写的是 \(code)，而文件夹 \(region.slug) 在 regions.yml 中是 \(region.code)（\(region.name)）。请改正其中一处。",
      en:
        "region says \(code), but the folder \(region.slug) is \(region.code) (\(region.name)) in regions.yml. Mend one."
    )
  }
}
