public import Diagnostics

/// The small site that `init` makes: one region, one notice, two items. It builds and checks clean.
public enum SampleSite {
  /// Writes the site into a folder that is empty or not there yet, with a copy of the templates if asked for; returns
  /// the number of files.
  ///
  /// Throws ``SampleSiteError`` where the folder holds something, ``FileError`` where it can't be written.
  public static func write(to folder: String, templates: String?) throws -> Int {
    if FileSystem.kind(of: folder) != nil, try !FileSystem.list(folder).isEmpty {
      throw SampleSiteError(folder: folder)
    }
    var copies = files.map { (path: $0.path, bytes: Array($0.text.utf8)) }
    if let templates {
      for file in try FileSystem.files(below: templates) {
        copies.append(("Templates/\(file)", try FileSystem.read("\(templates)/\(file)")))
      }
    }
    for copy in copies {
      let path = "\(folder)/\(copy.path)"
      if let parent = FileSystem.parent(of: path) { try FileSystem.createFolder(parent) }
      try FileSystem.write(copy.bytes, to: path)
    }
    return copies.count
  }

  /// The files with their paths inside the folder. Everything in them is an example and says so.
  static let files: [(path: String, text: String)] = [
    (".gitignore", "/Site/public/\n/Site/.gongbiao/\n/Site/.staging-*/\n"),
    (
      "Content/site.yml",
      """
      # 网站的基本信息。没有的项目可以不写，不要编造。
      name: 示例县基本公共服务标准
      # url: 网站的完整地址，例如 https://www.example.gov.cn/jbggfw/
      # code: 网站标识码
      sponsor: 示例县人民政府
      # contact: 联系方式
      # icp: ICP备案号
      # police: 公安备案号
      # feedback: 接收意见建议的邮箱或网址
      # licence: 数据的使用条件，或许可文本的网址

      """
    ),
    (
      "Content/regions.yml",
      """
      # 行政区划：代码（GB/T 2260）、全称、简称、地址名、上级的地址名。
      - code: "000000"
        name: 示例县
        short: 示例
        slug: shili

      """
    ),
    (
      "Content/organs.yml",
      """
      # 机关：全称，以及服务项目里使用的简称。
      shili:
        - name: 示例县发展和改革局
          short: [县发展改革局]
        - name: 示例县卫生健康局
          short: [县卫生健康局]
        - name: 示例县教育局
          short: [县教育局]

      """
    ),
    (
      "Content/slugs.yml",
      """
      # 网页地址中使用的名称。没有写明的，用名称的摘要代替；发布以后不要再改。
      domains:
        幼有所育: youyousuoyu
        学有所教: xueyousuojiao
      organs:
        示例县卫生健康局: shili-weisheng
        示例县教育局: shili-jiaoyu

      """
    ),
    (
      "Content/synonyms.yml",
      """
      # 群众的说法: [文件中的说法]
      打疫苗: [预防接种]
      课本: [教科书]

      """
    ),
    ("Content/terms.yml", SampleTerms.text),
    (
      "Content/shili/2024/notice.md",
      """
      ---
      number: 示发改〔2024〕1号
      title: 示例县发展和改革局等部门关于印发《示例县基本公共服务标准（2024年版）》的通知
      organs:
        - 示例县发展和改革局
        - 示例县卫生健康局
        - 示例县教育局
      addressees: 各乡镇人民政府，县级有关部门
      date: 2024-03-01
      effective: 2024-04-01
      copies:
        - 示例市发展和改革委员会
      printed:
        organ: 示例县发展和改革局办公室
        date: 2024-03-01
      published: 2024-03-05 09:00
      disclosure: 主动公开
      ---

      《示例县基本公共服务标准（2024年版）》已经县政府同意，现印发给你们，请认真贯彻实施。

      一、抓紧组织实施。各乡镇、各部门要按照标准落实服务项目。

      二、主动接受监督。标准及其实施情况要及时向社会公开。

      本通知自2024年4月1日起施行。

      """
    ),
    (
      "Content/shili/2024/standard.md",
      """
      ---
      kind: standard
      title: 示例县基本公共服务标准
      label: 2024年版
      region: "000000"
      ---

      # 一、幼有所育

      ## 1. 儿童健康服务

      ### （1）预防接种

      **服务对象**：0—6岁儿童。

      **服务内容**：对适龄儿童按国家免疫规划疫苗免疫程序进行常规接种。

      **服务标准**：适龄儿童免疫规划疫苗接种率达到90%以上。

      **支出责任**：按照有关规定执行。

      **牵头负责单位**：县卫生健康局。

      # 二、学有所教

      ## 2. 义务教育服务

      ### （2）义务教育免费提供教科书

      **服务对象**：义务教育学生。

      **服务内容**：免费提供国家规定课程教科书。

      **服务标准**：实物标准。

      **支出责任**：按照有关规定执行。

      **牵头负责单位**：县教育局。

      """
    ),
  ]
}

/// The folder for a new site holds something.
public struct SampleSiteError: Error, Sendable {
  /// The folder.
  public let folder: String

  /// What to tell the person.
  public var message: Message {
    Message(
      zh: "\(folder) 里已有文件，没有改动。请换一个空文件夹。",
      en: "\(folder) holds files; nothing was changed. Choose an empty folder.")
  }
}
