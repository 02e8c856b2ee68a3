internal import Standards

// How messages name an item.
extension ServiceItem {
  /// 第27项“住房公积金服务”; quotes inside the name are single ones (GB/T 15834-2011, 4.8).
  var zhName: String {
    guard !name.isEmpty else { return "第\(number)项" }
    let inner = name.map { character -> Character in
      switch character {
      case "“": "‘"
      case "”": "’"
      default: character
      }
    }
    return "第\(number)项“\(String(inner))”"
  }

  /// item 27 (住房公积金服务).
  var enName: String { name.isEmpty ? "item \(number)" : "item \(number) (\(name))" }
}
