internal import FoundationEssentials

/// A `manifest.json` as it was published: what the files of a website must be.
struct PublishedManifest: Sendable {
  /// One file of the website.
  struct File: Sendable, Hashable, Decodable {
    /// The path inside the website.
    let path: String
    /// In bytes.
    let size: Int
    /// 64 hexadecimal digits.
    let sha256: String
  }

  /// The most bytes of a manifest that are read.
  static let sizeLimit = 256 << 20

  /// The files in the order of the manifest, each path once; the manifest itself is none of them.
  let files: [File]

  /// Reads a manifest; `place` is where it lies, for errors.
  ///
  /// Throws where it is none, and where a path leads out of the website: its files must not be asked for.
  init(_ bytes: [UInt8], place: String) throws(VerificationError) {
    guard let manifest = try? JSONDecoder().decode(Form.self, from: Data(bytes)), manifest.schema == Manifest.schema
    else { throw .notAManifest(place) }
    var known: Set<String> = []
    for file in manifest.files {
      guard InsidePath.isValid(file.path) else { throw .pathOutside(place, file.path) }
      guard file.size >= 0, Self.isDigest(file.sha256), known.insert(file.path).inserted else {
        throw .entryUnusable(place, file.path)
      }
    }
    guard !manifest.files.isEmpty else { throw .notAManifest(place) }
    files = manifest.files
  }

  private struct Form: Decodable {
    let schema: String
    let files: [File]
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
