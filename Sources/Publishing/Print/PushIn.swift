internal import HanText

/// A place where a line may have to be narrowed to keep its 28 characters (GB/T 9704-2012, 5.2.3).
///
/// In a line of Han characters alone no mark gives way. Where its follower must not begin a line, or does not fit into it
/// as a whole (an opening mark with what it opens, a number), the line would be drawn out to the margin and show 27
/// characters or fewer. The follower is pushed in where that narrows the line by no more than it would be drawn out, and
/// no character by more than a fifteenth of its width. Whether a line begins at `start` only the typesetter knows.
///
/// Widths are halves: a Han character or full mark counts two, an ASCII character one. They choose the places; the
/// typesetter measures how much a line is narrowed.
struct PushIn: Equatable {
  /// Where the line would have to begin, in bytes of UTF-8.
  var start: Int
  /// Where the follower begins, in bytes of UTF-8.
  var middle: Int
  /// Where the follower ends, in bytes of UTF-8.
  var end: Int

  /// The places of a paragraph, those of one run of Han characters from the shortest line to the longest. `lead` is what
  /// is printed before the text, on its line.
  static func places(in text: String, behind lead: String = "") -> [PushIn] {
    let before = Array(lead.unicodeScalars)
    let scalars = before + text.unicodeScalars
    var places: [PushIn] = []
    var run = 0
    for (index, scalar) in scalars.enumerated() where index >= before.count {
      if scalar.isHan {
        run += 1
      } else if run > 0 {
        for line in lines(of: run, upTo: index, in: scalars) where mayBegin(behind: scalars[..<line.lowerBound]) {
          let offsets = [line.lowerBound, index, line.upperBound].map { bytes(scalars[before.count..<$0]) }
          places.append(PushIn(start: offsets[0], middle: offsets[1], end: offsets[2]))
        }
        run = 0
      }
    }
    return places
  }

  /// Lines with their followers that begin in a run of so many Han characters before `index`, or with it where it begins
  /// the paragraph, and that a follower makes too wide, but by no more than they fall short of the margin without it.
  private static func lines(of run: Int, upTo index: Int, in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    guard !scalars[index].isSpace else { return [] }
    let end = followerEnd(scalars, from: index)
    let follower = width(scalars[index..<end])
    // What must not begin a line goes down with the character before it.
    let goesDown = noBegin.contains(scalars[index]) ? 2 : 0
    return (1...run).compactMap { count in
      // A first line is shorter by its indent.
      let room = count == index ? full - indent : full
      let left = room - 2 * count
      let excess = follower - left
      // An excess in halves, over one gap fewer than there are characters.
      let isSlight = 15 * excess <= 2 * (count - 1)
      return left >= 0 && excess > 0 && excess <= left + goesDown && isSlight ? index - count..<end : nil
    }
  }

  /// Whether a line may begin behind a text. Asking the typesetter costs time, and most often the text is clearly not
  /// of whole lines, of which each can have been longer by half a character (a mark at its end) or shorter by two, and
  /// some by what was pushed in.
  private static func mayBegin(behind text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !text.isEmpty else { return true }
    let width = indent + width(text)
    return (1...).prefix { (full - 4) * $0 <= width }.contains { (full + 1) * $0 + 3 >= width }
  }

  /// A line of 28 characters.
  private static let full = 56
  /// The indent of a first line (7.3.3).
  private static let indent = 4

  /// The end of what no line is broken in: opening marks, letters and digits or another character, closing marks.
  private static func followerEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    func take(while holds: (Unicode.Scalar) -> Bool) {
      while end < scalars.count, holds(scalars[end]) { end += 1 }
    }
    take { noEnd.contains($0) }
    guard end < scalars.count else { return end }
    switch scalars[end] {
    case "—": take { $0 == "—" }
    case "!"..."~": take { ("!"..."~").contains($0) }
    default: end += 1
    }
    take { noBegin.contains($0) }
    return end
  }

  private static func width(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    let isMark = text.map { noEnd.contains($0) || leftHalf.contains($0) }
    // Of two marks beside one another, and of one at the end of a line, half a character is left out.
    let pairs = zip(isMark, isMark.dropFirst()).count { $0 && $1 }
    let last = text.last.map(leftHalf.contains) == true ? 1 : 0
    // Alone among ASCII characters % is nearly as wide as a Han character.
    return TitleLines.width(text) + text.count { $0 == "%" } - pairs - last
  }

  /// Marks that fill the left half of their place.
  private static let leftHalf = Set("，。、；：？！）》〉】〕”’".unicodeScalars)
  /// What must not begin a line.
  private static let noBegin = leftHalf.union("…·．％‰℃°,.:;!?%)]}/-".unicodeScalars)
  /// What must not end a line.
  private static let noEnd = Set("（《〈【〔“‘".unicodeScalars)

  private static func bytes(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
