internal import Checking
internal import Comparing
internal import Diagnostics
internal import HanText
internal import Publishing
internal import Standards

/// A content folder as far as a site needs it all at once: summaries, findings and what the content's digest is.
struct SiteSource: Sendable {
  /// The folder.
  let workspace: Workspace
  /// What pages about many editions are made of.
  let model: SiteModel
  /// Everything found, in order of place.
  let findings: [Diagnostic]
  /// The digests of the catalogue and of each edition's files.
  let digests: [String]
  /// The processor time that rules took.
  let checkingTime: Duration
  private let kept: KeptEditions

  /// Reads and checks everything, one edition at a time on each of `jobs` tasks. `edits` are the bytes of files, by
  /// path, that are read in place of those on disk; deadlines are compared with `day`.
  static func read(
    content: String, baseURL: String?, prints: Bool, jobs: Int, day: CalendarDate? = nil,
    edits: [String: [UInt8]] = [:],
    progress: Progress = .silent
  ) async throws -> SiteSource {
    let workspace = try Workspace(content: content, baseURL: baseURL, edits: edits)
    progress.report(.reading)
    let (promises, kept) = (PromiseBook(), KeptEditions())
    let read = try await ConcurrentMap.run(workspace.editions, width: jobs) { id in
      let checked = try workspace.read(id)
      if let edition = checked.edition { promises.add(edition) }
      kept.add(checked)
      let relations = try EditionRelations.findings(of: checked, in: workspace)
      return (
        edition: checked.edition.map(EditionSummary.init), findings: checked.findings + relations,
        digest: checked.digest, time: checked.checkingTime
      )
    }
    let model = SiteModel(
      catalogue: workspace.catalogue, editions: read.compactMap(\.edition), hasPrint: prints, day: day,
      promises: promises)
    let start = ThreadTime.now
    let deadlines = Checker.findings(in: model.deadlines, folder: content)
    let time = read.reduce(workspace.checkingTime + (ThreadTime.now - start)) { $0 + $1.time }
    return SiteSource(
      workspace: workspace, model: model,
      findings: (workspace.findings + unknownPairs(workspace) + read.flatMap(\.findings) + deadlines).inOrder(),
      digests: [workspace.digest] + read.map(\.digest), checkingTime: time, kept: kept)
  }

  /// One edition with what its files say about comparing it, as it was when it was checked, where it was kept; else as it
  /// is now, and no edition where its files can't be read as one.
  ///
  /// Throws where its folder can't be read.
  func edition(_ id: EditionID) throws(FileError) -> CheckedEdition {
    if let kept = kept[id] { return kept }
    return try workspace.readUnchecked(id)
  }

  /// Pairs of `site.yml` that can't be compared because an edition is not there.
  private static func unknownPairs(_ workspace: Workspace) -> [Diagnostic] {
    let known = Set(workspace.editions.map(\.description))
    return workspace.catalogue.site.compare
      .filter { $0.count != 2 || !$0.allSatisfy(known.contains) || $0.first == $0.last }
      .map { Diagnostic("compare-pair", .warning, file: "\(workspace.folder)/site.yml", .unknownPair($0)) }
  }
}

extension Message {
  static func unknownPair(_ pair: [String]) -> Message {
    let names = pair.joined(separator: "、")
    return Message(
      zh: "compare 里的“\(names)”不是内容里的两个版本。请写成 [jiaxing/2021, jiaxing/2023] 的形式。",
      en:
        "“\(pair.joined(separator: ", "))” under compare are not two editions of the content. Write [jiaxing/2021, jiaxing/2023]."
    )
  }
}
