public import HanText

/// A notice (通知) that puts a standard in force.
public struct Notice: Sendable, Hashable, Codable {
  /// The form of its first page.
  public var form: Form
  /// The number of the copy (份号, GB/T 9704-2012, 7.2.1), six digits; empty where there is none.
  public var serial: String
  /// The grade of secrecy and how long it lasts (密级和保密期限, 7.2.2): 秘密★1年; empty where there is none.
  public var secrecy: String
  /// How urgent it is (紧急程度, 7.2.3): 特急 or 加急; empty where there is none.
  public var urgency: String
  /// Who approved a document to the organ above (签发人, 7.2.6), the lead organ's first.
  public var approvers: [String]
  /// The document number (发文字号): 嘉发改〔2024〕64号; empty where there is none.
  public var number: String
  /// The title (标题).
  public var title: String
  /// The joint issuing organs (联合发文机关), the lead organ first.
  public var organs: [String]
  /// The signatories (署名) in their order.
  public var signatories: [String]
  /// The addressees (主送机关), without the final colon.
  public var addressees: String
  /// The date of issue (成文日期).
  public var date: CalendarDate?
  /// The effective date (施行日期).
  public var effective: CalendarDate?
  /// Copies to (抄送).
  public var copies: [String]
  /// Printed by (印发机关和印发日期).
  public var printed: Printing?
  /// When it was put on the site, `YYYY-MM-DD HH:MM`; empty where unknown.
  public var published: String
  /// The form of disclosure (公开方式): 主动公开.
  public var disclosure: String
  /// The annotation (附注): 此件公开发布.
  public var annotation: String
  /// The names of the attachments (附件说明).
  public var attachments: [String]
  /// Whether the organs seal the document, so that signatories stand in rows (GB/T 9704-2012, 7.3.5.1).
  public var hasSeals: Bool
  /// The documents it supersedes.
  public var supersedes: [String]
  /// The address of its interpretation (解读).
  public var interpretation: String
  /// 索引号
  public var index: String
  /// 统一编号
  public var register: String
  /// 有效性
  public var validity: String
  /// The body (正文).
  public var body: Passage

  /// Who issues it: the organs, else the signatories.
  public var issuers: [String] { organs.isEmpty ? signatories : organs }
  /// The organs whose names its head bears: those who issue it, in a letter the lead organ alone (GB/T 9704-2012, 7.2.4
  /// and 10.1).
  public var headOrgans: [String] { form == .letter ? Array(issuers.prefix(1)) : issuers }

  /// How the first page of a document looks.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// 文件: the red head and one red rule (GB/T 9704-2012, 7.2).
    case circular
    /// 信函: the organ's name between paper edge and a double rule (10.1).
    case letter
    /// 纪要: the minutes of a meeting (10.3).
    case minutes
  }

  /// By whom and when a document was printed.
  public struct Printing: Sendable, Hashable, Codable {
    /// The organ.
    public var organ: String
    /// The day.
    public var date: CalendarDate?

    /// A printing.
    public init(organ: String, date: CalendarDate?) {
      self.organ = organ
      self.date = date
    }
  }

  /// A notice with a title and nothing else; set what is known.
  public init(title: String) {
    form = .circular
    serial = ""
    secrecy = ""
    urgency = ""
    approvers = []
    number = ""
    self.title = title
    organs = []
    signatories = []
    addressees = ""
    copies = []
    published = ""
    disclosure = ""
    annotation = ""
    attachments = []
    hasSeals = false
    supersedes = []
    interpretation = ""
    index = ""
    register = ""
    validity = ""
    body = Passage()
  }
}
