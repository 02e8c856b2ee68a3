/// How many parts go on a page: as many as keep it small enough for a phone on a slow line.
enum PageFilling {
  /// The bytes of parts on a page; with what stands around them it stays below 60 KB. A part that is longer has a page of
  /// its own.
  static let limit = 44_000

  /// The parts of each page, in order, by their sizes in bytes.
  static func pages(of sizes: [Int]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var (start, filled) = (0, 0)
    for (index, size) in sizes.enumerated() {
      if index > start, filled + size > limit {
        pages.append(start..<index)
        (start, filled) = (index, 0)
      }
      filled += size
    }
    return start < sizes.count ? pages + [start..<sizes.count] : pages
  }
}
