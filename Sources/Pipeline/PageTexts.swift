internal import Diagnostics
internal import Glibc

/// Gets the words of a PDF, with or without their places, and what its pages draw, with poppler's `pdftotext` and
/// `pdftocairo`.
enum PageTexts {
  /// Why the words of a PDF could not be had.
  enum Failure: Error, Sendable, Hashable {
    /// The program is not installed.
    case toolMissing(String)
    /// The PDF opens with a password only.
    case encrypted
    /// The PDF can't be read, in the program's own words.
    case damaged(String)
    /// The program took longer than allowed, in seconds.
    case tooLong(Int)
    /// The program gave more than allowed, in bytes.
    case tooMuch(Int)
    /// The program could not be started or spoken to; the code is the `errno`.
    case stopped(code: Int32)

    fileprivate init(_ failure: ProgramRun.Failure) {
      self =
        switch failure {
        case .missing(let program): .toolMissing(program)
        case .tooLong(let seconds): .tooLong(seconds)
        case .tooMuch(let bytes): .tooMuch(bytes)
        case .stopped(let code): .stopped(code: code)
        }
    }

    /// What to tell a person.
    var message: Message {
      switch self {
      case .toolMissing(let program): .toolMissing(program)
      case .encrypted: .encrypted
      case .damaged(let detail): .damaged(detail)
      case .tooLong(let seconds): .tooLong(seconds)
      case .tooMuch(let bytes): .tooMuch(bytes)
      case .stopped(let code): .stopped(code)
      }
    }
  }

  /// The words with their boxes as `pdftotext -bbox` writes them, page by page.
  ///
  /// The program has `seconds` and may give `limit` bytes; after that it is ended.
  static func words(
    ofPDF path: String, program: String = "pdftotext", seconds: Int = 120, limit: Int = 512 << 20
  ) throws(Failure) -> [UInt8] {
    try output(of: program, ["-bbox", "-enc", "UTF-8"], path, seconds: seconds, limit: limit)
  }

  /// The text in the order of the file, pages ended by form feeds, as `pdftotext -raw` writes it.
  static func running(ofPDF path: String) throws(Failure) -> [UInt8] {
    try output(of: "pdftotext", ["-raw", "-enc", "UTF-8"], path, seconds: 120, limit: 512 << 20)
  }

  /// What pages, from 1, draw, as `pdftocairo -svg` writes it, in the same points as the words.
  static func drawing(
    ofPDF path: String, pages: ClosedRange<Int>, program: String = "pdftocairo", seconds: Int = 120,
    limit: Int = 512 << 20
  ) throws(Failure) -> [UInt8] {
    let options = [
      "-svg", "-noshrink", "-nocenter", "-nocrop", "-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)",
    ]
    return try output(of: program, options, path, seconds: seconds, limit: limit)
  }

  private static func output(
    of program: String, _ options: [String], _ path: String, seconds: Int, limit: Int
  ) throws(Failure) -> [UInt8] {
    let file = path.hasPrefix("-") ? "./\(path)" : path
    let (status, output, errors) = try run(program, options + [file, "-"], seconds: seconds, limit: limit)
    if status == 0 { return output }
    let detail = String(decoding: errors.prefix(500), as: UTF8.self)
    if detail.lowercased().contains("password") || status == 3 { throw .encrypted }
    throw .damaged(detail)
  }

  private static func run(
    _ program: String, _ arguments: [String], seconds: Int, limit: Int
  ) throws(Failure) -> (status: Int, output: [UInt8], errors: [UInt8]) {
    do throws(ProgramRun.Failure) {
      var run = try ProgramRun(program, arguments)
      let status = try run.finish(seconds: seconds, limit: limit)
      return (status, run.output, run.errors)
    } catch {
      throw Failure(error)
    }
  }
}

extension Message {
  fileprivate static func toolMissing(_ program: String) -> Message {
    Message(
      zh: "读取 PDF 需要 \(program)，系统里没有。请安装 poppler-utils（Debian：apt install poppler-utils）后再导入。",
      en: "Reading PDF needs \(program), which is not installed. Install poppler-utils "
        + "(Debian: apt install poppler-utils).")
  }

  fileprivate static let encrypted = Message(
    zh: "这份 PDF 设了密码或不允许提取文字。请向发文单位索取没有加密的文件。",
    en: "This PDF is protected by a password or forbids taking its text. Ask its sender for one that is not.")

  fileprivate static func damaged(_ detail: String) -> Message {
    Message(
      zh: "这份 PDF 无法读取，可能已损坏。请重新下载或导出后再导入。\(detail.isEmpty ? "" : "pdftotext 报告：\(detail)")",
      en: "This PDF can't be read; it may be damaged. Download or export it again."
        + (detail.isEmpty ? "" : " pdftotext says: \(detail)"))
  }

  fileprivate static func tooLong(_ seconds: Int) -> Message {
    Message(
      zh: "读取 PDF 超过 \(seconds) 秒，已停止。请把文件拆小或重新导出后再导入。",
      en: "Reading the PDF took more than \(seconds) seconds and was stopped. Split the file or export it again.")
  }

  fileprivate static func tooMuch(_ bytes: Int) -> Message {
    Message(
      zh: "PDF 的文字超过 \(bytes >> 20) MB，已停止。请把文件拆小后再导入。",
      en: "The PDF holds more than \(bytes >> 20) MB of text; reading was stopped. Split the file.")
  }

  fileprivate static func stopped(_ code: Int32) -> Message {
    Message(
      zh: "pdftotext 无法运行（errno \(code)）。请检查 poppler-utils 的安装。",
      en: "pdftotext could not be run (errno \(code)). Check the installation of poppler-utils.")
  }
}
