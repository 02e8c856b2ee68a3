public import Standards

/// What a document is imported as.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// A standard (标准) with its items.
  case standard
  /// A plan (规划).
  case plan
  /// An opinion (意见).
  case opinion

  /// The kind of plan; `nil` for a standard.
  public var plan: Plan.Kind? {
    switch self {
    case .standard: nil
    case .plan: .plan
    case .opinion: .opinion
    }
  }

  /// The name of the file that it becomes.
  public var fileName: String { "\(rawValue).md" }
}
