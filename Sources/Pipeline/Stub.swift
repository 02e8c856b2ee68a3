public import Diagnostics
internal import Publishing

/// Stub.
public struct TypesettingError: Error {
  /// Stub.
  public let message: Message
}
struct Typesetter: Sendable {
  init(templates: String, processes: Int) throws {}
  func typeset(_ job: PrintJob) async throws -> [UInt8] { [] }
}
