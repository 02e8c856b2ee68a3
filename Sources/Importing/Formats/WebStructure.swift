internal import Diagnostics
internal import HanText
internal import Packages

/// What the elements of a page are for: which hold the document, which are hidden, which tables hold data.
struct WebStructure {
  /// The page.
  let page: HTMLDocument
  /// The element that holds the document, where one is recognised.
  private(set) var content: Int?
  /// The characters other than white space in the texts before a node.
  private let weight: [Int]
  /// The number of cells that start tables inside, for each node, before it.
  private let tablesBefore: [Int]

  init(_ page: HTMLDocument) {
    self.page = page
    var (sum, tables) = (0, 0)
    var (weight, before) = ([Int](), [Int]())
    var silentEnd = 0
    for (index, node) in page.nodes.enumerated() {
      weight.append(sum)
      before.append(tables)
      if index >= silentEnd, Self.silent.contains(node.name) { silentEnd = node.end }
      if node.name == "table" { tables += 1 }
      if index >= silentEnd, case .text(let text) = node.kind {
        sum += text.unicodeScalars.count { !$0.isSpace }
      }
    }
    self.weight = weight + [sum]
    tablesBefore = before + [tables]
    content = Self.contentElement(page, self)
  }

  /// The characters inside an element.
  func weight(of index: Int) -> Int { weight[page.nodes[index].end] - weight[index] }

  /// Whether a table stands inside an element.
  func holdsTable(_ index: Int) -> Bool { tablesBefore[page.nodes[index].end] > tablesBefore[index + 1] }

  /// Whether an element is inside another, or the same.
  func isInside(_ index: Int, _ outer: Int) -> Bool { index >= outer && index < page.nodes[outer].end }

  /// Why the whole of an element is no text of the document, or `nil`.
  func furniture(_ index: Int) -> Message? {
    let node = page.nodes[index]
    if Self.isHidden(node) { return .hidden }
    if ["select", "button", "textarea", "dialog", "form"].contains(node.name), !holdsMuch(index) { return .control }
    if let content, isInside(index, content) || isInside(content, index) { return nil }
    let isNamed = ["nav", "header", "footer", "aside"].contains(node.name)
    let hasRole = ["navigation", "banner", "contentinfo", "complementary", "search"].contains(node["role"] ?? "")
    let isKnown = isNamed || hasRole || Self.tokens(node).contains { Self.frameTokens.contains($0) }
    return isKnown && !holdsMuch(index) ? .frame : nil
  }

  /// Whether an element holds so much of the page that it can't be a part around the document.
  private func holdsMuch(_ index: Int) -> Bool { weight(of: index) * 2 > (weight.last ?? 0) }

  /// Elements whose text browsers never show.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "audio", "video", "canvas",
  ]

  private static let frameTokens: Set<String> = [
    "nav", "navbar", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot", "share", "bdsharebuttonbox",
    "menu", "sidebar", "toolbar", "pagination",
  ]

  private static func tokens(_ node: HTMLDocument.Node) -> [String] {
    let names = (node["class"] ?? "") + " " + (node["id"] ?? "")
    return names.lowercased().split(whereSeparator: { $0.isWhitespace }).map(String.init)
  }

  private static func isHidden(_ node: HTMLDocument.Node) -> Bool {
    if node["hidden"] != nil { return true }
    guard let style = node["style"] else { return false }
    let compact = style.lowercased().filter { !$0.isWhitespace }
    return ["display:none", "visibility:hidden", "mso-hide:all"].contains { compact.contains($0) }
  }

  /// The smallest element with a name that content management systems give to the text, holding most of the page.
  private static func contentElement(_ page: HTMLDocument, _ structure: WebStructure) -> Int? {
    let names = ["ucap-content", "zoom", "trs_editor", "custom_unionstyle", "article", "content"]
    let candidates = page.nodes.indices.filter { index in
      let node = page.nodes[index]
      if node.name == "article" || node.name == "main" { return true }
      guard !node.name.isEmpty, node.name != "body" else { return false }
      return tokens(node).contains { token in names.contains { token.contains($0) } }
    }
    let total = structure.weight.last ?? 0
    return candidates.filter { structure.weight(of: $0) * 2 >= max(total, 1) }
      .min { structure.weight(of: $0) < structure.weight(of: $1) }
  }
}

extension Message {
  fileprivate static let hidden = Message(zh: "网页中隐藏的部分，读者看不到。", en: "A hidden part of the page.")
  fileprivate static let control = Message(zh: "网页上的按钮或表单。", en: "A control or form of the page.")
  fileprivate static let frame = Message(zh: "网页的导航、页头或页脚。", en: "The page's navigation, head or foot.")
}
