public import Diagnostics
public import HanText

/// A text file of the content: its path as messages show it, its bytes, and where its lines start.
public struct TextFile: Sendable {
  /// The largest file that is parsed, in bytes.
  public static let largestSize = 16 << 20

  /// The path as messages show it.
  public let path: String
  /// The text in UTF-8 without byte order mark, lines ended by LF.
  public let bytes: [UInt8]
  /// Where the lines start.
  public let lines: LineIndex

  /// A file that is known to be UTF-8 with LF line ends.
  public init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
    lines = LineIndex(bytes)
  }

  /// Decodes a file. What can't be decoded, and a file over ``largestSize``, is refused with the finding thrown.
  public init(path: String, bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.largestSize else {
      throw Refusal(finding: Diagnostic("file-size", .error, file: path, .fileTooLarge))
    }
    self.path = path
    do {
      self.bytes = try TextDecoding.normalised(bytes)
    } catch {
      throw Refusal(finding: Diagnostic("encoding", .error, file: path, .undecodable(error, in: bytes)))
    }
    lines = LineIndex(self.bytes)
  }

  /// The text of a range.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<min(range.upper, bytes.count)], as: UTF8.self)
  }

  /// A finding about this file with its line and column filled in.
  public func diagnostic(
    _ rule: String, _ severity: Diagnostic.Severity, at range: SourceRange?, _ message: Message, fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(rule, severity, file: path, range: range, message, fix: fix).located(by: lines)
  }
}

/// Why a file is not read at all.
public struct Refusal: Error, Sendable {
  /// What to tell the person.
  public let finding: Diagnostic
}

extension Message {
  static let fileTooLarge = Message(
    zh: "文件超过 16 MB 的上限，未读取。请拆分文件，或检查是否放错了文件。",
    en: "The file is over the limit of 16 MB and was not read. Split it, or see whether it is the right one.")

  static func undecodable(_ failure: TextDecoding.Failure, in bytes: [UInt8]) -> Message {
    switch failure {
    case .invalidByte(let offset):
      let line = bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1
      return Message(
        zh: "文件不是 UTF-8 编码（第 \(line) 行、第 \(offset) 字节起无法解码），可能是 GBK（GB18030）。请用“另存为”选择 UTF-8 后再试。",
        en: "The file is not UTF-8 (it can't be decoded from line \(line), byte \(offset)); it may be GBK. Save it as "
          + "UTF-8 and try again.")
    case .wideEncoding:
      return Message(
        zh: "文件是 UTF-16 编码。请另存为 UTF-8 后再试。",
        en: "The file is in UTF-16. Save it as UTF-8 and try again.")
    case .binary(let offset):
      return Message(
        zh: "这不是文本文件（第 \(offset) 字节为空字节）。",
        en: "This is not a text file (byte \(offset) is zero).")
    }
  }
}
