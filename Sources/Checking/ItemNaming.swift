internal import Standards

// How messages name an item.
extension ServiceItem {
  /// 第27项“住房公积金服务”.
  var zhName: String { name.isEmpty ? "第\(number)项" : "第\(number)项“\(name)”" }

  /// item 27 (住房公积金服务).
  var enName: String { name.isEmpty ? "item \(number)" : "item \(number) (\(name))" }
}
