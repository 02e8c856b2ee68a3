internal import Diagnostics
internal import HanText

/// Tells the pieces of a page that stand around the document from the document's own.
enum WebSorting {
  /// The pieces, with a reason at each that is no text of the document.
  static func sorted(_ pieces: [WebPiece], hasContent: Bool) -> [WebPiece] {
    var pieces = pieces
    for index in pieces.indices where pieces[index].furniture == nil && pieces[index].cell == nil {
      if WebFurniture.isFurniture(pieces[index].text) { pieces[index].furniture = .line }
    }
    markNeighbours(&pieces)
    markNavigation(&pieces, outside: hasContent ? nil : proseSpan(pieces))
    return pieces
  }

  /// Lines that are like those beside them: 来源：市政府 below 发布时间：….
  private static func markNeighbours(_ pieces: inout [WebPiece]) {
    for order in [Array(pieces.indices), pieces.indices.reversed()] {
      var distance = Int.max / 2
      for index in order {
        distance += 1
        if pieces[index].furniture == .line {
          distance = 0
        } else if distance <= 2, pieces[index].furniture == nil, pieces[index].cell == nil,
          WebFurniture.isFurnitureBesideOther(pieces[index].text)
        {
          pieces[index].furniture = .line
          distance = 0
        }
      }
    }
  }

  /// Lines of links outside of the document: three or more one below another, or side by side.
  private static func markNavigation(_ pieces: inout [WebPiece], outside span: Range<Int>?) {
    var run: [Int] = []
    for index in pieces.indices {
      if pieces[index].furniture != nil { continue }
      let isOutside = span.map { !$0.contains(index) } ?? !pieces[index].isInContent
      if isOutside && isLink(pieces[index]) {
        run.append(index)
      } else {
        mark(run, &pieces)
        run = []
      }
    }
    mark(run, &pieces)
  }

  private static func mark(_ run: [Int], _ pieces: inout [WebPiece]) {
    guard run.reduce(0, { $0 + pieces[$1].links }) >= 3 else { return }
    for index in run { pieces[index].furniture = .navigation }
  }

  private static func isLink(_ piece: WebPiece) -> Bool {
    let shown = piece.text.unicodeScalars.count { !$0.isSpace }
    return piece.links > 0 && !piece.isAttachment && piece.cell == nil && piece.linked * 10 >= shown * 8
      && !piece.text.contains("附件")
  }

  /// From the first to the last piece of running text, on a page that does not name its document's element.
  private static func proseSpan(_ pieces: [WebPiece]) -> Range<Int> {
    let prose = pieces.indices.filter { index in
      let piece = pieces[index]
      return piece.furniture == nil && (piece.cell != nil || piece.text.unicodeScalars.count >= piece.linked + 15)
    }
    guard let first = prose.first, let last = prose.last else { return 0..<pieces.count }
    return first..<(last + 1)
  }
}

extension Message {
  fileprivate static let line = Message(
    zh: "网页上文档以外的内容（发布信息、工具栏、位置或页脚）。",
    en: "Part of the page around the document: publication line, tools, path or foot.")
  fileprivate static let navigation = Message(zh: "网页的导航链接。", en: "Navigation links of the page.")
}
