internal import HanText

/// The text of a PDF as poppler's `pdftotext -raw` gives it: in the order of the file, pages ended by form feeds.
enum PrintedText {
  /// The text without spaces and without the page numbers (7.5: — 1 —), each the last line of its page. A running head
  /// with the title of the document is the first line of every page but the cover.
  static func text(_ output: [UInt8], runningHead title: String? = nil) -> TextProof.Text {
    let title = title.map(TextProof.running)
    var text = TextProof.Text(bytes: [], isRunning: true)
    for page in output.split(separator: 0x0C, omittingEmptySubsequences: false) {
      text.pages.insert(text.bytes.count)
      var lines = page.split(separator: 0x0A).map { TextProof.running(String(decoding: $0, as: UTF8.self)) }
      lines.removeAll(where: \.isEmpty)
      if let last = lines.last, isPageNumber(last) { lines.removeLast() }
      if let title, let first = lines.first, !text.bytes.isEmpty, isRunningHead(first, title) { lines.removeFirst() }
      text.bytes += lines.flatMap(\.self)
    }
    return text
  }

  /// Removes the address of a page, which ends the text, with the address of the site before it; whether it was there.
  static func removeAddress(_ address: String, from text: inout TextProof.Text) -> Bool {
    guard String(decoding: text.bytes, as: UTF8.self).hasSuffix(address) else { return false }
    let scheme = Array("http".utf8)
    let start = text.bytes.indices.last { text.bytes[$0...].starts(with: scheme) }
    guard let start, text.bytes[start...].allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    text.bytes.removeSubrange(start...)
    return true
  }

  /// The title at one side, and at the other what the page is about.
  private static func isRunningHead(_ line: [UInt8], _ title: [UInt8]) -> Bool {
    line.starts(with: title) || line.suffix(title.count).elementsEqual(title)
  }

  private static func isPageNumber(_ line: [UInt8]) -> Bool {
    let dash = Array("—".utf8)
    guard line.starts(with: dash), line.count > 2 * dash.count, line.suffix(dash.count).elementsEqual(dash) else {
      return false
    }
    return line[dash.count..<(line.count - dash.count)].allSatisfy { (0x30...0x39).contains($0) }
  }
}
