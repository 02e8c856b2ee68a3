/// The pages and words in the output of poppler's `pdftotext -bbox`.
struct PageWords: Sendable {
  /// A page.
  struct Page: Sendable {
    /// Its width in points.
    var width: Double
    /// Its height in points.
    var height: Double
    /// Its words in poppler's order.
    var words: [PageWord]
  }

  /// The pages in order.
  private(set) var pages: [Page] = []

  /// Reads the output; lines that are none of its own are passed over.
  init(_ output: [UInt8]) {
    for line in output.split(separator: 0x0A) {
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      if text.starts(with: "<page ".utf8) {
        let numbers = Self.attributes(text)
        pages.append(Page(width: numbers["width"] ?? 0, height: numbers["height"] ?? 0, words: []))
      } else if text.starts(with: "<word ".utf8), !pages.isEmpty, let word = Self.word(text) {
        pages[pages.count - 1].words.append(word)
      }
    }
    turnPages()
  }

  /// Turns the sides of pages that are shown turned: poppler gives the places of their words as shown, and the sides as
  /// they lie in the file.
  private mutating func turnPages() {
    for index in pages.indices {
      let page = pages[index]
      let (right, bottom) = (page.words.map(\.right).max() ?? 0, page.words.map(\.bottom).max() ?? 0)
      let fits = right <= page.width + 1 && bottom <= page.height + 1
      if !fits, right <= page.height + 1, bottom <= page.width + 1 {
        (pages[index].width, pages[index].height) = (page.height, page.width)
      }
    }
  }

  private static func word(_ line: ArraySlice<UInt8>) -> PageWord? {
    guard let start = line.firstIndex(of: 0x3E), let end = line.lastIndex(of: 0x3C), start < end else { return nil }
    let numbers = attributes(line[..<start])
    guard let left = numbers["xMin"], let right = numbers["xMax"], let top = numbers["yMin"],
      let bottom = numbers["yMax"]
    else { return nil }
    let text = unescaped(String(decoding: line[(start + 1)..<end], as: UTF8.self))
    return text.isEmpty ? nil : PageWord(text: text, left: left, right: right, top: top, bottom: bottom)
  }

  /// The numbers of a tag by their names; what is no finite number is left out.
  private static func attributes(_ tag: ArraySlice<UInt8>) -> [String: Double] {
    var numbers: [String: Double] = [:]
    for part in tag.split(separator: 0x20) {
      let pair = part.split(separator: 0x3D, maxSplits: 1)
      guard pair.count == 2 else { continue }
      let value = pair[1].filter { $0 != 0x22 && $0 != 0x3E }
      guard let number = Double(String(decoding: value, as: UTF8.self)), abs(number) < 1_000_000 else { continue }
      numbers[String(decoding: pair[0], as: UTF8.self)] = number
    }
    return numbers
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let known = entities.first { rest.hasPrefix($0.name) }
      result += known?.text ?? "&"
      rest = rest.dropFirst(known?.name.count ?? 1)
    }
    return result + rest
  }

  private static let entities = [
    (name: "&amp;", text: "&"), (name: "&lt;", text: "<"), (name: "&gt;", text: ">"), (name: "&quot;", text: "\""),
    (name: "&apos;", text: "'"), (name: "&#39;", text: "'"),
  ]
}
