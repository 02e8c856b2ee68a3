public import Comparing
public import Diagnostics
public import Standards

extension ItemDifference.Kind {
  /// The kind in words.
  public var words: Message {
    switch self {
    case .kept: Message(zh: "保留", en: "kept")
    case .renamed: Message(zh: "更名", en: "renamed")
    case .moved: Message(zh: "调整类别", en: "moved")
    case .split: Message(zh: "拆分", en: "split")
    case .merged: Message(zh: "合并", en: "merged")
    case .added: Message(zh: "新增项目", en: "added")
    case .dropped: Message(zh: "取消项目", en: "dropped")
    }
  }
}

extension Change.Kind {
  /// The kind in words.
  public var words: Message {
    switch self {
    case .raised: Message(zh: "提高", en: "raised")
    case .lowered: Message(zh: "降低", en: "lowered")
    case .widened: Message(zh: "范围扩大", en: "widened")
    case .narrowed: Message(zh: "范围缩小", en: "narrowed")
    case .added: Message(zh: "新增内容", en: "content added")
    case .withdrawn: Message(zh: "删去内容", en: "content withdrawn")
    case .reworded: Message(zh: "改写", en: "reworded")
    }
  }
}

extension Change.Effect {
  /// The effect in words.
  public var words: Message {
    switch self {
    case .better: Message(zh: "对群众更有利", en: "better for citizens")
    case .worse: Message(zh: "对群众不利", en: "worse for citizens")
    case .neutral: Message(zh: "实质不变", en: "no difference")
    case .unknown: Message(zh: "由人判断", en: "for a person to judge")
    }
  }
}

extension ItemMatch.Reason {
  /// The reason in words.
  public var words: Message {
    switch self {
    case .confirmed: Message(zh: "已由人确认", en: "confirmed by a person")
    case .sameName: Message(zh: "名称相同", en: "same name")
    case .nearName: Message(zh: "名称相近", en: "near name")
    case .sameCategory: Message(zh: "类别相同", en: "same category")
    case .sameText: Message(zh: "文字相同", en: "same text")
    case .nearText: Message(zh: "文字相近", en: "near text")
    case .sameNumbers: Message(zh: "数量相同", en: "same numbers")
    case .containedText: Message(zh: "文字被包含", en: "contained text")
    }
  }
}

extension FloorReport.Verdict {
  /// The verdict in words.
  public var words: Message {
    switch self {
    case .above: Message(zh: "高于上级标准", en: "above")
    case .equal: Message(zh: "与上级标准一致", en: "equal")
    case .below: Message(zh: "低于上级标准", en: "below")
    case .incomparable: Message(zh: "无法直接比较", en: "cannot compare")
    }
  }
}

extension TextForm {
  /// The form in words.
  public var words: Message {
    switch self {
    case .spacing: Message(zh: "空格", en: "spaces")
    case .lineBreaks: Message(zh: "分段", en: "line breaks")
    case .width: Message(zh: "全角半角", en: "width")
    case .punctuation: Message(zh: "标点", en: "punctuation")
    }
  }
}

extension FilingList.Kind {
  /// The kind in words.
  public var words: Message {
    switch self {
    case .addedItem: Message(zh: "新增项目", en: "added item")
    case .raisedStandard: Message(zh: "提高标准", en: "raised standard")
    case .widenedAudience: Message(zh: "扩大服务对象", en: "widened audience")
    case .addedContent: Message(zh: "增加服务内容", en: "added content")
    }
  }
}

extension ChangeReview.Decision {
  /// The decision in words.
  public var words: Message {
    switch self {
    case .confirmed: Message(zh: "确认", en: "confirmed")
    case .rejected: Message(zh: "否决", en: "rejected")
    case .note: Message(zh: "备注", en: "note")
    }
  }
}

/// The names of fields and the wording of changes in comparisons.
enum ComparisonWords {
  /// The name of a field: its label as printed, else what its role is called.
  static func field(_ name: String, label: String?) -> Message {
    if let label, !label.isEmpty { return Message(zh: label, en: label) }
    switch name {
    case "audience": return Message(zh: "服务对象", en: "audience")
    case "content": return Message(zh: "服务内容", en: "content")
    case "standard": return Message(zh: "服务标准", en: "standard")
    case "funding": return Message(zh: "支出责任", en: "funding")
    case "lead": return Message(zh: "牵头负责单位", en: "lead")
    case "note": return Message(zh: "说明", en: "note")
    case "title": return Message(zh: "标题", en: "title")
    case "label": return Message(zh: "版本名称", en: "label")
    case "preface": return Message(zh: "前言", en: "preface")
    case "closing": return Message(zh: "文末", en: "closing")
    default:
      let own = name.hasPrefix("extra:") ? String(name.dropFirst(6)) : name
      return Message(zh: own, en: own)
    }
  }

  /// The words of both sides of a change, long texts cut: 每生每年1000元 → 每生每年1250元.
  static func sides(_ change: Change) -> String {
    let sides = [change.old, change.new].map { $0.map { quoted(shortened($0.text)) } }
    switch (sides[0], sides[1]) {
    case (let old?, let new?): return "\(old) → \(new)"
    case (let old?, nil): return old
    case (nil, let new?): return new
    case (nil, nil): return ""
    }
  }

  /// A text in quotation marks; those inside it become single, and single ones double (GB/T 15834—2011, 4.8.3.4).
  static func quoted(_ text: String) -> String {
    let marks: [Unicode.Scalar: Unicode.Scalar] = [
      "\u{201C}": "\u{2018}", "\u{201D}": "\u{2019}", "\u{2018}": "\u{201C}", "\u{2019}": "\u{201D}",
    ]
    var inner = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { inner.append(marks[scalar] ?? scalar) }
    return "\u{201C}\(String(inner))\u{201D}"
  }

  /// Whether the edits of a field say all that a change says.
  static func isToldByEdits(_ change: Change) -> Bool {
    if case .words = change.old, case .words = change.new, change.kind == .reworded { return true }
    return false
  }

  /// A text on one line, of at most 60 characters.
  static func shortened(_ text: String, limit: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > limit ? line.prefix(limit) + "…" : line
  }

  /// Items as （16）义务教育学生生活补助.
  static func items(_ items: [ItemText]) -> String {
    items.map { ($0.printed.isEmpty ? "\($0.number). " : $0.printed) + $0.name }.joined(separator: " + ")
  }
}
