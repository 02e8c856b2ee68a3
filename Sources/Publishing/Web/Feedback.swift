internal import HanText
internal import Standards

/// Where readers send opinions (意见建议) and report faults (找错): a form, a mail address, or words such as a telephone
/// number. Links carry what they are about, so that nobody has to describe it.
struct Feedback {
  /// How the address is to be used.
  enum Kind { case form, mail, words, none }

  private let text: String
  private let leaving: String
  /// The form's address, cut where the citation stands in it, and each piece where the address of the page does.
  private let pieces: [[String]]

  /// The way of a site.
  init(_ site: SiteIdentity) {
    text = site.feedback
    leaving = WebLink.leaving(site, for: site.feedback)
    pieces = site.feedback.split(separator: "{citation}", omittingEmptySubsequences: false)
      .map { $0.split(separator: "{url}", omittingEmptySubsequences: false).map(String.init) }
  }

  /// How the address is to be used.
  var kind: Kind {
    if text.isEmpty { return .none }
    if WebLink.isAddress(text) { return .form }
    return text.contains("@") && !text.contains(where: \.isWhitespace) ? .mail : .words
  }

  /// The two links of a page, with its citation and whole address; `nil` where there is no form and no mail address.
  func view(citation: String, page: String) -> View? {
    switch kind {
    case .form:
      return View([
        "suggest": .text(address(about: "意见建议：" + citation, at: page)),
        "report": .text(address(about: "找错：" + citation, at: page)), "leaves": .text(leaving),
      ])
    case .mail:
      return View([
        "suggest": .text(mail("意见建议：" + citation, page)), "report": .text(mail("找错：" + citation, page)),
        "leaves": .text(""),
      ])
    case .words, .none: return nil
    }
  }

  /// The form's address: `{citation}` and `{url}` in it stand for what it is about and the page.
  func address(about citation: String, at page: String) -> String {
    let (citation, page) = (PercentEncoding.encode(citation), PercentEncoding.encode(page))
    return pieces.map { $0.joined(separator: page) }.joined(separator: citation)
  }

  private func mail(_ subject: String, _ page: String) -> String {
    let body = page.isEmpty ? "" : "&body=" + PercentEncoding.encode(page + "\r\n\r\n")
    return "mailto:\(text)?subject=\(PercentEncoding.encode(subject))\(body)"
  }
}
