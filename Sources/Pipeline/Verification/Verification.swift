public import Diagnostics

/// Holds a published copy of a website, a folder or one that a server gives, against its `manifest.json`.
public enum Verification {
  /// What was held against the manifest, and what differs.
  public struct Report: Sendable {
    /// Every missing, changed, unreadable and, in a folder, further file, in order of path.
    public let findings: [Diagnostic]
    /// The number of files that the manifest names.
    public let files: Int
    /// Their size together, in bytes.
    public let bytes: Int
  }

  /// Verifies the folder or the address (`https://…`) named, which holds `manifest.json`; `jobs` files of a folder are
  /// read at a time.
  ///
  /// Throws ``VerificationError`` or ``FileError`` where it could not run.
  public static func report(on copy: String, jobs: Int, progress: Progress = .silent) async throws -> Report {
    let manifest: PublishedManifest
    let findings: [Diagnostic]
    if WebCopy.isAddress(copy) {
      let web = try WebCopy(copy)
      manifest = try web.manifest()
      findings = try web.findings(against: manifest, progress: progress)
    } else {
      let folder = FolderCopy(copy)
      manifest = try folder.manifest()
      findings = try await folder.findings(against: manifest, jobs: jobs, progress: progress)
    }
    return Report(
      findings: findings.inOrder(), files: manifest.files.count,
      bytes: manifest.files.reduce(0) { $0.addingReportingOverflow($1.size).partialValue })
  }

  /// What is found where a file is other than the manifest says; `nil` where it is the same.
  static func difference(
    _ file: PublishedManifest.File, _ found: (size: Int, hex: String), at place: String
  ) -> Diagnostic? {
    if found.size != file.size {
      return Diagnostic("published-changed", .error, file: place, .otherSize(file.size, found.size))
    }
    if found.hex != file.sha256 { return Diagnostic("published-changed", .error, file: place, .otherContent) }
    return nil
  }
}

extension Message {
  static func otherSize(_ expected: Int, _ found: Int) -> Message {
    Message(
      zh: "内容与清单不符：应为 \(expected) 字节，实为 \(found) 字节。请重新上传这个文件。",
      en: "It is not what the manifest names: \(found) bytes instead of \(expected). Upload the file again.")
  }

  static let otherContent = Message(
    zh: "内容与清单不符：大小相同，SHA-256 不同。请重新上传这个文件。",
    en: "It is not what the manifest names: its size is, its SHA-256 is not. Upload the file again.")
}
