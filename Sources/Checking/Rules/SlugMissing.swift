internal import Diagnostics
internal import HanText
internal import Standards

/// Domains and lead organs that `slugs.yml` gives no address name.
///
/// Chinese: slugs.yml 没有给领域或牵头单位起地址名。
///
/// Their pages get a digest of the name as address. An address that was published stays for ever, so a readable one
/// has to be given before. Organs that `organs.yml` does not know are a matter of `organ-unknown`.
///
/// Bad (standard): # 一、幼有善育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (standard): # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct SlugMissing: EditionRule {
  static let id = "slug-missing"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let standard = located.edition.standard
    let domains = standard.domains.filter { !$0.items.isEmpty }.map(\.name)
      .filter { !$0.isEmpty && catalogue.slugs[.domains, $0] == nil }
    let used = Set(standard.items.flatMap(\.leadOrgans).map(NameKey.normalised))
    let organs = catalogue.organs(of: located.edition.id.region).filter { organ in
      catalogue.slugs[.organs, organ.name] == nil
        && !used.isDisjoint(with: (organ.shortNames + [organ.name]).map(NameKey.normalised))
    }
    let names = domains + organs.map(\.name)
    return names.isEmpty ? [] : [finding(.note, in: located, at: .standard(key: nil), .slugsMissing(names))]
  }
}

extension Message {
  static func slugsMissing(_ names: [String]) -> Message {
    Message(
      zh: "slugs.yml 没有给这些名称起地址名，网址将使用一串数字字母，发布后不宜再改。"
        + "请先在 slugs.yml 写明：\(names.joined(separator: "、"))。",
      en: "slugs.yml gives these names no address name; their addresses will be digests, which should not change once "
        + "published. Name them there first: \(names.joined(separator: ", ")).")
  }
}
