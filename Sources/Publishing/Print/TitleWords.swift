/// Words of titles of official documents, which are not broken over lines (GB/T 9704-2012, 7.3.1).
enum TitleWords {
  /// The places inside words: where the longest words that begin at each character, from the first on, may not be broken.
  static func inside(_ scalars: [Unicode.Scalar]) -> Set<Int> {
    var inside: Set<Int> = []
    var start = 0
    while start < scalars.count {
      let rest = scalars.count - start
      let length = stride(from: min(longest, rest), to: 1, by: -1).first { length in
        words.contains(String(String.UnicodeScalarView(scalars[start..<start + length])))
      }
      if let length { inside.formUnion(start + 1..<start + length) }
      start += length ?? 1
    }
    return inside
  }

  private static let words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let longest = words.map(\.unicodeScalars.count).max() ?? 0

  private static let list = """
    的通知 的通报 的通告 的公告 的意见 的决定 的决议 的命令 的报告 的请示 的批复 的议案 的函 的纪要 的办法 的方案 的规定
    通知 通报 通告 公告 意见 决定 决议 报告 请示 批复 议案 纪要 办法 方案 规定 细则 条例 规则 规程 规范 指南 目录 清单
    规划 计划 纲要 要点 预案 章程 公报 名单 标准
    关于 印发 转发 批转 发布 公布 下达 修订 修改 废止 调整 做好 开展 组织 推进 推动 促进 加强 加快 进一步 全面 深入
    完善 健全 建立 建设 规范 落实 贯彻 执行 实施 试行 暂行 施行 提高 提升 优化 深化 强化 明确 确定 确认 支持 鼓励 扶持
    同意 申请 报送 商请 要求 成立 设立 撤销 表彰 启用 召开 举办 征求 公开 情况 问题 事项 工作 工程 项目 行动 专项 检查
    监督 评估 评价 考核 统计 调查 监测 管理 治理 改革 发展 创新 示范 试点 示范区 机制 体制 体系 制度 政策 措施 若干
    指导 领导 小组 责任 支出责任 财政事权 事权 划分 领域 资金 经费 补贴 补助 补偿 奖励 扶助 救助 援助 优待 抚恤 安置
    基本公共服务 公共服务 均等化 服务标准 服务项目 服务 基本 公共 社会 公共卫生 卫生健康 卫生 健康 医疗保障 医疗保险
    医疗救助 医疗 养老保险 养老服务 养老金 养老 保险 失业 工伤 生育 托育 教育 义务教育 学前教育 职业教育 职业技能 职业
    技能 培训 就业 创业 劳动 劳动者 社会保障 社会保险 社会救助 最低生活保障 生活保障 保障 住房保障 住房 公租房 文化
    体育 旅游 广播 电视 环境 生态 交通 运输 信息 信息化 数字化 现代化 高质量 共同富裕 乡村振兴 无障碍 跨区域 跨省 异地 法律援助 法律
    残疾人 老年人 未成年人 退役军人 军人 儿童 妇女 学生 职工 居民 城乡居民 城乡 农村 农业 企业 事业单位 单位 机关 家庭
    人员 群众 人民 国务院 人民政府 人民代表大会 常务委员会 委员会 办公厅 办公室 政府 部门 发展和改革 发展改革
    人力资源和社会保障 人力资源社会保障 人力资源 财政 民政 公安 司法 自然资源 生态环境 城乡建设 交通运输 文化和旅游
    市场监督管理 应急管理 医疗保障局 联合会 全民健身 年度 会议 目标 任务 质量 安全 食品 药品 设施 场所 档案 资源
    """
}
