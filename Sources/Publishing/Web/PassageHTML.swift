internal import HanText
internal import Standards

/// Running text as HTML: paragraphs, headings and tables, every character literal.
struct PassageHTML {
  /// The level of HTML heading that a heading of level 1 becomes.
  var topHeading = 2
  /// What the captions of tables name: the label of the field.
  var label = ""
  /// The address for an organ that a paragraph lists, or `nil`; paragraphs are read as lists of organs where it is set.
  var organAddress: ((String) -> String?)?
  /// Whether what is promised (amounts of money, times, shares, lengths of time) is picked out of paragraphs.
  var picksOutAmounts = false

  /// The passage as HTML, one block a line; empty for an empty passage.
  func html(of passage: Passage) -> String {
    var bytes: [UInt8] = []
    var tables = 0
    for block in passage.blocks {
      switch block {
      case .paragraph(let text): appendParagraph(text, to: &bytes)
      case .heading(let level, let text):
        let level = min(6, topHeading + level - 1)
        bytes += "<h\(level)>".utf8
        HTML.append(text, to: &bytes)
        bytes += "</h\(level)>\n".utf8
      case .table(let table):
        tables += 1
        append(table, number: tables, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendParagraph(_ text: String, to bytes: inout [UInt8]) {
    bytes += "<p>".utf8
    if let organAddress {
      appendOrgans(text, address: organAddress, to: &bytes)
    } else if picksOutAmounts {
      appendPickingOutAmounts(text, to: &bytes)
    } else {
      HTML.append(text, to: &bytes)
    }
    bytes += "</p>\n".utf8
  }

  /// Adds a list of organs as printed, with each name that has an address as a link.
  private func appendOrgans(_ text: String, address: (String) -> String?, to bytes: inout [UInt8]) {
    var rest = text[...]
    for name in OrganList.split(text) {
      guard let href = address(name), let place = rest.byteRange(of: name) else { continue }
      HTML.append(rest[..<place.lowerBound], to: &bytes)
      bytes += "<a href=\"\(HTML.escape(href))\">".utf8
      HTML.append(name, to: &bytes)
      bytes += "</a>".utf8
      rest = rest[place.upperBound...]
    }
    HTML.append(rest, to: &bytes)
  }

  /// Adds a paragraph with its quantities picked out; ages tell whom a promise is for and stay as they are.
  private func appendPickingOutAmounts(_ text: String, to bytes: inout [UInt8]) {
    var rest = text.startIndex
    for quantity in Quantity.all(in: text) where quantity.kind != .age {
      let start = text.utf8.index(text.startIndex, offsetBy: quantity.range.lower)
      let end = text.utf8.index(text.startIndex, offsetBy: quantity.range.upper)
      HTML.append(text[rest..<start], to: &bytes)
      bytes += "<b class=\"amount\">".utf8
      HTML.append(text[start..<end], to: &bytes)
      bytes += "</b>".utf8
      rest = end
    }
    HTML.append(text[rest...], to: &bytes)
  }

  /// Adds a table. The roles keep it a table for screen readers where the style shows its rows as cards.
  private func append(_ table: Table, number: Int, to bytes: inout [UInt8]) {
    let heads = table.rows.first ?? []
    bytes += "<div class=\"table\"><table role=\"table\">\n<caption>".utf8
    HTML.append("\(label)表\(number)", to: &bytes)
    bytes += "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">".utf8
    for head in heads {
      bytes += "<th role=\"columnheader\" scope=\"col\">".utf8
      HTML.append(head, to: &bytes)
      bytes += "</th>".utf8
    }
    bytes += "</tr></thead>\n<tbody role=\"rowgroup\">\n".utf8
    for row in table.rows.dropFirst() {
      bytes += "<tr role=\"row\">".utf8
      for (head, cell) in zip(heads, row) {
        bytes += "<td role=\"cell\" data-label=\"".utf8
        HTML.append(head, to: &bytes)
        bytes += "\">".utf8
        HTML.append(cell, to: &bytes)
        bytes += "</td>".utf8
      }
      bytes += "</tr>\n".utf8
    }
    bytes += "</tbody>\n</table></div>\n".utf8
  }
}
