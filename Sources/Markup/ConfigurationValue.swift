public import HanText

/// A value of a YAML text. All scalars are texts: YAML's guesses of dates, numbers and truth are not followed.
public indirect enum ConfigurationValue: Sendable, Hashable {
  /// A scalar.
  case text(String, SourceRange)
  /// A list.
  case list([ConfigurationValue], SourceRange)
  /// Keys and values in the order of the text.
  case map([ConfigurationEntry], SourceRange)

  /// Where the value starts; the end is that of its first line at most.
  public var range: SourceRange {
    switch self {
    case .text(_, let range), .list(_, let range), .map(_, let range): range
    }
  }

  /// The text of a scalar, without spaces at its ends.
  public var text: String? {
    if case .text(let text, _) = self { LineJoining.trim(text) } else { nil }
  }

  /// The values of a list; a scalar that is not empty counts as a list of one.
  public var list: [ConfigurationValue]? {
    switch self {
    case .list(let values, _): values
    case .text(let text, _): LineJoining.trim(text).isEmpty ? [] : [self]
    case .map: nil
    }
  }

  /// The entries of a map.
  public var entries: [ConfigurationEntry]? {
    if case .map(let entries, _) = self { entries } else { nil }
  }

  /// The value under a key of a map.
  public subscript(key: String) -> ConfigurationValue? {
    entries?.first { $0.key == key }?.value
  }
}

/// A key of a YAML map with its value.
public struct ConfigurationEntry: Sendable, Hashable {
  /// The key.
  public let key: String
  /// Where the key stands.
  public let keyRange: SourceRange
  /// The value.
  public let value: ConfigurationValue
}
