import Reading
import Standards

/// A small content folder without findings: three regions, two standards, a plan, their notices and every settings file.
enum SampleContent {
  /// The texts by path inside the folder.
  static let files: [String: String] = [
    "site.yml": """
    name: 甲市基本公共服务标准
    url: https://www.example.gov.cn/
    code: "3304000001"
    sponsor: 甲市人民政府
    contact: 0573-00000000
    icp: 浙ICP备05000001号-1
    police: 浙公网安备33040002000001号
    feedback: mail@example.gov.cn
    licence: 注明来源即可使用
    compare:
      - [jia/2021, jia/2023]

    """,
    "regions.yml": """
    - {code: "330400", name: 甲市, short: 甲, slug: jia, parent: sheng}
    - {code: "330000", name: 省, slug: sheng}
    - {code: "330421", name: 乙县, short: 乙, slug: yi, parent: jia}

    """,
    "organs.yml": """
    jia:
      - {name: 甲市卫生健康委员会, short: [市卫生健康委]}
      - {name: 甲市民政局, short: [市民政局, 甲民政]}
      - {name: 甲市发展和改革委员会, short: [市发展改革委]}
    sheng:
      - {name: 省教育厅, short: [市教育局]}

    """,
    "slugs.yml": """
    domains:
      幼有所育: you
      学有所教: xue
    organs:
      甲市卫生健康委员会: weisheng
      甲市民政局: minzheng
      甲市发展和改革委员会: fagai

    """,
    "synonyms.yml": """
    打疫苗: [预防接种]

    """,
    "terms.yml": """
    terms:
      - {wrong: 其它, right: 其他, reason: 统一用“其他”, source: 《现代汉语词典》}
      - {wrong: 帐户, right: 账户, reason: 钱款往来用“账”, source: 《现代汉语词典》}
      - {wrong: 己经, right: 已经, except: [自己经], reason: 形近而误, source: 《现代汉语词典》}
    organs:
      - {wrong: 卫计委, right: 卫生健康委, since: 2018-03-17, reason: 2018年国务院机构改革, source: 《国务院机构改革方案》}
    watch:
      - {wrong: 五保户, reason: 已并入特困人员, source: 《社会救助暂行办法》}
    characters:
      - {pairs: 學学 醫医 ⼈人 АA ОO, reason: 繁体字、形近字, source: 《通用规范汉字表》}

    """,
    "deadlines.yml": """
    - notice: jia/2023
      quote: 自2024年8月1日起施行
      what: 印发本地标准
      who: below
      due: 2024-12-31
      shown: edition
      done: {yi: 2024-12-20}

    """,
    "holidays.yml": """
    "2024":
      source: 国办发明电〔2023〕7号
      off: [2024-05-01..2024-05-05, 2024-06-10, 2024-10-01..2024-10-07]
      worked: [2024-05-11, 2024-09-29, 2024-10-12]

    """,
    "jia/2023/standard.md": Sample.standard,
    "jia/2023/notice.md": Sample.notice,
    "jia/2021/standard.md": """
    ---
    kind: standard
    title: 甲市基本公共服务标准
    label: 2021年版
    region: "330400"
    ---

    # 一、幼有所育

    ## 1. 优孕优生服务

    ### （1）孕前检查

    **服务对象**：夫妇。

    **服务内容**：检查。

    **服务标准**：自2022年1月1日起每年一次。

    **支出责任**：市负责。

    **牵头负责单位**：市卫生健康委。

    ### （2）孕产检查

    **服务对象**：孕妇。

    **服务内容**：检查。

    **服务标准**：五次。

    **支出责任**：市负责。

    **牵头负责单位**：市卫生健康委（市疾控局）、市民政局。

    """,
    "jia/2021/notice.md": """
    ---
    number: 甲发改〔2021〕6号
    title: 甲市发展改革委关于印发《甲市基本公共服务标准（2021年版）》的通知
    organs: [甲市发展和改革委员会]
    date: 2021-12-06
    effective: 2022-01-01
    published: 2021-12-08 15:00
    ---

    各县（市、区）：

    本标准自2022年1月1日起施行。

    """,
    "jia/2025/plan.md": """
    ---
    kind: plan
    title: 甲市公共服务规划
    label: 2025—2030年
    indicators: [表1 主要指标]
    ---

    # 一、规划背景

    公共服务稳步发展。

    # 二、主要任务

    > **专栏1 托育服务**
    >
    > 1.新增托位。

    ## （一）托育服务

    扩大托育供给。

    表1 主要指标

    | 序号 | 指标 | 单位 | 2025年 | 2030年 |
    |---|---|---|---|---|
    | 1 | 千人口托位数 | 个 | 4.5 | 4.6 |

    ---

    本规划由市发展改革委负责解释。

    """,
    "jia/2025/notice.md": """
    ---
    number: 甲发改〔2025〕3号
    title: 甲市发展改革委关于印发《甲市公共服务规划（2025—2030年）》的通知
    organs: [甲市发展和改革委员会]
    date: 2025-03-03
    published: 2025-03-05 09:00
    ---

    各县（市、区）：

    现将规划印发给你们。

    """,
  ]

  /// The catalogue that some of the settings files give.
  static func catalogue(_ names: String...) -> Catalogue {
    CatalogueReader.read(
      names.map { ContentFile(path: "Content/\($0)", name: $0, bytes: Array((files[$0] ?? "").utf8)) }
    ).catalogue
  }
}
