/// One step from an old text to a new one. The texts of `equal`, `delete` and `moveFrom` make the old text, those of
/// `equal`, `insert` and `moveTo` the new one.
public struct TextEdit: Sendable, Hashable {
  /// What happens to the text.
  public enum Operation: Sendable, Hashable {
    /// It stands in both.
    case equal
    /// It stands in the old text only.
    case delete
    /// It stands in the new text only.
    case insert
    /// A sentence that stands elsewhere in the new text.
    case moveFrom
    /// A sentence that stood elsewhere in the old text.
    case moveTo
  }

  /// What happens.
  public var operation: Operation
  /// The text.
  public var text: String

  /// An edit.
  public init(_ operation: Operation, _ text: String) {
    self.operation = operation
    self.text = text
  }

  /// The step back.
  public var inverted: TextEdit {
    switch operation {
    case .equal: self
    case .delete: TextEdit(.insert, text)
    case .insert: TextEdit(.delete, text)
    case .moveFrom: TextEdit(.moveTo, text)
    case .moveTo: TextEdit(.moveFrom, text)
    }
  }
}

extension [TextEdit] {
  /// The old text.
  public var oldText: String {
    lazy.filter { $0.operation != .insert && $0.operation != .moveTo }.map(\.text).joined()
  }

  /// The new text.
  public var newText: String {
    lazy.filter { $0.operation != .delete && $0.operation != .moveFrom }.map(\.text).joined()
  }

  /// The steps back, what goes before what comes.
  public var inverted: [TextEdit] { map(\.inverted).inOrder }

  /// The same steps with neighbours of one kind joined and, between two equal stretches, what goes before what comes.
  var inOrder: [TextEdit] {
    var ordered: [TextEdit] = []
    var start = startIndex
    while start < endIndex {
      if self[start].operation == .equal {
        ordered.appendJoining(self[start])
        start += 1
        continue
      }
      let end = self[start...].firstIndex { $0.operation == .equal } ?? endIndex
      let changed = self[start..<end]
      for edit in changed where edit.operation == .delete || edit.operation == .moveFrom { ordered.appendJoining(edit) }
      for edit in changed where edit.operation == .insert || edit.operation == .moveTo { ordered.appendJoining(edit) }
      start = end
    }
    return ordered
  }

  private mutating func appendJoining(_ edit: TextEdit) {
    if edit.text.isEmpty { return }
    if let last, last.operation == edit.operation, edit.operation != .moveFrom, edit.operation != .moveTo {
      self[count - 1].text += edit.text
    } else {
      append(edit)
    }
  }
}
