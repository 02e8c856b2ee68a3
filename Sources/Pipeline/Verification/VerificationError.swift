public import Diagnostics

/// Why a published copy could not be held against its manifest.
public enum VerificationError: Error, Sendable {
  /// There is no manifest at a folder or address.
  case noManifest(String)
  /// What lies at the place of the manifest is none, or that of another program.
  case notAManifest(String)
  /// The manifest names a path that leads out of the website.
  case pathOutside(String, String)
  /// The manifest says of a path what can't be, or names it twice.
  case entryUnusable(String, String)
  /// A text that begins like an address and is none.
  case notAnAddress(String)
  /// The manifest could not be had from the server.
  case notFetched(String, Message)
  /// The program that fetches files is missing.
  case toolMissing(String)
  /// The program that fetches files could not be run; the code is the `errno`, 0 where there is none.
  case toolStopped(code: Int32)

  static func curlFailed(_ failure: ProgramRun.Failure) -> VerificationError {
    switch failure {
    case .missing(let program): .toolMissing(program)
    case .stopped(let code): .toolStopped(code: code)
    case .tooLong, .tooMuch: .toolStopped(code: 0)
    }
  }

  /// What to tell a person.
  public var message: Message {
    switch self {
    case .noManifest(let place): .noManifest(place)
    case .notAManifest(let place): .notAManifest(place)
    case .pathOutside(let place, let path): .pathOutside(place, path)
    case .entryUnusable(let place, let path): .entryUnusable(place, path)
    case .notAnAddress(let address): .notAnAddress(address)
    case .notFetched(let place, let reason):
      Message(zh: "\(place)：\(reason.zh)", en: "\(place): \(reason.en)")
    case .toolMissing(let program): .fetcherMissing(program)
    case .toolStopped(let code): .fetcherStopped(code)
    }
  }
}

extension Message {
  fileprivate static func noManifest(_ place: String) -> Message {
    Message(
      zh: "“\(place)”里没有 manifest.json。请写明网站的文件夹（例如 Site/public）或网址。",
      en: "There is no manifest.json in \(place). Name the folder of the website, such as Site/public, or its address.")
  }

  fileprivate static func notAManifest(_ place: String) -> Message {
    Message(
      zh: "“\(place)”不是公标发布的文件清单。请检查地址；清单损坏的，请从 gongbiao build 的结果重新上传。",
      en:
        "\(place) is no manifest that gongbiao published. Check the address; upload the manifest again if it is damaged."
    )
  }

  fileprivate static func pathOutside(_ place: String, _ path: String) -> Message {
    Message(
      zh: "“\(place)”列出了网站以外的路径“\(path)”，没有核对。这不是公标写的清单。",
      en:
        "\(place) names \(path), which leads out of the website, so nothing was verified. gongbiao wrote no such manifest."
    )
  }

  fileprivate static func entryUnusable(_ place: String, _ path: String) -> Message {
    Message(
      zh: "“\(place)”中“\(path)”的大小或 SHA-256 不可用，或列了两次，没有核对。请重新上传清单。",
      en:
        "\(place) gives no usable size or SHA-256 for \(path), or names it twice; nothing was verified. Upload it again."
    )
  }

  fileprivate static func notAnAddress(_ address: String) -> Message {
    Message(
      zh: "“\(address)”不是网站的地址。请写成 https://www.example.gov.cn/a/ 的形式。",
      en: "\(address) is no address of a website. Write it as https://www.example.gov.cn/a/.")
  }

  fileprivate static func fetcherMissing(_ program: String) -> Message {
    Message(
      zh: "核对网址需要 \(program)，系统里没有。请安装（Debian：apt install curl）。",
      en: "Verifying an address needs \(program), which is not installed (Debian: apt install curl).")
  }

  fileprivate static func fetcherStopped(_ code: Int32) -> Message {
    Message(
      zh: "curl 无法运行（errno \(code)）。请检查它的安装。", en: "curl could not be run (errno \(code)). Check its installation.")
  }
}
