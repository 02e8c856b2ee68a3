internal import Diagnostics
internal import HanText
internal import Packages

/// Web pages: HTML as government sites publish it, or as word processors export it.
enum WebPage {
  /// Reads a page in whatever encoding it comes. A page that is not text is refused.
  static func read(_ bytes: [UInt8], file: String) throws(ImportRefusal) -> SourceDocument {
    let text: [UInt8]
    do {
      text = try TextDecoding.decoded(bytes).text
    } catch {
      throw ImportRefusal(error, of: bytes, file: file)
    }
    let hasMark = text.starts(with: DelimitedText.byteOrderMark)
    let page = HTMLDocument(hasMark ? Array(text.dropFirst(3)) : text)
    let structure = WebStructure(page)
    var walk = WebWalk(structure)
    walk.run()
    let pieces = WebSorting.sorted(walk.pieces, hasContent: structure.content != nil)
    guard pieces.contains(where: { $0.furniture == nil && !$0.text.isEmpty }) else {
      throw ImportRefusal(Diagnostic("import-empty", .error, file: file, .emptyPage))
    }
    var builder = SourceDocumentBuilder(file: file, format: .web)
    if hasMark { builder.omit("\u{FEFF}", .invisible, .byteOrderMark) }
    write(pieces, to: &builder)
    if page.isCut { builder.report("import-damaged", .warning, .cutPage) }
    return builder.finished()
  }

  private static func write(_ pieces: [WebPiece], to builder: inout SourceDocumentBuilder) {
    var paragraph = 0
    for piece in pieces {
      var place = SourcePlace()
      if let cell = piece.cell {
        place.table = cell.table + 1
        place.row = cell.row + 1
        place.column = cell.column + 1
      } else {
        paragraph += 1
        place.paragraph = paragraph
      }
      builder.append(piece.text)
      if let reason = piece.furniture {
        builder.end(.furniture(.web, reason), at: place)
      } else {
        builder.end(piece.cell.map { .cell($0) } ?? .paragraph, at: place)
      }
    }
  }
}

/// A paragraph of a page, or one in a cell of its tables.
struct WebPiece: Sendable {
  /// The text, white space collapsed as browsers do.
  var text: String
  /// Its cell, in a table of data.
  var cell: SourceCell?
  /// Why it is no text of the document, where the page's structure or a rule says so.
  var furniture: Message?
  /// The number of characters that link to other pages.
  var linked = 0
  /// The number of such links.
  var links = 0
  /// Whether it stands in the element that holds the document.
  var isInContent = false
  /// Whether a link of it leads to a file.
  var isAttachment = false
}

extension Message {
  fileprivate static let byteOrderMark = Message(zh: "文件开头的字节顺序标记。", en: "The byte order mark.")

  fileprivate static let emptyPage = Message(
    zh: "网页里没有可导入的文字；正文可能由脚本载入，或只是图片。请在浏览器中打开后复制正文，另存为文本再导入。",
    en: "The page holds no text to import; scripts may load it, or it may be pictures. "
      + "Open it in a browser, copy the text and import that.")

  fileprivate static let cutPage = Message(
    zh: "网页在此处之后无法解析，后面的文字可能缺失。请在浏览器中另存网页后再导入。",
    en: "The page can't be read beyond this place, and text may be missing. Save it from a browser and import that.")
}
