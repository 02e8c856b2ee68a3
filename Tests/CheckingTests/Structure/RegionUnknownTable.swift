import Testing

/// `region-unknown`
struct RegionUnknownTable {
  static let table = RuleTable(
    "region-unknown", in: .content("regions.yml"), along: ["deadline-party", "organ-unknown", "compare-pair"],
    wrong: [
      "slug: jia, parent: sheng → slug: jiashi, parent: sheng && deadlines.yml|= [] && slug: yi, parent: jia → slug: yi, parent: jiashi && @jia/2023/standard.md && @jia/2021/standard.md && @jia/2025/plan.md",
      "- {code: \"330400\", name: 甲市, short: 甲, slug: jia, parent: sheng}↵ → ∅ && slug: yi, parent: jia → slug: yi && deadlines.yml|= [] && @jia/2023/standard.md && @jia/2021/standard.md && @jia/2025/plan.md",
      "regions.yml|- && deadlines.yml|= [] && @regions.yml",
      "regions.yml|= [] && deadlines.yml|= [] && @regions.yml",
      "bing/2020/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && bing/2020/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && @bing/2020/standard.md",
    ],
    right: [
      "yi/2020/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && yi/2020/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "yi/2020-1/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && yi/2020-1/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "yi/v1/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && yi/v1/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "yi/2/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && yi/2/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "sheng/2020/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && sheng/2020/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "sheng/2020-1/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && sheng/2020-1/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "sheng/v1/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && sheng/v1/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "sheng/2/standard.md|= ---↵title: 甲市基本公共服务标准↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。 && sheng/2/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准》的通知↵date: 2020-03-01↵published: 2020-03-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [市民政局]}↵sheng:↵  - {name: 省民政厅, short: [市民政局]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-mz↵  省民政厅: sheng-mz && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing, parent: jia} && deadlines.yml|= []",
      "slug: jia, parent → slug: \"jia\", parent",
      ".bing/2020/standard.md|= # 一、甲",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
