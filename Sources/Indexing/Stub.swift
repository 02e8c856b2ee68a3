public import Standards
public struct IndexFragment: Sendable { public init(_ e: Edition) {} }
public struct SearchIndex: Sendable { public init() {}
  public mutating func add(_ f: IndexFragment) {}
  public func files(order: [EditionID]) -> [(path: String, bytes: [UInt8])] { [] } }
