internal import Diagnostics
internal import FoundationEssentials
internal import Publishing

/// The settings of print, which PDF and Word files share: `print/settings.json` of the templates.
enum PrintSettings {
  /// The file inside the templates.
  private static let file = "print/settings.json"

  /// What Word files take from them. Throws where the file is not there, lacks something or is no JSON.
  static func word(templates: String) throws(PublishingError) -> WordSettings {
    do {
      let bytes = try FileSystem.read("\(templates)/\(file)")
      return try JSONDecoder().decode(WordSettings.self, from: Data(bytes))
    } catch let error as FileError {
      throw PublishingError(file: file, problem: error.message)
    } catch {
      throw PublishingError(file: file, problem: .settings(place(of: error)))
    }
  }

  /// Where decoding failed: the path of a key, or nothing where the whole is no JSON.
  private static func place(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context): path(context.codingPath)
    default: ""
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String { keys.map(\.stringValue).joined(separator: ".") }
}

extension Message {
  fileprivate static func settings(_ place: String) -> Message {
    place.isEmpty
      ? Message(zh: "不是有效的 JSON", en: "no valid JSON")
      : Message(zh: "“\(place)”缺失或写法不对", en: "\(place) is missing or has another form")
  }
}
