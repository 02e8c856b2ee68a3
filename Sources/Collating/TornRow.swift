/// A row of a table in the text of a PDF, where pages may cut its cells: on each page stand the parts of all cells, one
/// behind another, and on a further page the head of the table before them.
struct TornRow {
  /// The text of the file.
  let text: TextProof.Text
  /// The cells, without spaces.
  let cells: [[UInt8]]
  /// The head of the table.
  let head: [UInt8]
  /// How many ways may still be tried.
  private var tries = 20_000

  init(text: TextProof.Text, cells: [[UInt8]], head: [UInt8]) {
    self.text = text
    self.cells = cells
    self.head = head
  }

  /// Where the row ends that begins at an offset; `nil` where it does not stand there.
  mutating func end(from start: Int) -> Int? {
    end(from: start, rests: cells.map { $0[...] }, isFirst: true)
  }

  /// The end of the rests of all cells, which begin on a page.
  private mutating func end(from start: Int, rests: [ArraySlice<UInt8>], isFirst: Bool) -> Int? {
    var start = start
    let startsPage = text.pages.contains(start)
    if startsPage, text.bytes[start...].starts(with: head) { start += head.count }
    guard isFirst || startsPage else { return nil }
    let limit = text.pages.filter { $0 > start }.min() ?? text.bytes.count
    let whole = rests.joined()
    if text.bytes[start...].starts(with: whole) { return start + whole.count }
    guard limit - start < whole.count else { return nil }
    return end(from: start, rests: rests, cell: 0, limit: limit)
  }

  /// The end where the cells from one on have their parts on a page that ends at a limit: the longest parts first.
  private mutating func end(from start: Int, rests: [ArraySlice<UInt8>], cell: Int, limit: Int) -> Int? {
    tries -= 1
    guard tries > 0 else { return nil }
    if cell == rests.count {
      return start == limit && start < text.bytes.count ? end(from: start, rests: rests, isFirst: false) : nil
    }
    let rest = rests[cell]
    let longest = zip(rest, text.bytes[start..<limit]).prefix { $0 == $1 }.count
    for length in (0...longest).reversed() {
      var further = rests
      further[cell] = rest.dropFirst(length)
      if let end = end(from: start + length, rests: further, cell: cell + 1, limit: limit) { return end }
    }
    return nil
  }
}
