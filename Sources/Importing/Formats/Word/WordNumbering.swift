internal import Packages

/// The automatic numbers of a document: what stands in front of a numbered paragraph, counted through the document.
struct WordNumbering {
  /// A number as text, and what could not be shown as Word shows it.
  struct Label {
    var text: String
    /// The form of number or the bullet that is not known.
    var unknown: String?
  }

  private struct List {
    let scheme: String
    var starts: [Int: Int] = [:]
    var levels: [Int: WordListLevel] = [:]
  }

  private var lists: [String: List] = [:]
  private var schemes: [String: [Int: WordListLevel]] = [:]
  private var counters: [String: [Int?]] = [:]
  private var begun: Set<String> = []
  private let styles: WordStyles

  /// Reads `numbering.xml`; without one nothing is numbered.
  init(_ tree: XMLTree?, styles: WordStyles) {
    self.styles = styles
    var links: [String: String] = [:]
    for element in tree?.root.children.filter({ $0.name == "w:abstractNum" }) ?? [] {
      guard let id = element["w:abstractNumId"] else { continue }
      schemes[id] = Self.levels(in: element)
      links[id] = element.first("w:numStyleLink")?["w:val"]
    }
    for element in tree?.root.children.filter({ $0.name == "w:num" }) ?? [] {
      guard let id = element["w:numId"], let scheme = element.first("w:abstractNumId")?["w:val"] else { continue }
      var list = List(scheme: scheme)
      for change in element.children where change.name == "w:lvlOverride" {
        guard let level = change["w:ilvl"].flatMap({ Int($0) }), (0...8).contains(level) else { continue }
        list.starts[level] = change.first("w:startOverride")?["w:val"].flatMap { Int($0) }
        list.levels[level] = change.first("w:lvl").map(WordListLevel.init)
      }
      lists[id] = list
    }
    for (id, list) in lists {
      guard let style = links[list.scheme], let other = styles.list(ofNumberingStyle: style), let linked = lists[other]
      else { continue }
      lists[id] = List(scheme: linked.scheme, starts: list.starts, levels: list.levels)
    }
  }

  private static func levels(in element: XMLElement) -> [Int: WordListLevel] {
    var levels: [Int: WordListLevel] = [:]
    for level in element.children where level.name == "w:lvl" {
      guard let number = level["w:ilvl"].flatMap({ Int($0) }), (0...8).contains(number) else { continue }
      levels[number] = WordListLevel(level)
    }
    return levels
  }

  /// Counts a paragraph, and gives what stands in front of it with the space behind, or `nil` where it has no number.
  mutating func label(of properties: XMLElement?, changes: TrackedChanges) -> Label? {
    let style = styles.paragraphStyle(of: properties)
    let chain = styles.chain(of: style)
    var own = properties?.first("w:numPr")
    if changes == .original, own?.first("w:ins") != nil { own = nil }
    let named = own?.first("w:numId")?["w:val"]
    guard let id = named ?? chain.lazy.compactMap(\.style.list).first, id != "0", let list = lists[id] else {
      return nil
    }
    let ownLevel = own?.first("w:ilvl")?["w:val"].flatMap { Int($0) }
    let levels = schemes[list.scheme] ?? [:]
    let fromStyles = chain.compactMap { entry in
      entry.style.level ?? levels.filter { $0.value.style == entry.id }.keys.min()
    }.first
    let level = min(8, max(0, ownLevel ?? (named == nil ? fromStyles : nil) ?? 0))
    count(level, of: id, list)
    return label(level, of: list)
  }

  private mutating func count(_ level: Int, of id: String, _ list: List) {
    var numbers = counters[list.scheme] ?? Array(repeating: nil, count: 9)
    for higher in 0..<level where numbers[higher] == nil { numbers[higher] = definition(higher, of: list).start }
    if let start = list.starts[level], begun.insert("\(id)/\(level)").inserted {
      numbers[level] = start
    } else {
      numbers[level] = numbers[level].map { min($0, 1_000_000) + 1 } ?? definition(level, of: list).start
    }
    for lower in (level + 1)..<max(9, level + 1) {
      let restart = definition(lower, of: list).restart
      if restart.map({ $0 != 0 && level < $0 }) ?? true { numbers[lower] = nil }
    }
    counters[list.scheme] = numbers
  }

  private func definition(_ level: Int, of list: List) -> WordListLevel {
    list.levels[level] ?? schemes[list.scheme]?[level] ?? WordListLevel()
  }

  private func label(_ level: Int, of list: List) -> Label? {
    let shown = definition(level, of: list)
    if shown.format == "bullet" { return bullet(shown) }
    var label = Label(text: "")
    var isPlace = false
    for scalar in shown.text.unicodeScalars {
      if isPlace, let place = Int(String(scalar)), (1...9).contains(place) {
        let other = definition(place - 1, of: list)
        let value = counters[list.scheme]?[place - 1] ?? other.start
        let format = shown.isLegal ? "decimal" : other.format
        if let text = WordNumberFormat.text(value, format) {
          label.text += text
        } else {
          label.text += String(value)
          label.unknown = format
        }
        isPlace = false
        continue
      }
      if isPlace { label.text += "%" }
      isPlace = scalar == "%"
      if !isPlace { label.text.unicodeScalars.append(scalar) }
    }
    guard !label.text.isEmpty else { return nil }
    label.text += shown.suffix
    return label
  }

  private func bullet(_ level: WordListLevel) -> Label? {
    guard !level.text.isEmpty else { return nil }
    var label = Label(text: "")
    for scalar in level.text.unicodeScalars {
      let symbol = WordSymbols.text(of: scalar, font: level.font)
      if symbol == nil { label.unknown = String(scalar.value, radix: 16, uppercase: true) }
      label.text += symbol ?? String(scalar)
    }
    label.text += level.suffix
    return label
  }
}
