internal import Comparing
internal import Diagnostics
internal import Standards

/// What the pages of a pair call it, its sides and what happened to an item.
struct ComparisonNames {
  private let site: WebSite
  let old: EditionSummary
  let new: EditionSummary

  /// The names of a pair; `nil` where the site does not have both editions.
  init?(_ site: WebSite, _ pair: ComparisonPair) {
    guard let old = site.positions[pair.old], let new = site.positions[pair.new] else { return nil }
    self.site = site
    self.old = site.model.editions[old]
    self.new = site.model.editions[new]
  }

  /// Whether both are of one region, so that one is the old and one the new.
  var isOneRegion: Bool { old.id.region == new.id.region }

  /// 嘉兴市2021年版与2023年版对照; 嘉兴市2023年版与衢州市2023年版对照.
  var title: String {
    func name(_ edition: EditionSummary, _ isFull: Bool) -> String {
      let region = site.regions.name(of: edition.id.region)
      return (isFull ? region : "") + (edition.label.isEmpty ? "标准" : edition.label)
    }
    return "\(name(old, true))与\(name(new, !isOneRegion))对照"
  }

  /// What the two sides are called: across regions by their names, for neither is old or new.
  var sides: (old: String, new: String) {
    isOneRegion ? ("旧版", "新版") : (site.regions.name(of: old.id.region), site.regions.name(of: new.id.region))
  }

  /// The words for what happened to an item; across regions nothing happened: one has it, the other has not.
  func words(_ kind: ItemDifference.Kind) -> String {
    guard !isOneRegion else { return kind.words.zh }
    switch kind {
    case .kept: return "同名"
    case .renamed: return "名称不同"
    case .moved: return "类别不同"
    case .split: return "对方分为几项"
    case .merged: return "对方并为一项"
    case .added: return "仅\(sides.new)有"
    case .dropped: return "仅\(sides.old)有"
    }
  }
}
