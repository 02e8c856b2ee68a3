internal import Standards

/// By what results can be narrowed, beside what the table of contents tells: lead organs and audiences.
struct Facets {
  /// The names of organs in their groups.
  let organs: OrganGroups
  /// The value of `facets` in the table of contents.
  let bytes: [UInt8]

  /// The facets of all items.
  init(_ layout: Layout, _ vocabulary: SearchVocabulary) {
    let texts = FacetTexts(layout)
    organs = OrganGroups(names: Set(texts.organs.values.flatMap { $0 }), together: vocabulary.organs)
    var uses: [String: Int] = [:]
    var byOrgan = RunLists(count: organs.groups.count)
    var byAudience = RunLists(count: AudienceGroup.allCases.count)
    for (item, record) in layout.items.enumerated() {
      for paragraph in layout.paragraphs(of: record).dropFirst(3) {
        for name in texts.organs[paragraph] ?? [] {
          uses[name, default: 0] += 1
          if let group = organs.group(of: name) { byOrgan.add(UInt32(item), to: group) }
        }
        for group in texts.audiences[paragraph] ?? [] { byAudience.add(UInt32(item), to: group) }
      }
    }
    var json = JSONBytes()
    json.openObject()
    json.key("organs")
    json.openArray()
    for (number, names) in organs.groups.enumerated() {
      // The name most items use; of two the first in order.
      guard let name = names.max(by: { (uses[$0] ?? 0, $1) < (uses[$1] ?? 0, $0) }), uses[name] != nil else { continue }
      Self.write(name, number, of: byOrgan, to: &json)
    }
    json.closeArray()
    json.key("audiences")
    json.openArray()
    for (number, group) in AudienceGroup.allCases.enumerated() where !byAudience.isEmpty(number) {
      Self.write(group.rawValue, number, of: byAudience, to: &json)
    }
    json.closeArray()
    json.closeObject()
    bytes = json.bytes
  }

  private static func write(_ name: String, _ list: Int, of lists: RunLists, to json: inout JSONBytes) {
    json.openArray()
    json.string(name)
    json.elements(list, of: lists)
    json.closeArray()
  }
}

/// What the texts of lead organs and audiences tell, each different text read once.
private struct FacetTexts {
  private(set) var organs: [UInt32: [String]] = [:]
  private(set) var audiences: [UInt32: [Int]] = [:]

  init(_ layout: Layout) {
    for paragraph in layout.paragraphs {
      let kind = layout.kind(of: paragraph)
      guard kind == .lead || kind == .audience else { continue }
      let text = String(decoding: layout.store.bytes[layout.text(of: paragraph)], as: UTF8.self)
      if kind == .lead {
        organs[paragraph] = OrganList.split(text).map { OrganName.withoutPlace($0) }.filter { $0.count > 1 }
      } else {
        let groups = AudienceGroup.groups(of: text)
        audiences[paragraph] = AudienceGroup.allCases.indices.filter { groups.contains(AudienceGroup.allCases[$0]) }
      }
    }
  }
}
