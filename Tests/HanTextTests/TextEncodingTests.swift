import Glibc
import HanText
import TestSupport
import Testing

@Suite struct TextEncodingTests {
  static let sample = "一、幼有所育\r\n（1）优孕优生服务\n服务对象：计划怀孕夫妇。\r每人每月500元，PM2.5≤35。\n"

  /// The text in another encoding, by the C library.
  static func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(encoding, "UTF-8"))
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let written = source.withUnsafeMutableBufferPointer { from in
      target.withUnsafeMutableBufferPointer { into in
        var (input, left) = (from.baseAddress, from.count)
        var (output, space) = (into.baseAddress, into.count)
        let result = iconv(converter, &input, &left, &output, &space)
        return result == -1 ? -1 : into.count - space
      }
    }
    try #require(written >= 0)
    return target.prefix(written).map { UInt8(bitPattern: $0) }
  }

  static func failure(_ bytes: [UInt8]) -> TextEncoding.Failure? {
    do {
      _ = try TextDecoding.decoded(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func everyEncodingGivesTheSameText(encoding: TextEncoding) throws {
    let decoded = try TextDecoding.decoded(try Self.encode(Self.sample, encoding.rawValue))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(Self.sample.utf8))
  }

  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func theByteOrderMarkStaysInTheText(encoding: TextEncoding) throws {
    let marked = "\u{FEFF}中"
    let decoded = try TextDecoding.decoded(try Self.encode(marked, encoding.rawValue))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(marked.utf8))
  }

  @Test func wideTextWithoutLineEndsOrMarkIsRecognised() throws {
    let text = "基本公共服务标准实施方案由市民政局牵头负责"
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let decoded = try TextDecoding.decoded(try Self.encode(text, encoding.rawValue))
      #expect(decoded.encoding == encoding)
      #expect(decoded.text == Array(text.utf8))
    }
  }

  @Test func seededTextsComeBackFromEachEncoding() throws {
    var generator = SeededGenerator(seed: 18_030)
    let rare = ["\u{20000}", "\u{9FA6}", "é", "€", "\u{E5E5}", "\u{F92C}", "㎡", "①", "𠮷", "\u{A0}", "\u{3000}"]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 8...60, using: &generator) {
        text += Self.sample
        text += rare.randomElement(using: &generator) ?? ""
        text += String(UnicodeScalar(UInt32.random(in: 0x4E00...0x9FA5, using: &generator)) ?? "一")
      }
      for encoding in TextEncoding.allCases {
        let decoded = try TextDecoding.decoded(try Self.encode(text, encoding.rawValue))
        #expect(decoded.encoding == encoding)
        #expect(decoded.text == Array(text.utf8))
      }
    }
  }

  @Test func damagedUTF8IsRefusedAtItsFirstBadByte() {
    let text = Array(Self.sample.utf8)
    #expect(Self.failure(text + [0xB0, 0xA1] + text + text) == .damaged(.utf8, offset: text.count))
    #expect(Self.failure(Array("中文".utf8) + [0xE4]) == .damaged(.utf8, offset: 6))
    #expect(Self.failure(Array("中文".utf8) + [0xFF] + Array("服务".utf8)) == .damaged(.utf8, offset: 6))
    #expect(Self.failure([0xEF, 0xBB, 0xBF, 0xD6, 0xD0]) == .damaged(.utf8, offset: 3))
  }

  @Test func damagedChineseInGBIsRefusedAtItsFirstBadByte() throws {
    let head = try Self.encode("基本公共服务", "GB18030")
    #expect(Self.failure(head + [0xFF] + head) == .damaged(.gb18030, offset: head.count))
    #expect(Self.failure(head + [0xB0]) == .damaged(.gb18030, offset: head.count))
  }

  @Test func bytesOfOtherEncodingsAreRefused() throws {
    #expect(Self.failure(try Self.encode("基本公共服務標準實施方案", "BIG5")) == .unknown(offset: 0))
    #expect(Self.failure(Array("caf".utf8) + [0xE9, 0x20] + Array("au lait".utf8)) == .unknown(offset: 3))
  }

  @Test func binaryAndBrokenWideTextAreRefused() throws {
    #expect(Self.failure([0x7F, 0x45, 0x4C, 0x46, 1, 0, 0, 0, 9, 8, 0, 7]) == .binary(offset: 5))
    #expect(Self.failure(Array("中文\0".utf8)) == .binary(offset: 6))
    let wide = try Self.encode("服务标准\n第一条", "UTF-16LE")
    #expect(Self.failure(wide + [0x41]) == .damaged(.utf16LittleEndian, offset: wide.count))
    #expect(Self.failure(wide + [0x00, 0xD8] + wide) == .damaged(.utf16LittleEndian, offset: wide.count))
    #expect(Self.failure([0xFF, 0xFE, 0x2D, 0x4E, 0, 0]) == .binary(offset: 4))
    #expect(Self.failure([0xFF, 0xFE, 0x00, 0xDC]) == .damaged(.utf16LittleEndian, offset: 2))
  }

  @Test func emptyAndPlainTextAreUTF8() throws {
    #expect(try TextDecoding.decoded([]).encoding == .utf8)
    #expect(try TextDecoding.decoded(Array("abc\r\n".utf8)).text == Array("abc\r\n".utf8))
  }

  @Test func seededBytesNeverHang() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let count = Int.random(in: 0...200, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      guard let decoded = try? TextDecoding.decoded(bytes) else { continue }
      #expect(TextDecoding.firstInvalidByte(in: decoded.text) == nil)
    }
  }
}
