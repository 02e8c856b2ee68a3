internal import Reading
internal import Standards
internal import Synchronization

/// Editions as they were read to be checked, so that pages are made of them without reading them again. Those that come
/// when there is no more room are not kept, so that memory does not grow with the nation.
final class KeptEditions: Sendable {
  private struct Content {
    var editions: [EditionID: CheckedEdition] = [:]
    var size = 0
  }

  private let content = Mutex(Content())
  private let room: Int

  /// Room for editions whose files have no more than some bytes together.
  init(room: Int = 16 << 20) {
    self.room = room
  }

  /// Keeps an edition, without its findings and files, where there is room.
  func add(_ checked: CheckedEdition) {
    guard let id = checked.edition?.id else { return }
    let size = checked.files.reduce(0) { $0 + $1.bytes.count }
    let kept = CheckedEdition(
      edition: checked.edition, findings: [], digest: checked.digest, waivers: checked.waivers,
      succession: checked.succession, reviews: checked.reviews)
    content.withLock { content in
      guard content.size + size <= room else { return }
      content.size += size
      content.editions[id] = kept
    }
  }

  /// An edition; `nil` where it was not kept.
  subscript(id: EditionID) -> CheckedEdition? { content.withLock { $0.editions[id] } }
}
