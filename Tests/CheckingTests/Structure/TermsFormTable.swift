import Testing

/// `terms-form`
struct TermsFormTable {
  static let table = RuleTable(
    "terms-form", in: .content("terms.yml"),
    wrong: [
      "terms: → terms:↵  - ⟦{right: 其他, reason: 统一, source: 《甲》}⟧",
      "terms: → terms:↵  - ⟦{wrong: 按装, right: 安装, source: 《甲》}⟧",
      "terms: → terms:↵  - ⟦{wrong: 按装, right: 安装, reason: 错别字}⟧",
      "organs: → organs:↵  - ⟦{wrong: 教委, right: 教育局}⟧",
      "characters: → characters:↵  - {pairs: ⟦國⟧, reason: 繁体字, source: 《甲》}",
      "characters: → characters:↵  - {pairs: ⟦國国家⟧, reason: 繁体字, source: 《甲》}",
      "characters: → characters:↵  - {pairs: ⟦國国 國国⟧, reason: 繁体字, source: 《甲》}",
      "characters: → characters:↵  - ⟦{pairs: 國国, reason: 繁体字}⟧",
    ],
    right: [
      "terms: → terms:↵  - {wrong: 按装, right: 安装, reason: 错别字, source: 《甲》}",
      "terms: → terms:↵  - {wrong: 按装, right: 安装, except: [按装配], reason: 错别字, source: 《甲》}",
      "watch: → watch:↵  - {wrong: 盲流, reason: 有歧视, source: 《甲》}",
      "watch: → watch:↵  - {wrong: 盲流, right: \"\", reason: 有歧视, source: 《甲》}",
      "organs: → organs:↵  - {wrong: 教委, right: 教育局, since: 2019-01-01, reason: 机构改革, source: 《甲》}",
      "organs: → organs:↵  - {source: 《甲》, reason: 机构改革, right: 教育局, wrong: 教委}",
      "terms: → terms:↵  - wrong: 按装↵    right: 安装↵    reason: 错别字↵    source: 《甲》",
      "characters: → characters:↵  - {pairs: 國国 囯国, reason: 繁体字, source: 《甲》}",
      "characters: → characters:↵  - {pairs: \"國国  會会\", reason: 繁体字, source: 《甲》}",
      "characters: → characters:↵  - {pairs: \"\", reason: 繁体字, source: 《甲》}",
      "terms.yml|-",
      "terms.yml|= terms: []",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
