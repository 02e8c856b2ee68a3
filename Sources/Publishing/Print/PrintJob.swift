public import Standards

/// One document to typeset.
public struct PrintJob: Sendable, Hashable {
  /// Where the PDF goes inside the website: `jiaxing/2023/jiaxing-2023.pdf`.
  public let path: String
  /// The form of an edition that it is; `nil` for documents about two editions.
  public let form: PrintForm?
  /// The template, below the folder of print templates.
  public let template: String
  /// What the template is told, as JSON on one line in UTF-8.
  public let data: [UInt8]
  /// The time the file says it was made, in seconds since 1970-01-01 UTC. From the document, never the clock.
  public let timestamp: Int

  /// A document.
  public init(
    path: String, form: PrintForm? = nil, template: String = "edition.typ", data: [UInt8], timestamp: Int
  ) {
    self.path = path
    self.form = form
    self.template = template
    self.data = data
    self.timestamp = timestamp
  }

  /// The same document at another place.
  func moved(to path: String) -> PrintJob {
    PrintJob(path: path, template: template, data: data, timestamp: timestamp)
  }
}
