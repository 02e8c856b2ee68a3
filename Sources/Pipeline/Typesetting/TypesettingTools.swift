internal import Diagnostics
internal import Glibc
internal import Publishing
internal import Reading
internal import Standards

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

  /// What the office set in `print/settings.yml` of a folder of templates; as usual where that is not there.
  ///
  /// Throws ``TypesettingError/settingsWrong(_:)`` with every mistake in it.
  static func settings(templates: String) throws(TypesettingError) -> PrintSettings {
    let path = "\(templates)/print/settings.yml"
    guard let bytes = try? FileSystem.read(path) else { return PrintSettings() }
    let read = PrintSettingsReader.settings(of: bytes, path: path)
    guard read.findings.isEmpty else { throw .settingsWrong(read.findings) }
    return read.settings
  }

  /// A digest of what documents are typeset with, as far as it can be seen: the bytes of the templates and of the program
  /// that serves them, the versions of the packages that do the work, size and time of the fonts.
  var digest: String {
    let files = ((try? FileSystem.files(below: templates)) ?? []).sorted().map { "\(templates)/\($0)" } + [script]
    let parts = files.map { (try? FileSystem.read($0)) ?? [] } + packages.map { Array($0.utf8) }
    return Digest.hex(parts: parts + [Array(TreeState.digest(of: [fonts]).utf8)])
  }

  /// The installed packages with their versions, as the folders that pip makes name them: `typst-0.15.0.dist-info`.
  private var packages: [String] {
    let library = "\(FileSystem.parent(of: FileSystem.parent(of: python) ?? ".") ?? ".")/lib"
    return ((try? FileSystem.list(library)) ?? []).flatMap { version in
      ((try? FileSystem.list("\(library)/\(version.name)/site-packages")) ?? []).map(\.name)
    }.filter { $0.hasSuffix(".dist-info") }
  }

  /// The template of notices and standards, below ``templates``, by which the folder is known.
  static let template = "edition.typ"
}
