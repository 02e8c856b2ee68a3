/// Concurrency of the pipeline: inside one function, with results in the order of the input.
enum ConcurrentMap {
  /// The results of `work` for each element, in order, `width` at a time. The first error ends the others.
  static func run<Element: Sendable, Value: Sendable>(
    _ elements: [Element], width: Int, _ work: @escaping @Sendable (Element) async throws -> Value
  ) async throws -> [Value] {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      var values = [Value?](repeating: nil, count: elements.count)
      var next = 0
      func start() {
        guard next < elements.count else { return }
        let (position, element) = (next, elements[next])
        next += 1
        group.addTask { (position, try await work(element)) }
      }
      for _ in 0..<max(1, width) { start() }
      while let (position, value) = try await group.next() {
        values[position] = value
        start()
      }
      return values.compactMap(\.self)
    }
  }
}
