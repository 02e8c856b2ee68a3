public import Diagnostics
public import Standards

/// Sets a reviewer's decisions beside the changes they are about.
public enum ReviewCheck {
  /// The decisions about an entry, in the order of the file.
  public static func reviews(_ reviews: [ChangeReview], of entry: ItemDifference, from old: EditionID) -> [ChangeReview]
  {
    reviews.filter { review in
      guard review.old == old else { return false }
      if let item = review.item { return entry.new.contains { $0.number == item } }
      return entry.new.isEmpty && entry.old.contains { $0.number == review.dropped }
    }
  }

  /// What is wrong or missing, for an edition that is being signed off: changes that nobody decided on, decisions about
  /// changes that are not there or became others since, changes that were rejected. `file` is the file of decisions.
  public static func findings(_ reviews: [ChangeReview], of changes: ChangeSet, file: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var used: Set<ChangeReview> = []
    for entry in changes.items where entry.isChanged {
      let own = self.reviews(reviews, of: entry, from: changes.old)
      used.formUnion(own)
      let name = (entry.new + entry.old).first?.name ?? ""
      let signed = own.filter { $0.decision != .note && ($0.change.isEmpty || $0.change == entry.digest) }
      for review in own where !review.change.isEmpty && review.change != entry.digest {
        findings.append(
          Diagnostic("review", .warning, file: file, range: review.range, item: review.item, .reviewStale(name)))
      }
      if let last = signed.last {
        guard last.decision == .rejected else { continue }
        findings.append(
          Diagnostic(
            "review", .warning, file: file, range: last.range, item: last.item, .reviewRejected(name, last.note)))
      } else {
        findings.append(
          Diagnostic("review", .warning, file: file, item: entry.new.first?.number, .notReviewed(name, changes.old)))
      }
    }
    for review in reviews where review.old == changes.old && !used.contains(review) {
      findings.append(
        Diagnostic("review", .warning, file: file, range: review.range, item: review.item, .nothingToReview))
    }
    return findings
  }
}

extension ItemDifference {
  /// What tells this change from any other: ten hexadecimal digits of a digest of both sides' names and texts.
  public var digest: String {
    let texts = [old, new].flatMap { side in
      ["|"] + side.flatMap { [$0.name, $0.category] + $0.fields.flatMap { [$0.name, $0.text] } }
    }
    return TextDigest(texts).text
  }
}

extension Message {
  static func notReviewed(_ name: String, _ old: EditionID) -> Message {
    Message(
      zh: "“\(name)”与 \(old) 相比的变化还没有人核对签字。请在 review.yml 写明 decision、who、date。",
      en: "The changes of \(name) since \(old) are not signed off. Add decision, who and date to review.yml.")
  }

  static func reviewRejected(_ name: String, _ note: String) -> Message {
    Message(
      zh: "“\(name)”的变化被否决\(note.isEmpty ? "" : "：\(note)")。请改正内容，再重新核对。",
      en: "The change of \(name) was rejected\(note.isEmpty ? "" : ": \(note)"). Mend it and sign it off again.")
  }

  static func reviewStale(_ name: String) -> Message {
    Message(
      zh: "“\(name)”在核对之后又有改动，原来的核对不再有效。请重新核对。",
      en: "\(name) was changed after it was signed off. Sign it off again.")
  }

  static let nothingToReview = Message(
    zh: "这条核对意见所说的项目没有变化，或编号有误。请核对编号或删去。",
    en: "The item this decision is about did not change, or its number is wrong. Check the number or remove it.")
}
