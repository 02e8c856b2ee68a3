public import Comparing
public import Diagnostics
internal import Publishing
public import Standards

/// Two editions of standards that a command sets beside each other.
public struct EditionPair: Sendable {
  /// The edition that stands for what was, or the local one.
  public let first: Edition
  /// The edition that stands for what is, or the one above.
  public let second: Edition
  private let reads: (first: CheckedEdition, second: CheckedEdition)

  /// Reads two editions as commands name them.
  ///
  /// Throws ``UnknownEdition`` and ``FileError`` as ``EditionSource`` does, ``Incomparable`` for a plan or an opinion and
  /// for files that can't be read as an edition.
  public static func read(_ first: String, _ second: String, content: String) throws -> EditionPair {
    let regions = try Workspace.regions(of: content)
    let reads = (
      try EditionSource.readUnchecked(first, content: content, regions: regions),
      try EditionSource.readUnchecked(second, content: content, regions: regions)
    )
    return EditionPair(
      first: try standard(of: reads.0, named: first), second: try standard(of: reads.1, named: second), reads: reads)
  }

  private init(first: Edition, second: Edition, reads: (CheckedEdition, CheckedEdition)) {
    self.first = first
    self.second = second
    self.reads = reads
  }

  /// The standard that was read. Throws where it is none.
  static func standard(of read: CheckedEdition, named name: String) throws(Incomparable) -> Edition {
    guard let edition = read.edition else { throw Incomparable(name: name, isPlan: false, findings: read.findings) }
    if edition.plan != nil { throw Incomparable(name: name, isPlan: true, findings: []) }
    return edition
  }

  /// What changed from the first to the second, and how a confirmed map contradicts them; no changes where it does.
  ///
  /// The map of the second edition counts where it names the first, else that of the first where it names the second.
  public func changes() -> (changes: ChangeSet?, findings: [Diagnostic]) {
    let (old, new) = (ComparedEdition(first), ComparedEdition(second))
    var confirmed: Succession?
    var findings: [Diagnostic] = []
    if let map = reads.second.succession, map.old == first.id {
      confirmed = map
      findings = reads.second.located(SuccessionCheck.findings(map, old: old.text, new: new.text))
    } else if let map = reads.first.succession, map.old == second.id {
      confirmed = map.inverted(from: first.id)
      findings = reads.first.located(SuccessionCheck.findings(map, old: new.text, new: old.text))
    }
    guard findings.isEmpty else { return (nil, findings) }
    return (EditionComparison.changes(from: old, to: new, succession: confirmed), [])
  }
}

/// An edition that can't be compared.
public struct Incomparable: Error, Sendable {
  /// The name given.
  public let name: String
  /// Whether it is a plan or an opinion.
  public let isPlan: Bool
  /// What is wrong with its files.
  public let findings: [Diagnostic]

  /// What to tell the person.
  public var message: Message {
    if isPlan {
      return Message(
        zh: "“\(name)”是规划或意见，没有服务项目，不能这样比较。请比较两个标准。",
        en: "\(name) is a plan or an opinion: it has no service items to compare. Compare two standards.")
    }
    return Message(
      zh: "“\(name)”读不成一个版本，没有比较。请先运行 gongbiao check，改正列出的错误。",
      en: "\(name) can't be read as an edition, so nothing was compared. Run gongbiao check and mend the errors.")
  }
}
