// Written by Scripts/rules.py from the doc comments of the rules. Don't edit.
// swift-format-ignore-file

extension RuleDescription {
  /// The description of every rule, by name.
  public static let all: [RuleDescription] = [
    RuleDescription(
      id: "box-title",
      summary: Message(zh: "规划的专栏第一行不是加粗的标题。", en: "A box (专栏) of a plan does not open with its title in bold."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "character-unprintable",
      summary: Message(zh: "控制字符、私用区字符和 U+FFFD：读者看不到原来的字。", en: "Characters that readers can't see as they were meant: control characters, private-use characters of one machine's fonts, and U+FFFD, which stands where a program could not decode what was there."),
      details: "They come with text copied from other programs. Each character is reported once a file, where it first stands.", basis: "",
      bad: [.init("", "每年�次。")],
      good: [.init("", "每年五次。")]
    ),
    RuleDescription(
      id: "content-empty",
      summary: Message(zh: "内容文件夹里没有任何版本。", en: "The content folder holds no edition."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "date-form",
      summary: Message(zh: "设置中的日期不是“2024-06-21”的形式。", en: "A day in settings that is not written as `2024-06-21`."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "date-missing",
      summary: Message(zh: "通知没有成文日期。", en: "A notice without its date of issue."),
      details: "The date orders the editions of a region and stands under every official document.", basis: "GB/T 9704-2012, 7.3.5",
      bad: [.init("notice date", "")],
      good: [.init("notice date", "2024-06-21")]
    ),
    RuleDescription(
      id: "date-order",
      summary: Message(zh: "通知的几个日期互相矛盾：成文晚于施行，印发或发布早于成文。", en: "The dates of a notice contradict each other: issued after it takes effect, printed or published before it was issued."),
      details: "A document may take effect retroactively, so that a person decides.", basis: "GB/T 9704-2012, 7.3.5.4、7.4.3",
      bad: [.init("notice effective", "2024-06-01")],
      good: [.init("notice effective", "2024-08-01")]
    ),
    RuleDescription(
      id: "date-real",
      summary: Message(zh: "正文中的日期在日历上不存在。", en: "A day in running text that the calendar does not have: 2024年2月30日, 6月31日, 2024-02-30, 2024年13月."),
      details: "Read in the texts of standard and notice; days in settings are checked when they are read, under the same name.", basis: "",
      bad: [.init("", "自2024年6月31日起每年一次。"), .init("", "自2023年2月29日起每年一次。")],
      good: [.init("", "自2024年6月30日起每年一次。")]
    ),
    RuleDescription(
      id: "deadline-day",
      summary: Message(zh: "有尚未看到办理的期限，而没有给出用来判断的日期。", en: "There are deadlines that nobody is shown to have kept, and no day to compare them with."),
      details: "The clock is never asked, so that the same content gives the same site. `--as-of` or SOURCE_DATE_EPOCH gives the day.", basis: "",
      bad: [.init("deadlines without day", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition}")],
      good: [.init("deadlines without day", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition, done: {yi: 2024-12-31}}")]
    ),
    RuleDescription(
      id: "deadline-form",
      summary: Message(zh: "deadlines.yml 中的一条期限缺少必要的设置，或设置互相矛盾。", en: "What `deadlines.yml` says of a deadline can't be used: a key is missing, or two contradict each other."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "deadline-late",
      summary: Message(zh: "期限已过，而内容里看不到已经办理；或者办理晚于期限。", en: "The last day of a deadline is past, and the content does not show that it was kept; or it was kept late."),
      details: "What counts is named by the deadline: a standard of the region that is not older than the notice, the time of publication, or a day recorded under `done`. The day is that of `--as-of` or SOURCE_DATE_EPOCH.", basis: "",
      bad: [.init("deadlines", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition}")],
      good: [.init("deadlines", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition, done: {yi: 2024-12-31}}")]
    ),
    RuleDescription(
      id: "deadline-party",
      summary: Message(zh: "期限没有着落：内容里没有这个通知，或 regions.yml 没有登记这些地区，或没有下级地区。", en: "A deadline is about nobody: no notice of the content, no region of `regions.yml`, or no region below."),
      details: "Where the notice has no date of issue, `date-missing` says so.", basis: "",
      bad: [.init("deadlines", "- {notice: jia/2021, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition}"), .init("deadlines", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: bing, due: 2026-12-31, shown: edition}")],
      good: [.init("deadlines", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: yi, due: 2026-12-31, shown: edition}")]
    ),
    RuleDescription(
      id: "deadline-quote",
      summary: Message(zh: "deadlines.yml 引用的话在通知正文里找不到。", en: "`deadlines.yml` quotes words of a notice that do not stand in it."),
      details: "Width of characters and spaces do not count.", basis: "",
      bad: [.init("deadlines", "- {notice: jia/2023, quote: 自2024年9月1日起施行, what: 印发本地标准, who: below, due: 2026-12-31, shown: edition}")],
      good: [.init("deadlines", "- {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2026-12-31, shown: edition}")]
    ),
    RuleDescription(
      id: "edition-empty",
      summary: Message(zh: "标准里没有服务项目。", en: "A standard has no service item."),
      details: "Items are headings of the third level (`###`); with any other level they are not recognised.", basis: "",
      bad: [.init("standard", "# 一、幼有所育\n夫妇可以检查。")],
      good: [.init("standard", "# 一、幼有所育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "edition-folder",
      summary: Message(zh: "版本文件夹里 standard.md、plan.md、opinion.md 不是恰好一个。", en: "The folder of an edition does not hold exactly one of `standard.md`, `plan.md` and `opinion.md`."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "edition-json",
      summary: Message(zh: "文件不是公标导出的版本 JSON。", en: "A file is no edition in the interchange form."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "encoding",
      summary: Message(zh: "文件不是 UTF-8 编码。", en: "A file is not UTF-8."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "field-duplicate",
      summary: Message(zh: "一个项目里同一栏目名出现两次。", en: "A label opens two fields of one item."),
      details: "Outputs show one field under one label, so that one of the texts would be taken for the other. Often the heading of the next item was lost, or a line of running text begins with a label.", basis: "",
      bad: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**服务标准**：六次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "field-empty",
      summary: Message(zh: "有栏目名而没有内容。", en: "A field has its label but no text."),
      details: "A label with nothing behind it, or with nothing but punctuation, tells the reader that something was lost.", basis: "",
      bad: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "field-missing",
      summary: Message(zh: "项目缺少规定的栏目。", en: "A field that the form of the standard asks for is missing in an item."),
      details: "The form is `fields:` of the front matter, else the five usual fields; fields marked optional there may be missing. An item without its standard, or without the office in charge, can't be relied on by anybody.", basis: "国家基本公共服务标准，各项目的栏目",
      bad: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "field-outside",
      summary: Message(zh: "栏目出现在项目之外。", en: "A labelled field stands outside any item."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "fields",
      summary: Message(zh: "标准设置中的 fields 无法使用。", en: "`fields` in the settings of a standard can't be used."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "file-changed",
      summary: Message(zh: "文件在读取之后、改正之前被别人改动，没有写入。", en: "A file was changed by somebody else between reading and mending, and was left as it is."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "file-size",
      summary: Message(zh: "文件超过读取的上限。", en: "A file is over the size that is read."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "file-unknown",
      summary: Message(zh: "不认识的文件。", en: "A file of a name that nothing reads."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "fix-unsettled",
      summary: Message(zh: "一个文件的几处改正互相抵触，都没有写入。", en: "The fixes of a file undo one another, so that none was made."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "folder-name",
      summary: Message(zh: "文件夹名不能用作网址。", en: "A folder whose name can't be part of an address."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "front-matter",
      summary: Message(zh: "设置无法读取，或不认识。", en: "Settings that can't be read, or that nobody knows."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "heading-empty",
      summary: Message(zh: "领域或类别下面没有项目，或标题只有序号没有名称。", en: "A domain or category without items, or a heading with a number but no name."),
      details: "Either its items were lost or stand under another heading, or the heading should not be there.", basis: "",
      bad: [.init("standard", "# 一、幼有所育\n# 二、学有所教\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("standard", "# 一、幼有所育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "heading-form",
      summary: Message(zh: "标题的 # 后面没有空格，成了正文。", en: "A heading whose `#` lacks its space, so that it is text."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "heading-sequence",
      summary: Message(zh: "领域、类别或项目的序号缺号、重号，或有的有号有的没有。", en: "The numbers of domains, categories or items leave a gap, repeat one, or are missing among numbered ones."),
      details: "Categories may run on over the domains (1–26) or restart in each; items may run on, or restart in each domain or category. The reading that leaves the fewest faults is taken. Items whose number is out of order are left to `item- number-duplicate`.", basis: "",
      bad: [.init("standard", "# 二、幼有所育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("standard", "# 一、幼有所育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "holiday-form",
      summary: Message(zh: "holidays.yml 中的日期无法使用。", en: "A day or a range of days in `holidays.yml` that can't be used."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "holidays-missing",
      summary: Message(zh: "按工作日计算的期限经过某一年，而 holidays.yml 没有这一年的节假日安排。", en: "A period of working days runs through a year for which `holidays.yml` has no table."),
      details: "Which days are worked is said by a notice of the State Council's office for each year; it is never guessed.", basis: "国务院办公厅关于部分节假日安排的通知（每年）",
      bad: [.init("deadlines", "- {basis: 政府信息公开条例第二十六条, what: 公开, who: issuer, workdays: 1000, after: issue, shown: record}")],
      good: [.init("deadlines", "- {basis: 政府信息公开条例第二十六条, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}")]
    ),
    RuleDescription(
      id: "indicator-table",
      summary: Message(zh: "设置中指明的指标表读不出指标。", en: "A table of a plan that its settings name as one of indicators, and which is none."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "inferred-heading",
      summary: Message(zh: "原文没有印出、由人补拟的标题有多少处。", en: "How many headings the document does not print and a person inferred."),
      details: "Readers see these headings marked as inferred; the note keeps the reviewer aware of them.", basis: "",
      bad: [.init("standard inferred", "[一、幼有所育]")],
      good: [.init("standard inferred", "")]
    ),
    RuleDescription(
      id: "item-name-empty",
      summary: Message(zh: "项目的标题只有序号没有名称。", en: "The heading of an item has a number but no name."),
      details: "", basis: "",
      bad: [.init("item", "### （2）\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "item-number-duplicate",
      summary: Message(zh: "两个项目同号，或项目号没有递增。", en: "Two items have one number, or the numbers do not ascend."),
      details: "The number is the item's identity and its address: `/jiaxing/2023/27/` must be one item for ever.", basis: "",
      bad: [.init("item", "### （1）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "label-slip",
      summary: Message(zh: "栏目名与规定的相差一字，成了正文。", en: "A label that differs from one of the form's in a character, so that it is text."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "markdown-literal",
      summary: Message(zh: "其他 Markdown 程序不会照原样显示的文字；本程序照原样显示。", en: "Text that other Markdown programs would not show as it stands; here it is text."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "notice-missing",
      summary: Message(zh: "标准没有印发它的通知。", en: "A standard without the notice that issues it."),
      details: "Number, date of issue and effective date are then unknown, and pages leave them out.", basis: "",
      bad: [.init("files", "standard.md")],
      good: [.init("files", "standard.md notice.md")]
    ),
    RuleDescription(
      id: "notice-title",
      summary: Message(zh: "通知的标题没有写出所印发文件的全称（含版本）。", en: "The title of the notice does not name the standard by its full title, label included."),
      details: "关于印发《嘉兴市基本公共服务标准（2023年版）》的通知 must stand over that very standard. Width of characters, spaces and the kind of angle brackets do not count. A title without 《》 must hold the title of the standard.", basis: "",
      bad: [.init("notice title", "甲市发展改革委关于印发《甲市基本公共服务标准》的通知")],
      good: [.init("notice title", "甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知")]
    ),
    RuleDescription(
      id: "organ-form",
      summary: Message(zh: "organs.yml 中的机关没有名称。", en: "An organ of `organs.yml` without a name."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "organ-unknown",
      summary: Message(zh: "牵头单位不在 organs.yml 中。", en: "A lead organ that `organs.yml` does not know, for the region of the edition or a region above it."),
      details: "A misspelt office gets a page of its own and loses its items. Brackets behind a name, such as 市人力社保局（市社保中心）, may be left out of `organs.yml`. Each name is reported once an edition, where it first stands. Where `organs.yml` lists no office of the region, nothing can be compared, and a note gives the names.", basis: "",
      bad: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民证局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。"), .init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局（市老龄办）。")]
    ),
    RuleDescription(
      id: "plan-empty",
      summary: Message(zh: "规划或意见没有章。", en: "A plan or an opinion has no chapter."),
      details: "Chapters are headings (`#`); without one its pages have no contents.", basis: "",
      bad: [.init("plan", "加强服务。")],
      good: [.init("plan", "# 一、规划背景\n加强服务。")]
    ),
    RuleDescription(
      id: "published-differs",
      summary: Message(zh: "已发布的文件与内容的文字不一致。", en: "A published file holds other text than the content."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "published-form",
      summary: Message(zh: "发布时间不是“年-月-日 时:分”的形式，或没有这个时刻。", en: "The time of publication is not of the form `YYYY-MM-DD HH:MM`, or no such day or minute exists."),
      details: "", basis: "国办发〔2017〕47号, `PubDate`",
      bad: [.init("notice published", "2024-06-26"), .init("notice published", "2024-06-26 24:10")],
      good: [.init("notice published", "2024-06-26 09:30")]
    ),
    RuleDescription(
      id: "published-missing",
      summary: Message(zh: "版本的某个已发布文件不存在。", en: "A published file of an edition is not there."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "published-unknown",
      summary: Message(zh: "没有写明通知何时上网发布。", en: "It is not known when the notice was put on the site."),
      details: "Government sites must give `PubDate` on content pages, and a made-up one fails the site, so that the tag is left out where `published:` is not given.", basis: "国办发〔2017〕47号, 网页标签",
      bad: [.init("notice published", "")],
      good: [.init("notice published", "2024-06-26 09:30")]
    ),
    RuleDescription(
      id: "published-unreadable",
      summary: Message(zh: "已发布的文件无法读取。", en: "A published file can't be read as what it should be."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "quote-continued",
      summary: Message(zh: "会被其他程序并入上方专栏的一行。", en: "A line that Markdown programs would take for part of the box above it."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "region-duplicate",
      summary: Message(zh: "regions.yml 里两个地区代码相同，或全称相同。", en: "Two regions of `regions.yml` have one code, or one full name."),
      details: "A code of GB/T 2260 stands for one region, and editions are known by it outside the site; lists show names, so that two equal ones can't be told apart.", basis: "",
      bad: [.init("regions", "- {code: \"330400\", name: 甲市, slug: jia}\n- {code: \"330400\", name: 乙市, slug: yi}")],
      good: [.init("regions", "- {code: \"330400\", name: 甲市, slug: jia}\n- {code: \"330500\", name: 乙市, slug: yi}")]
    ),
    RuleDescription(
      id: "region-form",
      summary: Message(zh: "regions.yml 中的地区缺少名称或地址名。", en: "A region of `regions.yml` lacks its name or its slug."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "region-mismatch",
      summary: Message(zh: "版本写明的地区与所在文件夹不符。", en: "The region an edition names is not that of its folder."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "region-parent",
      summary: Message(zh: "地区的上级没有登记，或上级又是它自己。", en: "A region whose region above is not listed in `regions.yml`, or which stands above itself."),
      details: "", basis: "",
      bad: [.init("regions", "- {code: \"330400\", name: 甲市, slug: jia, parent: sheng}")],
      good: [.init("regions", "- {code: \"330400\", name: 甲市, slug: jia, parent: sheng}\n- {code: \"330000\", name: 省, slug: sheng}")]
    ),
    RuleDescription(
      id: "region-slug",
      summary: Message(zh: "地区的地址名已被占用。", en: "The address name of a region is taken."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "region-unknown",
      summary: Message(zh: "文件夹的地区没有在 regions.yml 登记。", en: "A folder's region is not listed in `regions.yml`."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "rule-misplaced",
      summary: Message(zh: "“---”不在最后一个项目之后。", en: "A line `---` that does not stand behind the last item."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "site-address",
      summary: Message(zh: "网站地址不是完整的网址。", en: "The address of the site is no full web address: `www.jiaxing.gov.cn` without `https://`."),
      details: "Sitemap, feed and canonical links are made of it, and would lead nowhere.", basis: "",
      bad: [.init("site url", "www.example.gov.cn")],
      good: [.init("site url", "https://www.example.gov.cn/")]
    ),
    RuleDescription(
      id: "site-identity",
      summary: Message(zh: "site.yml 没有写明网站名称、网址或网站标识码。", en: "`site.yml` lacks the site's name, its address or its 网站标识码."),
      details: "What is not known is left out of the pages, never made up. Without `url` the sitemap, the feed and canonical addresses are left out.", basis: "国办发〔2017〕47号, 网页标签 SiteName、SiteDomain、SiteIDCode",
      bad: [.init("site code", "")],
      good: [.init("site code", "3304000001")]
    ),
    RuleDescription(
      id: "site-kept",
      summary: Message(zh: "原有的网站不是本程序发布的，已移开保留。", en: "A website that this program did not publish was moved out of the way."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "slug-form",
      summary: Message(zh: "slugs.yml 中的地址名不可用，或已被占用。", en: "An address name of `slugs.yml` that can't be one, or is taken."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "slug-missing",
      summary: Message(zh: "slugs.yml 没有给领域或牵头单位起地址名。", en: "Domains and lead organs that `slugs.yml` gives no address name."),
      details: "Their pages get a digest of the name as address. An address that was published stays for ever, so a readable one has to be given before. Organs that `organs.yml` does not know are a matter of `organ-unknown`.", basis: "",
      bad: [.init("standard", "# 一、幼有善育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")],
      good: [.init("standard", "# 一、幼有所育\n## 1. 优孕优生服务\n### （1）孕前检查\n**服务对象**：夫妇。\n**服务内容**：检查。\n**服务标准**：一次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。")]
    ),
    RuleDescription(
      id: "table-width",
      summary: Message(zh: "表格超过 64 列，未解析。", en: "A table of over 64 columns, which is not parsed."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "title-missing",
      summary: Message(zh: "标准或通知没有标题。", en: "A standard or its notice has no title."),
      details: "Pages, printed notices and search results are named by it.", basis: "GB/T 9704-2012, 7.3.1",
      bad: [.init("standard title", ""), .init("notice title", "")],
      good: [.init("standard title", "甲市基本公共服务标准")]
    ),
    RuleDescription(
      id: "waiver",
      summary: Message(zh: "豁免没有写明规则、理由、何人、何日，不生效。", en: "A waiver that does not say its rule, its reason, who decided and when, and so does not hold."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "waiver-stale",
      summary: Message(zh: "豁免已没有对应的问题。", en: "A waiver that matches no finding any more."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
  ]
}
