import Foundation
import Publishing
import Testing

@Suite struct PublishedScriptTests {
  private func published(_ source: String) -> String {
    String(decoding: PublishedScript.bytes(of: Array(source.utf8)), as: UTF8.self)
  }

  @Test func linesOfCommentGoAndTheHeadStays() {
    let source = """
      // What this is.
      // In two lines.

      /** @typedef {string} Name */
      const a = 1; // one
      // Two.
      const b = "// no comment"; /* two */
      const c = /[//]/u; // in a pattern?
      f("https://example.com");

      /**
       * Three.
       * @param {number} c
       */
      export function f(c) {
        /** @type {number} */
        const d = /** @type {number} */ (c);
        /* why */
        return `${a}${"/"}*`;
      }
      /*! Licence
      stays */

      """
    #expect(
      published(source) == """
        // What this is.
        // In two lines.

        const a = 1;
        const b = "// no comment"; /* two */
        const c = /[//]/u; // in a pattern?
        f("https://example.com");

        export function f(c) {
          const d = /** @type {number} */ (c);
          return `${a}${"/"}*`;
        }
        /*! Licence
        stays */

        """)
  }

  @Test(arguments: [
    "const a = `\n// text of a literal\n`;\n",
    "const a = `${`b${{}}\n// text of a literal\n`}`;\n",
    "f(); /* opens\n/* here\n*/\n",
    "/* a\n*/ f();\n// b\n",
    "const a = 'b\\\n// c';\n",
  ])
  func aFileInWhichALineMayMeanSomethingElseStaysAsItIs(source: String) {
    #expect(published("let x;\n" + source) == "let x;\n" + source)
  }

  @Test func ourScriptsLoseTheirComments() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Templates/assets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".js") }
    #expect(names.count > 5)
    for name in names where name.hasPrefix("search") {
      let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = { (text: String) in text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
      let isCode = { (line: String) in !line.hasPrefix("/") && !line.hasPrefix("*") }
      let code = lines(source).filter(isCode)
      #expect(zip(lines(published(source)).filter(isCode), code).allSatisfy { $1.hasPrefix($0) }, "\(name)")
      #expect(lines(published(source)).filter(isCode).count == code.count, "\(name)")
      #expect(published(source).utf8.count < source.utf8.count * 9 / 10, "\(name)")
    }
  }
}
