import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Pipeline

/// These run poppler's `pdftotext`, as `make setup` installs it.
@Suite struct PageTextsTests {
  static func failure(
    _ path: String, program: String = "pdftotext", seconds: Int = 20, limit: Int = 1 << 20
  ) -> PageTexts.Failure? {
    do {
      _ = try PageTexts.words(ofPDF: path, program: program, seconds: seconds, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  /// A PDF of one page with one word, and perhaps an entry for encryption.
  static func pdf(_ trailer: String = "") -> Data {
    let stream = "BT /F 12 Tf 72 700 Td (Hello) Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 6\n0000000000 65535 f \n"
    for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
    text += "trailer<</Root 1 0 R/Size 6\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Data(text.utf8)
  }

  static func withFile<Value>(_ data: Data, _ work: (String) throws -> Value) throws -> Value {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
    try data.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try work(url.path)
  }

  @Test func wordsComeWithTheirPlaces() throws {
    let output = try Self.withFile(Self.pdf()) { try PageTexts.words(ofPDF: $0) }
    #expect(String(decoding: output, as: UTF8.self).contains(">Hello</word>"))
  }

  @Test func pagesComeAsTheyAreDrawn() throws {
    let output = try Self.withFile(Self.pdf()) { try PageTexts.drawing(ofPDF: $0, pages: 1...1) }
    #expect(String(decoding: output, as: UTF8.self).contains("viewBox=\"0 0 600 800\""))
  }

  @Test func damagedEncryptedAndMissingFilesAreTold() throws {
    let damaged = try Self.withFile(Data("%PDF-1.4 nothing".utf8)) { Self.failure($0) }
    guard case .damaged? = damaged else {
      Issue.record("a damaged PDF was read: \(String(describing: damaged))")
      return
    }
    let key = String(repeating: "00", count: 32)
    let lock = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<\(key)>/U<\(key)>>>"
    #expect(try Self.withFile(Self.pdf(lock)) { Self.failure($0) } == .encrypted)
  }

  @Test func aMissingProgramIsNamed() throws {
    let failure = try #require(Self.failure("a.pdf", program: "no-such-program"))
    #expect(failure == .toolMissing("no-such-program"))
    #expect(failure.message.zh.contains("poppler-utils"))
  }

  @Test func aProgramThatTakesTooLongOrGivesTooMuchIsEnded() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A program that another test starts at this moment holds the script open for writing until it is itself: then the
    // script is busy and is started again.
    func failure(of body: String, seconds: Int = 60, limit: Int = 1 << 20) throws -> PageTexts.Failure? {
      let path = folder.appendingPathComponent(UUID().uuidString).path
      try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      for _ in 0..<100 {
        let failure = Self.failure("a.pdf", program: path, seconds: seconds, limit: limit)
        guard failure == .stopped(code: ETXTBSY) else { return failure }
        usleep(50_000)
      }
      return .stopped(code: ETXTBSY)
    }
    let slow = try failure(of: "exec sleep 30", seconds: 1)
    #expect(slow == .tooLong(1))
    let endless = try failure(of: "exec yes", limit: 1000)
    #expect(endless == .tooMuch(1000))
  }
}
