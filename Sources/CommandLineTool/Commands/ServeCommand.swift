internal import ArgumentParser
internal import Diagnostics
internal import FlyingFox
internal import FlyingSocks
internal import Glibc
internal import Pipeline

internal import struct Foundation.Data

/// `gongbiao serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Message(
      zh: "在本机预览网站，内容改动后自动刷新。", en: "Look at the site on this machine; pages reload when the content changes.")[.inUse])

  @OptionGroup var common: CommonOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: .init(Message(zh: "端口。", en: "The port.")[.inUse]))
  var port: UInt16 = 8000

  func run() async throws {
    let site = LiveSite(try rendering.buildOptions(content: common.content))
    FindingsFormat.text.print(try await site.findings(), language: common.language)
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: PreviewHandler(site: site, rendering: rendering))
    let announcement = Task {
      try await server.waitUntilListening()
      Console.standardOutput.line(Message.serving(port)[common.language])
      try await tellOfChanges(of: site)
    }
    defer { announcement.cancel() }
    do {
      try await server.run()
    } catch let error as SocketError {
      throw UsageError(message: .portNotToBeHad(port, error))
    }
  }
}

extension ServeCommand {
  /// Prints what is found whenever the content or the templates change, until it is cancelled.
  private func tellOfChanges(of site: LiveSite) async throws {
    var version = await site.version
    while true {
      try await Task.sleep(for: .seconds(1))
      let now = await site.version
      guard now != version else { continue }
      version = now
      do {
        FindingsFormat.text.print(try await site.findings(), language: common.language)
        Console.standardOutput.line(Message.rendered[common.language])
      } catch {
        Console.standardOutput.line(Failure.message(of: error)?[common.language] ?? "\(error)")
      }
    }
  }
}

/// Answers requests with files rendered from memory.
private struct PreviewHandler: HTTPHandler {
  let site: LiveSite
  let rendering: RenderingOptions

  /// Put behind every page. A file of its own, because pages forbid scripts inside them.
  private static let reloadTag = #"<script src="/.gongbiao/reload.js"></script>"#

  /// Reloads the page when the content has changed.
  private static let reloadScript = """
    (async()=>{const get=async()=>(await fetch('/.gongbiao/version')).text();const first=await get();\
    setInterval(async()=>{try{if(await get()!==first)location.reload()}catch{}},1000)})()
    """

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else { return HTTPResponse(statusCode: .methodNotAllowed) }
    // The target as it was sent: a path without its last slash is another address. Every address of a site is ASCII.
    let path = String(request.target.path().drop { $0 == "/" })
    if path == ".gongbiao/version" { return response(Array(await site.version.utf8), type: "text/plain") }
    if path == ".gongbiao/reload.js" { return response(Array(Self.reloadScript.utf8), type: ContentType.of(path)) }
    do {
      if let bytes = try await rendering.explained({ try await site.bytes(at: path) }) {
        return response(bytes, type: ContentType.of(path))
      }
      if try await site.bytes(at: path + "/") != nil {
        return HTTPResponse(statusCode: .movedPermanently, headers: HTTPHeaders([.location: "/\(path)/"]))
      }
      let page = try await site.bytes(at: "404.html") ?? []
      return response(page, type: ContentType.html, status: .notFound)
    } catch {
      let text = Failure.message(of: error)?[.inUse] ?? "\(error)"
      return response(Array(text.utf8), type: "text/plain; charset=utf-8", status: .internalServerError)
    }
  }

  private func response(_ bytes: [UInt8], type: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
    let isPage = type == ContentType.html
    let body = isPage ? bytes + Array(Self.reloadTag.utf8) : bytes
    return HTTPResponse(
      statusCode: status, headers: HTTPHeaders([.contentType: type, HTTPHeader("Cache-Control"): "no-store"]),
      body: Data(body))
  }
}

/// The types of files, as a browser needs them.
private enum ContentType {
  static let html = "text/html; charset=utf-8"

  static func of(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), path[dot...].firstIndex(of: "/") == nil else { return html }
    return switch path[path.index(after: dot)...] {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "jsonld": "application/ld+json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "pdf": "application/pdf"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    default: "application/octet-stream"
    }
  }
}

extension Message {
  static let rendered = Message(zh: "内容有改动，预览已更新。", en: "The content has changed; pages are up to date.")

  static func portNotToBeHad(_ port: UInt16, _ error: SocketError) -> Message {
    if case .failed(_, EADDRINUSE, _) = error {
      return Message(
        zh: "端口 \(port) 已被占用。请用 --port 换一个。", en: "Port \(port) is taken. Choose another one with --port.")
    }
    return Message(
      zh: "无法在端口 \(port) 上提供预览（\(error)）。请用 --port 换一个。",
      en: "Nothing can be served on port \(port) (\(error)). Choose another one with --port.")
  }

  static func serving(_ port: UInt16) -> Message {
    Message(
      zh: "预览地址 http://127.0.0.1:\(port)/ ，按 Ctrl-C 结束。", en: "Serving http://127.0.0.1:\(port)/ — Ctrl-C ends it.")
  }
}
