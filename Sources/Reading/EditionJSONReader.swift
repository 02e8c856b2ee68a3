internal import FoundationEssentials
internal import HanText
internal import Markup
public import Standards

/// Reads an edition in the interchange form that `export --format json` writes.
public enum EditionJSONReader {
  /// Why a file is not an edition.
  public enum Failure: Error, Sendable, Hashable {
    /// It is not JSON, or not in the form; what the decoder says.
    case malformed(String)
  }

  /// The edition of a file. Reading what was exported gives the same edition, but for what the form does not carry:
  /// `order`, and fields of an item in another order than the form's.
  public static func edition(of bytes: [UInt8]) throws(Failure) -> Edition {
    do {
      let (decoder, data) = (JSONDecoder(), Data(bytes))
      let head = try decoder.decode(ExportedHead.self, from: data)
      return head.kind ?? "standard" == "standard"
        ? head.edition(try decoder.decode(ExportedStandard.self, from: data).standard)
        : head.edition(try decoder.decode(ExportedPlan.self, from: data).plan)
    } catch let error as DecodingError {
      throw .malformed(place(of: error))
    } catch {
      throw .malformed("\(error)")
    }
  }

  /// The keys down to what can't be decoded: `domains.0.categories.2.name`.
  private static func place(of error: DecodingError) -> String {
    let path: [any CodingKey] =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

/// What the interchange form says of every edition.
private struct ExportedHead: Decodable {
  let id: String
  let kind: String?
  let region: ExportedRegion?
  let notice: ExportedNotice?

  var editionID: EditionID {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    return EditionID(region: parts.count == 2 ? parts[0] : "", name: parts.last ?? "")
  }

  func edition(_ plan: Plan) -> Edition {
    Edition(id: editionID, region: region?.region(slug: editionID.region), notice: notice?.notice(), plan: plan)
  }

  func edition(_ standard: Standard) -> Edition {
    Edition(id: editionID, region: region?.region(slug: editionID.region), notice: notice?.notice(), standard: standard)
  }
}

/// A standard in the interchange form.
private struct ExportedStandard: Decodable {
  let title: String
  let label: String
  let preface: String
  let prefaceMarkdown: String?
  let closing: String
  let closingMarkdown: String?
  let fields: [ExportedField]?
  let domains: [ExportedDomain]

  var standard: Standard {
    let form = fields.map { FieldForm($0.map(\.entry)) } ?? .usual
    return Standard(
      title: title, label: label, form: form, preface: Exported.passage(preface, prefaceMarkdown),
      domains: domains.map { $0.domain(form) }, closing: Exported.passage(closing, closingMarkdown))
  }
}

private struct ExportedRegion: Decodable {
  let code: String
  let name: String

  func region(slug: String) -> Region {
    Region(code: code, name: name, shortName: name, slug: slug)
  }
}

private struct ExportedField: Decodable {
  let role: FieldRole
  let label: String
  let optional: Bool?

  var entry: FieldForm.Entry { FieldForm.Entry(role: role, label: label, isOptional: optional ?? false) }
}

private struct ExportedPrinting: Decodable {
  let organ: String
  let date: CalendarDate?
}

private struct ExportedNotice: Decodable {
  let number: String
  let title: String
  let organs: [String]
  let signatories: [String]
  let addressees: String
  let date: CalendarDate?
  let effective: CalendarDate?
  let copies: [String]
  let printed: ExportedPrinting?
  let body: String
  let published, disclosure, annotation, interpretation, index, register, validity, serial, secrecy, urgency: String?
  let attachments, supersedes, approvers: [String]?
  let form: Notice.Form?
  let seals: Bool?

  func notice() -> Notice {
    var notice = Notice(title: title)
    notice.number = number
    notice.organs = organs
    notice.signatories = signatories
    notice.addressees = addressees
    notice.date = date
    notice.effective = effective
    notice.copies = copies
    notice.printed = printed.map { Notice.Printing(organ: $0.organ, date: $0.date) }
    notice.published = published ?? ""
    notice.disclosure = disclosure ?? ""
    notice.annotation = annotation ?? ""
    notice.attachments = attachments ?? []
    notice.hasSeals = seals ?? false
    notice.supersedes = supersedes ?? []
    notice.interpretation = interpretation ?? ""
    notice.index = index ?? ""
    notice.register = register ?? ""
    notice.validity = validity ?? ""
    notice.form = form ?? .circular
    notice.serial = serial ?? ""
    notice.secrecy = secrecy ?? ""
    notice.urgency = urgency ?? ""
    notice.approvers = approvers ?? []
    notice.body = Exported.passage("", body)
    return notice
  }
}

private struct ExportedDomain: Decodable {
  let number: Int?
  let mark: String?
  let name: String
  let inferred: Bool?
  let note: String?
  let noteMarkdown: String?
  let categories: [ExportedCategory]

  func domain(_ form: FieldForm) -> Domain {
    Domain(
      number: number, mark: mark ?? number.map { ChineseNumeral.text($0) + "、" } ?? "", name: name,
      isInferred: inferred ?? false, note: Exported.passage(note ?? "", noteMarkdown),
      categories: categories.map { $0.category(form) })
  }
}

private struct ExportedCategory: Decodable {
  let number: Int?
  let mark: String?
  let name: String
  let inferred: Bool?
  let note: String?
  let noteMarkdown: String?
  let items: [ExportedItem]

  func category(_ form: FieldForm) -> Category {
    Category(
      number: number, mark: mark ?? number.map { "\($0)." } ?? "", name: name, isInferred: inferred ?? false,
      note: Exported.passage(note ?? "", noteMarkdown), items: items.map { $0.item(form) })
  }
}

private struct ExportedItem: Decodable {
  let number: Int
  let printed: String
  let name: String
  let note, noteMarkdown: String?
  let audience, audienceMarkdown: String?
  let content, contentMarkdown: String?
  let standard, standardMarkdown: String?
  let funding, fundingMarkdown: String?
  let leadText, leadTextMarkdown: String?
  let extra: [ExportedExtra]

  /// The item with its fields in the order of the form.
  func item(_ form: FieldForm) -> ServiceItem {
    var fields: [Field] = []
    for entry in form.entries {
      let text: Passage? =
        switch entry.role {
        case .audience: audience.map { Exported.passage($0, audienceMarkdown) }
        case .content: content.map { Exported.passage($0, contentMarkdown) }
        case .standard: standard.map { Exported.passage($0, standardMarkdown) }
        case .funding: funding.map { Exported.passage($0, fundingMarkdown) }
        case .lead: leadText.map { Exported.passage($0, leadTextMarkdown) }
        case .extra: extra.first { $0.label == entry.label }.map { Exported.passage($0.text, $0.textMarkdown) }
        }
      if let text { fields.append(Field(role: entry.role, label: entry.label, text: text)) }
    }
    return ServiceItem(
      number: number, printed: printed, name: name, note: Exported.passage(note ?? "", noteMarkdown), fields: fields)
  }
}

private struct ExportedExtra: Decodable {
  let label: String
  let text: String
  let textMarkdown: String?
}

private enum Exported {
  /// A passage of its Markdown where there is one, else of its plain text.
  static func passage(_ text: String, _ markdown: String?) -> Passage {
    guard let markdown else { return Passage(text: text) }
    let file = TextFile(path: "", text: markdown)
    return PassageReader(file: file, labels: []).passage(MarkdownParser.blocks(of: file).blocks).passage
  }
}
