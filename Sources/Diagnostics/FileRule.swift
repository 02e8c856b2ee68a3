/// The names of what is found about files as such: while they are read, and around their publication.
///
/// What is found about the text in them has a rule of its own in `Checking/Rules`.
public enum FileRule: String, Sendable, CaseIterable {
  /// A box (专栏) of a plan does not open with its title in bold.
  ///
  /// Chinese: 规划的专栏第一行不是加粗的标题。
  case boxTitle = "box-title"

  /// `compare` in `site.yml` names what are not two editions of the content.
  ///
  /// Chinese: site.yml 的 compare 写的不是内容里的两个版本。
  case comparePair = "compare-pair"

  /// The content folder holds no edition.
  ///
  /// Chinese: 内容文件夹里没有任何版本。
  case contentEmpty = "content-empty"

  /// A day in settings that is not written as `2024-06-21`.
  ///
  /// Chinese: 设置中的日期不是“2024-06-21”的形式。
  case dateForm = "date-form"

  /// What `deadlines.yml` says of a deadline can't be used: a key is missing, or two contradict each other.
  ///
  /// Chinese: deadlines.yml 中的一条期限缺少必要的设置，或设置互相矛盾。
  case deadlineForm = "deadline-form"

  /// The folder of an edition does not hold exactly one of `standard.md`, `plan.md` and `opinion.md`.
  ///
  /// Chinese: 版本文件夹里 standard.md、plan.md、opinion.md 不是恰好一个。
  case editionFolder = "edition-folder"

  /// A file is no edition in the interchange form.
  ///
  /// Chinese: 文件不是公标导出的版本 JSON。
  case editionJSON = "edition-json"

  /// A file is not UTF-8.
  ///
  /// Chinese: 文件不是 UTF-8 编码。
  case encoding

  /// A labelled field stands outside any item.
  ///
  /// Chinese: 栏目出现在项目之外。
  case fieldOutside = "field-outside"

  /// `fields` in the settings of a standard can't be used.
  ///
  /// Chinese: 标准设置中的 fields 无法使用。
  case fields

  /// A file was changed by somebody else between reading and mending, and was left as it is.
  ///
  /// Chinese: 文件在读取之后、改正之前被别人改动，没有写入。
  case fileChanged = "file-changed"

  /// A file is over the size that is read.
  ///
  /// Chinese: 文件超过读取的上限。
  case fileSize = "file-size"

  /// A file of a name that nothing reads.
  ///
  /// Chinese: 不认识的文件。
  case fileUnknown = "file-unknown"

  /// The fixes of a file undo one another, so that none was made.
  ///
  /// Chinese: 一个文件的几处改正互相抵触，都没有写入。
  case fixUnsettled = "fix-unsettled"

  /// A standard falls below the one above it. `gongbiao floor` finds it; waivers name it.
  ///
  /// Chinese: 低于上级标准。由 gongbiao floor 报告，豁免时写这个名字。
  case floorBelow = "floor-below"

  /// A folder whose name can't be part of an address.
  ///
  /// Chinese: 文件夹名不能用作网址。
  case folderName = "folder-name"

  /// Settings that are not there, can't be read, or that nobody knows.
  ///
  /// Chinese: 没有设置，设置无法读取，或不认识。
  case frontMatter = "front-matter"

  /// A heading whose `#` lacks its space, so that it is text.
  ///
  /// Chinese: 标题的 # 后面没有空格，成了正文。
  case headingForm = "heading-form"

  /// A day or a range of days in `holidays.yml` that can't be used.
  ///
  /// Chinese: holidays.yml 中的日期无法使用。
  case holidayForm = "holiday-form"

  /// A table of a plan that its settings name as one of indicators, and which is none.
  ///
  /// Chinese: 设置中指明的指标表读不出指标。
  case indicatorTable = "indicator-table"

  /// A label that differs from one of the form's in a character, so that it is text.
  ///
  /// Chinese: 栏目名与规定的相差一字，成了正文。
  case labelSlip = "label-slip"

  /// Text that other Markdown programs would not show as it stands; here it is text.
  ///
  /// Chinese: 其他 Markdown 程序不会照原样显示的文字；本程序照原样显示。
  case markdownLiteral = "markdown-literal"

  /// An organ of `organs.yml` without a name.
  ///
  /// Chinese: organs.yml 中的机关没有名称。
  case organForm = "organ-form"

  /// A published file is not the one that `manifest.json` names. `gongbiao verify` finds it.
  ///
  /// Chinese: 已发布的文件与 manifest.json 不符。由 gongbiao verify 报告。
  case publishedChanged = "published-changed"

  /// A published file holds other text than the content.
  ///
  /// Chinese: 已发布的文件与内容的文字不一致。
  case publishedDiffers = "published-differs"

  /// A folder that was published holds a file that `manifest.json` does not name. `gongbiao verify` finds it.
  ///
  /// Chinese: 发布的文件夹里有 manifest.json 以外的文件。由 gongbiao verify 报告。
  case publishedExtra = "published-extra"

  /// A published file that the content or `manifest.json` names is not there.
  ///
  /// Chinese: 内容或 manifest.json 中写明的某个已发布文件不存在。
  case publishedMissing = "published-missing"

  /// A published file can't be read as what it should be.
  ///
  /// Chinese: 已发布的文件无法读取。
  case publishedUnreadable = "published-unreadable"

  /// A line that Markdown programs would take for part of the box above it.
  ///
  /// Chinese: 会被其他程序并入上方专栏的一行。
  case quoteContinued = "quote-continued"

  /// A region of `regions.yml` lacks its name or its slug.
  ///
  /// Chinese: regions.yml 中的地区缺少名称或地址名。
  case regionForm = "region-form"

  /// The region an edition names is not that of its folder.
  ///
  /// Chinese: 版本写明的地区与所在文件夹不符。
  case regionMismatch = "region-mismatch"

  /// The address name of a region is taken.
  ///
  /// Chinese: 地区的地址名已被占用。
  case regionSlug = "region-slug"

  /// A folder's region is not listed in `regions.yml`.
  ///
  /// Chinese: 文件夹的地区没有在 regions.yml 登记。
  case regionUnknown = "region-unknown"

  /// A sign-off in `review.yml` is missing, rejects a change, or fits no change any more.
  ///
  /// Chinese: review.yml 中的签核缺少、不同意，或已与变化对不上。
  case review

  /// A line `---` that does not stand behind the last item.
  ///
  /// Chinese: “---”不在最后一个项目之后。
  case ruleMisplaced = "rule-misplaced"

  /// A website that this program did not publish was moved out of the way.
  ///
  /// Chinese: 原有的网站不是本程序发布的，已移开保留。
  case siteKept = "site-kept"

  /// An address name of `slugs.yml` that can't be one, or is taken.
  ///
  /// Chinese: slugs.yml 中的地址名不可用，或已被占用。
  case slugForm = "slug-form"

  /// `succession.yml` can't be used, or contradicts the editions.
  ///
  /// Chinese: succession.yml 无法使用，或与两个版本不符。
  case succession

  /// A table of over 64 columns, which is not parsed.
  ///
  /// Chinese: 表格超过 64 列，未解析。
  case tableWidth = "table-width"

  /// An entry of `terms.yml` can't be used.
  ///
  /// Chinese: terms.yml 中的一条无法使用。
  case termsForm = "terms-form"

  /// A waiver that does not say its rule, its reason, who decided and when, and so does not hold.
  ///
  /// Chinese: 豁免没有写明规则、理由、何人、何日，不生效。
  case waiver

  /// A waiver that matches no finding any more.
  ///
  /// Chinese: 豁免已没有对应的问题。
  case waiverStale = "waiver-stale"
}
