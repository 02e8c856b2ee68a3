internal import Diagnostics
internal import HanText
internal import Packages

/// Goes through a page's nodes and cuts its text into pieces, as a browser would break it.
struct WebWalk {
  /// The pieces in order.
  private(set) var pieces: [WebPiece] = []
  private let structure: WebStructure
  private var open: [Int] = []
  private var lists: [WebList] = []
  private var tables: [Int: WebTable] = [:]
  private var tableCount = 0
  private var text = WebText()
  private var piece = WebPiece(text: "")
  private var cell: (cell: SourceCell, element: Int, pieces: Int)?
  private var furniture: (reason: Message, element: Int)?
  private var link: (element: Int, isAttachment: Bool, isCounted: Bool)?
  private var preformatted = 0
  private var marker: String?

  private var page: HTMLDocument { structure.page }

  init(_ structure: WebStructure) { self.structure = structure }

  /// Cuts the whole page. Cost: linear in its nodes, and in the cells its tables span.
  mutating func run() {
    var index = 0
    while index < page.nodes.count {
      close(before: index)
      if case .text(let characters) = page.nodes[index].kind {
        append(characters, at: index)
        index += 1
      } else if page.nodes[index].name == "title" {
        index = readTitle(index)
      } else if page.nodes[index].name != "head", WebStructure.silent.contains(page.nodes[index].name) {
        index = page.nodes[index].end
      } else if page.nodes[index].name == "head" {
        index = readHead(index)
      } else {
        enter(index)
        index += 1
      }
    }
    close(before: page.nodes.count)
    flush()
  }

  private mutating func close(before index: Int) {
    while let last = open.last, page.nodes[last].end <= index {
      open.removeLast()
      leave(last)
    }
  }

  private mutating func readHead(_ head: Int) -> Int {
    for index in head..<page.nodes[head].end where page.nodes[index].name == "title" { _ = readTitle(index) }
    return page.nodes[head].end
  }

  private mutating func readTitle(_ title: Int) -> Int {
    flush()
    for index in title..<page.nodes[title].end {
      if case .text(let characters) = page.nodes[index].kind { text.append(characters, isPreformatted: false) }
    }
    let words = text.take()
    if !words.isEmpty { pieces.append(WebPiece(text: words, furniture: .title)) }
    return page.nodes[title].end
  }

  private mutating func enter(_ index: Int) {
    let node = page.nodes[index]
    open.append(index)
    if Self.breaking.contains(node.name) { flush() }
    if furniture == nil, let reason = structure.furniture(index) {
      flush()
      furniture = (reason, index)
    }
    switch node.name {
    case "table": enterTable(index)
    case "td", "th": enterCell(index)
    case "ol", "ul", "menu", "dir": lists.append(WebList(node))
    case "li": if !lists.isEmpty { marker = lists[lists.count - 1].nextMarker(node) }
    case "pre": preformatted += 1
    case "a":
      if link == nil, let address = node["href"], !address.hasPrefix("#"), !address.isEmpty {
        link = (index, Self.isFile(address), false)
      }
    default: break
    }
  }

  private mutating func leave(_ index: Int) {
    let node = page.nodes[index]
    if Self.breaking.contains(node.name) { flush() }
    switch node.name {
    case "ol", "ul", "menu", "dir":
      lists.removeLast()
      marker = nil
    case "li": marker = nil
    case "pre": preformatted -= 1
    case "table": tables[index] = nil
    default: break
    }
    if link?.element == index { link = nil }
    if let current = cell, current.element == index {
      if current.pieces == 0 {
        pieces.append(WebPiece(text: "", cell: current.cell, furniture: furniture?.reason))
      }
      cell = nil
    }
    if furniture?.element == index {
      flush()
      furniture = nil
    }
  }

  private mutating func enterTable(_ index: Int) {
    guard cell == nil else { return }
    let table = WebTable(index, number: tableCount, in: structure)
    guard !table.isLayout else { return }
    tableCount += 1
    tables[index] = table
  }

  private mutating func enterCell(_ index: Int) {
    guard cell == nil, let place = tables.values.lazy.compactMap({ $0.cells[index] }).first else { return }
    cell = (place, index, 0)
  }

  private mutating func append(_ characters: String, at index: Int) {
    let shown = characters.unicodeScalars.count { !$0.isSpace }
    if shown > 0 {
      if let marker {
        text.append(marker, isPreformatted: true)
        self.marker = nil
      }
      if let content = structure.content { piece.isInContent = structure.isInside(index, content) }
      if let current = link {
        piece.linked += shown
        if !current.isCounted { piece.links += 1 }
        piece.isAttachment = piece.isAttachment || current.isAttachment
        link?.isCounted = true
      }
    }
    guard preformatted > 0 else { return text.append(characters, isPreformatted: false) }
    let lines = characters.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
    for (number, line) in lines.enumerated() {
      if number > 0 { flush() }
      text.append(String(line), isPreformatted: true)
    }
  }

  /// Ends the open piece.
  private mutating func flush() {
    piece.text = text.take()
    defer { piece = WebPiece(text: "") }
    guard !piece.text.isEmpty else { return }
    piece.cell = cell?.cell
    piece.furniture = furniture?.reason
    cell?.pieces += 1
    pieces.append(piece)
  }

  private static func isFile(_ address: String) -> Bool {
    let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    return ["doc", "docx", "pdf", "xls", "xlsx", "wps", "et", "ofd", "zip", "rar"].contains { path.hasSuffix("." + $0) }
  }

  private static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}

extension Message {
  fileprivate static let title = Message(zh: "网页标题栏的文字。", en: "The page's title in the browser.")
}
