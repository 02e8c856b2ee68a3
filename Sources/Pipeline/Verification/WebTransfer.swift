internal import Diagnostics

/// What came of asking a web server for one file. This file is the only one that meets `curl`.
struct WebTransfer {
  /// How it ended.
  enum Outcome {
    /// The server gave a file.
    case content
    /// The server names another address.
    case redirection(String)
    /// The server says that there is no such file.
    case missing
    /// The file is over the limit.
    case tooBig
    /// Anything else.
    case failed(Message)
  }

  /// How it ended.
  let outcome: Outcome
  /// Where the file was put.
  let file: String

  /// Asks for files, some at a time over connections that are kept; they are put into a folder. `limit` is the greatest
  /// size of a file in bytes.
  ///
  /// A server that sends nothing for a minute, or for ten minutes does not come to an end, is given up. Throws where
  /// `curl` can't be run.
  static func run(_ addresses: [String], limit: Int, into folder: String) throws -> [WebTransfer] {
    let settings = "\(folder)/settings"
    try FileSystem.write(Array(self.settings(addresses, into: folder).utf8), to: settings)
    let report = try output(of: options(limit: limit) + ["--config", settings])
    var outcomes: [Int: Outcome] = [:]
    for line in report.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 5, let number = Int(parts[0]) else { continue }
      outcomes[number] = outcome(code: Int(parts[1]) ?? -1, status: Int(parts[2]) ?? 0, target: parts[3], parts[4])
    }
    return addresses.indices.map { index in
      WebTransfer(outcome: outcomes[index] ?? .failed(.notTransferred("curl")), file: "\(folder)/\(index)")
    }
  }

  private static func options(limit: Int) -> [String] {
    [
      "--disable", "--silent", "--globoff", "--path-as-is", "--proto", "=http,https", "--user-agent", "gongbiao",
      "--header", "Cache-Control: no-cache", "--connect-timeout", "20", "--speed-limit", "1", "--speed-time", "60",
      "--max-time", "600", "--max-filesize", String(limit), "--parallel", "--parallel-max", "6",
      "--write-out", #"%{urlnum}\t%{exitcode}\t%{http_code}\t%{redirect_url}\t%{errormsg}\n"#,
    ]
  }

  private static func settings(_ addresses: [String], into folder: String) -> String {
    addresses.enumerated().map { "url = \"\(quoted($1))\"\noutput = \"\(quoted("\(folder)/\($0)"))\"\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func output(of arguments: [String]) throws -> String {
    do throws(ProgramRun.Failure) {
      var run = try ProgramRun("curl", arguments)
      // The code is that of the last file that failed; each file has its own in the output.
      _ = try run.finish(seconds: 86_400, limit: 64 << 20)
      return String(decoding: run.output, as: UTF8.self)
    } catch {
      throw VerificationError.curlFailed(error)
    }
  }

  /// The numbers of curl's exit codes are part of its interface (`man curl`, EXIT CODES).
  private static func outcome(code: Int, status: Int, target: String, _ words: String) -> Outcome {
    switch (code, status) {
    case (63, _): .tooBig
    case (18, _): .failed(.cutOff)
    case (28, _): .failed(.serverSilent)
    case (0, 200): .content
    case (0, 300..<400) where !target.isEmpty: .redirection(target)
    case (0, 404), (0, 410): .missing
    case (0, _): .failed(.serverAnswers(status))
    default: .failed(.notTransferred("curl \(code)\(words.isEmpty ? "" : ": \(words)")"))
    }
  }
}

extension Message {
  static let cutOff = Message(
    zh: "传输中途断开，没有得到完整的文件。请重试；一再如此请检查服务器上的文件。",
    en: "The transfer was cut off before the end of the file. Run again; if it stays so, check the file on the server.")

  static let serverSilent = Message(
    zh: "服务器太久没有给完这个文件，已停止。请稍后重试。",
    en: "The server took too long to give the file, so it was given up. Run again later.")

  static func serverAnswers(_ status: Int) -> Message {
    Message(
      zh: "服务器回答 \(status)，没有给出文件。请检查服务器的设置。",
      en: "The server answers \(status) and gives no file. Check how it is set up.")
  }

  static func notTransferred(_ detail: String) -> Message {
    Message(
      zh: "无法取得文件（\(detail)）。请检查网址和网络。", en: "The file can't be had (\(detail)). Check the address and the network.")
  }
}
