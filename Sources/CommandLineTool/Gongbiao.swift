internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Pipeline

/// The command line of the program.
struct Gongbiao: AsyncParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gongbiao",
    abstract: Message(
      zh: "发布基本公共服务标准：网页、Markdown、公文和检索索引。",
      en: "Publish basic public service standards: web pages, Markdown, printed notices and a search index.")[.inUse],
    version: version,
    subcommands: [
      InitCommand.self, ImportCommand.self, CheckCommand.self, BuildCommand.self, ServeCommand.self,
      ExportCommand.self, DiffCommand.self, FloorCommand.self, VerifyCommand.self,
    ])

  /// Runs the command that the arguments name and ends the process with its exit code.
  ///
  /// 0 and 1 are the command's own; 2 means that it could not run, a wrong argument included, or that what it had to say
  /// could not be written to the standard output.
  static func start() async -> Never {
    signal(SIGPIPE, SIG_IGN)  // a closed pipe is no error
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(with: 0)
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { exit(with: code.rawValue) }
    if let message = Failure.message(of: error) {
      Console.standardError.line(message[.inUse])
      exit(with: 2)
    }
    let text = fullMessage(for: error)
    if exitCode(for: error) == .success {
      Console.standardOutput.line(text)
      exit(with: 0)
    }
    Console.standardError.line(Message.wrongArguments[.inUse] + "\n" + text)
    exit(with: 2)
  }

  /// Ends the process with a code, or with 2 where the standard output is not whole.
  private static func exit(with code: Int32) -> Never {
    guard let failure = Console.standardOutput.failure else { Glibc.exit(code) }
    Console.standardError.line(failure.message[.inUse])
    Glibc.exit(2)
  }
}

/// The program: what `main.swift` starts.
public enum Program {
  /// Runs the command that the arguments name and ends the process with its exit code.
  public static func run() async -> Never {
    await Gongbiao.start()
  }
}

extension Message {
  static let wrongArguments = Message(
    zh: "命令或参数有误，没有运行。可用的命令：init、import、check、build、serve、export、diff、floor、verify；用法如下。",
    en:
      "The command or its arguments are wrong, so nothing was run. Commands: init, import, check, build, serve, export, diff, floor, verify."
  )
}
