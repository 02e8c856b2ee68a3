import Comparing
import HanText
import Standards
import TestSupport

/// An edition made of a real one by known edits, with the truth about them.
struct DerivedEdition {
  /// What happened to some items, by their numbers in both editions.
  struct Truth: Hashable {
    var old: [Int]
    var new: [Int]
    var kinds: Set<ItemDifference.Kind>
  }

  /// A number that was changed.
  struct ChangedNumber {
    var oldItem: Int
    var newItem: Int
    var field: String
    var old: ExactNumber
    var new: ExactNumber
  }

  /// Ways of editing: one set was looked at while the program was written, the other was not.
  enum Style { case seen, unseen }

  let old: EditionText
  private(set) var new: EditionText
  private(set) var truths: [Truth] = []
  private(set) var numbers: [ChangedNumber] = []
  private let style: Style
  private var generator: SeededGenerator

  /// What is being put together: items of the new edition with the old numbers they come from.
  private struct Draft {
    var item: ItemText
    var from: [Int]
    var kinds: Set<ItemDifference.Kind> = [.kept]
    var numbers: [ChangedNumber] = []
    var isTouched = false
  }

  init(of edition: EditionText, seed: UInt64, style: Style) {
    old = edition
    new = edition
    self.style = style
    generator = SeededGenerator(seed: seed)
    new.id = EditionID(region: edition.id.region, name: "derived")
    var drafts = edition.items.map { Draft(item: $0, from: [$0.number]) }
    split(&drafts, 3)
    merge(&drafts, 3)
    rename(&drafts, 6)
    move(&drafts, 5)
    changeNumbers(&drafts, 12)
    let dropped = drop(&drafts, 5)
    add(&drafts)
    finish(drafts, dropped)
  }

  private mutating func pick(_ drafts: [Draft], where fits: (Draft) -> Bool) -> Int? {
    drafts.indices.filter { !drafts[$0].isTouched && fits(drafts[$0]) }.randomElement(using: &generator)
  }

  private mutating func finish(_ drafts: [Draft], _ dropped: [Int]) {
    new.items = []
    for (index, draft) in drafts.enumerated() {
      var item = draft.item
      item.number = index + 1
      item.printed = "（\(index + 1)）"
      new.items.append(item)
      numbers += draft.numbers.map { number in
        var number = number
        number.newItem = index + 1
        return number
      }
    }
    // Parts of a split are one entry.
    var done: Set<[Int]> = []
    for draft in drafts where done.insert(draft.from).inserted || draft.from.isEmpty {
      let numbers = drafts.indices.filter { drafts[$0].from == draft.from }.map { $0 + 1 }
      if draft.from.isEmpty { continue }
      truths.append(Truth(old: draft.from, new: numbers, kinds: draft.kinds))
    }
    for (index, draft) in drafts.enumerated() where draft.from.isEmpty {
      truths.append(Truth(old: [], new: [index + 1], kinds: [.added]))
    }
    truths += dropped.map { Truth(old: [$0], new: [], kinds: [.dropped]) }
  }

  // Edits.

  private static func sentences(_ text: String) -> [String] {
    text.split(separator: "。", omittingEmptySubsequences: true).map { $0 + "。" }
  }

  private mutating func split(_ drafts: inout [Draft], _ count: Int) {
    for _ in 0..<count {
      guard
        let index = pick(
          drafts,
          where: { draft in
            let sentences = Self.sentences(draft.item["content"])
            let half = sentences.count / 2
            return sentences.count >= 2 && sentences[..<half].joined().count >= 30
              && sentences[half...].joined().count >= 30
              && sentences.count <= 8
          })
      else { return }
      let sentences = Self.sentences(drafts[index].item["content"])
      let half = sentences.count / 2
      var (first, second) = (drafts[index], drafts[index])
      let name = first.item.name
      first.item.name = style == .seen ? name + "（基础部分）" : "基础" + name
      second.item.name = style == .seen ? name + "（延伸部分）" : name + "专项服务"
      first.item.set("content", sentences[..<half].joined())
      second.item.set("content", sentences[half...].joined())
      for draft in [0, 1] {
        var part = draft == 0 ? first : second
        part.kinds = [.split]
        part.isTouched = true
        if draft == 0 { first = part } else { second = part }
      }
      drafts.replaceSubrange(index...index, with: [first, second])
    }
  }

  private mutating func merge(_ drafts: inout [Draft], _ count: Int) {
    for _ in 0..<count {
      let fits = drafts.indices.dropLast().filter { index in
        let (one, other) = (drafts[index], drafts[index + 1])
        return !one.isTouched && !other.isTouched && one.item.category == other.item.category
          && one.item.domain == other.item.domain
          && one.item["content"].count >= 25 && other.item["content"].count >= 25
      }
      guard let index = fits.randomElement(using: &generator) else { return }
      let (one, other) = (drafts[index], drafts[index + 1])
      var merged = one
      merged.from += other.from
      merged.kinds = [.merged]
      merged.isTouched = true
      merged.item.name = style == .seen ? one.item.name + "和" + other.item.name : other.item.name + "、" + one.item.name
      for name in ["audience", "content", "standard", "funding"] where one.item[name] != other.item[name] {
        merged.item.set(name, one.item[name] + (style == .seen ? "\n" : "") + other.item[name])
      }
      drafts.replaceSubrange(index...index + 1, with: [merged])
    }
  }

  private mutating func rename(_ drafts: inout [Draft], _ count: Int) {
    for turn in 0..<count {
      guard let index = pick(drafts, where: { $0.item["content"].count >= 15 }) else { return }
      let name = drafts[index].item.name
      let other: String
      switch (style, turn % 3) {
      case (.seen, 0): other = name + "项目"
      case (.seen, 1): other = String(name.dropLast(2)) + "保障"
      case (.seen, _): other = "免费" + name
      case (.unseen, 0): other = "惠民" + String(name.dropFirst())
      case (.unseen, 1): other = String(name.dropLast()) + "工程"
      case (.unseen, _): other = String(name.reversed())
      }
      drafts[index].item.name = other
      drafts[index].kinds = [.renamed]
      drafts[index].isTouched = true
    }
  }

  private mutating func move(_ drafts: inout [Draft], _ count: Int) {
    for turn in 0..<count {
      // Not the last item of its category: with it the category itself would have gone over.
      guard
        let index = pick(
          drafts,
          where: { draft in
            drafts.count { $0.item.category == draft.item.category && $0.item.domain == draft.item.domain } >= 4
          }),
        let target = pick(drafts, where: { $0.item.category != drafts[index].item.category })
      else { return }
      let places = drafts[target].item
      drafts[index].item.domain = places.domain
      drafts[index].item.category = places.category
      drafts[index].kinds = [.moved]
      drafts[index].isTouched = true
      if turn == 0 {
        drafts[index].item.name += "服务"
        drafts[index].kinds = [.moved, .renamed]
      }
      let draft = drafts.remove(at: index)
      drafts.insert(draft, at: index < target ? target : target + 1)
    }
  }

  private mutating func changeNumbers(_ drafts: inout [Draft], _ count: Int) {
    for _ in 0..<count {
      guard
        let index = pick(
          drafts,
          where: { draft in
            draft.item.fields.contains { $0.name != "funding" && !NumberEdit.editable(in: $0.text).isEmpty }
          })
      else { return }
      let fields = drafts[index].item.fields.filter {
        $0.name != "funding" && !NumberEdit.editable(in: $0.text).isEmpty
      }
      guard let field = fields.randomElement(using: &generator),
        let quantity = NumberEdit.editable(in: field.text).randomElement(using: &generator)
      else { return }
      let up = Bool.random(using: &generator)
      let edit = NumberEdit(quantity, raises: up, style: style)
      drafts[index].item.set(field.name, edit.applied(to: field.text))
      drafts[index].numbers.append(
        ChangedNumber(oldItem: drafts[index].from[0], newItem: 0, field: field.name, old: edit.old, new: edit.new))
      drafts[index].isTouched = true
    }
  }

  private mutating func drop(_ drafts: inout [Draft], _ count: Int) -> [Int] {
    (0..<count).compactMap { _ in
      guard let index = pick(drafts, where: { _ in true }) else { return nil }
      return drafts.remove(at: index).from[0]
    }
  }

  private mutating func add(_ drafts: inout [Draft]) {
    let invented: [(String, String, String)] =
      style == .seen
      ? [
        ("社区助餐服务", "辖区内老年人。", "在社区食堂为老年人提供午餐和晚餐，对高龄老人送餐上门。"),
        ("宠物防疫服务", "养犬居民。", "为登记的犬只免费注射狂犬病疫苗，发放免疫证明。"),
        ("公共自行车服务", "全体居民。", "设置公共自行车租用点，一小时内免费租用。"),
        ("家电维修进社区", "全体居民。", "组织志愿者到小区开展家电检修，讲解用电安全。"),
      ]
      : [
        ("夜间门诊", "辖区居民。", "乡镇卫生院在工作日晚间开放全科门诊，配备值班药师。"),
        ("科普大篷车", "中小学生。", "组织流动科技馆到偏远学校展出，开展实验演示。"),
        ("老旧电梯更新补助", "既有住宅业主。", "对更换使用年限较长的住宅电梯给予补助，免费安全评估。"),
        ("农机作业补贴", "种粮大户。", "对深松整地、秸秆还田等环节给予作业补助。"),
      ]
    for (name, audience, content) in invented {
      let place = Int.random(in: 0..<drafts.count, using: &generator)
      var item = drafts[place].item
      item.name = name
      item.set("audience", audience)
      item.set("content", content)
      item.set("standard", "按照有关规定执行。")
      drafts.insert(Draft(item: item, from: [], kinds: [.added], isTouched: true), at: place)
    }
  }
}

/// A change of one number in a text.
struct NumberEdit {
  let quantity: Quantity
  let old: ExactNumber
  let new: ExactNumber
  private let digits: String

  /// The quantities whose number can be changed: one plain number, in digits, or 一 and 两 where a style changes those.
  static func editable(in text: String) -> [Quantity] {
    let bytes = Array(text.utf8)
    return Quantity.all(in: text).filter { quantity in
      quantity.upperValue == nil
        && bytes[quantity.numberRange.lower..<quantity.numberRange.upper].allSatisfy {
          (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".")
        } && quantity.value > ExactNumber(0)
    }
  }

  init(_ quantity: Quantity, raises: Bool, style: DerivedEdition.Style) {
    self.quantity = quantity
    old = quantity.value
    let text = quantity.value.text
    if text.contains(".") {
      let parts = text.split(separator: ".").map(String.init)
      digits = raises ? "\((Int(parts[0]) ?? 0) + 1).\(parts[1])" : "\(parts[0]).0\(parts[1])"
    } else {
      let whole = Int(text) ?? 1
      let step = style == .seen ? max(1, whole / 10) : max(1, whole / 4)
      digits = raises ? String(whole + step) : whole > 1 ? String(whole - step) : "0"
    }
    new = ExactNumber(decimal: digits) ?? old
  }

  func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(quantity.numberRange.lower..<quantity.numberRange.upper, with: digits.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ItemText {
  /// Puts a text into a field; a field that is missing is added.
  mutating func set(_ name: String, _ text: String) {
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].text = text
    } else {
      fields.append(FieldText(name: name, label: "", text: text))
    }
  }
}
