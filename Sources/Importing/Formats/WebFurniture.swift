internal import HanText

/// Tells the lines that government websites put around a document from the document's own.
enum WebFurniture {
  /// Whether a line is such: date and source of publication, size of type, print and share, breadcrumbs, the site's
  /// foot. Where a line might be the document's own, it is none.
  static func isFurniture(_ line: String) -> Bool {
    let text = TextSpacing.removed(line).foldingWidth
    let length = text.unicodeScalars.count
    guard (1...300).contains(length) else { return false }
    return isPublicationLine(text) || isToolbar(text) || isPath(line, text) || isFoot(text)
  }

  /// Whether a line is one of the same kind if others stand beside it: 来源：市政府 below 发布时间：….
  static func isFurnitureBesideOther(_ line: String) -> Bool {
    let text = TextSpacing.removed(line).foldingWidth
    guard text.unicodeScalars.count <= 60, let label = label(at: text[...]) else {
      return sponsors.contains { text.hasPrefix($0 + ":") }
    }
    return text.dropFirst(label.count).hasPrefix(":")
  }

  private static let sponsors = ["主办", "主办单位", "承办", "承办单位", "技术支持", "运维单位", "维护单位", "联系电话", "地址", "邮编"]

  /// Labels that only a page has; a number, a date or nothing follows them.
  private static let pageLabels = [
    "发布时间", "发布日期", "更新时间", "浏览次数", "浏览量", "点击数", "点击量", "点击率", "访问次数", "访问量", "阅读次数", "阅读量", "阅读",
    "浏览", "点击", "字体大小", "字体", "字号", "视力保护色", "保护视力色", "信息来源", "文章来源", "稿件来源", "责任编辑", "信息录入",
  ]
  /// Labels that a document might have too.
  private static let sharedLabels = ["日期", "时间", "来源", "作者", "编辑", "审核", "打印", "分享到", "分享", "收藏", "关闭"]

  private static func label(at text: Substring) -> String? {
    (pageLabels + sharedLabels).first { text.hasPrefix($0) }
  }

  /// 日期:2010-07-05来源:市政府字体:[大中小]
  private static func isPublicationLine(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 150 else { return false }
    let start = text.drop { "[(【《".contains($0) }
    guard let first = label(at: start), start.dropFirst(first.count).hasPrefix(":") else { return false }
    var rest = start
    var found: [(label: String, value: String)] = []
    while !rest.isEmpty {
      if let label = label(at: rest), rest.dropFirst(label.count).hasPrefix(":") {
        found.append((label, ""))
        rest = rest.dropFirst(label.count + 1)
      } else {
        found[found.count - 1].value.append(rest.removeFirst())
      }
    }
    guard found.allSatisfy({ $0.value.unicodeScalars.count <= 40 && !$0.value.contains("。") }) else { return false }
    let own = found.count { pageLabels.contains($0.label) }
    if own > 0 { return found.count > 1 || found.allSatisfy { isShortValue($0.value) } }
    return found.count > 1 && found.contains { isDate($0.value) }
  }

  /// Whether a value is a date, a number, a choice of sizes or nothing.
  private static func isShortValue(_ value: String) -> Bool {
    let marks = "0123456789-/.:年月日次()[]【】大中小特T|"
    return value.allSatisfy { marks.contains($0) }
  }

  private static func isDate(_ value: String) -> Bool {
    let numbers = value.split { !$0.isNumber }
    return numbers.count >= 3 && numbers[0].count == 4 && value.unicodeScalars.first?.isDecimalDigit == true
  }

  /// 【打印】【关闭】, 字体:大 中 小, 分享到:微信 微博
  private static func isToolbar(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 120 else { return false }
    var rest = text[...]
    var found: [String] = []
    while let first = rest.first {
      if let word = tools.first(where: { rest.hasPrefix($0) }) {
        found.append(word)
        rest = rest.dropFirst(word.count)
      } else if "[]()【】|/:,;·-+".contains(first) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return found.contains { !weakTools.contains($0) } || found.count >= 3 && Set(found).count > 1
  }

  private static let weakTools: Set<String> = ["大", "中", "小", "下载", "默认", "首页", "登录", "注册", "公开", "A"]
  /// The words of tool bars, the longest first.
  private static let tools = [
    "打印", "打印本页", "打印本文", "打印文章", "打印此页", "关闭", "关闭窗口", "关闭本页", "分享", "分享到", "分享至", "一键分享", "收藏", "加入收藏",
    "我要收藏", "收藏本页", "字体", "字号", "字体大小", "大", "中", "小", "返回顶部", "回到顶部", "返回首页", "返回列表", "返回上一页", "我要纠错", "微信",
    "新浪微博", "腾讯微博", "微博", "QQ空间", "QQ好友", "人人网", "复制链接", "语音播报", "扫一扫在手机打开当前页", "扫一扫", "扫描二维码", "下载",
    "视力保护色", "默认", "无障碍", "无障碍阅读", "长者模式", "关怀版", "登录", "注册", "设为首页", "网站地图", "联系我们", "关于我们", "版权声明",
    "网站声明", "隐私声明", "首页", "繁体版", "简体版", "手机版", "A",
  ].sorted { ($0.count, $0) > ($1.count, $1) }

  /// 当前位置:首页>政务公开, 上一篇:…
  private static func isPath(_ line: String, _ text: String) -> Bool {
    guard text.unicodeScalars.count <= 120 else { return false }
    let places = ["当前位置", "您的位置", "您当前的位置", "您所在的位置", "您现在的位置", "你的位置", "您当前位置", "所在位置"]
    let others = ["上一篇", "下一篇", "上一条", "下一条", "扫一扫", "分享到"]
    if (places + others).contains(where: { text.hasPrefix($0 + ":") || text == $0 }) { return true }
    if text.hasPrefix("扫一扫") { return text.unicodeScalars.count <= 24 && !text.contains("。") }
    guard text.hasPrefix("首页") || text.hasPrefix("网站首页") else { return false }
    return text.contains { ">»›".contains($0) }
  }

  /// 浙ICP备12345678号 网站标识码:3304000001
  private static func isFoot(_ text: String) -> Bool {
    if text.contains("公网安备") || text.hasPrefix("网站标识码") || text.hasPrefix("版权所有:") { return true }
    if let range = text.firstRange(of: "ICP备") { return text[range.upperBound...].first?.isNumber == true }
    let lower = text.lowercased()
    return lower.hasPrefix("copyright") || lower.hasPrefix("©")
      || sponsors.contains { text.hasPrefix($0 + ":") } && (text.contains("网站标识码") || text.contains("技术支持:"))
  }
}
