/// Where two values differ, for people.
public enum Difference {
  /// The first lines that differ between the dumps of two values; empty where they are equal.
  public static func between<Value>(_ left: Value?, _ right: Value?) -> String {
    let (before, after) = (lines(left), lines(right))
    let same = zip(before, after).prefix { $0 == $1 }.count
    if same == before.count && same == after.count { return "" }
    let around = max(0, same - 3)
    return "before:\n" + before[around..<min(same + 5, before.count)].joined(separator: "\n") + "\nafter:\n"
      + after[around..<min(same + 5, after.count)].joined(separator: "\n")
  }

  private static func lines<Value>(_ value: Value?) -> [String] {
    guard let value else { return ["nothing"] }
    var text = ""
    for child in Mirror(reflecting: value).children { dump(child.value, to: &text, name: child.label) }
    return text.split(separator: "\n").map(String.init)
  }
}
