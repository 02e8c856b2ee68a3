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
    for folder in RunningProgram.folders { roots += [folder, "\(folder)/share/gongbiao"] }
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

  /// The template of notices and standards, below ``templates``, by which the folder is known.
  static let template = "edition.typ"
}
