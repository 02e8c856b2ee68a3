public import Diagnostics

/// What a long run is doing, told as it goes.
public struct Progress: Sendable {
  /// A step of a build or another run.
  public enum Step: Sendable, Hashable {
    /// Reading and checking editions.
    case reading
    /// Writing pages, Markdown and data.
    case writing
    /// Writing the search index.
    case indexing
    /// Typesetting documents.
    case typesetting
    /// Putting the new site in place of the old one.
    case replacing
    /// Holding a published copy against its manifest.
    case verifying

    /// The step's name.
    public var name: Message {
      switch self {
      case .reading: Message(zh: "读取并检查", en: "Reading and checking")
      case .writing: Message(zh: "生成网页和数据", en: "Writing pages and data")
      case .indexing: Message(zh: "生成检索索引", en: "Writing the search index")
      case .typesetting: Message(zh: "排版", en: "Typesetting")
      case .replacing: Message(zh: "替换旧站点", en: "Replacing the site")
      case .verifying: Message(zh: "核对文件", en: "Verifying files")
      }
    }
  }

  private let tell: @Sendable (Step, Int, Int) -> Void

  /// A listener that is told the step, how much of it is done, and how much there is; called from any task.
  public init(_ tell: @escaping @Sendable (Step, Int, Int) -> Void) {
    self.tell = tell
  }

  /// Says nothing to anyone.
  public static let silent = Progress { _, _, _ in }

  func report(_ step: Step, _ done: Int = 0, of total: Int = 0) {
    tell(step, done, total)
  }
}
