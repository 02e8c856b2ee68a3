import Foundation
import Publishing
import Testing

@Suite struct JoinedScriptsTests {
  private func published(_ sources: [String: String]) -> [String: String] {
    let scripts = JoinedScripts.published(sources.mapValues { Array($0.utf8) })
    return Dictionary(uniqueKeysWithValues: scripts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func modulesStandInOneFileInTheOrderInWhichTheyRun() {
    let sources = [
      "page.js": """
      // The page.

      import { one } from "./one.js";
      import {
        Two, THREE,
      } from "./two.js";

      /** A comment. */
      export const all = () => one(Two, THREE);
      all();

      """,
      "one.js": "// One.\n\nimport { Two } from \"./two.js\";\n\nexport async function one() { return new Two(); }\n",
      "two.js": "// Two.\n\nexport class Two {}\nexport const THREE = 3;\n",
      "alone.js": "const THREE = 4;\n",
    ]
    #expect(
      published(sources) == [
        "page.js": """
        // The page.

        // two.js
        class Two {}
        const THREE = 3;

        // one.js
        async function one() { return new Two(); }

        export const all = () => one(Two, THREE);
        all();

        """, "alone.js": "const THREE = 4;\n",
      ])
  }

  @Test(arguments: [
    "import one from \"./one.js\";\n", "import * as one from \"./one.js\";\n",
    "import { one as two } from \"./one.js\";\n",
    "const { one } = await import(\"./one.js\");\n", "import { one } from \"./one.js\";\nexport default one;\n",
    "import { one } from \"./one.js\";\nexport { one };\n", "import { one } from \"./one.js\";\nconst two = 2;\n",
    "import { one } from \"./one.js\";\nconst [four] = one;\n", "import { one } from \"./one.js\";\nf(`\n${one}`);\n",
    "import { one } from \"./gone.js\";\nf(one);\n",
  ])
  func scriptsInAnotherFormArePublishedAsTheyAre(source: String) {
    let sources = ["page.js": source, "one.js": "export const one = 1;\nconst two = 2;\n"]
    #expect(published(sources) == sources)
  }

  @Test func modulesThatImportEachOtherStayApart() {
    let sources = [
      "page.js": "import { one } from \"./one.js\";\none();\n",
      "one.js": "import { two } from \"./two.js\";\nexport const one = () => two();\n",
      "two.js": "import { one } from \"./one.js\";\nexport const two = () => one();\n",
    ]
    #expect(published(sources) == sources)
  }

  @Test func ourSearchIsOneFile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Templates/assets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".js") }
    let sources = try names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    let scripts = published(Dictionary(uniqueKeysWithValues: sources))
    #expect(scripts.keys.sorted() == ["compare.js", "search.js", "site.js"])
    #expect(scripts["search.js"]?.contains("export const search = ") == true)
    #expect(scripts["search.js"]?.contains("import ") == false)
  }
}
