import Glibc
import Publishing
import Synchronization
import Testing

@testable import Pipeline

/// What the disk holds at every fault point is copied; a process killed there would have left just that.
struct ReplacementFaultTests {
  /// A way to replace a site: with the exchange of the system, or with none.
  enum Way: CaseIterable {
    case exchange
    case twoMoves

    var exchange: @Sendable (String, String) -> Int32 {
      switch self {
      case .exchange: ReplacementSurroundings.system.exchange
      case .twoMoves: { _, _ in ENOSYS }
      }
    }
  }

  /// A site folder as it was at a point.
  struct Copy {
    let point: FaultPoint
    let site: String
  }

  /// The parts that are published before the build.
  static let beginnings: [[Output.Part]] = [[], [.editions], [.website], [.editions, .website]]

  /// Runs a build over `before` and gives a copy of the site folder as it was at every point passed.
  private func copies(of way: Way, before: [Output.Part: Tree], in scratch: String) throws -> [Copy] {
    let site = "\(scratch)/Site"
    for (part, tree) in before { try lay(tree, in: "\(site)/\(part.rawValue)") }
    let copies = Mutex<[Copy]>([])
    try SmallSite.new.publish(
      to: site,
      ReplacementSurroundings(exchange: way.exchange) { point in
        let copy = "\(scratch)/\(point.name)"
        // A copy that fails shows as a point that is missing.
        guard let found = try? tree(of: site), (try? lay(found, in: copy)) != nil else { return }
        copies.withLock { $0.append(Copy(point: point, site: copy)) }
      })
    return copies.withLock { $0 }
  }

  private func points(_ way: Way, beginning: [Output.Part]) -> [FaultPoint] {
    [.begun, .staged, .synced]
      + SiteReplacement.parts.flatMap { part -> [FaultPoint] in
        if !beginning.contains(part) { return [.placed(part)] }
        return way == .exchange ? [.exchanged(part)] : [.setAside(part), .placed(part)]
      } + [.cleaned]
  }

  @Test(arguments: Way.allCases, beginnings)
  func aBuildKilledAtAnyPointLeavesOldOrNewPartsAndTheNextOneSucceeds(way: Way, beginning: [Output.Part]) throws {
    let scratch = try ScratchFolder(in: ScratchFolder.places[0])
    let before = SmallSite.old.parts.filter { beginning.contains($0.key) }
    let copies = try copies(of: way, before: before, in: scratch.path)
    #expect(copies.map(\.point) == points(way, beginning: beginning))
    for (point, copy) in copies.map({ ($0.point, $0.site) }) {
      try expectOldOrNew(copy, before, missing: { if case .setAside(let part) = point { part } else { nil } }())
      do { _ = try SiteReplacement(site: copy) }
      try expectOldOrNew(copy, before, missing: nil)
      #expect(try FoundSite(at: copy).others == [], "\(point)")
      try SmallSite.new.publish(to: copy)
      #expect(try FoundSite(at: copy).parts == SmallSite.new.parts, "\(point)")
    }
  }

  private func expectOldOrNew(_ site: String, _ before: [Output.Part: Tree], missing: Output.Part?) throws {
    let found = try FoundSite(at: site)
    for part in SiteReplacement.parts {
      let tree = found.parts[part]
      if part == missing {
        #expect(tree == nil, "\(site) \(part)")
      } else {
        #expect(tree == before[part] || tree == SmallSite.new.parts[part], "\(site) \(part)")
      }
    }
  }

  @Test func aStartThatIsKilledWhilePuttingThingsRightIsPutRightByTheNext() throws {
    let scratch = try ScratchFolder()
    let copies = try copies(of: .twoMoves, before: SmallSite.old.parts, in: scratch.path)
    let broken = try #require(copies.first { $0.point == .setAside(.website) }).site
    let second = "\(scratch.path)/second"
    let surroundings = ReplacementSurroundings(exchange: Way.exchange.exchange) { point in
      guard point == .recovered, let found = try? tree(of: broken) else { return }
      try? lay(found, in: second)
    }
    do { _ = try SiteReplacement(site: broken, surroundings: surroundings) }
    #expect(try FoundSite(at: second).others != [])
    do { _ = try SiteReplacement(site: second) }
    let found = try FoundSite(at: second)
    #expect(found.parts[.website] == SmallSite.old.parts[.website])
    #expect(found.others == [])
  }

  @Test(arguments: Way.allCases)
  func whenTheSecondPartCannotBeReplacedTheFirstGoesBack(way: Way) throws {
    let scratch = try ScratchFolder()
    try SmallSite.old.publish(to: scratch.path)
    let website = "/\(Output.Part.website.rawValue)"
    let surroundings = ReplacementSurroundings(
      exchange: { first, second in second.hasSuffix(website) && way == .exchange ? EBUSY : way.exchange(first, second)
      },
      reached: { point in
        // Takes the new tree away under the second move.
        guard point == .setAside(.website) else { return }
        try? FileSystem.remove("\(scratch.path)/\(StagingPlaces.ownName)\(website)")
      })
    let error = try #require(throws: FileError.self) { try SmallSite.new.publish(to: scratch.path, surroundings) }
    #expect(error == FileError(.replace, scratch.path + website, code: way == .exchange ? EBUSY : ENOENT))
    let found = try FoundSite(at: scratch.path)
    #expect(found.parts == SmallSite.old.parts)
    #expect(found.others == [])
  }
}
