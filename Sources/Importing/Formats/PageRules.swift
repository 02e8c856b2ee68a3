/// The straight lines in the output of poppler's `pdftocairo -svg`: lines that are stroked, sides of stroked rectangles,
/// and filled rectangles so thin that they are lines to a reader.
struct PageRules: Sendable {
  /// The rules of each page, in the order in which they are drawn.
  private(set) var pages: [[PageRule]] = []

  /// No rule is thicker, in points.
  private static let thickest = 4.0
  /// No rule is shorter, in points: less than the height of a row.
  private static let shortest = 5.0

  /// Reads the output. Only paths on pages count: glyphs and clips are defined before them.
  init(_ output: [UInt8]) {
    var isInside = false
    for line in output.split(separator: 0x0A) {
      let text = line.drop { $0 == 0x20 }
      if text.starts(with: "<defs".utf8) {
        isInside = false
      } else if text.starts(with: "</defs".utf8) || text.starts(with: "<page>".utf8) {
        isInside = true
        if text.starts(with: "<page>".utf8) { pages.append([]) }
      } else if isInside, text.starts(with: "<path ".utf8) {
        if pages.isEmpty { pages.append([]) }
        pages[pages.count - 1] += Self.rules(of: text)
      }
    }
  }

  private static func rules(of line: ArraySlice<UInt8>) -> [PageRule] {
    guard let style = attribute("style=\"", of: line), let data = attribute(" d=\"", of: line) else { return [] }
    let transform = Transform(attribute(" transform=\"", of: line))
    let shapes = shapes(data).map { shape in
      Shape(points: shape.points.map(transform.applied), isClosed: shape.isClosed, isStraight: shape.isStraight)
    }
    let properties = self.properties(style)
    if isVisible(properties["stroke"], opacity: properties["stroke-opacity"]) {
      let width = (properties["stroke-width"].flatMap(Double.init) ?? 1) * transform.scale
      return width <= thickest ? shapes.flatMap(strokes) : shapes.compactMap { thin($0.widened(by: width)) }
    }
    guard isVisible(properties["fill"], opacity: properties["fill-opacity"]) else { return [] }
    return shapes.compactMap(thin)
  }

  /// The sides of a shape that are straight along an edge of the page.
  private static func strokes(_ shape: Shape) -> [PageRule] {
    guard shape.isStraight, let first = shape.points.first else { return [] }
    let ends = shape.points.dropFirst() + (shape.isClosed ? [first] : [])
    return zip(shape.points, ends).compactMap { rule(from: $0, to: $1) }
  }

  private static func rule(from start: Point, to end: Point) -> PageRule? {
    let (width, height) = (abs(end.x - start.x), abs(end.y - start.y))
    guard max(width, height) >= shortest, min(width, height) < 0.5 else { return nil }
    return height > width
      ? PageRule(isVertical: true, at: (start.x + end.x) / 2, from: min(start.y, end.y), to: max(start.y, end.y))
      : PageRule(isVertical: false, at: (start.y + end.y) / 2, from: min(start.x, end.x), to: max(start.x, end.x))
  }

  /// A filled rectangle as the line it looks like; `nil` for any other shape.
  private static func thin(_ shape: Shape) -> PageRule? {
    let xs = shape.points.map(\.x)
    let ys = shape.points.map(\.y)
    guard shape.isStraight, (4...5).contains(shape.points.count), let left = xs.min(), let right = xs.max(),
      let top = ys.min(), let bottom = ys.max(), min(right - left, bottom - top) <= thickest
    else { return nil }
    let isRectangle = shape.points.allSatisfy { point in
      min(point.x - left, right - point.x) < 0.3 && min(point.y - top, bottom - point.y) < 0.3
    }
    guard isRectangle else { return nil }
    let middle = Point(x: (left + right) / 2, y: (top + bottom) / 2)
    return right - left < bottom - top
      ? rule(from: Point(x: middle.x, y: top), to: Point(x: middle.x, y: bottom))
      : rule(from: Point(x: left, y: middle.y), to: Point(x: right, y: middle.y))
  }

  // MARK: Attributes

  /// The text between a name with its quote and the next quote.
  private static func attribute(_ name: String, of line: ArraySlice<UInt8>) -> Substring? {
    guard let start = line.firstRange(of: Array(name.utf8))?.upperBound, let end = line[start...].firstIndex(of: 0x22)
    else { return nil }
    return String(decoding: line[start..<end], as: UTF8.self)[...]
  }

  private static func properties(_ style: Substring) -> [String: String] {
    var properties: [String: String] = [:]
    for part in style.split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      properties[String(pair[0].drop { $0 == " " })] = String(pair[1])
    }
    return properties
  }

  /// Whether a colour shows on white paper; a pattern does.
  private static func isVisible(_ colour: String?, opacity: String?) -> Bool {
    guard let colour, colour != "none", opacity.flatMap(Double.init) ?? 1 > 0.05 else { return false }
    guard colour.hasPrefix("rgb(") else { return true }
    let parts = colour.dropFirst(4).prefix { $0 != ")" }.split(separator: ",").compactMap {
      Double($0.filter { $0 != "%" })
    }
    return !parts.allSatisfy { $0 > 97 }
  }

  // MARK: Paths

  private struct Point {
    var x: Double
    var y: Double
  }

  private struct Shape {
    var points: [Point] = []
    var isClosed = false
    var isStraight = true

    /// A line as the rectangle that its width makes of it.
    func widened(by width: Double) -> Shape {
      guard isStraight, points.count == 2, let first = points.first, let last = points.last else { return self }
      let half = width / 2
      let isUpright = abs(first.x - last.x) < abs(first.y - last.y)
      let (x, y) = isUpright ? (half, 0.0) : (0.0, half)
      return Shape(
        points: [
          Point(x: first.x - x, y: first.y - y), Point(x: first.x + x, y: first.y + y),
          Point(x: last.x + x, y: last.y + y), Point(x: last.x - x, y: last.y - y),
        ], isClosed: true)
    }
  }

  /// The shapes of a path; cairo writes the commands M, L, C and Z with absolute places.
  private static func shapes(_ data: Substring) -> [Shape] {
    var shapes: [Shape] = []
    var numbers: [Double] = []
    for part in data.split(separator: " ") {
      switch part {
      case "M": shapes.append(Shape())
      case "L": break
      case "C": if !shapes.isEmpty { shapes[shapes.count - 1].isStraight = false }
      case "Z": if !shapes.isEmpty { shapes[shapes.count - 1].isClosed = true }
      default:
        guard let number = Double(part), abs(number) < 1_000_000 else { return [] }
        numbers.append(number)
        guard numbers.count == 2, !shapes.isEmpty else { continue }
        shapes[shapes.count - 1].points.append(Point(x: numbers[0], y: numbers[1]))
        numbers = []
      }
    }
    return shapes.filter { $0.points.count > 1 }
  }

  private struct Transform {
    private var numbers = [1.0, 0, 0, 1, 0, 0]

    init(_ text: Substring?) {
      let inner = text?.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
      let found = inner?.split(whereSeparator: { $0 == "," || $0 == " " }).compactMap { Double($0) } ?? []
      if found.count == 6 { numbers = found }
    }

    func applied(to point: Point) -> Point {
      Point(
        x: numbers[0] * point.x + numbers[2] * point.y + numbers[4],
        y: numbers[1] * point.x + numbers[3] * point.y + numbers[5])
    }

    /// By how much lengths grow.
    var scale: Double { abs(numbers[0] * numbers[3] - numbers[1] * numbers[2]).squareRoot() }
  }
}
