internal import HanText
internal import Standards

/// What the typesetter is told of a booklet: what stands on the cover are facts of the document and its notice.
///
///     title, authors    of the file; the title is also the running head
///     cover             region, titleLines (without the label), label, number, organs, date; empty where unknown
///     standard, plan    null, or what `PrintedStandard` and `PrintedPlan` say
///     indexes           of a standard
///       label             the label of the field, else empty for the documents cited
///       entries           name, items (number, mark, name)
enum BookletPrint {
  /// The characters of a title that fit on a line of the cover, in halves: 156 mm over 36 pt.
  private static let coverLimit = 24

  /// The booklet of an edition, as JSON on one line.
  static func data(of edition: Edition) -> [UInt8] {
    let standard = edition.standard
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", standard.fullTitle)
      json.list("authors", edition.notice?.organs ?? [])
      json.object("cover") { json in
        json.member("region", edition.region?.name ?? "")
        json.list("titleLines", TitleLines.broken(standard.title, limit: coverLimit))
        json.member("label", standard.label)
        json.member("number", edition.notice?.number ?? "")
        json.list("organs", edition.notice?.issuers ?? [])
        json.member("date", edition.notice?.date?.chinese ?? "")
      }
      json.body(of: edition)
      json.array("indexes") { json in
        guard edition.plan == nil else { return }
        json.index(standard.form.entries.first { $0.role == .lead }?.label ?? "", standard.itemsByLeadOrgan)
        json.index("", standard.itemsByCitedDocument, name: { "《\($0)》" })
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func index(_ label: String, _ index: ItemIndex, name: (String) -> String = { $0 }) {
    guard !index.entries.isEmpty else { return }
    object { json in
      json.member("label", label)
      json.objects("entries", index.entries) { json, entry in
        json.member("name", name(entry.name))
        json.objects("items", entry.items) { json, item in
          json.member("number", item.number)
          json.member("mark", item.printed)
          json.member("name", item.name)
        }
      }
    }
  }
}
