/// How documents are printed, as PDF and by word processors: what an office sets in `settings.yml` beside the print
/// templates.
public struct PrintSettings: Sendable, Hashable {
  /// A face by the name that people who write circulars use.
  public enum Face: String, Sendable, Hashable, CaseIterable {
    /// 仿宋, of the text
    case fangsong
    /// 楷体
    case kaiti
    /// 黑体
    case heiti
    /// 宋体, of page numbers
    case songti
    /// 小标宋, of heads and titles
    case biaosong
  }

  /// The largest sizes of the red head, in points.
  public struct HeadSizes: Sendable, Hashable {
    /// Of one organ.
    public var single = 48.0
    /// Of several.
    public var joint = 30.0
    /// Of 文件 beside several.
    public var document = 62.0
    /// Of a letter.
    public var letter = 36.0

    /// The usual sizes.
    public init() {}
  }

  /// Whether signatories stand in rows with room for seals.
  public enum Seals: String, Sendable, Hashable, CaseIterable {
    /// As the notice says.
    case stated
    /// In every notice.
    case always
    /// In none.
    case never
  }

  /// The paper of leaflets.
  public enum Paper: String, Sendable, Hashable, CaseIterable {
    /// 210 × 297 mm
    case a4
    /// 148 × 210 mm
    case a5
  }

  /// Words that are printed beside the document's own.
  public enum Word: String, Sendable, Hashable, CaseIterable {
    /// 文件, behind organs in the red head
    case document
    /// 纪要, behind the organ in minutes
    case minutes
    /// 签发人
    case approver
    /// The heading of the contents
    case contents
    /// The mark behind a heading that the document does not print
    case inferred
    /// What that mark means
    case inferredNote
    /// 索引, behind what an index lists
    case index
    /// What the index of cited documents lists
    case cited
    /// What stands beside the code on a leaflet
    case code
  }

  /// The families of each face, to be tried in turn.
  public var fonts: [Face: [String]] = [
    .fangsong: ["FandolFang R", "Noto Serif CJK SC"], .kaiti: ["FandolKai", "LXGW WenKai", "Noto Serif CJK SC"],
    .heiti: ["FandolHei", "Noto Serif CJK SC"], .songti: ["FandolSong", "Noto Serif CJK SC"],
    .biaosong: ["Noto Serif CJK SC"],
  ]
  /// The families of each face in Word files, as Windows and WPS call them; those behind the first stand in for it.
  public var wordFonts: [Face: [String]] = [
    .fangsong: ["仿宋_GB2312", "仿宋", "FangSong"], .kaiti: ["楷体_GB2312", "楷体", "KaiTi"], .heiti: ["黑体", "SimHei"],
    .songti: ["宋体", "SimSun"], .biaosong: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
  ]
  /// The faces set in the bold weight of their families.
  public var bold: Set<Face> = [.biaosong]
  /// The colour of the red head: `#rrggbb`.
  public var red = "#e3211c"
  /// The largest sizes of the red head.
  public var head = HeadSizes()
  /// What the head of an organ says where that is not its name and 文件.
  public var heads: [String: String] = [:]
  /// Whether signatories stand in rows with room for seals.
  public var seals = Seals.stated
  /// How many levels the contents list: 1 or 2.
  public var contentsLevels = 2
  /// Whether dots lead to the page numbers of the contents.
  public var contentsDots = true
  /// The paper of leaflets.
  public var leafletPaper = Paper.a4
  /// The sizes of type that leaflets try, the largest first, in points.
  public var leafletSizes = [26.0, 24, 22, 20, 18, 16]
  /// Words that are printed.
  public var words: [Word: String] = [
    .document: "文件", .minutes: "纪要", .approver: "签发人", .contents: "目　录", .inferred: "〔补〕",
    .inferredNote: "标有〔补〕的标题为原文件所无，依其内容补拟。", .index: "索引", .cited: "引用文件", .code: "扫码查看本项服务",
  ]

  /// The usual settings.
  public init() {}

  /// A word that is printed.
  public func text(_ word: Word) -> String { words[word] ?? "" }

  /// Whether the signatories of a notice stand in rows with room for seals.
  public func hasSeals(_ notice: Notice) -> Bool {
    switch seals {
    case .stated: notice.hasSeals
    case .always: true
    case .never: false
    }
  }

  /// What the red head of one organ says with a word (文件, 纪要) behind it.
  public func head(of organ: String, _ word: Word) -> String {
    let text = text(word)
    return heads[organ] ?? (organ.hasSuffix(text) ? organ : organ + text)
  }
}
