internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao verify`
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Message(
      zh: "核对已发布的网站（文件夹或网址）与它的文件清单是否一致。",
      en: "Hold a published website, a folder or an address, against its manifest.")[.inUse])

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .init(
      Message(
        zh: "网站的文件夹（例如 Site/public）或网址。", en: "The folder of the website, such as Site/public, or its address.")[
          .inUse],
      valueName: "dir|url"))
  var copy: String

  @Option(
    help: .init(Message(zh: "输出格式：text、json 或 sarif。", en: "The form of the output: text, json or sarif.")[.inUse]))
  var format: FindingsFormat = .text

  func run() async throws {
    let line = ProgressLine(on: .standardError)
    defer { line.clear() }
    let report = try await Verification.report(on: copy, jobs: ProcessorCount.available, progress: line.progress)
    line.clear()
    if format != .text || !report.findings.isEmpty { format.print(report.findings, language: common.language) }
    if format == .text { Console.standardOutput.line(Message.verified(report)[common.language]) }
    throw report.findings.exitCode
  }
}

extension Message {
  static func verified(_ report: Verification.Report) -> Message {
    let (files, bytes) = (report.files, report.bytes)
    guard !report.findings.isEmpty else {
      return Message(
        zh: "清单中的 \(files) 个文件（\(bytes) 字节）全部一致。",
        en: "All \(files) files of the manifest (\(bytes) bytes) are as it says.")
    }
    func count(_ rule: String) -> Int { report.findings.count { $0.rule == rule } }
    let (missing, changed) = (count("published-missing"), count("published-changed"))
    let (unread, further) = (count("published-unreadable"), count("published-extra"))
    return Message(
      zh: "清单中的 \(files) 个文件：缺少 \(missing) 个，不符 \(changed) 个，读不出 \(unread) 个；另有清单以外的 \(further) 个。",
      en: "Of the \(files) files of the manifest \(missing) are missing, \(changed) changed, \(unread) not to be read; "
        + "\(further) further \(further == 1 ? "file is" : "files are") there.")
  }
}
