public import Comparing
internal import Diagnostics
internal import Standards

/// Local standards set beside the one above them.
public struct FloorRun: Sendable {
  /// One local standard and how it stands.
  public struct Local: Sendable {
    /// The local standard.
    public let edition: EditionText
    /// How it stands to the one above. Waivers are its own.
    public let report: FloorReport
  }

  /// The standard above.
  public let upper: EditionText
  /// The local standards, in the order they were named.
  public let locals: [Local]

  /// Reads the standard above once, then each local one as commands name them, `jobs` at a time.
  ///
  /// Throws what ``EditionPair/read(_:_:content:)`` throws; of several that can't be read, for the first one named.
  public static func run(
    _ locals: [String], upper: String, content: String, jobs: Int
  ) async throws -> FloorRun {
    let regions = try Workspace.regions(of: content)
    @Sendable func read(_ name: String) throws -> (edition: ComparedEdition, waivers: [Waiver]) {
      let read = try EditionSource.readUnchecked(name, content: content, regions: regions)
      return (ComparedEdition(try EditionPair.standard(of: read, named: name)), read.waivers)
    }
    let above = try read(upper).edition
    let results = try await ConcurrentMap.run(locals, width: jobs) { name in
      Result<Local, any Error> {
        let local = try read(name)
        return Local(
          edition: local.edition.text,
          report: FloorCheck.report(local: local.edition, upper: above, waivers: local.waivers))
      }
    }
    return FloorRun(upper: above.text, locals: try results.map { try $0.get() })
  }
}
