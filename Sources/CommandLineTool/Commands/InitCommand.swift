internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Message(zh: "建立一个可以直接发布的小站点。", en: "Make a small site that can be published as it is.")[.inUse])

  @OptionGroup var common: CommonOptions

  @Argument(help: .init(Message(zh: "站点所在的文件夹；须是空的或还不存在。", en: "Where to; empty or not there yet.")[.inUse]))
  var directory: String

  @Flag(help: .init(Message(zh: "把模板也复制过去，以便修改外观。", en: "Copy the templates too, to change how pages look.")[.inUse]))
  var theme = false

  func run() throws {
    let templates = theme ? try Resources.templates(named: nil) : nil
    let files = try SampleSite.write(to: directory, templates: templates)
    Console.standardOutput.line(Message.initialised(directory, files: files)[common.language])
  }
}

extension Message {
  static func initialised(_ directory: String, files: Int) -> Message {
    Message(
      zh: "已在 \(directory) 建立 \(files) 个文件。接下来：cd \(directory) && gongbiao build",
      en: "Made \(files) files in \(directory). Next: cd \(directory) && gongbiao build")
  }
}
