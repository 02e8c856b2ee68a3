public import HanText

/// One change of what a field says, and whether it is better for the citizen.
public struct Change: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A number went up.
    case raised
    /// A number went down.
    case lowered
    /// More people are served.
    case widened
    /// Fewer people are served.
    case narrowed
    /// Something is said that was not said before.
    case added
    /// Something is no longer said.
    case withdrawn
    /// The same is said otherwise, or the tool can't say which way it went.
    case reworded

    /// The kind seen from the other side.
    public var inverted: Kind {
      switch self {
      case .raised: .lowered
      case .lowered: .raised
      case .widened: .narrowed
      case .narrowed: .widened
      case .added: .withdrawn
      case .withdrawn: .added
      case .reworded: .reworded
      }
    }
  }

  /// Whether a change is better for the citizen.
  public enum Effect: String, Sendable, Hashable, CaseIterable {
    /// Better.
    case better
    /// Worse.
    case worse
    /// No difference in what is promised.
    case neutral
    /// Not to be told from the words.
    case unknown

    /// The effect of the way back.
    public var inverted: Effect {
      switch self {
      case .better: .worse
      case .worse: .better
      case .neutral, .unknown: self
      }
    }
  }

  /// One side of a change.
  public enum Side: Sendable, Hashable {
    /// A quantity.
    case quantity(Quantity)
    /// A number without a known unit, a date or a document number.
    case number(String)
    /// Words.
    case words(String)

    /// The words as the text has them.
    public var text: String {
      switch self {
      case .quantity(let quantity): quantity.text
      case .number(let text), .words(let text): text
      }
    }

    /// The quantity, where it is one.
    public var quantity: Quantity? {
      if case .quantity(let quantity) = self { quantity } else { nil }
    }
  }

  /// What happened.
  public var kind: Kind
  /// Whether it is better for the citizen.
  public var effect: Effect
  /// What was said before.
  public var old: Side?
  /// What is said now.
  public var new: Side?

  /// A change.
  public init(_ kind: Kind, _ effect: Effect, old: Side?, new: Side?) {
    self.kind = kind
    self.effect = effect
    self.old = old
    self.new = new
  }

  /// What the change is about, in the words of the new text, else the old one; may be empty.
  public var subject: String {
    for side in [new, old] {
      if let subject = side?.quantity?.subject, !subject.isEmpty { return subject }
    }
    return ""
  }

  /// The change seen from the other side.
  public var inverted: Change { Change(kind.inverted, effect.inverted, old: new, new: old) }
}
