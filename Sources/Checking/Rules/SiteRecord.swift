internal import Diagnostics
internal import Standards

/// 网站标识码, ICP备案号 or 公安备案号 in `site.yml` is not of the form such numbers have.
///
/// Chinese: site.yml 的网站标识码、ICP 备案号或公安备案号不是应有的形式。
///
/// 网站标识码 has ten digits, of a ministry `bm` and eight; an ICP number is like 浙ICP备05000001号-1, a police number like
/// 浙公网安备33040002000001号. Every page prints them, and inspectors look them up.
///
/// Basis: 国办发〔2017〕47号; 非经营性互联网信息服务备案管理办法 (2005), 第十三条; 计算机信息网络国际联网安全保护管理办法
///
/// Bad (site code): 330400
/// Bad (site icp): ICP备案中
/// Bad (site police): 33040002000001
/// Good (site code): 3304000001
/// Good (site icp): 浙ICP备05000001号-1
/// Good (site police): 浙公网安备33040002000001号
struct SiteRecord: CatalogueRule {
  static let id = "site-record"

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let site = catalogue.site
    let numbers: [(key: String, text: String, isRight: (String) -> Bool, example: String)] = [
      ("code", site.siteCode, Self.isSiteCode, "3304000001"),
      ("icp", site.icp, Self.isICP, "浙ICP备05000001号-1"),
      ("police", site.policeRecord, Self.isPolice, "浙公网安备33040002000001号"),
    ]
    return numbers.filter { !$0.text.isEmpty && !$0.isRight($0.text) }.map { number in
      Diagnostic(Self.id, .warning, file: "\(folder)/site.yml", .recordForm(number.key, number.text, number.example))
    }
  }

  private static func isSiteCode(_ text: String) -> Bool {
    let digits = text.hasPrefix("bm") ? text.dropFirst(2) : Substring(text)
    return text.utf8.count == 10 && isDigits(digits)
  }

  private static func isICP(_ text: String) -> Bool {
    guard let rest = behind("ICP备", in: text), let end = rest.firstIndex(of: "号") else { return false }
    let (number, site) = (rest[..<end], rest[end...].dropFirst())
    let isSite = site.isEmpty || site.hasPrefix("-") && isDigits(site.dropFirst())
    return (8...10).contains(number.utf8.count) && isDigits(number) && isSite
  }

  private static func isPolice(_ text: String) -> Bool {
    guard let rest = behind("公网安备", in: text), rest.hasSuffix("号") else { return false }
    let number = rest.dropLast().drop { $0 == " " }
    return number.utf8.count == 14 && isDigits(number)
  }

  /// What follows the short name of a province and a word.
  private static func behind(_ word: String, in text: String) -> Substring? {
    let rest = text.dropFirst()
    return text.isEmpty || !rest.hasPrefix(word) ? nil : rest.dropFirst(word.count)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Message {
  static func recordForm(_ key: String, _ text: String, _ example: String) -> Message {
    Message(
      zh: "\(key) 写的是“\(text)”，不是应有的形式。请照备案的写，例如 \(example)。",
      en:
        "\(key) says \(text), which is not of the form such numbers have. Write it as it was registered, like \(example)."
    )
  }
}
