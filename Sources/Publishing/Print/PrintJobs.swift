internal import HanText
public import Standards

/// The documents to typeset for an edition.
public enum PrintJobs {
  /// The documents in all forms an edition is printed in. `site` is the address of the website, with a slash at its end,
  /// which leaflets bear; empty where it is not known.
  public static func jobs(for edition: Edition, site: String) -> [PrintJob] {
    edition.printForms.compactMap { job($0, of: edition, site: site) }
  }

  /// The document of an edition in a form; `nil` where it has no such form.
  public static func job(_ form: PrintForm, of edition: Edition, site: String) -> PrintJob? {
    guard let (template, data) = content(form, of: edition, site: site) else { return nil }
    return PrintJob(
      path: path(of: form, edition.id), form: form, template: template, data: data,
      timestamp: edition.notice?.date.map(seconds) ?? undated)
  }

  private static func content(_ form: PrintForm, of edition: Edition, site: String) -> (String, [UInt8])? {
    switch form {
    case .notice: edition.notice.map { ("edition.typ", PrintDocument.notice($0)) }
    case .circular: ("edition.typ", PrintDocument.edition(edition))
    case .booklet: ("booklet.typ", BookletPrint.data(of: edition))
    case .table: edition.plan == nil ? ("table.typ", ItemTablePrint.data(of: edition)) : nil
    case .leaflet(let number):
      edition.standard.items.first { $0.number == number }
        .map { ("leaflet.typ", LeafletPrint.data(of: $0, in: edition, site: site)) }
    }
  }

  /// The path of an edition's PDF inside the website: `jiaxing/2023/jiaxing-2023.pdf`.
  public static func path(of form: PrintForm, _ id: EditionID) -> String {
    let folder = form.folder.isEmpty ? "\(id)" : "\(id)/\(form.folder)"
    return "\(folder)/\(fileName(of: form, id))"
  }

  /// The name of the file: `jiaxing-2023-table.pdf`, of an item `jiaxing-2023-27.pdf`.
  static func fileName(of form: PrintForm, _ id: EditionID) -> String {
    let ending = form.ending.isEmpty ? "" : "-\(form.ending)"
    return "\(id.region)-\(id.name)\(ending).pdf"
  }

  /// The time a document without a date of issue bears: 2000-01-01 00:00 UTC.
  static let undated = 946_684_800

  /// Midnight UTC of a day, in seconds since 1970-01-01.
  static func seconds(of date: CalendarDate) -> Int { date.dayNumber * 86_400 }
}

extension PrintForm {
  /// The folder of the file below that of the edition.
  fileprivate var folder: String {
    switch self {
    case .notice: "notice"
    case .circular, .booklet, .table: ""
    case .leaflet(let item): "\(item)"
    }
  }

  /// What the name of the file has behind that of the edition.
  fileprivate var ending: String {
    switch self {
    case .circular: ""
    case .notice: "notice"
    case .booklet: "booklet"
    case .table: "table"
    case .leaflet(let item): "\(item)"
    }
  }
}
