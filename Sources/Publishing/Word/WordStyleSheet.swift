internal import Packages
internal import Standards

/// The styles of a Word file (`word/styles.xml`; ECMA-376 part 1, 17.7): one for each part of the document.
enum WordStyleSheet {
  /// The part.
  static func bytes(_ settings: PrintSettings) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordNames.main]) { xml in
      defaults(&xml, settings)
      normal(&xml)
      for style in WordStyle.all { paragraph(style, &xml, settings) }
      for style in WordCharacterStyle.allCases { character(style, &xml, settings) }
    }
    return xml.bytes
  }

  /// 5.2.2 to 5.2.4: 3号仿宋 on the grid. No mark that may not begin or end a line does (`w:kinsoku`), and no space is
  /// put between Chinese and digits (LibreOffice puts one nevertheless).
  ///
  /// `w:overflowPunct` stays on, as Word and WPS have it when nothing is said. LibreOffice reads it the wrong way round:
  /// with it off it lets marks hang over the end of a line, and loses those that begin just behind it.
  private static func defaults(_ xml: inout XMLWriter, _ settings: PrintSettings) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.face(.fangsong, settings)
          xml.value("w:spacing", String(WordMeasure.tracking))
          xml.value("w:kern", "0")
          xml.value("w:sz", String(WordSize.three))
          xml.value("w:szCs", String(WordSize.three))
          xml.element("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"])
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { xml in
          xml.value("w:widowControl", "0")
          xml.value("w:kinsoku", "1")
          xml.value("w:overflowPunct", "1")
          xml.value("w:autoSpaceDE", "0")
          xml.value("w:autoSpaceDN", "0")
          xml.value("w:adjustRightInd", "0")
          let line = String(WordMeasure.line)
          xml.element("w:spacing", ["w:before": "0", "w:after": "0", "w:line": line, "w:lineRule": "exact"])
        }
      }
    }
  }

  private static func normal(_ xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) { xml in
      xml.value("w:name", "Normal")
      xml.element("w:qFormat")
    }
    xml.element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { xml in
      xml.value("w:name", "Normal Table")
      xml.value("w:uiPriority", "99")
      xml.element("w:semiHidden")
      xml.element("w:tblPr") { xml in
        xml.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
        xml.element("w:tblCellMar") { xml in
          for side in ["w:top", "w:left", "w:bottom", "w:right"] { xml.element(side, ["w:w": "0", "w:type": "dxa"]) }
        }
      }
    }
  }

  private static func paragraph(_ style: WordStyle, _ xml: inout XMLWriter, _ settings: PrintSettings) {
    let custom = isBuiltIn(style) ? nil : "1"
    xml.element("w:style", ["w:type": "paragraph", "w:customStyle": custom, "w:styleId": style.id]) { xml in
      xml.value("w:name", style.name)
      xml.value("w:basedOn", "Normal")
      if case .element = style { xml.element("w:qFormat") }
      xml.paragraphProperties(style.layout, settings)
      xml.runProperties(style.look, settings)
    }
  }

  private static func isBuiltIn(_ style: WordStyle) -> Bool {
    if case .contentsEntry = style { true } else { false }
  }

  private static func character(_ style: WordCharacterStyle, _ xml: inout XMLWriter, _ settings: PrintSettings) {
    xml.element("w:style", ["w:type": "character", "w:customStyle": "1", "w:styleId": style.rawValue]) { xml in
      xml.value("w:name", style.displayName)
      xml.runProperties(style.look, settings)
    }
  }
}
