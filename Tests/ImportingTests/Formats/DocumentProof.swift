import HanText
import Testing

@testable import Importing

extension SourceDocument {
  /// Checks what every reader of a format promises: blocks cover the text in order, omissions lie inside blocks.
  func prove(_ location: Testing.SourceLocation = #_sourceLocation) {
    var end = 0
    for block in blocks {
      #expect(block.range.lower == end, "no gap, no overlap", sourceLocation: location)
      #expect(!block.range.isEmpty, sourceLocation: location)
      end = block.range.upper
    }
    #expect(end == text.count, sourceLocation: location)
    var last = 0
    var block = 0
    for omission in omissions {
      #expect(omission.range.lower >= last && !omission.range.isEmpty, sourceLocation: location)
      last = omission.range.upper
      while block < blocks.count, blocks[block].range.upper <= omission.range.lower { block += 1 }
      guard block < blocks.count else {
        Issue.record("an omission behind the last block", sourceLocation: location)
        return
      }
      #expect(omission.range.upper <= blocks[block].range.upper, sourceLocation: location)
    }
    #expect(TextDecoding.firstInvalidByte(in: text) == nil, sourceLocation: location)
  }

  /// The text of a block without line end and omissions.
  func text(of block: SourceBlock) -> String {
    var kept: [UInt8] = []
    let inside = omissions.filter { $0.range.lower >= block.range.lower && $0.range.upper <= block.range.upper }
    for offset in block.range.lower..<block.range.upper
    where !inside.contains(where: { ($0.range.lower..<$0.range.upper).contains(offset) }) {
      kept.append(text[offset])
    }
    while let byte = kept.last, byte == 0x0A || byte == 0x0D { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The blocks for comparing: cells as `row,column text`, furniture in brackets.
  var outline: [String] {
    blocks.map { block in
      let text = text(of: block)
      switch block.kind {
      case .line, .paragraph: return text
      case .cell(let cell):
        let span = cell.rowSpan > 1 || cell.columnSpan > 1 ? "x\(cell.rowSpan),\(cell.columnSpan)" : ""
        return "\(cell.row),\(cell.column)\(span) \(text)"
      case .furniture(let kind, _): return "[\(kind.rawValue) \(text)]"
      }
    }
  }
}
