internal import Diagnostics
internal import HanText

/// A published copy that a web server gives.
struct WebCopy {
  /// How many files are asked for with one run of the program that fetches them; they lie on disk until it ends.
  private static let batch = 64
  /// How often one file may lead on to another address.
  private static let redirections = 5

  /// The address of the website, with a final slash.
  private let base: String
  private let host: WebHost

  /// Whether a text is meant as the address of a website.
  static func isAddress(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// The copy at an address, with or without the name of the manifest at its end.
  ///
  /// Throws where the address has no host, or has what stands in none of a folder (`?`, `#`, quotes, spaces).
  init(_ address: String) throws(VerificationError) {
    let folder = address.hasSuffix("/" + Manifest.path) ? String(address.dropLast(Manifest.path.utf8.count)) : address
    let isPlain = folder.utf8.allSatisfy { (0x21...0x7E).contains($0) && !Array("\"<>\\^`{|}?#".utf8).contains($0) }
    guard isPlain, let host = WebHost(of: folder) else { throw .notAnAddress(address) }
    base = folder.hasSuffix("/") ? folder : folder + "/"
    self.host = host
  }

  /// The manifest of the copy.
  func manifest() throws -> PublishedManifest {
    let scratch = try TemporaryFolder()
    let place = base + Manifest.path
    guard let answer = try fetch([place], limit: PublishedManifest.sizeLimit, into: scratch.path).first else {
      throw VerificationError.noManifest(base)
    }
    switch answer {
    case .file(let path):
      let bytes = try FileSystem.read(path, limit: PublishedManifest.sizeLimit)
      return try PublishedManifest(bytes, place: place)
    case .missing: throw VerificationError.noManifest(base)
    case .tooBig: throw VerificationError.notAManifest(place)
    case .failed(let message): throw VerificationError.notFetched(place, message)
    }
  }

  /// What differs from a manifest. A file that the server has besides can't be known.
  func findings(against manifest: PublishedManifest, progress: Progress) throws -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for start in stride(from: 0, to: manifest.files.count, by: Self.batch) {
      let files = manifest.files[start..<min(start + Self.batch, manifest.files.count)]
      progress.report(.verifying, start, of: manifest.files.count)
      let scratch = try TemporaryFolder()
      // An error page that stands for a small file may well be bigger than any file of the batch.
      let limit = max(files.map(\.size).max() ?? 0, 1 << 20)
      let answers = try fetch(files.map { address(of: $0.path) }, limit: limit, into: scratch.path)
      for (file, answer) in zip(files, answers) {
        if let finding = try finding(about: file, answer) { findings.append(finding) }
      }
    }
    return findings
  }

  private func address(of path: String) -> String {
    base + path.split(separator: "/").map { PercentEncoding.encode(String($0)) }.joined(separator: "/")
  }

  private func finding(about file: PublishedManifest.File, _ answer: Answer) throws(FileError) -> Diagnostic? {
    let place = address(of: file.path)
    switch answer {
    case .missing: return Diagnostic("published-missing", .error, file: place, .fileMissing)
    case .tooBig: return Diagnostic("published-changed", .error, file: place, .muchBigger(file.size))
    case .failed(let message): return Diagnostic("published-unreadable", .error, file: place, message)
    case .file(let path):
      guard let difference = Verification.difference(file, try Digest.file(path), at: place) else { return nil }
      guard !file.path.hasSuffix(".html"), try Self.isPage(path) else { return difference }
      return Diagnostic("published-changed", .error, file: place, .pageInstead)
    }
  }

  /// Whether a file begins like a web page, as what servers give in place of a file they do not have.
  private static func isPage(_ path: String) throws(FileError) -> Bool {
    let start = String(decoding: try FileSystem.readStart(path, count: 64), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html")
  }

  // MARK: Fetching

  /// What came of asking for a file.
  private enum Answer {
    /// The file, where it was put.
    case file(String)
    case missing
    case tooBig
    case failed(Message)
  }

  /// Asks for addresses and follows where they lead on, inside the host alone.
  private func fetch(_ addresses: [String], limit: Int, into folder: String) throws -> [Answer] {
    var answers = [Answer?](repeating: nil, count: addresses.count)
    var pending = Array(addresses.enumerated())
    for _ in 0...Self.redirections where !pending.isEmpty {
      let transfers = try WebTransfer.run(pending.map(\.element), limit: limit, into: folder)
      var next: [(offset: Int, element: String)] = []
      for ((position, _), transfer) in zip(pending, transfers) {
        switch transfer.outcome {
        case .content:
          let kept = "\(folder)/kept-\(position)"
          try SiteReplacement.move(transfer.file, to: kept)
          answers[position] = .file(kept)
        case .redirection(let target):
          if host.allows(target) {
            next.append((position, target))
          } else {
            answers[position] = .failed(.leadsElsewhere(target))
          }
        case .missing: answers[position] = .missing
        case .tooBig: answers[position] = .tooBig
        case .failed(let message): answers[position] = .failed(message)
        }
      }
      pending = next
    }
    for (position, target) in pending { answers[position] = .failed(.leadsInCircles(target)) }
    return answers.compactMap(\.self)
  }
}

extension Message {
  static func muchBigger(_ expected: Int) -> Message {
    Message(
      zh: "内容与清单不符：应为 \(expected) 字节，服务器给出的大得多。请重新上传这个文件。",
      en: "It is not what the manifest names: the server gives far more than \(expected) bytes. Upload the file again.")
  }

  static let pageInstead = Message(
    zh: "服务器给出的是一个网页，多半是“找不到”的提示页。请上传这个文件。",
    en: "The server gives a web page instead, probably one that says the file is not there. Upload the file.")

  static func leadsElsewhere(_ target: String) -> Message {
    Message(
      zh: "服务器转向另一个网站（\(target)），没有跟随。请写文件真正所在的网址。",
      en:
        "The server leads on to another host (\(target)), which is not followed. Name the address where the files are.")
  }

  static func leadsInCircles(_ target: String) -> Message {
    Message(
      zh: "服务器一再转向（最后是 \(target)），已停止。请检查服务器的设置。",
      en: "The server leads on again and again (last to \(target)); stopped. Check how the server is set up.")
  }
}
