internal import Diagnostics

/// A paragraph as text, before it is put into the document.
struct WordParagraph {
  /// What it holds, in order.
  enum Piece {
    case text(String)
    case lineBreak
    case omitted(String, ImportAccount.Kind, Message)
    /// The position in ``changes`` of a run of changes that begins here.
    case change(Int)
    case report(String, Diagnostic.Severity, Message)
  }

  /// The paragraph in the body, from 1.
  var ordinal: Int?
  /// What it holds.
  private(set) var pieces: [Piece] = []
  /// The runs of tracked changes in it.
  private(set) var changes: [WordChange] = []
  /// What stands in its text boxes.
  var boxes: [WordParagraph] = []
  /// Whether it goes on with the next paragraph, because the mark between them is not there.
  var joinsNext = false
  /// The kind of block of a paragraph of which nothing counts.
  private(set) var removal: SourceBlock.Kind?
  private var openChange: Int?

  /// Whether it has text that counts.
  var hasText: Bool {
    pieces.contains { if case .text(let text) = $0 { !text.isEmpty } else { false } }
  }

  /// Everything in it, in one line; lines are parted by a space.
  var line: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .lineBreak: " "
      default: ""
      }
    }.joined()
  }

  /// Everything in it, what does not count included, in one line.
  var wholeLine: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .omitted(let text, _, _): text
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

  /// Adds text, which a tracked change may have put there.
  mutating func append(_ text: String, change: WordChange?) {
    guard !text.isEmpty else { return }
    note(text, change)
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }

  /// Adds text that is none of the document.
  mutating func omit(_ text: String, _ kind: ImportAccount.Kind, _ reason: Message, change: WordChange? = nil) {
    guard !text.isEmpty else { return }
    note(text, change)
    if case .omitted(let before, kind, reason)? = pieces.last {
      pieces[pieces.count - 1] = .omitted(before + text, kind, reason)
    } else {
      pieces.append(.omitted(text, kind, reason))
    }
  }

  /// Ends the line.
  mutating func breakLine() { pieces.append(.lineBreak) }

  /// Notes a finding about the line.
  mutating func report(_ rule: String, _ severity: Diagnostic.Severity, _ message: Message) {
    pieces.append(.report(rule, severity, message))
  }

  /// Puts text in front.
  mutating func prepend(_ text: String) { pieces.insert(.text(text), at: 0) }

  /// Adds what stands in the paragraph that this one goes on with.
  mutating func join(_ next: WordParagraph) {
    for piece in next.pieces {
      if case .change(let position) = piece {
        pieces.append(.change(position + changes.count))
      } else {
        pieces.append(piece)
      }
    }
    changes += next.changes
    boxes += next.boxes
    joinsNext = next.joinsNext
    openChange = nil
  }

  private mutating func note(_ text: String, _ change: WordChange?) {
    guard let change else {
      openChange = nil
      return
    }
    if let openChange, changes[openChange].isSame(as: change) {
      changes[openChange].text += text
      return
    }
    openChange = changes.count
    pieces.append(.change(changes.count))
    changes.append(change)
    changes[changes.count - 1].text = text
  }
}
