public import HanText

/// One finding about the content: what is wrong, where, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// How bad a finding is.
  public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// For information.
    case note
    /// A person should look.
    case warning
    /// Must not be published.
    case error

    /// From note up to error.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The rule that found it, in kebab-case: `field-missing`. Stable; waivers and other programs name it.
  public var rule: String
  /// How bad it is.
  public var severity: Severity
  /// The file, as given to the tool: a path relative to the content folder's parent, or an absolute path.
  public var file: String
  /// The bytes it is about, or `nil` for the whole file.
  public var range: SourceRange?
  /// Line and column of the start of ``range``; filled by ``located(by:)``.
  public var position: TextPosition?
  /// Line and column behind the end of ``range``; filled by ``located(by:)``.
  public var end: TextPosition?
  /// Where it is, in words, in a file that has no lines people could count: a page, a paragraph, a cell.
  public var place: Message?
  /// What is wrong and what to do.
  public var message: Message
  /// A change that puts it right, where one is safe.
  public var fix: Fix?
  /// Who accepted the finding and why, where somebody did. A waived finding does not count.
  public var waiver: Waiver?
  /// The item it is about, where it is about one.
  public var item: Int?
  /// The label of the field it is about, where it is about one.
  public var field: String?

  /// A finding.
  public init(
    _ rule: String, _ severity: Severity, file: String, range: SourceRange? = nil, item: Int? = nil,
    field: String? = nil, _ message: Message, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.range = range
    self.item = item
    self.field = field
    self.message = message
    self.fix = fix
  }

  /// The finding with the lines and columns of its range and its fix, computed from the text of its file.
  public func located(by lines: LineIndex) -> Diagnostic {
    var located = self
    if let range {
      located.position = lines.position(of: range.lower)
      located.end = lines.position(of: range.upper)
    }
    if let fix {
      located.fix?.position = lines.position(of: fix.range.lower)
      located.fix?.end = lines.position(of: fix.range.upper)
    }
    return located
  }
}

/// A replacement of bytes of the file a finding is about.
public struct Fix: Sendable, Hashable, Codable {
  /// The bytes to replace.
  public var range: SourceRange
  /// What to put there.
  public var replacement: String
  /// Whether it is right whatever the text means, so that a program may make it; else a person decides.
  public var isSafe: Bool
  /// Line and column of the start of ``range``; filled by ``Diagnostic/located(by:)``.
  public var position: TextPosition?
  /// Line and column behind the end of ``range``; filled by ``Diagnostic/located(by:)``.
  public var end: TextPosition?

  /// A replacement.
  public init(range: SourceRange, replacement: String, isSafe: Bool = true) {
    self.range = range
    self.replacement = replacement
    self.isSafe = isSafe
  }
}

/// The acceptance of a finding by a person (`waivers.yml`).
public struct Waiver: Sendable, Hashable, Codable {
  /// The rule whose finding is accepted.
  public var rule: String
  /// The item it holds for; `nil` for the whole edition.
  public var item: Int?
  /// The field's label it holds for; `nil` for every field.
  public var field: String?
  /// Why.
  public var reason: String
  /// Who accepted it.
  public var who: String
  /// The day, as `YYYY-MM-DD`.
  public var date: String
  /// Where it stands in its file, where it was read from one.
  public var range: SourceRange?

  /// A waiver.
  public init(
    rule: String, item: Int?, field: String?, reason: String, who: String, date: String, range: SourceRange? = nil
  ) {
    self.rule = rule
    self.item = item
    self.field = field
    self.reason = reason
    self.who = who
    self.date = date
    self.range = range
  }
}

extension Sequence<Diagnostic> {
  /// The worst severity that nobody waived, or `nil` where nothing counts.
  public var worst: Diagnostic.Severity? {
    lazy.filter { $0.waiver == nil }.map(\.severity).max()
  }

  /// The findings with every warning made an error (`--strict`).
  public func withWarningsAsErrors() -> [Diagnostic] {
    map { finding in
      var raised = finding
      if raised.severity == .warning { raised.severity = .error }
      return raised
    }
  }

  /// The findings by file, then place, then rule: an order that does not depend on how they were found.
  public func inOrder() -> [Diagnostic] {
    sorted { left, right in
      if left.file != right.file { return left.file < right.file }
      let (from, to) = (left.range?.lower ?? -1, right.range?.lower ?? -1)
      if from != to { return from < to }
      return (left.rule, left.message.en) < (right.rule, right.message.en)
    }
  }
}
