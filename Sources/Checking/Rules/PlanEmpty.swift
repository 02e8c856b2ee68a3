internal import Diagnostics
internal import Standards

/// A plan or an opinion has no chapter.
///
/// Chinese: 规划或意见没有章。
///
/// Chapters are headings (`#`); without one its pages have no contents.
///
/// Bad (plan): 加强服务。
/// Good (plan): # 一、规划背景 ¶ 加强服务。
struct PlanEmpty: EditionRule {
  static let id = "plan-empty"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let plan = located.edition.plan, plan.chapters.isEmpty else { return [] }
    return [finding(.warning, in: located, at: .standard(key: nil), .planEmpty)]
  }
}

extension Message {
  static let planEmpty = Message(
    zh: "这个文件没有章节标题。章用一级标题，如“# 一、规划背景”，节用“## （一）…”。",
    en: "The document has no chapter. Chapters are headings of the first level: # 一、规划背景.")
}
