// Written by Scripts/rules.py from the doc comments of the rules. Don't edit.
// swift-format-ignore-file

extension RuleDescription {
  /// The description of every rule, by name.
  public static let all: [RuleDescription] = [
    RuleDescription(
      id: "amount-contradiction",
      summary: Message(zh: "一个项目的两个栏目用同样的话写了不同的数。", en: "Two fields of an item give different numbers for what they call by the same words."),
      details: "A field that itself gives several numbers under the same words is an enumeration and left alone.", basis: "公文 practice: one fact, one number",
      bad: [.init("", "**服务内容**：高龄津贴每人每月发放60元。\n**服务标准**：高龄津贴每人每月发放80元。")],
      good: [.init("", "**服务内容**：高龄津贴每人每月发放60元。\n**服务标准**：高龄津贴每人每月发放60元。")]
    ),
    RuleDescription(
      id: "attachments-agree",
      summary: Message(zh: "正文提到的附件在附件说明里没有，或附件说明没有写明标准。", en: "An attachment that a text names and the notice does not list, or a list that does not name the standard."),
      details: "", basis: "GB/T 9704-2012, 7.3.4: attachments are named with their numbers behind the body",
      bad: [.init("", "办理流程见附件2。")],
      good: [.init("", "办理流程见附件1。")]
    ),
    RuleDescription(
      id: "bound-overlap",
      summary: Message(zh: "相邻的档次在分界数上重叠或有空档，如“3万元以下”与“3万元以上”、“不满60周岁”与“超过60周岁”。", en: "Bands that meet at a number both of them hold, or that neither holds: 3万元以下… 3万元以上…; 不满60周岁… 超过60周岁…."),
      details: "以上, 以下 and 以内 include the number; 不满 and 超过 do not. Where the text says 不含, it is left alone.", basis: "立法技术规范（试行）（一）, 法工委发〔2009〕62号, 24",
      bad: [.init("", "收入3万元以下的补助50%，3万元以上的补助30%。")],
      good: [.init("", "收入不满3万元的补助50%，3万元以上的补助30%。")]
    ),
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
      id: "character-variant",
      summary: Message(zh: "按 terms.yml 应当替换的繁体字、部首字符和形近字。", en: "Traditional characters, radicals and look-alike letters that the office's list (`terms.yml`) says to replace."),
      details: "", basis: "the source given with each group of `terms.yml`; 通用规范汉字表 (国发〔2013〕23号)",
      bad: [.init("", "中小學生。")],
      good: [.init("", "中小学生。")]
    ),
    RuleDescription(
      id: "compare-pair",
      summary: Message(zh: "site.yml 的 compare 写的不是内容里的两个版本。", en: "`compare` in `site.yml` names what are not two editions of the content."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "content-empty",
      summary: Message(zh: "内容文件夹里没有任何版本。", en: "The content folder holds no edition."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "counts-agree",
      summary: Message(zh: "文中写明的领域、项目或部门的个数与实际不符。", en: "A number of domains, items or offices that a text states and the document does not have."),
      details: "Read are the notice, the preface and the closing; what a sentence says of other documents (国家, 省) is left alone.", basis: "公文 practice: figures agree with what they count",
      bad: [.init("", "《甲市基本公共服务标准（2023年版）》共3个领域、80项服务项目。")],
      good: [.init("", "《甲市基本公共服务标准（2023年版）》共2个领域、3项服务项目。")]
    ),
    RuleDescription(
      id: "date-agree",
      summary: Message(zh: "正文写的施行日期与通知设置中的不同。", en: "The text says another day of taking effect than the settings of the notice."),
      details: "", basis: "公文 practice: one document, one day of taking effect",
      bad: [.init("", "本通知自2024年9月1日起施行。")],
      good: [.init("", "本通知自2024年8月1日起实施。")]
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
      id: "date-no-zero",
      summary: Message(zh: "月、日前面编了虚位 0。", en: "A month or a day with a leading zero."),
      details: "", basis: "GB/T 9704-2012, 7.3.5.4",
      bad: [.init("", "自2024年06月起施行。")],
      good: [.init("", "自2024年6月1日起施行。")]
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
      id: "date-style",
      summary: Message(zh: "正文中的日期用短横、斜线、句点或汉字数字书写。", en: "A day in running text written with hyphens, slashes or full stops, or in Chinese numerals."),
      details: "Titles in 《》 are left as their documents have them.", basis: "GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011, 4.1",
      bad: [.init("", "自2024-06-21起施行。")],
      good: [.init("", "自2024年6月21日起施行。")]
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
      id: "docnum-bracket",
      summary: Message(zh: "发文字号的年份没有用六角括号〔〕。", en: "The year of a document number stands in other brackets than 〔〕."),
      details: "", basis: "GB/T 9704-2012, 7.2.5",
      bad: [.init("", "按照浙政发[2024]3号文件执行。")],
      good: [.init("", "按照浙政发〔2024〕3号文件执行。")]
    ),
    RuleDescription(
      id: "docnum-consistent",
      summary: Message(zh: "同一文件写了两个发文字号，或同一发文字号给了两个文件。", en: "A document cited under two document numbers, or a number given to two documents."),
      details: "", basis: "GB/T 9704-2012, 7.2.5: a number belongs to one document",
      bad: [.init("", "按照《甲办法》（浙政发〔2024〕3号）执行；《甲办法》（浙政发〔2023〕3号）同时适用。")],
      good: [.init("", "按照《甲办法》（浙政发〔2024〕3号）执行；《甲办法》（浙政发〔2024〕3号）同时适用。")]
    ),
    RuleDescription(
      id: "docnum-form",
      summary: Message(zh: "发文字号里有“第”字、虚位 0、两位数的年份或空格。", en: "A document number with 第, a leading zero, a year of two digits or a space in it."),
      details: "", basis: "GB/T 9704-2012, 7.2.5",
      bad: [.init("", "按照浙政发〔2024〕第3号文件执行。")],
      good: [.init("", "按照浙政发〔2024〕3号文件执行。")]
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
      id: "ellipsis-dash",
      summary: Message(zh: "省略号、破折号写法不对：单个…、三个句点、--、行首单个—，或“等”后面又有省略号。", en: "A single …, three full stops for ……, `--` for ——, a single — at the start of a line, or 等 before ……"),
      details: "", basis: "GB/T 15834-2011, 4.10, 4.11 and 5.1.4: both marks take the room of two characters",
      bad: [.init("", "就业、社保…。")],
      good: [.init("", "就业、社保……以及医保。")]
    ),
    RuleDescription(
      id: "encoding",
      summary: Message(zh: "文件不是 UTF-8 编码。", en: "A file is not UTF-8."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "example-name",
      summary: Message(zh: "要发布的内容里还留着 init 示例的名称“示例县”“示例市”。", en: "The made-up names of the example that `init` writes, 示例县 and 示例市, left in what is to be published."),
      details: "A note where the content holds nothing but the example; a warning as soon as `regions.yml` lists another region. Each file is named once.", basis: "",
      bad: [.init("notice copies", "[示例市发展和改革委员会]")],
      good: [.init("notice copies", "[甲市示范县发展和改革局]")]
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
      id: "field-end",
      summary: Message(zh: "栏目末尾没有句号，而本文件的栏目都以句号结束。", en: "A field that does not end with a full stop, where the fields of the document do."),
      details: "", basis: "GB/T 15834-2011, 4.1; the form of the document itself, where four fields of five end so",
      bad: [.init("", "免费提供")],
      good: [.init("", "免费提供。")]
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
      id: "floor-below",
      summary: Message(zh: "低于上级标准。由 gongbiao floor 报告，豁免时写这个名字。", en: "A standard falls below the one above it. `gongbiao floor` finds it; waivers name it."),
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
      summary: Message(zh: "没有设置，设置无法读取，或不认识。", en: "Settings that are not there, can't be read, or that nobody knows."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "fullwidth-punctuation",
      summary: Message(zh: "中文里用了半角标点。", en: "Half-width , . ; : ? ! ( ) in Chinese text."),
      details: "Marks between digits or Latin letters (1:2, 1,000, 2.5, f(x)) are left alone.", basis: "GB/T 15834-2011, 5.1",
      bad: [.init("", "市负责,省补助。")],
      good: [.init("", "市负责，省补助。")]
    ),
    RuleDescription(
      id: "halfwidth-digit",
      summary: Message(zh: "用了全角的数字、字母或百分号。", en: "Full-width digits, letters and percent signs."),
      details: "", basis: "GB/T 15835-2011, 5.1.1: Arabic numerals are half-width",
      bad: [.init("", "每人每月５００元。")],
      good: [.init("", "每人每月500元。")]
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
      id: "heading-mark",
      summary: Message(zh: "层次序号的标点不对：1、应为 1.，一. 应为一、，（一）（1）①后面不加标点。", en: "A mark of numbering in the wrong form: 1、 or 1． for 1., 一. for 一、, a mark behind （一）, （1） or ①."),
      details: "", basis: "GB/T 9704-2012, 7.3.3: 一、（一）1.（1）; practice for ①",
      bad: [.init("", "1、加强领导。")],
      good: [.init("", "1.加强领导。")]
    ),
    RuleDescription(
      id: "heading-order",
      summary: Message(zh: "层次序号跳级或颠倒：一、下面直接是 1.，（1）下面是（一）。", en: "A level of numbering that is skipped or turned over: 一、 then 1., （1） above （一）."),
      details: "Compared are the headings of plans, and the numbered paragraphs of one text with each other. Domains, categories and items of standards have an order of their own.", basis: "GB/T 9704-2012, 7.3.3",
      bad: [.init("", "# 一、总体要求\n## 1.基本原则\n甲。")],
      good: [.init("", "# 一、总体要求\n## （一）基本原则\n甲。")]
    ),
    RuleDescription(
      id: "heading-punctuation",
      summary: Message(zh: "独占一行的标题末尾有标点。", en: "A heading on a line of its own, or a title, that ends with a mark."),
      details: "Headings of plans may end with 。, since documents run them into the text behind.", basis: "GB/T 15834-2011, annex; GB/T 9704-2012, 7.3.1",
      bad: [.init("", "# 一、总体要求：\n甲。")],
      good: [.init("", "# 一、总体要求\n甲。")]
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
      id: "invisible",
      summary: Message(zh: "看不见的字符：零宽空格、零宽连接符、字节顺序标记、软连字符、方向标记。", en: "Characters that show nothing: zero-width spaces and joiners, byte order marks, soft hyphens, direction marks."),
      details: "They come with copied text, and searching for the words around them finds nothing.", basis: "GB 18030-2022; GB/T 9704-2012 knows no such characters",
      bad: [.init("", "基本公共\u{200B}服务。")],
      good: [.init("", "基本公共服务。")]
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
      id: "link-address",
      summary: Message(zh: "应当是网页地址的设置不是网址，或是 javascript:、data:、file: 之类不得使用的地址。", en: "What should be the address of a web page is none: `javascript:`, `data:`, `file:` and the like, or no address at all."),
      details: "Pages make no link of such an address, as a link can run scripts or lead to files of the reader's machine; so it would stand there for nothing. `feedback` and `licence` of `site.yml` may also be words, `feedback` a mail address.", basis: "",
      bad: [.init("notice interpretation", "javascript:alert(1)"), .init("site feedback", "data:text/html,x")],
      good: [.init("notice interpretation", "https://www.example.gov.cn/jiedu/1.html"), .init("site feedback", "0573-00000000")]
    ),
    RuleDescription(
      id: "markdown-literal",
      summary: Message(zh: "其他 Markdown 程序不会照原样显示的文字；本程序照原样显示。", en: "Text that other Markdown programs would not show as it stands; here it is text."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "no-inner-space",
      summary: Message(zh: "汉字之间、汉字与数字之间有空格。", en: "A space between Chinese characters, or between Chinese and digits."),
      details: "Allowed are the space between two offices that issue a document together (浙江省民政厅 浙江省财政厅关于…), and the one behind the number of a caption (表1 …).", basis: "GB/T 9704-2012, 7.3; Chinese is set without spaces",
      bad: [.init("", "每人每月 500 元。")],
      good: [.init("", "每人每月500元。")]
    ),
    RuleDescription(
      id: "no-space-at-punctuation",
      summary: Message(zh: "全角标点旁边有空格。", en: "A space beside a full-width mark."),
      details: "", basis: "GB/T 15834-2011, 5.1: a full-width mark has its own room. A space behind the mark of a heading or the number of a caption is left alone",
      bad: [.init("", "免费提供 ，资助学生。")],
      good: [.init("", "免费提供，资助学生。")]
    ),
    RuleDescription(
      id: "notice-body",
      summary: Message(zh: "通知没有正文。", en: "A notice has no text below its settings."),
      details: "A document is printed and published without text then, its addressees above its signature.", basis: "GB/T 9704-2012, 7.3.3",
      bad: [.init("notice", "")],
      good: [.init("notice", "本标准自2024年8月1日起施行。")]
    ),
    RuleDescription(
      id: "notice-form",
      summary: Message(zh: "通知的设置中写了这种格式不印的内容。", en: "The settings of a notice state what its form does not print."),
      details: "A letter (信函) has neither 签发人 nor 印发机关和印发日期, and a notice without any organ has no head, where 份号, 密级, 紧急程度 and 签发人 stand.", basis: "GB/T 9704-2012, 7.2, 10.1",
      bad: [.init("notice form", "letter")],
      good: [.init("notice form", "circular"), .init("notice form", "minutes")]
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
      details: "关于印发《嘉兴市基本公共服务标准（2023年版）》的通知 must stand over that very standard. Width of characters, spaces and the kind of angle brackets do not count. A title without 《》 must hold the title of the standard. Letters and minutes (`form`) and documents to the organ above (`approvers`), which issue nothing, may have any title.", basis: "",
      bad: [.init("notice title", "甲市发展改革委关于印发《甲市基本公共服务标准》的通知")],
      good: [.init("notice title", "甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知")]
    ),
    RuleDescription(
      id: "numbering-sequence",
      summary: Message(zh: "段落、规划各节或段内序号缺号、重号。", en: "A gap or a repeat in the numbers of paragraphs, of the sections of a plan, or of marks inside a paragraph."),
      details: "", basis: "GB/T 9704-2012, 7.3.3: levels are numbered in order",
      bad: [.init("", "一、甲。\n三、乙。")],
      good: [.init("", "一、甲。\n二、乙。")]
    ),
    RuleDescription(
      id: "numeral-kind",
      summary: Message(zh: "计量用了汉字数字，或表示概数的两个数字之间用了顿号。", en: "A measure in Chinese numerals, or 、 between two numerals that together say about how many."),
      details: "Names (五年规划, 三年行动), ordinals, grades and titles are left alone.", basis: "GB/T 15835-2011, 4.1.1 and 5.2.2",
      bad: [.init("", "在三十个工作日内办结。")],
      good: [.init("", "在30个工作日内办结。")]
    ),
    RuleDescription(
      id: "ordinal-comma",
      summary: Message(zh: "“第一”“首先”等后面用了顿号，应当用逗号。", en: "、 behind 第一, 首先 and the like, where ， belongs."),
      details: "", basis: "GB/T 15834-2011, 4.4 and 4.5",
      bad: [.init("", "第一、加强领导；第二、落实经费。")],
      good: [.init("", "第一，加强领导；第二，落实经费。")]
    ),
    RuleDescription(
      id: "organ-form",
      summary: Message(zh: "organs.yml 中的机关没有名称。", en: "An organ of `organs.yml` without a name."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "organ-names",
      summary: Message(zh: "同一牵头单位用了两个名称。", en: "One office that leads items under two names."),
      details: "`organs.yml` tells which short names are one office.", basis: "公文 practice: one office, one short name",
      bad: [.init("", "市民政局、甲民政。")],
      good: [.init("", "市民政局、市卫生健康委。")]
    ),
    RuleDescription(
      id: "organ-repeated",
      summary: Message(zh: "同一名单里一个机关出现两次。", en: "An office named twice in one list: of lead organs, of issuing offices, of signatories, of those who get copies."),
      details: "", basis: "公文 practice; GB/T 9704-2012, 7.3.5",
      bad: [.init("", "市民政局、市卫生健康委、市民政局。")],
      good: [.init("", "市民政局、市卫生健康委。")]
    ),
    RuleDescription(
      id: "organ-unknown",
      summary: Message(zh: "牵头单位不在 organs.yml 中。", en: "A lead organ that `organs.yml` does not know, for the region of the edition or a region above it."),
      details: "A misspelt office gets a page of its own and loses its items. Brackets behind a name, such as 市人力社保局（市社保中心）, may be left out of `organs.yml`. Each name is reported once an edition, where it first stands. Where `organs.yml` lists no office of the region, nothing can be compared, and a note gives the names.", basis: "",
      bad: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民证局。")],
      good: [.init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局。"), .init("item", "### （2）孕产检查\n**服务对象**：孕妇。\n**服务内容**：检查。\n**服务标准**：五次。\n**支出责任**：市负责。\n**牵头负责单位**：市民政局（市老龄办）。")]
    ),
    RuleDescription(
      id: "organs-agree",
      summary: Message(zh: "通知的发文机关、署名与 organs.yml 不一致。", en: "The offices in the head of a notice, its signatories and `organs.yml` do not agree."),
      details: "A signatory that is not in the head, an office of the head that does not sign, an issuing office that `organs.yml` does not know. The government of a region needs no entry.", basis: "GB/T 9704-2012, 7.2.4 and 7.3.5",
      bad: [.init("", "organs: [甲市发展和改革委员会, 甲市民政局]\\nsignatories: [甲市发展和改革委员会]")],
      good: [.init("", "organs: [甲市发展和改革委员会, 甲市民政局]")]
    ),
    RuleDescription(
      id: "pairs",
      summary: Message(zh: "括号、引号、书名号没有成对，或互相交叉。", en: "Brackets, quotes and title marks that are not closed, not opened, or crossed."),
      details: "1） at the start of a line or behind a mark numbers a list and needs no opening.", basis: "GB/T 15834-2011, 4.8, 4.9 and 4.15",
      bad: [.init("", "按照《社会救助暂行办法执行。")],
      good: [.init("", "按照《社会救助暂行办法》执行。")]
    ),
    RuleDescription(
      id: "plan-empty",
      summary: Message(zh: "规划或意见没有章。", en: "A plan or an opinion has no chapter."),
      details: "Chapters are headings (`#`); without one its pages have no contents.", basis: "",
      bad: [.init("plan", "加强服务。")],
      good: [.init("plan", "# 一、规划背景\n加强服务。")]
    ),
    RuleDescription(
      id: "published-changed",
      summary: Message(zh: "已发布的文件与 manifest.json 不符。由 gongbiao verify 报告。", en: "A published file is not the one that `manifest.json` names. `gongbiao verify` finds it."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "published-differs",
      summary: Message(zh: "已发布的文件与内容的文字不一致。", en: "A published file holds other text than the content."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "published-extra",
      summary: Message(zh: "发布的文件夹里有 manifest.json 以外的文件。由 gongbiao verify 报告。", en: "A folder that was published holds a file that `manifest.json` does not name. `gongbiao verify` finds it."),
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
      summary: Message(zh: "内容或 manifest.json 中写明的某个已发布文件不存在。", en: "A published file that the content or `manifest.json` names is not there."),
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
      id: "quotes",
      summary: Message(zh: "中文里用了直引号或「」『』。", en: "Straight quotes, or 「」 and 『』, in Chinese text."),
      details: "", basis: "GB/T 15834-2011, 4.8: quotes are “” and inside them ‘’",
      bad: [.init("", "实施\"三万工程\"。")],
      good: [.init("", "实施“三万工程”。")]
    ),
    RuleDescription(
      id: "range-mark",
      summary: Message(zh: "数值范围用了 -、~ 或“一”，应当用～；年月日和地点之间用—。", en: "`-`, `~` or 一 between numbers, where ～ belongs, or — between years, months and days."),
      details: "Numbers of telephones, streets, products and standards keep their hyphen.", basis: "GB/T 15834-2011, 4.13.3: ～ for ranges of numbers, — for stretches of time",
      bad: [.init("", "16-24岁失业青年。")],
      good: [.init("", "16～24岁失业青年。")]
    ),
    RuleDescription(
      id: "region-code",
      summary: Message(zh: "地区代码不合 GB/T 2260：不是六位数字，前两位不是省级代码，或与上级的代码对不上。", en: "The code of a region that GB/T 2260 does not have: not six digits, no province by its first two, or other first digits than the region above."),
      details: "330421 belongs to 330400, which belongs to 330000: the digits behind which a region has zeros begin the codes below it. Regions without a code, and parents without a usable one, are left alone, and so is the example of `init`, which `example-name` tells of.", basis: "GB/T 2260-2007: two digits each for province, prefecture and county",
      bad: [.init("regions", "- {code: \"3304\", name: 甲市, slug: jia}"), .init("regions", "- {code: \"330000\", name: 省, slug: sheng}\n- {code: \"320400\", name: 甲市, slug: jia, parent: sheng}")],
      good: [.init("regions", "- {code: \"330000\", name: 省, slug: sheng}\n- {code: \"330400\", name: 甲市, slug: jia, parent: sheng}")]
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
      id: "repeated-punctuation",
      summary: Message(zh: "标点连用，或前括号之后、后括号之前有标点。", en: "Two marks in a row, or a mark behind an opening or before a closing bracket."),
      details: "", basis: "GB/T 15834-2011, 4 and 5.1: one mark ends a phrase",
      bad: [.init("", "免费提供，，资助学生。")],
      good: [.init("", "免费提供，资助学生。")]
    ),
    RuleDescription(
      id: "review",
      summary: Message(zh: "review.yml 中的签核缺少、不同意，或已与变化对不上。", en: "A sign-off in `review.yml` is missing, rejects a change, or fits no change any more."),
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
      summary: Message(zh: "site.yml 没有写明网站名称、网址、网站标识码、页脚应有的信息或数据的使用条件。", en: "`site.yml` lacks the site's name, its address, its 网站标识码, what the foot of every page says, or the licence."),
      details: "What is not known is left out of the pages, never made up. Without `url` the sitemap, the feed, canonical addresses and the codes on leaflets are left out. The foot names 主办单位, 联系方式, ICP备案号, 公安备案号 and where faults are reported (找错); without `licence` nobody can tell on what terms the data may be used again.", basis: "国办发〔2017〕47号, 网页标签 SiteName、SiteDomain、SiteIDCode",
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
      id: "site-record",
      summary: Message(zh: "site.yml 的网站标识码、ICP 备案号或公安备案号不是应有的形式。", en: "网站标识码, ICP备案号 or 公安备案号 in `site.yml` is not of the form such numbers have."),
      details: "网站标识码 has ten digits, of a ministry `bm` and eight; an ICP number is like 浙ICP备05000001号-1, a police number like 浙公网安备33040002000001号. Every page prints them, and inspectors look them up.", basis: "国办发〔2017〕47号; 非经营性互联网信息服务备案管理办法 (2005), 第十三条; 计算机信息网络国际联网安全保护管理办法",
      bad: [.init("site code", "330400"), .init("site icp", "ICP备案中"), .init("site police", "33040002000001")],
      good: [.init("site code", "3304000001"), .init("site icp", "浙ICP备05000001号-1"), .init("site police", "浙公网安备33040002000001号")]
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
      id: "succession",
      summary: Message(zh: "succession.yml 无法使用，或与两个版本不符。", en: "`succession.yml` can't be used, or contradicts the editions."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "table-width",
      summary: Message(zh: "表格超过 64 列，未解析。", en: "A table of over 64 columns, which is not parsed."),
      details: "", basis: "",
      bad: [],
      good: []
    ),
    RuleDescription(
      id: "terms",
      summary: Message(zh: "按 terms.yml 应当改写的词语：规范用语、改革前的机关名称、需要再看一眼的词。", en: "A wording that the office's own list (`terms.yml`) says to write another way: terms, names before a reform, words to look at twice."),
      details: "Titles in 《》 are names of other documents and left alone, and so are documents issued before the day from which on an entry holds.", basis: "the source given with each entry of `terms.yml`",
      bad: [.init("", "资助其它困难群众。")],
      good: [.init("", "资助其他困难群众。")]
    ),
    RuleDescription(
      id: "terms-form",
      summary: Message(zh: "terms.yml 中的一条无法使用。", en: "An entry of `terms.yml` can't be used."),
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
      id: "title-nesting",
      summary: Message(zh: "书名号里面又用了双书名号，或书名用了尖括号。", en: "A title inside a title in 《》, or titles in < >, where 〈〉 or 《》 belong."),
      details: "", basis: "GB/T 15834-2011, 4.15.3.3",
      bad: [.init("", "按照《关于印发<实施方案>的通知》执行。")],
      good: [.init("", "按照《关于印发〈实施方案〉的通知》执行。")]
    ),
    RuleDescription(
      id: "title-separator",
      summary: Message(zh: "并列的书名号或引号之间用了顿号。", en: "、 between titles in 《》 or between quotes that stand side by side."),
      details: "Where one of them has brackets behind it, the list keeps its 、.", basis: "GB/T 15834-2011, 4.5.3.5",
      bad: [.init("", "按照《甲办法》、《乙办法》执行。")],
      good: [.init("", "按照《甲办法》《乙办法》执行。")]
    ),
    RuleDescription(
      id: "title-variant",
      summary: Message(zh: "同一文件里引用的两个标题只差一个字。", en: "Two titles cited in one document that differ in one character: 《…基本医疗保险暂行办法》, 《…基本医疗保障暂行办法》."),
      details: "Both may be real; a person looks. Titles that differ in a number, or at their start or end (全国 and 全省, 规定 and 规范), are taken to be two documents.", basis: "公文 practice: a document has one name",
      bad: [.init("", "按照《甲市基本医疗保险暂行办法》《甲市基本医疗保障暂行办法》执行。")],
      good: [.init("", "按照《甲市基本医疗保险暂行办法》《甲市基本医疗保险暂行办法》执行。")]
    ),
    RuleDescription(
      id: "unit",
      summary: Message(zh: "一个栏目里同一个量用了两种单位。", en: "Two units for one thing inside a field: 平方米 and ㎡, 公里 and 千米, 公斤 and 千克."),
      details: "", basis: "GB 3100-1993 to GB 3102-1993: a quantity has one unit, written one way",
      bad: [.init("", "住房60平方米以下，人均20㎡以下。")],
      good: [.init("", "住房60平方米以下，人均20平方米以下。")]
    ),
    RuleDescription(
      id: "vague-clash",
      summary: Message(zh: "数字前后的词互相矛盾或重复：“约……左右”“超过……以上”“不足……以下”。", en: "Words before and behind a number that say different things, or one thing twice: 约…左右, 超过…以上, 不足…以下."),
      details: "", basis: "出版物常见语病; a bound is said once",
      bad: [.init("", "对象约300人左右。")],
      good: [.init("", "对象约300人。")]
    ),
    RuleDescription(
      id: "validity-word",
      summary: Message(zh: "“有效性”不是认识的说法。", en: "The word for how it stands with a document (有效性) is none of those that are known."),
      details: "Pages mark a document that is amended, repealed or expired (修改、废止、失效), and programs are told whether it is in force; both go by the word. Known are 有效, 现行有效, 继续有效; 修改, 已修改, 已修订, 部分失效, 部分废止; 废止, 已废止, 失效, 已失效, 全文废止, 全文失效.", basis: "国办发〔2017〕47号, 修改、废止、失效的文件及时作出标注",
      bad: [.init("notice validity", "过期")],
      good: [.init("notice validity", "有效"), .init("notice validity", "废止")]
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
    RuleDescription(
      id: "year-full",
      summary: Message(zh: "年份只写了两位数。", en: "A year of two digits: 24年6月, 24年底, 24年版."),
      details: "Durations (满15年, 12年免费教育) are no years.", basis: "GB/T 15835-2011, 4.1.2; GB/T 9704-2012, 7.3.5.4",
      bad: [.init("", "于24年12月底前印发。")],
      good: [.init("", "于2024年12月底前印发。")]
    ),
  ]
}
