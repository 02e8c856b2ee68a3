import Diagnostics
import Foundation
import HanText
import Importing
import Standards
import TestSupport
import Testing

/// Parts of the real documents, damaged at random: every import ends, and every character has a place.
@Suite struct MutationTests {
  /// The lines of the golden documents.
  private static let documents: [[String]] = GoldenImport.allCases.compactMap { golden in
    (try? golden.source).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: 0..<40)
  func everyCharacterHasAPlaceInWhateverIsLeft(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let text = Self.damaged(using: &generator)
      let result = Sample.read(text)
      let lost = result.diagnostics.first { $0.rule == "import-account" }
      #expect(lost == nil, "seed \(seed): \(lost?.message.zh ?? "") in:\n\(text)")
      #expect((result.standard == nil) == result.diagnostics.contains { $0.severity == .error })
      guard result.standard != nil else { continue }
      #expect(Rebuild.spans(of: result, in: text) == text, "seed \(seed):\n\(text)")
      let imbalance = Rebuild.imbalance(of: result, against: text)
      #expect(imbalance.isEmpty, "seed \(seed): \(imbalance) in:\n\(text)")
    }
  }

  /// A stretch of a document with its beginning, in which lines are dropped, doubled, swapped and cut, and characters
  /// are exchanged.
  private static func damaged(using generator: inout SeededGenerator) -> String {
    let document = documents.randomElement(using: &generator) ?? []
    let start = Int.random(in: 0..<document.count, using: &generator)
    let front = Int.random(in: 0..<4, using: &generator) == 0 ? Array(document.prefix(90)) : []
    var lines = front + document[start..<min(document.count, start + 45)]
    for _ in 0...Int.random(in: 0...8, using: &generator) where !lines.isEmpty {
      let place = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &generator))
      case 3: lines[place] = String(lines[place].prefix(Int.random(in: 0...20, using: &generator)))
      case 4: lines[place] += place + 1 < lines.count ? lines.remove(at: place + 1) : ""
      case 5: lines[place] = flipped(lines[place], using: &generator)
      default: lines.insert(strays.randomElement(using: &generator) ?? "", at: place)
      }
    }
    return lines.joined(separator: ["\n", "\n", "\n", "\r\n", ""].randomElement(using: &generator) ?? "\n")
  }

  private static func flipped(_ line: String, using generator: inout SeededGenerator) -> String {
    var scalars = Array(line.unicodeScalars)
    guard !scalars.isEmpty else { return line }
    let place = Int.random(in: 0..<scalars.count, using: &generator)
    scalars[place] = "：:（）()。；1一\t\u{200B}|　".unicodeScalars.randomElement(using: &generator) ?? "x"
    return String(String.UnicodeScalarView(scalars))
  }

  private static let strays = [
    "序号", "服务项目", "| 序号 | 服务项目 | 服务对象 | 服务标准 |", "|---|---|---|---|", "服务对象\t服务项目\t服务内容", "\u{0C}", "12",
    "服务对象：", "（1）", "一、", "附件：1.清单", "二○一○年七月五日", "字体：[ 大 中 小 ]", "目  录", "【服务标准】", "抄送：",
  ]
}
