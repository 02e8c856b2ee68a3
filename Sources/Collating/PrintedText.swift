internal import HanText

/// The text of a PDF as poppler's `pdftotext -raw` gives it: in the order of the file, pages ended by form feeds.
enum PrintedText {
  /// The text without spaces and without the page numbers (7.5: — 1 —), each the last line of its page.
  static func text(_ output: [UInt8]) -> TextProof.Text {
    var text = TextProof.Text(bytes: [], isRunning: true)
    for page in output.split(separator: 0x0C, omittingEmptySubsequences: false) {
      text.pages.insert(text.bytes.count)
      var lines = page.split(separator: 0x0A).map { TextProof.running(String(decoding: $0, as: UTF8.self)) }
      lines.removeAll(where: \.isEmpty)
      if let last = lines.last, isPageNumber(last) { lines.removeLast() }
      text.bytes += lines.flatMap(\.self)
    }
    return text
  }

  private static func isPageNumber(_ line: [UInt8]) -> Bool {
    let dash = Array("—".utf8)
    guard line.starts(with: dash), line.count > 2 * dash.count, line.suffix(dash.count).elementsEqual(dash) else {
      return false
    }
    return line[dash.count..<(line.count - dash.count)].allSatisfy { (0x30...0x39).contains($0) }
  }
}
