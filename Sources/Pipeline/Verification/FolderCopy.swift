internal import Diagnostics
internal import Synchronization

/// A published copy in a folder.
struct FolderCopy: Sendable {
  private let folder: String

  /// The copy in a folder.
  init(_ folder: String) {
    self.folder = folder
  }

  /// The manifest of the copy.
  func manifest() throws -> PublishedManifest {
    let path = place(Manifest.path)
    guard FileSystem.kind(of: path) == .file else { throw VerificationError.noManifest(folder) }
    let bytes = try FileSystem.read(path, limit: PublishedManifest.sizeLimit)
    return try PublishedManifest(bytes, place: path)
  }

  /// What differs from a manifest; files that it does not name too, hidden ones included.
  func findings(
    against manifest: PublishedManifest, jobs: Int, progress: Progress
  ) async throws -> [Diagnostic] {
    let done = Mutex(0)
    let differences = try await ConcurrentMap.run(manifest.files, width: jobs) { file in
      let found = finding(about: file)
      let count = done.withLock { count in
        count += 1
        return count
      }
      progress.report(.verifying, count, of: manifest.files.count)
      return [found].compactMap(\.self)
    }
    let named = Set(manifest.files.map(\.path) + [Manifest.path])
    let further = try FileSystem.everything(below: folder).filter { !named.contains($0) }
    return differences.flatMap(\.self)
      + further.map { Diagnostic("published-extra", .error, file: place($0), .notInManifest) }
  }

  private func finding(about file: PublishedManifest.File) -> Diagnostic? {
    let path = place(file.path)
    guard FileSystem.kind(of: path) == .file else {
      return Diagnostic("published-missing", .error, file: path, .fileMissing)
    }
    do {
      return Verification.difference(file, try Digest.file(path), at: path)
    } catch {
      return Diagnostic("published-unreadable", .error, file: path, error.message)
    }
  }

  private func place(_ path: String) -> String { folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)" }
}

extension Message {
  static let fileMissing = Message(
    zh: "清单里有这个文件，这里没有。请上传。", en: "The manifest names this file, which is not there. Upload it.")

  static let notInManifest = Message(
    zh: "清单里没有这个文件。不是网站的文件就请删去。", en: "The manifest does not name this file. Remove it if it is none of the site's.")
}
