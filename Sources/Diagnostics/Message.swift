/// The language of everything the tool says to people.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Simplified Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language of a POSIX locale name (`zh_CN.UTF-8`, `en_US`); anything that is not Chinese gives English.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}

/// One thing said to people, in every language the tool speaks.
///
/// Messages are static members of this type, written at the foot of the file that says them: together they are the
/// catalogue.
public struct Message: Sendable, Hashable, Codable {
  /// The text in simplified Chinese.
  public let zh: String
  /// The text in English.
  public let en: String

  /// A message in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
