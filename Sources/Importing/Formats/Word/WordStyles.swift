internal import Packages
internal import Standards

/// What the styles of a document say about numbers and hidden text, and what their names say a paragraph is.
struct WordStyles {
  /// A style as far as it matters here.
  struct Style {
    var basedOn: String?
    var list: String?
    var level: Int?
    var isHidden: Bool?
    var element: DocumentElement?
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraphStyle: String?

  /// Reads `styles.xml`; without one no style says anything.
  init(_ tree: XMLTree?) {
    for element in tree?.root.children.filter({ $0.name == "w:style" }) ?? [] {
      guard let id = element["w:styleId"] else { continue }
      var style = Style()
      style.basedOn = element.first("w:basedOn")?["w:val"]
      let numbers = element.first("w:pPr")?.first("w:numPr")
      style.list = numbers?.first("w:numId")?["w:val"]
      style.level = numbers?.first("w:ilvl")?["w:val"].flatMap { Int($0) }
      style.isHidden = element.first("w:rPr")?.flag("w:vanish")
      style.element = element.first("w:name")?["w:val"].flatMap(Self.element)
      styles[id] = style
      if element["w:type"] == "paragraph", element["w:default"].map(WordFlag.isOn) == true {
        defaultParagraphStyle = id
      }
    }
  }

  /// The part of a document that the name of a style stands for; the lines of contents that a word processor makes are
  /// in styles of its own (`toc 1`).
  private static func element(named name: String) -> DocumentElement? {
    DocumentElement(rawValue: name) ?? (name.lowercased().hasPrefix("toc ") ? .contents : nil)
  }

  /// The part of a document that a style, or the nearest of those it is based on, is named after.
  func element(of id: String?) -> DocumentElement? {
    chain(of: id).lazy.compactMap(\.style.element).first
  }

  /// The style itself and those it is based on, nearest first; a circle ends where it closes.
  func chain(of id: String?) -> [(id: String, style: Style)] {
    var chain: [(id: String, style: Style)] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < 50 {
      chain.append((id, style))
      next = style.basedOn
    }
    return chain
  }

  /// The style of a paragraph with these properties.
  func paragraphStyle(of properties: XMLElement?) -> String? {
    properties?.first("w:pStyle")?["w:val"] ?? defaultParagraphStyle
  }

  /// The list that a numbering style names.
  func list(ofNumberingStyle id: String) -> String? { styles[id]?.list }

  /// Whether text is hidden, by its own properties, its style or that of its paragraph.
  func isHidden(_ run: XMLElement?, paragraphStyle: String?) -> Bool {
    if let own = run?.flag("w:vanish") { return own }
    let chains = chain(of: run?.first("w:rStyle")?["w:val"]) + chain(of: paragraphStyle)
    return chains.lazy.compactMap(\.style.isHidden).first ?? false
  }
}

/// How Word writes yes and no.
enum WordFlag {
  /// Whether a value means yes.
  static func isOn(_ value: String) -> Bool { !["0", "false", "off"].contains(value) }
}

extension XMLElement {
  /// A property that is on or off, or `nil` where nothing is said.
  func flag(_ name: String) -> Bool? {
    first(name).map { $0["w:val"].map(WordFlag.isOn) ?? true }
  }
}
