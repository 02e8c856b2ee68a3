/// The parts of an official document, and of the standard or plan that it issues, under the names that its paragraphs
/// bear in a word processor: the style of a paragraph is named 主送机关.
///
/// The names are those of GB/T 9704-2012 where it has one. Word files are written with them, and a Word file of whatever
/// origin whose styles bear them is read by them.
public enum DocumentElement: String, Sendable, Hashable, CaseIterable {
  // 版头, 7.2
  /// The number of the copy, 7.2.1.
  case serial = "份号"
  /// 7.2.2
  case secrecy = "密级和保密期限"
  /// 7.2.3
  case urgency = "紧急程度"
  /// The red head: the name of an issuing organ, 7.2.4.
  case head = "发文机关标志"
  /// The head of a letter, 10.1.
  case letterHead = "信函发文机关标志"
  /// The head of minutes, 10.3.
  case minutesHead = "纪要标志"
  /// The document number, 7.2.5.
  case number = "发文字号"
  /// 7.2.6
  case approver = "签发人"

  // 主体, 7.3
  /// The title, 7.3.1.
  case title = "公文标题"
  /// The addressees, 7.3.2.
  case addressees = "主送机关"
  /// A paragraph of the text, 7.3.3.
  case body = "公文正文"
  /// The list of attachments, 7.3.4.
  case attachments = "附件说明"
  /// A signatory that seals, 7.3.5.1.
  case sealedSignatory = "加盖印章的发文机关署名"
  /// A signatory that does not seal, 7.3.5.2.
  case signatory = "发文机关署名"
  /// The date of issue, 7.3.5.4.
  case date = "成文日期"
  /// 7.3.6
  case annotation = "附注"
  /// The word over an attachment, 7.3.7.
  case attachmentMark = "附件顺序号"
  /// The title of an attachment: of the standard or plan, 7.3.7.
  case attachmentTitle = "附件标题"

  // 版记, 7.4
  /// Copies to, 7.4.2.
  case copies = "抄送机关"
  /// By whom and when it was printed, 7.4.3.
  case printing = "印发机关和印发日期"

  // A standard
  /// The heading of a domain.
  case domain = "领域标题"
  /// The heading of a domain that the document does not print.
  case inferredDomain = "补拟的领域标题"
  /// The heading of a category.
  case category = "类别标题"
  /// The heading of a category that the document does not print.
  case inferredCategory = "补拟的类别标题"
  /// The heading of a service item.
  case item = "服务项目标题"
  /// The first paragraph of a field, with its label.
  case audienceField = "服务对象字段"
  case contentField = "服务内容字段"
  case standardField = "服务标准字段"
  case fundingField = "支出责任字段"
  case leadField = "牵头负责单位字段"
  case extraField = "其他字段"
  /// A further paragraph of a field.
  case fieldText = "字段正文"

  // A plan, and headings in texts
  case heading1 = "一级标题"
  case heading2 = "二级标题"
  case heading3 = "三级标题"
  case heading4 = "四级标题"
  case heading5 = "五级标题"
  case heading6 = "六级标题"
  /// The title of a box.
  case boxTitle = "专栏标题"
  /// A paragraph of a box.
  case boxText = "专栏正文"
  /// A paragraph in a cell of a table that stands in a box.
  case boxCell = "专栏表格文字"
  /// The caption of a table.
  case caption = "表题"
  /// The caption of a table of indicators.
  case indicatorCaption = "指标表题"
  /// A note under a table.
  case tableNote = "表注"

  // Any document
  /// Text behind the last item or section.
  case closing = "结尾正文"
  /// A line of the contents, or about them.
  case contents = "目录文字"

  // Inside a paragraph
  /// The word behind the organs of the red head: 文件, 纪要.
  case headWord = "版头文种"
  /// The mark of a heading that the document does not print: 〔补〕.
  case inferenceMark = "补拟标记"

  /// The headings inside texts and of a plan, the highest first.
  public static let headings: [DocumentElement] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]

  /// The level of a heading in a text or of a plan, from 1; `nil` for anything else.
  public var headingLevel: Int? { Self.headings.firstIndex(of: self).map { $0 + 1 } }

  /// The field that begins with a paragraph of a role.
  public init(field role: FieldRole) {
    switch role {
    case .audience: self = .audienceField
    case .content: self = .contentField
    case .standard: self = .standardField
    case .funding: self = .fundingField
    case .lead: self = .leadField
    case .extra: self = .extraField
    }
  }

  /// The role of the field that it begins; `nil` for anything else.
  public var fieldRole: FieldRole? { FieldRole.allCases.first { DocumentElement(field: $0) == self } }

  /// Whether it is the name of something that may be set in several lines, whose breaks are no text.
  public var isTitle: Bool {
    switch self {
    case .title, .attachmentTitle, .head, .letterHead, .minutesHead: true
    default: false
    }
  }

  /// Whether it is part of a notice, its imprint (版记) aside.
  public var isOfNotice: Bool {
    switch self {
    case .serial, .secrecy, .urgency, .head, .letterHead, .minutesHead, .number, .approver, .title, .addressees,
      .attachments, .sealedSignatory, .signatory, .date, .annotation:
      true
    default: false
    }
  }
}
