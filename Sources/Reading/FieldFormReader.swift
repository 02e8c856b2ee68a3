internal import Diagnostics
internal import Markup
internal import Standards

/// Reads `fields:` of a standard: roles with the labels the document prints.
///
/// `audience: 服务对象` names a label; `extra: [政策依据]` names further ones. A label that ends with `?` is optional.
/// Where no label is named the form is the usual one.
enum FieldFormReader {
  static func form(_ settings: inout SettingsReader) -> FieldForm {
    guard let value = settings.value?["fields"] else { return .usual }
    guard let entries = value.entries else {
      settings.note(settings.file.diagnostic("fields", .error, at: value.range, .fieldsNotAMap))
      return .usual
    }
    var found: [FieldForm.Entry] = []
    for entry in entries {
      guard let role = FieldRole(rawValue: entry.key), let labels = entry.value.list else {
        settings.note(settings.file.diagnostic("fields", .error, at: entry.keyRange, .unknownRole(entry.key)))
        continue
      }
      for label in labels.compactMap(\.text) {
        let isOptional = label.hasSuffix("?") || label.hasSuffix("？")
        found.append(
          FieldForm.Entry(role: role, label: isOptional ? String(label.dropLast()) : label, isOptional: isOptional))
      }
    }
    return found.isEmpty ? .usual : FieldForm(found)
  }
}

extension Message {
  static let fieldsNotAMap = Message(
    zh: "“fields”应当逐行写明栏目，如“audience: 服务对象”。",
    en: "fields takes one line a field, such as audience: 服务对象.")

  static func unknownRole(_ key: String) -> Message {
    let roles = FieldRole.allCases.map(\.rawValue)
    return Message(
      zh: "不认识的栏目“\(key)”。可用的有：\(roles.joined(separator: "、"))。",
      en: "Unknown field \(key). Known ones: \(roles.joined(separator: ", ")).")
  }
}
