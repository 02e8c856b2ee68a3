internal import HanText
internal import Packages
internal import Standards

/// The text of a page of the website: a line a block, a row of a table its cells that hold text, joined by TAB.
enum WebText {
  /// Elements that end a line.
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "caption", "thead", "tbody", "tr", "hr", "nav", "figure",
  ]
  /// Classes of elements that hold what pages tell around the document: facts, downloads, contents, marks of doubt.
  private static let furniture: Set<String> = [
    "eyebrow", "facts", "downloads", "actions", "lead", "jump", "toc", "basis", "related", "elsewhere", "turn",
    "inferred", "mark", "redhead-word", "filter", "chart",
  ]

  /// The lines of the article of a page; `nil` where the page has none.
  ///
  /// `keepsCaptions` tells whether captions of tables are text of the document, as in plans; `part` is a class that the
  /// article must have.
  static func lines(_ page: HTMLDocument, part: String? = nil, keepsCaptions: Bool = false) -> [String]? {
    let nodes = page.nodes
    let found = nodes.indices.first { index in
      nodes[index].name == "article" && (part == nil || part.map { classes(of: nodes[index]).contains($0) } == true)
    }
    guard let root = found else { return nil }
    var lines: [String] = []
    var line = ""
    func end() {
      let text = collapsed(line)
      if !text.isEmpty { lines.append(text) }
      line = ""
    }
    var cells: [String]?
    var open: [Int] = []
    var index = root + 1
    func close(upTo limit: Int) {
      while let last = open.last, nodes[last].end <= limit {
        open.removeLast()
        switch nodes[last].name {
        case "td", "th":
          cells?.append(collapsed(line))
          line = ""
        case "tr":
          lines.append(EditionPieces.line(cells ?? []))
          cells = nil
          line = ""
        default: if blocks.contains(nodes[last].name) { end() }
        }
      }
    }
    while index < nodes[root].end {
      close(upTo: index)
      let node = nodes[index]
      if case .text(let text) = node.kind {
        line += text
        index += 1
        continue
      }
      let isLeftOut =
        !classes(of: node).isDisjoint(with: furniture) || node.name == "script"
        || (node.name == "caption" && !keepsCaptions)
      if isLeftOut {
        index = node.end
        continue
      }
      if blocks.contains(node.name) { end() }
      if node.name == "tr" { cells = [] }
      open.append(index)
      index += 1
    }
    close(upTo: nodes[root].end)
    end()
    return lines
  }

  /// The values of the disclosure box (信息公开要素); `nil` where the page has none.
  static func facts(_ page: HTMLDocument) -> [String]? {
    let nodes = page.nodes
    guard let box = nodes.indices.first(where: { classes(of: nodes[$0]).contains("facts") }) else { return nil }
    return (box..<nodes[box].end).filter { nodes[$0].name == "dd" }.map { value in
      collapsed(
        nodes[value..<nodes[value].end].reduce(into: "") { text, node in
          if case .text(let part) = node.kind { text += part }
        })
    }
  }

  /// A text as browsers show it: runs of spaces, tabs and line ends as one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map { String(Substring($0)) }
      .joined(separator: " ")
  }

  private static func classes(of node: HTMLDocument.Node) -> Set<String> {
    Set(node["class"]?.split(separator: " ").map(String.init) ?? [])
  }
}

/// What the pages of an edition must hold.
enum WebPieces {
  /// The page of an item: its mark and name, its place, its note, its fields.
  static func item(_ item: ServiceItem, in category: Category, of domain: Domain, _ edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    let place = TextPlace.item(item.number, field: nil)
    pieces.add(place, EditionPieces.mark(of: item) + item.name)
    pieces.add(place, [domain.name, category.name].filter { !$0.isEmpty }.joined(separator: " "))
    pieces.add(place, item.note)
    for field in item.fields {
      let place = TextPlace.item(item.number, field: field.label)
      pieces.add(place, field.label)
      pieces.add(place, field.text)
    }
    return shown(pieces.pieces)
  }

  /// The page of an edition of a standard: all headings with the text below them, and the names of the items.
  static func standard(_ edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    let standard = edition.standard
    pieces.add(.title, standard.fullTitle)
    pieces.add(.preface, standard.preface)
    func add(_ mark: String, _ name: String, _ note: Passage) {
      if !name.isEmpty { pieces.add(.heading(mark + name), mark + name) }
      pieces.add(.heading(mark + name), note)
    }
    for domain in standard.domains {
      add(domain.mark, domain.name, domain.note)
      for category in domain.categories {
        add(category.mark, category.name, category.note)
        for item in category.items {
          pieces.add(.item(item.number, field: nil), EditionPieces.mark(of: item) + item.name)
        }
      }
    }
    pieces.add(.closing, standard.closing)
    return shown(pieces.pieces)
  }

  /// The page of a plan or an opinion.
  static func plan(_ plan: Plan, _ edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    pieces.add(.title, edition.standard.fullTitle)
    pieces.add(plan)
    return shown(pieces.pieces)
  }

  /// The values of the disclosure box, in its order.
  static func facts(_ notice: Notice, _ edition: Edition) -> [TextPiece] {
    let organs = notice.issuers
    let issuer = organs.first.map { organs.count == 1 ? $0 : "\($0)等\(organs.count)个单位" } ?? ""
    var pieces = EditionPieces(edition)
    for value in [
      notice.index, notice.register, notice.number, issuer, notice.date?.iso ?? "", notice.effective?.iso ?? "",
      notice.published, notice.disclosure, notice.validity,
    ] { pieces.add(.notice, value) }
    return shown(pieces.pieces)
  }

  /// The page of a notice.
  static func notice(_ notice: Notice, _ edition: Edition) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    pieces.add(.notice, notice.organs.joined())
    pieces.add(.notice, notice.number)
    pieces.add(.notice, notice.title)
    if !notice.addressees.isEmpty { pieces.add(.notice, notice.addressees + "：") }
    pieces.add(.notice, notice.body)
    if !notice.attachments.isEmpty { pieces.add(.notice, "附件：") }
    for name in notice.attachments { pieces.add(.notice, name) }
    for name in notice.signatories { pieces.add(.notice, name) }
    if let date = notice.date { pieces.add(.notice, date.chinese) }
    if !notice.annotation.isEmpty { pieces.add(.notice, "（\(notice.annotation)）") }
    if !notice.copies.isEmpty { pieces.add(.notice, "抄送：" + notice.copies.joined(separator: "，")) }
    if let printed = notice.printed {
      pieces.add(.notice, printed.organ + (printed.date.map { $0.chinese + "印发" } ?? ""))
    }
    return shown(pieces.pieces)
  }

  /// The pieces as browsers show them; the cells of a row stay apart.
  private static func shown(_ pieces: [TextPiece]) -> [TextPiece] {
    pieces.map { piece in
      if piece.rowCells.isEmpty { return TextPiece(piece.place, WebText.collapsed(piece.text)) }
      return TextPiece(piece.place, EditionPieces.line(piece.rowCells.map(WebText.collapsed)))
    }
  }
}
