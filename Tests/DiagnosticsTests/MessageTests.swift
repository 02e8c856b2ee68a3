import Diagnostics
import Foundation
import Testing

/// Every message of the program, read from its sources, says something in both languages.
struct MessageTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// A message as the source writes it: what stands behind `zh:` and behind `en:`.
  private struct Written {
    let place: String
    let zh: String
    let en: String
  }

  /// The arguments of every `Message(zh: …, en: …)`; `nil` in the list where one can't be read.
  private static func messages() throws -> [Written] {
    var found: [Written] = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    for file in (files ?? []).filter({ $0.pathExtension == "swift" }) {
      let text = Array(try String(contentsOf: file, encoding: .utf8))
      var index = 0
      while let start = position(of: "Message(", in: text, from: index) {
        index = start + 8
        let arguments = arguments(of: text, from: index)
        guard let zh = arguments["zh"], let en = arguments["en"] else { continue }
        let line = text[..<start].count { $0 == "\n" } + 1
        found.append(Written(place: "\(file.lastPathComponent):\(line)", zh: zh, en: en))
      }
    }
    return found
  }

  private static func position(of wanted: String, in text: [Character], from start: Int) -> Int? {
    let wanted = Array(wanted)
    guard start + wanted.count <= text.count else { return nil }
    return (start...(text.count - wanted.count)).first {
      text[$0] == wanted[0] && text[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The arguments by label, cut at the commas outside brackets and literals.
  private static func arguments(of text: [Character], from start: Int) -> [String: String] {
    var arguments: [String: String] = [:]
    var depth = 0
    var current = ""
    var isLiteral = false
    var interpolations: [Int] = []
    var index = start
    func close() {
      let parts = current.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      if parts.count == 2 { arguments[parts[0]] = parts[1] }
      current = ""
    }
    while index < text.count {
      let character = text[index]
      if isLiteral {
        if character == "\\", index + 1 < text.count {
          if text[index + 1] == "(" {
            interpolations.append(depth)
            isLiteral = false
            depth += 1
          }
          current += String(text[index...(index + 1)])
          index += 2
          continue
        }
        if character == "\"" { isLiteral = false }
      } else {
        switch character {
        case "\"": isLiteral = true
        case "(", "[", "{": depth += 1
        case ")", "]", "}":
          if depth == 0 {
            close()
            return arguments
          }
          depth -= 1
          if interpolations.last == depth {
            interpolations.removeLast()
            isLiteral = true
          }
        case "," where depth == 0:
          close()
          index += 1
          continue
        default: break
        }
      }
      current.append(character)
      index += 1
    }
    return arguments
  }

  private static func hasChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test func everyMessageIsCompleteInBothLanguages() throws {
    let messages = try Self.messages()
    #expect(messages.count > 250)
    for message in messages {
      let literals = (Self.literals(message.zh), Self.literals(message.en))
      // What only joins texts made elsewhere says nothing itself.
      guard Self.hasChinese(literals.0) || Self.hasWord(literals.0) || Self.hasWord(literals.1) else { continue }
      #expect(message.zh != message.en, "\(message.place): both languages say the same")
      #expect(!literals.0.isEmpty && !literals.1.isEmpty, "\(message.place): one language says nothing")
      #expect(
        Self.hasChinese(literals.0) || !Self.hasWord(literals.0), "\(message.place): the Chinese text has no Chinese")
      #expect(Self.hasWord(literals.1), "\(message.place): the English text has no word")
    }
  }

  /// What the literals of an expression say themselves.
  private static func literals(_ expression: String) -> String {
    var text = ""
    var isLiteral = false
    var depth = 0
    var previous: Character = " "
    for character in expression {
      if isLiteral && previous == "\\" && character == "(" {
        depth += 1
      } else if depth > 0 && character == "(" {
        depth += 1
      }
      if depth > 0 {
        if character == ")" { depth -= 1 }
      } else if character == "\"" && previous != "\\" {
        isLiteral.toggle()
      } else if isLiteral && character != "\\" {
        text.append(character)
      }
      previous = character
    }
    return text.trimmingCharacters(in: .whitespaces)
  }

  private static func hasWord(_ text: String) -> Bool {
    text.contains { $0.isASCII && $0.isLetter }
  }
}
