import Foundation
import HanText
import Testing

/// What a line of a table makes of the sample content.
///
/// A line is one or more parts between ` && `:
///
///     old → new          the only `old` of the file becomes `new`
///     = text             the whole file
///     0x C4E3            the same, in hexadecimal bytes
///     -                  the file is not there
///     @path              what is found is about this file, or folder, as a whole
///
/// `path|` before a part names its file. In texts ¶ divides paragraphs, ↵ ends a line, ∅ is nothing, and ⟦ and ⟧ stand
/// around what is found. A line with neither marks nor `@` tells of a finding about the first file as a whole.
struct ContentEdit {
  /// The files by path inside the content folder.
  private(set) var files = SampleContent.files.mapValues { Array($0.utf8) }
  /// What is marked.
  private(set) var marked: Set<EditedContent.Place> = []

  mutating func apply(_ line: String, to file: String) throws {
    var first: String?
    for part in line.components(separatedBy: " && ") {
      if part.hasPrefix("@") {
        marked.insert(EditedContent.Place(file: String(part.dropFirst()), range: nil))
        continue
      }
      let (path, change) = Self.named(part) ?? (file, part)
      first = first ?? path
      try apply(change: change, to: path)
    }
    if marked.isEmpty, let first { marked.insert(EditedContent.Place(file: first, range: nil)) }
  }

  /// Replaces the only `old` of a file.
  mutating func replace(_ old: String, with new: String, in path: String) throws {
    let wanted = Array(Self.text(old).utf8)
    let bytes = try #require(files[path], "there is no \(path)")
    let starts = wanted.isEmpty ? [] : bytes.indices.filter { bytes[$0...].starts(with: wanted) }
    try #require(starts.count == 1, "\(old) stands \(starts.count) times in \(path)")
    let plain = note(new, in: path, at: starts[0])
    files[path]?.replaceSubrange(starts[0]..<(starts[0] + wanted.count), with: plain)
  }

  /// Writes a whole file.
  mutating func write(_ text: String, to path: String) { files[path] = note(text, in: path, at: 0) }

  private mutating func apply(change: String, to path: String) throws {
    if change == "-" {
      files[path] = nil
    } else if change.hasPrefix("0x ") {
      files[path] = try Self.bytes(change.dropFirst(3))
    } else if change == "=" || change.hasPrefix("= ") {
      write(String(change.dropFirst(2)), to: path)
    } else {
      let parts = change.components(separatedBy: " → ")
      try #require(parts.count == 2, "\(change) is no edit")
      try replace(parts[0], with: parts[1], in: path)
    }
  }

  /// The path before a part's bar, if it names one.
  private static func named(_ part: String) -> (String, String)? {
    guard !part.hasPrefix("= "), let match = part.prefixMatch(of: #/([^|→]*[^|→\ ])\|/#), match.1.contains(#/[.\/]/#)
    else { return nil }
    return (String(match.1), String(part[match.range.upperBound...]))
  }

  private static func text(_ text: String) -> String {
    text.replacing(#/\ ?¶\ ?/#, with: "\n\n").replacing("↵", with: "\n").replacing("∅", with: "")
  }

  private static func bytes(_ digits: Substring) throws -> [UInt8] {
    let digits = Array(digits)
    return try stride(from: 0, to: digits.count, by: 2).map {
      try #require(UInt8(String(digits[$0...min($0 + 1, digits.count - 1)]), radix: 16))
    }
  }

  /// The bytes of a text without its marks, which are noted.
  private mutating func note(_ text: String, in path: String, at start: Int) -> [UInt8] {
    var plain: [UInt8] = []
    var lower = 0
    for scalar in Self.text(text).unicodeScalars {
      switch scalar {
      case "⟦": lower = start + plain.count
      case "⟧":
        marked.insert(EditedContent.Place(file: path, range: SourceRange(lower, start + plain.count)))
      default: plain += String(scalar).utf8
      }
    }
    return plain
  }
}
