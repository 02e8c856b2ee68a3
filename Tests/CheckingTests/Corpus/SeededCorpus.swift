import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import TestSupport

/// The published editions with errors put in at known places, at most one a line.
struct SeededCorpus {
  /// The errors by the path of their file.
  private(set) var errors: [String: [SeededError]] = [:]
  private var lines: [String: [String]] = [:]

  /// Puts a number of errors into the editions, each kind as often as it finds room.
  init(count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for id in PublishedContent.allEditions {
      for file in PublishedContent.files(of: id) where file.name.hasSuffix(".md") && file.name != "decisions.md" {
        lines[file.path] = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
      }
    }
    var taken: [String: Set<Int>] = [:]
    let paths = lines.keys.sorted()
    var made = 0
    for round in 0..<(count * 20) where made < count {
      let kind = ErrorKind.all[round % ErrorKind.all.count]
      let suited = paths.filter { path in kind.files.isEmpty || kind.files.contains { path.hasSuffix($0) } }
      guard let path = suited.randomElement(using: &generator), let text = lines[path] else { continue }
      let body = Self.bodyStart(text)
      for _ in 0..<60 {
        let line = Int.random(in: body..<text.count, using: &generator)
        guard !taken[path, default: []].contains(line), Self.isPlain(text[line]),
          let changed = kind.make(text[line], &generator), changed != text[line],
          Self.label(of: changed) == Self.label(of: text[line])
        else { continue }
        taken[path, default: []].insert(line)
        errors[path, default: []].append(
          SeededError(kind: kind.name, line: line, changes: [line: changed], rules: kind.rules))
        made += 1
        break
      }
    }
  }

  /// The number of errors put in.
  var count: Int { errors.values.reduce(0) { $0 + $1.count } }

  /// What is found and what is not.
  struct Score {
    var missed: [String] = []
    var elsewhere: [String] = []
    var found = 0
    var findings = 0
  }

  /// Checks the editions without and with the errors, and compares line by line.
  func score() throws -> Score {
    var score = Score()
    for id in PublishedContent.allEditions {
      let clean = try PublishedContent.findings(id, changed: [:])
      let changed = try PublishedContent.findings(id, changed: changedFiles)
      var known: [String: Int] = [:]
      for finding in clean { known[Self.key(finding), default: 0] += 1 }
      var new: [Diagnostic] = []
      for finding in changed where finding.position != nil {
        if let left = known[Self.key(finding)], left > 0 {
          known[Self.key(finding)] = left - 1
        } else {
          new.append(finding)
        }
      }
      score.findings += new.count
      for (path, errors) in errors.sorted(by: { $0.key < $1.key }) where path.hasPrefix("Content/\(id)/") {
        let here = new.filter { $0.file == path }
        let byLine = Dictionary(grouping: here) { ($0.position?.line ?? 0) - 1 }
        for error in errors {
          let rules = Set((byLine[error.line] ?? []).map(\.rule))
          if rules.isDisjoint(with: error.rules) {
            score.missed.append("\(error.kind) \(path):\(error.line + 1) \(error.changes[error.line] ?? "")")
          } else {
            score.found += 1
          }
        }
        let lines = Set(errors.map(\.line))
        score.elsewhere += here.filter { !lines.contains(($0.position?.line ?? 0) - 1) }.map {
          "\(brief($0)) \($0.message.zh)"
        }
      }
    }
    return score
  }

  /// The files with the errors in them.
  var changedFiles: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, errors) in errors {
      var text = lines[path] ?? []
      for error in errors { for (line, changed) in error.changes { text[line] = changed } }
      files[path] = Array(text.joined(separator: "\n").utf8)
    }
    return files
  }

  private static func key(_ finding: Diagnostic) -> String {
    "\(finding.rule) \(finding.file) \(finding.position?.line ?? 0) \(finding.message.zh)"
  }

  /// The first line behind the settings.
  private static func bodyStart(_ text: [String]) -> Int {
    guard text.first == "---", let end = text.dropFirst().firstIndex(of: "---") else { return 0 }
    return end + 1
  }

  /// The label a line opens with, which errors leave alone.
  private static func label(of line: String) -> Substring {
    guard line.hasPrefix("**"), let end = line.range(of: "**：") else { return "" }
    return line[..<end.upperBound]
  }

  /// Whether a line is a paragraph or a heading: no table, no box's title, not blank.
  private static func isPlain(_ line: String) -> Bool {
    line.unicodeScalars.count > 8 && !line.hasPrefix("|") && !line.hasPrefix("> **") && line != "---"
  }
}
