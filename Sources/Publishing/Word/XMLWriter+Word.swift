internal import Packages
internal import Standards

// The properties of WordprocessingML (ECMA-376 part 1, 17.3), in the order that its schema demands.
extension XMLWriter {
  /// The properties of a run (`w:rPr`), where there are any.
  mutating func runProperties(style: WordCharacterStyle? = nil, _ look: WordLook, _ settings: PrintSettings) {
    guard style != nil || look != WordLook() else { return }
    element("w:rPr") { xml in
      if let style { xml.value("w:rStyle", style.rawValue) }
      if let face = look.face { xml.face(face, settings) }
      if look.isRed { xml.value("w:color", settings.wordColour) }
      if let tracking = look.tracking { xml.value("w:spacing", String(tracking)) }
      if let size = look.size {
        xml.value("w:sz", String(size))
        xml.value("w:szCs", String(size))
      }
    }
  }

  /// The family of a face for all scripts, so that digits and quotation marks are not set in another.
  mutating func face(_ face: PrintSettings.Face, _ settings: PrintSettings) {
    let family = (settings.wordFonts[face] ?? []).first
    element(
      "w:rFonts",
      ["w:hint": "eastAsia", "w:ascii": family, "w:hAnsi": family, "w:eastAsia": family, "w:cs": family])
  }

  /// The properties of a paragraph (`w:pPr`), where there are any.
  mutating func paragraphProperties(style: WordStyle? = nil, _ layout: WordLayout, _ settings: PrintSettings) {
    guard style != nil || layout != WordLayout() else { return }
    element("w:pPr") { xml in
      if let style { xml.value("w:pStyle", style.id) }
      xml.layout(layout, settings)
    }
  }

  /// What stands in `w:pPr` behind the name of the style.
  mutating func layout(_ layout: WordLayout, _ settings: PrintSettings) {
    if layout.keepsNext { element("w:keepNext") }
    if layout.beginsPage { element("w:pageBreakBefore") }
    if let frame = layout.frame { self.frame(frame) }
    borders(layout, settings)
    if layout.isFilled { element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "000000"]) }
    if !layout.tabs.isEmpty {
      element("w:tabs") { xml in
        for tab in layout.tabs {
          xml.element(
            "w:tab",
            ["w:val": "right", "w:leader": tab.hasLeader ? "dot" : nil, "w:pos": String(tab.position)])
        }
      }
    }
    // A line of another height than the grid's must not be moved to its lines.
    if layout.line != nil { value("w:snapToGrid", "0") }
    if layout.before != nil || layout.after != nil || layout.line != nil {
      element(
        "w:spacing",
        [
          "w:before": layout.before.map(String.init), "w:after": layout.after.map(String.init),
          "w:line": layout.line.map(String.init), "w:lineRule": layout.line.map { _ in "exact" },
        ])
    }
    indents(layout)
    if let alignment = layout.alignment { value("w:jc", alignment.rawValue) }
    if let level = layout.outlineLevel { value("w:outlineLvl", String(level - 1)) }
  }

  private mutating func frame(_ frame: WordLayout.Frame) {
    switch frame {
    case .paper(let left, let top, let width):
      element(
        "w:framePr",
        [
          "w:w": String(width), "w:wrap": "notBeside", "w:vAnchor": "page", "w:hAnchor": "page",
          "w:x": String(left), "w:y": String(top),
        ])
    case .foot:
      element(
        "w:framePr",
        [
          "w:w": String(WordMeasure.width), "w:wrap": "notBeside", "w:vAnchor": "margin", "w:hAnchor": "margin",
          "w:xAlign": "left", "w:yAlign": "bottom",
        ])
    }
  }

  private mutating func indents(_ layout: WordLayout) {
    guard layout.left != nil || layout.right != nil || layout.firstLine != nil else { return }
    let isHanging = (layout.firstLine ?? 0) < 0
    element(
      "w:ind",
      [
        "w:left": layout.left.map(String.init), "w:right": layout.right.map(String.init),
        "w:firstLineChars": isHanging
          ? layout.firstLineCharacters.map(String.init)
          : layout.firstLine.map { _ in String(layout.firstLineCharacters ?? 0) },
        "w:hanging": isHanging ? layout.firstLine.map { String(-$0) } : nil,
        "w:firstLine": isHanging ? nil : layout.firstLine.map(String.init),
      ])
  }

  private mutating func borders(_ layout: WordLayout, _ settings: PrintSettings) {
    let (end, side) = layout.isBoxed ? (WordBox.end, WordBox.side) : (nil, nil)
    let sides = [("w:top", layout.top ?? end), ("w:left", side), ("w:bottom", layout.bottom ?? end), ("w:right", side)]
    guard sides.contains(where: { $0.1 != nil }) else { return }
    element("w:pBdr") { xml in
      for case (let name, let rule?) in sides {
        xml.element(
          name,
          [
            "w:val": !rule.isDouble ? "single" : name == "w:top" ? "thinThickSmallGap" : "thickThinSmallGap",
            "w:sz": String(rule.weight), "w:space": String(rule.distance),
            "w:color": rule.isRed ? settings.wordColour : "000000",
          ])
      }
    }
  }

  /// An element with nothing but a value.
  mutating func value(_ name: String, _ value: String) { element(name, ["w:val": value]) }
}
