internal import Glibc

/// Where the programs and fonts that `make setup` installs lie.
struct TypesettingTools: Sendable, Hashable {
  /// The Python that has Typst.
  let python: String
  /// The program that serves documents, `Scripts/typeset.py`.
  let script: String
  /// The folder of fonts.
  let fonts: String
  /// The folder of print templates.
  let templates: String

  /// The tools beside the templates, in the folder one runs in, or in one above the running program.
  ///
  /// Throws ``TypesettingError/toolMissing(_:)`` naming the first that is not there.
  static func locate(templates: String) throws(TypesettingError) -> TypesettingTools {
    var roots = [FileSystem.parent(of: templates) ?? ".", "."]
    var folder = executable.flatMap(FileSystem.parent(of:))
    while let current = folder, current != "/", current != "." {
      roots += [current, "\(current)/share/gongbiao"]
      folder = FileSystem.parent(of: current)
    }
    let root = roots.first { access("\($0)/Scripts/typeset.py", R_OK) == 0 } ?? "."
    let tools = TypesettingTools(
      python: "\(root)/.venv/bin/python3", script: "\(root)/Scripts/typeset.py", fonts: "\(root)/.fonts",
      templates: "\(templates)/print")
    let template = "\(tools.templates)/\(template)"
    for path in [tools.script, tools.python, tools.fonts, template] where access(path, R_OK) != 0 {
      throw .toolMissing(path)
    }
    return tools
  }

  /// The template of all documents, below ``templates``.
  static let template = "edition.typ"

  private static var executable: String? {
    var length = 0
    let name = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      length = buffer.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink("/proc/self/exe", $0, text.count) } ?? -1
      }
      count = max(0, length)
    }
    return length > 0 ? String(decoding: name, as: UTF8.self) : nil
  }
}
