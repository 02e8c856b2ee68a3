public import Diagnostics
public import Standards

/// Finds where a confirmed map contradicts the editions it is about.
public enum SuccessionCheck {
  /// The contradictions: numbers an edition does not have, numbers in two entries, entries without any number.
  public static func findings(_ succession: Succession, old: EditionText, new: EditionText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var (seenOld, seenNew): (Set<Int>, Set<Int>) = ([], [])
    let olds = Set(old.items.map(\.number))
    let news = Set(new.items.map(\.number))
    for entry in succession.entries {
      func add(_ message: Message) {
        findings.append(Diagnostic("succession", .error, file: succession.file, range: entry.range, message))
      }
      if entry.old.isEmpty && entry.new.isEmpty { add(.emptySuccession) }
      for number in entry.old {
        if !olds.contains(number) { add(.unknownItem(number, old.id)) }
        if !seenOld.insert(number).inserted { add(.repeatedItem(number, old.id)) }
      }
      for number in entry.new {
        if !news.contains(number) { add(.unknownItem(number, new.id)) }
        if !seenNew.insert(number).inserted { add(.repeatedItem(number, new.id)) }
      }
    }
    return findings
  }
}

extension Message {
  static let emptySuccession = Message(
    zh: "这一条没有写任何项目编号。请写 old 和 new，或删去这一条。",
    en: "This entry names no item. Write old and new, or remove it.")

  static func unknownItem(_ number: Int, _ id: EditionID) -> Message {
    Message(
      zh: "\(id) 没有编号为 \(number) 的项目。请改正编号。", en: "\(id) has no item \(number). Correct the number.")
  }

  static func repeatedItem(_ number: Int, _ id: EditionID) -> Message {
    Message(
      zh: "\(id) 的项目 \(number) 出现在两条里。一个项目只能属于一条：拆分、合并写在同一条。",
      en: "Item \(number) of \(id) stands in two entries. An item belongs to one: write a split or merger as one entry."
    )
  }
}
