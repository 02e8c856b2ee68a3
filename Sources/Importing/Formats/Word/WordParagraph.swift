internal import Diagnostics
internal import Standards

/// A paragraph as text, before it is put into the document.
struct WordParagraph {
  /// What it holds, in order.
  enum Piece {
    /// Text, with the tracked change that put it there or takes it away.
    case text(String, WordChange?)
    case lineBreak
    case omitted(String, ImportAccount.Kind, Message)
    /// A tracked change without text.
    case change(ImportAccount.Kind, Message)
    /// The place that a comment or note of a part beside the body is about.
    case anchor(WordAnchor)
    case report(String, Diagnostic.Severity, Message)
  }

  /// The paragraph in the body, from 1.
  var ordinal: Int?
  /// What the name of its style says it is.
  var element: DocumentElement?
  /// What it holds.
  private(set) var pieces: [Piece] = []
  /// What stands in its text boxes.
  var boxes: [WordParagraph] = []
  /// Whether it goes on with the next paragraph, because the mark between them is not there.
  var joinsNext = false
  /// The kind of block of a paragraph of which nothing counts.
  private(set) var removal: SourceBlock.Kind?

  /// Whether it has text that counts.
  var hasText: Bool {
    pieces.contains { if case .text(let text, _) = $0 { !text.isEmpty } else { false } }
  }

  /// The tracked change of its last text, where it is one that counts.
  var lastChange: WordChange? {
    for piece in pieces.reversed() {
      if case .text(_, let change) = piece { return change }
    }
    return nil
  }

  /// Everything in it, in one line; lines are parted by a space.
  var line: String {
    pieces.map { piece in
      switch piece {
      case .text(let text, _): text
      case .lineBreak: " "
      default: ""
      }
    }.joined()
  }

  /// Everything in it, what does not count included, in one line.
  var wholeLine: String {
    pieces.map { piece in
      switch piece {
      case .text(let text, _), .omitted(let text, _, _): text
      case .lineBreak: " "
      default: ""
      }
    }.joined()
  }

  /// The paragraph as a block that is no text of the document.
  var asRemoved: WordParagraph {
    var removed = self
    for piece in pieces {
      if case .omitted(_, let kind, let reason) = piece { removed.removal = .furniture(kind, reason) }
    }
    return removed
  }

  /// The paragraph with a tracked change for all its text that has none of its own: that of a row or a cell.
  func changed(by change: WordChange?) -> WordParagraph {
    guard let change else { return self }
    var changed = self
    changed.pieces = pieces.map { piece in
      if case .text(let text, nil) = piece { .text(text, change) } else { piece }
    }
    return changed
  }

  /// Adds text, which a tracked change may have put there.
  mutating func append(_ text: String, change: WordChange?) {
    guard !text.isEmpty else { return }
    if case .text(let before, change)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text, change)
    } else {
      pieces.append(.text(text, change))
    }
  }

  /// Adds text that is none of the document.
  mutating func omit(_ text: String, _ kind: ImportAccount.Kind, _ reason: Message) {
    guard !text.isEmpty else { return }
    if case .omitted(let before, kind, reason)? = pieces.last {
      pieces[pieces.count - 1] = .omitted(before + text, kind, reason)
    } else {
      pieces.append(.omitted(text, kind, reason))
    }
  }

  /// Ends the line.
  mutating func breakLine() { pieces.append(.lineBreak) }

  /// Notes a tracked change without text.
  mutating func note(_ kind: ImportAccount.Kind, _ reason: Message) { pieces.append(.change(kind, reason)) }

  /// Notes that a comment or note is about this place.
  mutating func anchor(_ anchor: WordAnchor) { pieces.append(.anchor(anchor)) }

  /// Notes a finding about the line.
  mutating func report(_ rule: String, _ severity: Diagnostic.Severity, _ message: Message) {
    pieces.append(.report(rule, severity, message))
  }

  /// Puts text in front.
  mutating func prepend(_ text: String) { pieces.insert(.text(text, nil), at: 0) }

  /// Adds what stands in the paragraph that this one goes on with.
  mutating func join(_ next: WordParagraph) {
    pieces += next.pieces
    boxes += next.boxes
    joinsNext = next.joinsNext
    element = next.element ?? element
  }
}

/// A comment or a note, as the text refers to it.
struct WordAnchor: Hashable {
  /// The part that holds it.
  let part: WordSidePart.Kind
  /// Its number there.
  let id: String
}
