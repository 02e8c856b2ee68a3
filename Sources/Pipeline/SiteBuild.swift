public import Diagnostics
internal import Glibc
public import HanText
internal import Indexing
internal import Publishing
internal import Standards
internal import Synchronization

/// Publishes a content folder into a site folder.
public struct SiteBuild: Sendable {
  /// What to build, from what, and how.
  public struct Options: Sendable {
    /// The content folder.
    public var content = "Content"
    /// The site folder.
    public var site = "Site"
    /// The folder of templates.
    public var templates: String
    /// Replaces the address of `site.yml`.
    public var baseURL: String?
    /// Whether documents are typeset.
    public var prints = true
    /// How many editions are worked on at a time, and how many documents typeset; at least 1.
    public var jobs = 2
    /// Whether warnings count as errors.
    public var isStrict = false
    /// The program's own file, whose change makes an unchanged content worth building again.
    public var executable = ""
    /// The day that deadlines are compared with; `nil` where none was given.
    public var day: CalendarDate?

    /// Options with the folder of templates; the rest as the commands have it by default.
    public init(templates: String) {
      self.templates = templates
    }
  }

  /// How a build ended.
  public enum Outcome: Sendable, Hashable {
    /// The site was replaced.
    case published(files: Int, items: Int)
    /// The site is already what this content gives.
    case unchanged(items: Int)
    /// Errors were found; the old site stands.
    case refused
  }

  /// A build's outcome and what was found on the way.
  public struct Report: Sendable {
    /// How it ended.
    public let outcome: Outcome
    /// What was found, in order of place.
    public let findings: [Diagnostic]
  }

  private let options: Options
  private let progress: Progress

  /// A build with its options.
  public init(_ options: Options, progress: Progress = .silent) {
    self.options = options
    self.progress = progress
  }

  /// Reads, checks and publishes.
  ///
  /// Throws ``FileError``, ``PublishingError`` or ``TypesettingError`` where it could not run; the old site stands.
  public func run() async throws -> Report {
    let templates = try TemplateFolder(options.templates)
    let replacement = try SiteReplacement(site: options.site)  // before reading: it recovers what a killed build left
    let source = try await SiteSource.read(
      content: options.content, baseURL: options.baseURL, prints: options.prints, jobs: options.jobs,
      day: options.day, progress: progress)
    let findings = options.isStrict ? source.findings.withWarningsAsErrors() : source.findings
    if findings.worst == .error { return Report(outcome: .refused, findings: findings) }
    let plan = try SitePlan(model: source.model, templates: templates)
    let items = source.model.editions.reduce(0) { $0 + $1.items.count }
    let fingerprint = Fingerprint(options: options, source: source, templates: templates)
    if await fingerprint.describes(site: options.site, width: options.jobs) {
      return Report(outcome: .unchanged(items: items), findings: findings)
    }
    let staged = try replacement.stage()
    do {
      let files = try await write(plan, from: source, to: staged)
      progress.report(.replacing)
      let kept = try keepForeignWebsite()
      try staged.commit()
      await fingerprint.save(site: options.site, width: options.jobs)
      return Report(outcome: .published(files: files, items: items), findings: findings + kept)
    } catch {
      staged.abandon()
      throw error
    }
  }

  /// Moves a website that this program did not publish (it has no manifest) out of the way instead of removing it.
  private func keepForeignWebsite() throws(FileError) -> [Diagnostic] {
    let website = "\(options.site)/\(Output.Part.website.rawValue)"
    guard FileSystem.kind(of: website) == .folder, try !FileSystem.list(website).isEmpty,
      FileSystem.kind(of: "\(website)/\(Manifest.path)") != .file
    else { return [] }
    var number = 1
    while FileSystem.kind(of: "\(website)-kept-\(number)") != nil { number += 1 }
    try SiteReplacement.move(website, to: "\(website)-kept-\(number)")
    return [Diagnostic("site-kept", .note, file: website, .kept(website, number))]
  }

  /// Writes every file of the site; returns their number.
  private func write(_ plan: SitePlan, from source: SiteSource, to staged: StagedSite) async throws -> Int {
    let manifest = Manifest()
    let index = try await writeEditions(plan, from: source, to: staged, manifest)
    try await writeInParts(plan.sharedOutputs, to: staged, manifest)
    progress.report(.indexing)
    try await writeInParts(plan.searchOutputs(index), to: staged, manifest)
    try write(plan.lateOutputs(pages: manifest.pages, sizes: manifest.sizes), to: staged, manifest)
    try write([manifest.output], to: staged, manifest)
    return manifest.count
  }

  /// Writes the files of each edition and of its comparisons with others, its texts being read and released one edition
  /// at a time; returns the index.
  private func writeEditions(
    _ plan: SitePlan, from source: SiteSource, to staged: StagedSite, _ manifest: Manifest
  ) async throws -> SearchIndex {
    let index = Mutex(SearchIndex())
    let done = Mutex(0)
    let total = source.model.editions.count
    let typesetter = options.prints ? try Typesetter(templates: options.templates, processes: options.jobs) : nil
    let comparisons = SiteComparisons(source)
    let cache = typesetter.map { PrintCache(site: options.site, tools: $0.digest) }
    _ = try await ConcurrentMap.run(source.model.editions.map(\.id), width: options.jobs) { id in
      let read = try source.edition(id)
      guard let edition = read.edition else { return }
      let fragment = IndexFragment(edition)
      index.withLock { $0.add(fragment) }
      let history = try comparisons.history(of: id.region)
      try write(plan.outputs(for: edition, history: history), to: staged, manifest)
      var printJobs =
        typesetter == nil ? [] : PrintJobs.jobs(for: edition, site: source.model.catalogue.site.baseURL)
      for pair in try comparisons.pairs(of: read) {
        let files = plan.comparison(of: pair)
        try write(files.outputs, to: staged, manifest)
        if typesetter != nil { printJobs += files.printJobs }
      }
      if let typesetter, let cache {
        _ = try await ConcurrentMap.run(printJobs, width: options.jobs) { job in
          let bytes = try await typesetter.typeset(job, keptIn: cache)
          try write([Output(.website, job.path) { bytes }], to: staged, manifest)
        }
      }
      let count = done.withLock { count in
        count += 1
        return count
      }
      progress.report(.writing, count, of: total)
    }
    cache?.prune()
    return index.withLock { $0 }
  }

  /// Writes many files, some at a time on each of the tasks.
  private func writeInParts(_ outputs: [Output], to staged: StagedSite, _ manifest: Manifest) async throws {
    let length = 16
    let parts = stride(from: 0, to: outputs.count, by: length).map { outputs[$0..<min($0 + length, outputs.count)] }
    _ = try await ConcurrentMap.run(parts, width: options.jobs) { try write($0, to: staged, manifest) }
  }

  private func write(_ outputs: some Sequence<Output>, to staged: StagedSite, _ manifest: Manifest) throws {
    for output in outputs {
      let bytes = try output.bytes()
      try staged.write(bytes, to: output.path, in: output.part)
      manifest.add(output, bytes)
    }
  }
}

extension Message {
  static func kept(_ website: String, _ number: Int) -> Message {
    Message(
      zh: "\(website) 里原有的文件不是公标发布的，已移到 \(website)-kept-\(number)，没有删除。",
      en:
        "What was in \(website) was not published by gongbiao; it was moved to \(website)-kept-\(number), not removed.")
  }
}
