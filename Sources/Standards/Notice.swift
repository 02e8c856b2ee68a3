public import HanText

/// A notice (通知) that puts a standard in force.
public struct Notice: Sendable, Hashable, Codable {
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
