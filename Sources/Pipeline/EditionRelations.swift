internal import Comparing
internal import Diagnostics
internal import Standards

/// Checks what an edition's files say about another edition: the confirmed item map and the reviewers' decisions.
enum EditionRelations {
  /// The findings about one edition; none where its files name no other edition.
  static func findings(of read: CheckedEdition, in workspace: Workspace) throws(FileError) -> [Diagnostic] {
    guard let edition = read.edition, edition.plan == nil else { return [] }
    var findings: [Diagnostic] = []
    let reviewed = Set(read.reviews.map(\.old))
    for old in reviewed.union(read.succession.map { [$0.old] } ?? []).sorted() {
      guard workspace.editions.contains(old), let before = try workspace.edition(old), before.plan == nil else {
        if let map = read.succession, map.old == old {
          findings.append(Diagnostic("succession", .warning, file: map.file, .oldEditionMissing(old)))
        }
        if let review = read.reviews.first(where: { $0.old == old }) {
          findings.append(
            Diagnostic("review", .warning, file: review.file, range: review.range, .oldEditionMissing(old)))
        }
        continue
      }
      let pair = (old: ComparedEdition(before), new: ComparedEdition(edition))
      let map = read.succession.flatMap { $0.old == old ? $0 : nil }
      let contradictions = map.map { SuccessionCheck.findings($0, old: pair.old.text, new: pair.new.text) } ?? []
      findings += contradictions
      if let file = read.reviews.first(where: { $0.old == old })?.file, contradictions.isEmpty {
        let changes = EditionComparison.changes(from: pair.old, to: pair.new, succession: map)
        findings += ReviewCheck.findings(read.reviews, of: changes, file: file)
      }
    }
    return read.located(findings)
  }
}

extension Message {
  static func oldEditionMissing(_ old: EditionID) -> Message {
    Message(
      zh: "内容里没有标准 \(old)，这一条没有用上。请检查 old。", en: "The content has no standard \(old), so this is not used. Check old.")
  }
}
