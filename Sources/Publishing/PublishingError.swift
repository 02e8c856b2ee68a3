public import Diagnostics

/// Why pages cannot be made.
public struct PublishingError: Error, Sendable, Hashable {
  /// The file at fault, as a path inside the templates: `pages/item.mustache`.
  public let file: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// What is wrong.
  public let problem: Message

  /// An error in a file.
  public init(file: String, line: Int? = nil, problem: Message) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What is wrong and where: `pages/item.mustache:12: …`.
  public var message: Message {
    let place = line.map { "\(file):\($0)" } ?? file
    return Message(zh: "模板 \(place)：\(problem.zh)。", en: "Template \(place): \(problem.en).")
  }
}
