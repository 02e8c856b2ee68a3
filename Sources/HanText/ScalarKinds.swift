extension Unicode.Scalar {
  /// Whether this is a Han character: unified ideographs, their extensions, compatibility forms, 〇 and 々.
  public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3005, 0x3007: true
    default: false
    }
  }

  /// Whether this belongs to Chinese setting, so that no space stands beside it:
  /// Han, CJK and full-width punctuation, dashes and quotes as Chinese text uses them.
  public var isChinese: Bool {
    if isHan { return true }
    switch value {
    case 0x3000...0x303F, 0xFF00...0xFF65, 0xFFE0...0xFFE6: return true  // CJK and full-width forms
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: return true  // — ‘ ’ “ ” …
    case 0x2460...0x24FF: return true  // ① and its kin
    default: return false
    }
  }

  /// Whether this is white space of any width: ASCII space, tab, no-break, ideographic and typographic spaces.
  public var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether this ends a line, as `Character.isNewline` has it.
  public var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether this shows nothing and means nothing in running text: zero-width marks, BOM, soft hyphen, direction marks.
  public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    case 0x00...0x08, 0x0E...0x1F, 0x7F, 0x80...0x84, 0x86...0x9F: true
    default: false
    }
  }

  /// Whether this is a digit 0–9, of either width.
  public var isDecimalDigit: Bool {
    (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
  }

  /// The half-width form of a full-width ASCII variant (Ａ, １, ：, （ …) or of the ideographic space; others unchanged.
  public var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}

extension String {
  /// The text with every full-width ASCII variant (Ａ, １, ：, （ …) in its half-width form.
  public var foldingWidth: String {
    guard unicodeScalars.contains(where: { $0.halfWidth != $0 }) else { return self }
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars { folded.append(scalar.halfWidth) }
    return String(folded)
  }
}
