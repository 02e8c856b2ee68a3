internal import Diagnostics
internal import Standards

/// What should be the address of a web page is none: `javascript:`, `data:`, `file:` and the like, or no address at all.
///
/// Chinese: 应当是网页地址的设置不是网址，或是 javascript:、data:、file: 之类不得使用的地址。
///
/// Pages make no link of such an address, as a link can run scripts or lead to files of the reader's machine; so it would
/// stand there for nothing. `feedback` and `licence` of `site.yml` may also be words, `feedback` a mail address.
///
/// Bad (notice interpretation): javascript:alert(1)
/// Bad (site feedback): data:text/html,x
/// Good (notice interpretation): https://www.example.gov.cn/jiedu/1.html
/// Good (site feedback): 0573-00000000
struct LinkAddress: EditionRule {
  static let id = "link-address"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let address = located.edition.notice?.interpretation, !address.isEmpty, !Self.isWebPage(address) else {
      return []
    }
    return [finding(.error, in: located, at: .notice(key: "interpretation"), .noLinkAddress("interpretation", address))]
  }

  fileprivate static func isWebPage(_ text: String) -> Bool {
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    return scheme.map { text.utf8.count > $0.utf8.count && !text.contains { $0.isWhitespace || "\"<>".contains($0) } }
      == true
  }

  /// Whether a text that may be words begins like an address of a scheme that pages do not link: letters and a colon.
  fileprivate static func isOtherAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), !isWebPage(text) else { return false }
    let scheme = text[..<colon].lowercased().filter { !$0.isWhitespace }
    return ["javascript", "vbscript", "data", "file", "blob", "ftp", "http", "https", "about", "view-source"].contains(
      scheme)
  }
}

extension LinkAddress: CatalogueRule {
  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let site = catalogue.site
    let words = [("feedback", site.feedback), ("licence", site.licence)].filter { Self.isOtherAddress($0.1) }
    let links = catalogue.organs.compactMap { organ in organ.link.map { (organ.name, $0) } }
      .filter { !Self.isWebPage($0.1) }
    return words.map { Diagnostic(Self.id, .error, file: "\(folder)/site.yml", .noLinkAddress($0.0, $0.1)) }
      + links.map { Diagnostic(Self.id, .error, file: "\(folder)/organs.yml", .noLinkAddress("\($0.0) link", $0.1)) }
  }
}

extension Message {
  static func noLinkAddress(_ key: String, _ address: String) -> Message {
    Message(
      zh: "\(key) 写的是“\(address)”，不是可以链接的网页。请写成 https://www.example.gov.cn/ 的形式，或删去。",
      en:
        "\(key) says \(address), which is no web page to link. Write it as https://www.example.gov.cn/, or leave it out."
    )
  }
}
