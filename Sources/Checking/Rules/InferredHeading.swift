internal import Diagnostics
internal import Standards

/// How many headings the document does not print and a person inferred.
///
/// Chinese: 原文没有印出、由人补拟的标题有多少处。
///
/// Readers see these headings marked as inferred; the note keeps the reviewer aware of them.
///
/// Bad (standard inferred): [一、幼有所育]
/// Good (standard inferred):
struct InferredHeading: EditionRule {
  static let id = "inferred-heading"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let standard = located.edition.standard
    let domains = standard.domains.count(where: \.isInferred)
    let categories = standard.categories.count(where: \.isInferred)
    guard domains + categories > 0 else { return [] }
    return [
      finding(.note, in: located, at: .standard(key: "inferred"), .inferredHeadings(domains: domains, categories))
    ]
  }
}

extension Message {
  static func inferredHeadings(domains: Int, _ categories: Int) -> Message {
    Message(
      zh: "有 \(domains) 个领域标题、\(categories) 个类别标题是推定的，原文没有印出。发布前请核对。",
      en:
        "Headings not printed in the document but inferred: \(domains) of domains, \(categories) of categories. Check "
        + "them before publishing.")
  }
}
