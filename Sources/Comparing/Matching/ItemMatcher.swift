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
    var name: Double
    var text: Double
    var category = 0.0
    var numbers = 0.0
    var distance = 0.0

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
  static func matches(of old: ComparedEdition, with new: ComparedEdition, confirmed: [ItemMatch] = []) -> [ItemMatch] {
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
    for old in profiles.old.items.indices where partnerOfOld[old] == nil && !takenOld.contains(old) {
      matches.append(ItemMatch(old: [old], new: [], confidence: 1, reasons: []))
    }
    for new in profiles.new.items.indices where partnerOfNew[new] == nil && !takenNew.contains(new) {
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
    let (old, new) = (profiles.old, profiles.new)
    let postings = PairPostings(old.texts, count: profiles.squares.count) { takenOld.contains($0) }
    let names = PairPostings(old.names, count: profiles.squares.count) { takenOld.contains($0) }
    var found: [Candidate] = []
    for place in new.items.indices where !takenNew.contains(place) {
      var shared = Array(repeating: 0.0, count: old.items.count)
      for pair in new.texts[place] where profiles.squares[pair] > 0 {
        for item in postings[pair] { shared[item] += profiles.squares[pair] }
      }
      var isNear = shared.map { $0 > 0 }
      for pair in new.names[place] { for item in names[pair] { isNear[item] = true } }
      for other in old.items.indices where isNear[other] {
        if let candidate = candidate(other, place, shared: shared[other]) { found.append(candidate) }
      }
    }
    return found.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.distance != right.distance { return left.distance < right.distance }
      return (left.old, left.new) < (right.old, right.new)
    }
  }

  /// The pair of two items that share some weight; `nil` where too little speaks for it.
  private func candidate(_ old: Int, _ new: Int, shared: Double) -> Candidate? {
    let norm = (profiles.old.norms[old] * profiles.new.norms[new]).squareRoot()
    var candidate = Candidate(
      old: old, new: new, name: ItemProfiles.dice(profiles.old.names[old], profiles.new.names[new]),
      text: norm > 0 ? min(0.999, shared / norm) : 0)
    let (from, to) = (profiles.old.items[old], profiles.new.items[new])
    if from.textKey == to.textKey { candidate.text = 1 }
    candidate.name = from.name == to.name ? 1 : min(0.99, candidate.name)
    candidate.category = from.category == to.category ? 1 : from.domain == to.domain ? 0.5 : 0
    guard candidate.isEnough else { return nil }
    let common = from.numbers.count { to.numbers.contains($0) }
    let all = from.numbers.count + to.numbers.count - common
    candidate.numbers = all == 0 ? 0 : Double(common) / Double(all)
    let places = (
      Double(old) / Double(max(1, profiles.old.items.count)), Double(new) / Double(max(1, profiles.new.items.count))
    )
    candidate.distance = abs(places.0 - places.1)
    return candidate
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
    for new in profiles.new.items.indices where partnerOfNew[new] == nil && !takenNew.contains(new) {
      if let index = whole(of: new, isNew: true) { join(new, to: index, isNew: true) }
    }
    for old in profiles.old.items.indices where partnerOfOld[old] == nil && !takenOld.contains(old) {
      if let index = whole(of: old, isNew: false) { join(old, to: index, isNew: false) }
    }
  }

  /// Pairs items of which the greater part of one stands in the other and neither has a partner yet.
  private mutating func pairLooseWholes(_ takenOld: Set<Int>, _ takenNew: Set<Int>) {
    let olds = profiles.old.items.indices.filter { partnerOfOld[$0] == nil && !takenOld.contains($0) }
    let news = profiles.new.items.indices.filter { partnerOfNew[$0] == nil && !takenNew.contains($0) }
    var found: [(share: Double, old: Int, new: Int)] = []
    for old in olds {
      for new in news {
        let smaller = min(profiles.old.norms[old], profiles.new.norms[new])
        guard smaller > 0 else { continue }
        let share = profiles.sharedWeight(profiles.old.texts[old], profiles.new.texts[new]) / smaller
        let name = ItemProfiles.dice(profiles.old.names[old], profiles.new.names[new])
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
    let (own, others) = isNew ? (profiles.new, profiles.old) : (profiles.old, profiles.new)
    let (pairs, norm) = (own.texts[part], own.norms[part])
    guard norm > 0 else { return nil }
    let weights = profiles.weights(of: pairs)
    var best: (share: Double, match: Int)?
    for (index, match) in matches.enumerated() {
      let wholes = isNew ? match.old : match.new
      let siblings = isNew ? match.new : match.old
      guard wholes.count == 1, let whole = wholes.first, !siblings.isEmpty else { continue }
      let share = others.texts[whole].reduce(0) { $0 + weights[$1] } / norm
      guard share >= 0.6 else { continue }
      // What only this part brings must be a good part of itself and of the whole: else it is like the partner only.
      // Where nearly all of it stands in the whole, something of its own is enough: parts share what holds for both.
      let alone = profiles.sharedWeight(
        pairs, others.texts[whole], without: Set(siblings.lazy.flatMap { own.texts[$0] }))
      let isGoodPart = alone >= 0.25 * norm && alone >= 0.08 * others.norms[whole]
      let isWhollyHeld = share >= 0.85 && alone >= 0.02 * norm && alone >= 0.02 * others.norms[whole]
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
