/// Finds which items of two editions belong together, by name, category, text and numbers.
struct ItemMatcher {
  private let profiles: ItemProfiles
  private var partnerOfOld: [Int: Int] = [:]
  private var partnerOfNew: [Int: Int] = [:]
  private var matches: [ItemMatch] = []

  /// A pair of items with what speaks for it.
  private struct Candidate {
    let old: Int
    let new: Int
    let name: Double
    let text: Double
    let category: Double
    let numbers: Double
    let distance: Double

    var hasSameName: Bool { name == 1 }
    var score: Double {
      hasSameName ? 1 + 0.5 * text + 0.2 * category : 0.4 * name + 0.45 * text + 0.1 * category + 0.05 * numbers
    }
    var isEnough: Bool {
      if hasSameName { return text >= 0.05 || category > 0 }
      if text >= 0.62 { return name >= 0.1 || text >= 0.8 }
      if name >= 0.72 { return text >= 0.08 || category == 1 }
      return name >= 0.4 && text >= 0.3
    }
  }

  /// The matches of two editions; items without a partner stand alone. `confirmed` are those a person confirmed, by
  /// position; they stand as they are.
  static func matches(of old: EditionText, with new: EditionText, confirmed: [ItemMatch] = []) -> [ItemMatch] {
    var matcher = ItemMatcher(profiles: ItemProfiles(old: old, new: new))
    matcher.match(confirmed)
    return matcher.matches
  }

  private init(profiles: ItemProfiles) {
    self.profiles = profiles
  }

  private mutating func match(_ confirmed: [ItemMatch]) {
    let takenOld = Set(confirmed.flatMap(\.old))
    let takenNew = Set(confirmed.flatMap(\.new))
    let candidates = candidates(without: takenOld, takenNew)
    // First those that are near the best either side could have: a part of a split item is not to be taken for the next
    // like item. Then the parts, then what is left.
    var best: (old: [Int: Double], new: [Int: Double]) = ([:], [:])
    for candidate in candidates {
      best.old[candidate.old] = max(best.old[candidate.old] ?? 0, candidate.score)
      best.new[candidate.new] = max(best.new[candidate.new] ?? 0, candidate.score)
    }
    pair(candidates.filter { $0.score >= 0.75 * max(best.old[$0.old] ?? 0, best.new[$0.new] ?? 0) })
    joinParts(takenOld, takenNew)
    pair(candidates)
    pairLooseWholes(takenOld, takenNew)
    joinParts(takenOld, takenNew)
    for old in profiles.old.indices where partnerOfOld[old] == nil && !takenOld.contains(old) {
      matches.append(ItemMatch(old: [old], new: [], confidence: 1, reasons: []))
    }
    for new in profiles.new.indices where partnerOfNew[new] == nil && !takenNew.contains(new) {
      matches.append(ItemMatch(old: [], new: [new], confidence: 1, reasons: []))
    }
    matches += confirmed
  }

  /// Pairs what has no partner yet, the best candidates first.
  private mutating func pair(_ candidates: [Candidate]) {
    for candidate in candidates where partnerOfOld[candidate.old] == nil && partnerOfNew[candidate.new] == nil {
      partnerOfOld[candidate.old] = matches.count
      partnerOfNew[candidate.new] = matches.count
      matches.append(match(of: candidate))
    }
  }

  /// The pairs that may belong together, the best first.
  private func candidates(without takenOld: Set<Int>, _ takenNew: Set<Int>) -> [Candidate] {
    var postings = Array(repeating: [Int](), count: profiles.weights.count)
    var names = postings
    for (index, profile) in profiles.old.enumerated() where !takenOld.contains(index) {
      for pair in profile.pairs where profiles.weights[pair] > 0 { postings[pair].append(index) }
      for pair in profile.name { names[pair].append(index) }
    }
    var found: [Candidate] = []
    for (new, profile) in profiles.new.enumerated() where !takenNew.contains(new) {
      var shared = Array(repeating: 0.0, count: profiles.old.count)
      for pair in profile.pairs {
        let weight = profiles.weights[pair]
        for item in postings[pair] { shared[item] += weight * weight }
      }
      var isNear = shared.map { $0 > 0 }
      for pair in profile.name { for item in names[pair] { isNear[item] = true } }
      for old in profiles.old.indices where isNear[old] && !takenOld.contains(old) {
        let candidate = candidate(old, new, shared: shared[old])
        if candidate.isEnough { found.append(candidate) }
      }
    }
    return found.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.distance != right.distance { return left.distance < right.distance }
      return (left.old, left.new) < (right.old, right.new)
    }
  }

  private func candidate(_ old: Int, _ new: Int, shared: Double) -> Candidate {
    let (from, to) = (profiles.old[old], profiles.new[new])
    let text: Double
    if from.textKey == to.textKey {
      text = 1
    } else {
      let norm = (from.norm * to.norm).squareRoot()
      text = norm > 0 ? min(0.999, shared / norm) : 0
    }
    let name = from.nameKey == to.nameKey ? 1 : min(0.99, ItemProfiles.dice(from.name, to.name))
    let category = from.category == to.category ? 1 : from.domain == to.domain ? 0.5 : 0
    let all = from.numbers.union(to.numbers).count
    let numbers = all == 0 ? 0 : Double(from.numbers.intersection(to.numbers).count) / Double(all)
    let places = (
      Double(old) / Double(max(1, profiles.old.count)), Double(new) / Double(max(1, profiles.new.count))
    )
    return Candidate(
      old: old, new: new, name: name, text: text, category: category, numbers: numbers,
      distance: abs(places.0 - places.1))
  }

  private func match(of candidate: Candidate) -> ItemMatch {
    var reasons: [ItemMatch.Reason] = []
    if candidate.hasSameName { reasons.append(.sameName) } else if candidate.name >= 0.4 { reasons.append(.nearName) }
    if candidate.category == 1 { reasons.append(.sameCategory) }
    if candidate.text == 1 { reasons.append(.sameText) } else if candidate.text >= 0.3 { reasons.append(.nearText) }
    if candidate.numbers == 1 { reasons.append(.sameNumbers) }
    let sure =
      candidate.hasSameName
      ? 0.85 + 0.14 * candidate.text
      : min(0.97, max(candidate.text, candidate.name * 0.9) * 0.9 + 0.08 * candidate.category)
    return ItemMatch(
      old: [candidate.old], new: [candidate.new], confidence: (sure * 100).rounded() / 100, reasons: reasons)
  }
}

// One item become several, several become one.
extension ItemMatcher {
  /// Joins items without a partner to the matches whose whole they are a part of.
  private mutating func joinParts(_ takenOld: Set<Int>, _ takenNew: Set<Int>) {
    for new in profiles.new.indices where partnerOfNew[new] == nil && !takenNew.contains(new) {
      if let index = whole(of: new, isNew: true) { join(new, to: index, isNew: true) }
    }
    for old in profiles.old.indices where partnerOfOld[old] == nil && !takenOld.contains(old) {
      if let index = whole(of: old, isNew: false) { join(old, to: index, isNew: false) }
    }
  }

  /// Pairs items of which the greater part of one stands in the other and neither has a partner yet.
  private mutating func pairLooseWholes(_ takenOld: Set<Int>, _ takenNew: Set<Int>) {
    let olds = profiles.old.indices.filter { partnerOfOld[$0] == nil && !takenOld.contains($0) }
    let news = profiles.new.indices.filter { partnerOfNew[$0] == nil && !takenNew.contains($0) }
    var found: [(share: Double, old: Int, new: Int)] = []
    for old in olds {
      for new in news {
        let (from, to) = (profiles.old[old], profiles.new[new])
        let smaller = min(from.norm, to.norm)
        guard smaller > 0 else { continue }
        let share = profiles.sharedWeight(from.pairs, to.pairs) / smaller
        let name = ItemProfiles.dice(from.name, to.name)
        if share >= 0.8 && name >= 0.15 { found.append((share + name, old, new)) }
      }
    }
    for pair in found.sorted(by: { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) })
    where partnerOfOld[pair.old] == nil && partnerOfNew[pair.new] == nil {
      partnerOfOld[pair.old] = matches.count
      partnerOfNew[pair.new] = matches.count
      matches.append(
        ItemMatch(old: [pair.old], new: [pair.new], confidence: 0.7, reasons: [.containedText, .nearName]))
    }
  }

  /// The match whose item on the other side holds the text of a loose item, beside that of its partner.
  private func whole(of part: Int, isNew: Bool) -> Int? {
    let profile = isNew ? profiles.new[part] : profiles.old[part]
    guard profile.norm > 0 else { return nil }
    var best: (share: Double, match: Int)?
    for (index, match) in matches.enumerated() {
      let wholes = isNew ? match.old : match.new
      let siblings = isNew ? match.new : match.old
      guard wholes.count == 1, let whole = wholes.first, !siblings.isEmpty else { continue }
      let holder = isNew ? profiles.old[whole] : profiles.new[whole]
      let share = profiles.sharedWeight(profile.pairs, holder.pairs) / profile.norm
      guard share >= 0.6 else { continue }
      var others: Set<Int> = []
      for sibling in siblings { others.formUnion((isNew ? profiles.new[sibling] : profiles.old[sibling]).pairs) }
      // What only this part brings must be a good part of itself and of the whole: else it is like the partner only.
      // Where nearly all of it stands in the whole, something of its own is enough: parts share what holds for both.
      let own = profiles.sharedWeight(profile.pairs, holder.pairs, without: others)
      let isGoodPart = own >= 0.25 * profile.norm && own >= 0.08 * holder.norm
      let isWhollyHeld = share >= 0.85 && own >= 0.02 * profile.norm && own >= 0.02 * holder.norm
      guard isGoodPart || isWhollyHeld else { continue }
      if best.map({ share > $0.share }) ?? true { best = (share, index) }
    }
    return best?.match
  }

  private mutating func join(_ part: Int, to index: Int, isNew: Bool) {
    if isNew {
      matches[index].new = (matches[index].new + [part]).sorted()
      partnerOfNew[part] = index
    } else {
      matches[index].old = (matches[index].old + [part]).sorted()
      partnerOfOld[part] = index
    }
    matches[index].confidence = min(matches[index].confidence, 0.8)
    if !matches[index].reasons.contains(.containedText) { matches[index].reasons.append(.containedText) }
  }
}
