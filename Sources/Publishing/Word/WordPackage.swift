internal import HanText
internal import Packages
internal import Standards

/// A Word file as its parts (ECMA-376 part 2), zipped. Its properties come from the document, never from a clock.
struct WordPackage {
  /// The title in the file's properties.
  var title: String
  /// Who issued the document.
  var authors: [String]
  /// The day in the file's properties: that of issue.
  var date: CalendarDate?
  /// The text.
  var blocks: [WordBlock]
  /// Whether the first page bears no page number.
  var isFirstPageUnnumbered: Bool

  /// The bytes of the file. Throws where its container can't be made.
  func bytes(_ settings: PrintSettings) throws -> [UInt8] {
    let story = WordStory.bytes(blocks, isFirstPageUnnumbered: isFirstPageUnnumbered, settings)
    return try ZipWriter.container(
      [
        ("[Content_Types].xml", Self.contentTypes),
        ("_rels/.rels", Self.packageRelationships),
        ("docProps/core.xml", coreProperties),
        ("word/document.xml", story),
        ("word/_rels/document.xml.rels", Self.documentRelationships),
        ("word/styles.xml", WordStyleSheet.bytes(settings)),
        ("word/settings.xml", Self.settings),
        ("word/fontTable.xml", Self.fontTable(settings)),
      ] + WordFoot.allCases.map { ("word/\($0.path)", $0.bytes(settings)) })
  }

  private static var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": WordNames.package + "/content-types"]) { xml in
      let rels = "application/vnd.openxmlformats-package.relationships+xml"
      xml.element("Default", ["Extension": "rels", "ContentType": rels])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let core = "application/vnd.openxmlformats-package.core-properties+xml"
      xml.element("Override", ["PartName": "/docProps/core.xml", "ContentType": core])
      let parts =
        [("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable")]
        .map { ("\($0).xml", $1) } + WordFoot.allCases.map { ($0.path, "footer") }
      for (path, type) in parts {
        xml.element(
          "Override", ["PartName": "/word/\(path)", "ContentType": "\(WordNames.contentType)\(type)+xml"])
      }
    }
    return xml.bytes
  }

  private static var packageRelationships: [UInt8] {
    relationships([
      ("document", WordNames.relationships + "/officeDocument", "word/document.xml"),
      ("core", WordNames.package + "/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  private static var documentRelationships: [UInt8] {
    relationships(
      ["styles", "settings", "fontTable"].map { ($0, "\(WordNames.relationships)/\($0)", "\($0).xml") }
        + WordFoot.allCases.map { ($0.id, WordNames.relationships + "/footer", $0.path) })
  }

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": WordNames.package + "/relationships"]) { xml in
      for (id, type, target) in list { xml.element("Relationship", ["Id": id, "Type": type, "Target": target]) }
    }
    return xml.bytes
  }

  /// Part 2, 11: title, author, language and day.
  private var coreProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": WordNames.package + "/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      if !authors.isEmpty { xml.element("dc:creator", text: authors.joined(separator: "、")) }
      xml.element("dc:language", text: "zh-CN")
      guard let date else { return }
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: "\(date.iso)T00:00:00Z")
      }
    }
    return xml.bytes
  }

  /// Part 1, 17.15: odd and even feet, mirrored margins, contents brought up to date when the file is opened.
  private static var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": WordNames.main]) { xml in
      xml.element("w:mirrorMargins")
      xml.value("w:defaultTabStop", String(WordMeasure.characters(2)))
      xml.element("w:evenAndOddHeaders")
      xml.value("w:characterSpacingControl", "compressPunctuation")
      xml.value("w:updateFields", "true")
      xml.element("w:compat") { xml in
        xml.element("w:useFELayout")
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    }
    return xml.bytes
  }

  /// Part 1, 17.8: each face with those that stand in for it.
  private static func fontTable(_ settings: PrintSettings) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": WordNames.main]) { xml in
      for families in settings.wordFaces {
        xml.element("w:font", ["w:name": families[0]]) { xml in
          if families.count > 1 { xml.value("w:altName", families.dropFirst().joined(separator: ",")) }
          xml.value("w:charset", "86")
        }
      }
    }
    return xml.bytes
  }
}
