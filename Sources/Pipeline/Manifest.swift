internal import HanText
internal import Publishing
internal import Synchronization

/// Collects the files of the website with their digests, from any task.
final class Manifest: Sendable {
  /// Its path inside the website.
  static let path = "manifest.json"
  /// The name of its form, as `schema` says it.
  static let schema = "gongbiao/manifest/1"

  private struct Entry {
    var size: Int
    var digest: String
  }

  private let entries = Mutex<[String: Entry]>([:])
  private let others = Mutex(0)

  /// Notes a file that was written.
  func add(_ output: Output, _ bytes: [UInt8]) {
    guard output.part == .website else {
      others.withLock { $0 += 1 }
      return
    }
    let entry = Entry(size: bytes.count, digest: Digest.hex(bytes))
    entries.withLock { $0[output.path] = entry }
  }

  /// The number of files noted, of both parts of the site.
  var count: Int { entries.withLock(\.count) + others.withLock(\.self) }

  /// The sizes of the files noted, in bytes, by path.
  var sizes: [String: Int] { entries.withLock { $0.mapValues(\.size) } }

  /// The addresses of the pages noted, in order.
  var pages: [String] { Self.pages(among: entries.withLock { Array($0.keys) }) }

  /// The addresses of the pages among files: folders with an `index.html`, in order; the home page is the empty text.
  static func pages(among paths: [String]) -> [String] {
    paths.filter { $0 == "index.html" || $0.hasSuffix("/index.html") }
      .map { String($0.dropLast("index.html".count)) }
      .sorted()
  }

  /// `manifest.json`: every file of the website but itself, with size and SHA-256, in order.
  var output: Output {
    let files = entries.withLock { $0 }.sorted { $0.key < $1.key }
    return Output(.website, Self.path) {
      var json = JSONWriter(.pretty, capacity: files.count * 160)
      json.object { json in
        json.member("schema", Self.schema)
        json.array("files") { json in
          for (path, entry) in files {
            json.object { json in
              json.member("path", path)
              json.member("size", entry.size)
              json.member("sha256", entry.digest)
            }
          }
        }
      }
      json.endLine()
      return json.bytes
    }
  }
}
