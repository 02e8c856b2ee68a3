internal import HanText
internal import Publishing
internal import Synchronization

/// Documents that former builds typeset, kept in `.gongbiao/print`: one file each, named after the digest of everything
/// the document is made of, which holds the digest of its bytes on a first line and the bytes behind it.
///
/// A file is put in place as a whole, and one that is torn or changed is known by its digest and made anew; so nothing
/// here must be synced or locked, whenever a build ends. Failing to keep a document is no error.
final class PrintCache: Sendable {
  private let folder: String
  /// The digest of what documents are typeset with.
  private let tools: String
  private let used = Mutex<Set<String>>([])

  /// The documents kept for a site, typeset with tools of a digest.
  init(site: String, tools: String) {
    folder = "\(site)/.gongbiao/print"
    self.tools = tools
  }

  /// The name under which a document is kept.
  func key(of job: PrintJob) -> String {
    Digest.hex(parts: [Array(tools.utf8), Array(job.template.utf8), Array("\(job.timestamp)".utf8), job.data])
  }

  /// The document kept under a name; `nil` where there is none, or its bytes are not what was kept.
  func document(_ key: String) -> [UInt8]? {
    used.withLock { _ = $0.insert(key) }
    guard let file = try? FileSystem.read("\(folder)/\(key)"), file.count > Self.headLength else { return nil }
    let document = Array(file[Self.headLength...])
    return file[..<Self.headLength].elementsEqual(Self.head(of: document)) ? document : nil
  }

  /// Keeps a document under a name.
  func keep(_ document: [UInt8], as key: String) {
    try? FileSystem.createFolder(folder)
    try? FileSystem.write(Self.head(of: document) + document, to: "\(folder)/\(key)", isLasting: false)
  }

  /// Removes what was neither asked for nor kept since this began, and drafts that a killed build left.
  func prune() {
    let used = used.withLock(\.self)
    for entry in (try? FileSystem.list(folder)) ?? [] where !used.contains(entry.name) {
      try? FileSystem.remove("\(folder)/\(entry.name)")
    }
  }

  private static let headLength = 65

  private static func head(of document: [UInt8]) -> [UInt8] { Array("\(Digest.hex(document))\n".utf8) }
}
