/// Scripts as the website has them: each with the modules it imports in one file, so that a browser asks once, and packed
/// smaller. ``PublishedScript`` takes the comments out.
///
/// The modules stand one behind the other in the order in which they would run, without their `import` and `export`. That
/// needs no parser of the language as long as scripts keep to one form, which ours do: imports are
/// `import { names } from "./file.js";` and what a module declares begins its line. A script in another form, and one
/// whose modules declare a name twice, is published beside its modules, as they are written.
public enum JoinedScripts {
  /// The published scripts of a folder, by name, of which `sources` holds all, ascending by name.
  public static func published(_ sources: [String: [UInt8]]) -> [(name: String, bytes: [UInt8])] {
    let modules = sources.compactMapValues { ScriptModule($0) }
    let imported = Set(modules.values.flatMap(\.imports))
    var joined: [String: [UInt8]] = [:]
    var parts: Set<String> = []  // that stand in another file
    for name in sources.keys where !imported.contains(name) {
      guard let order = order(of: name, in: modules), let bytes = join(order, modules) else { continue }
      joined[name] = bytes
      parts.formUnion(order)
    }
    // What stays apart asks for its modules by name.
    for name in sources.keys where !parts.contains(name) { parts.subtract(reached(from: name, modules)) }
    return sources.keys.filter { joined[$0] != nil || !parts.contains($0) }.sorted()
      .map { (name: $0, bytes: joined[$0] ?? PublishedScript.bytes(of: sources[$0] ?? [])) }
  }

  /// A script and all it imports, each behind what it imports itself; `nil` where a file is not there or not in form, or
  /// where two import each other.
  private static func order(of name: String, in modules: [String: ScriptModule]) -> [String]? {
    var order: [String] = []
    var open: Set<String> = []
    func add(_ name: String) -> Bool {
      if order.contains(name) { return true }
      guard let module = modules[name], open.insert(name).inserted else { return false }
      guard module.imports.allSatisfy(add) else { return false }
      order.append(name)
      return true
    }
    return add(name) ? order : nil
  }

  /// The modules in one file; `nil` where that would give a name two meanings.
  private static func join(_ names: [String], _ modules: [String: ScriptModule]) -> [UInt8]? {
    let parts = names.compactMap { modules[$0] }
    guard let entry = parts.last else { return nil }
    if parts.count == 1 { return entry.bytes }
    let declared = parts.flatMap(\.declared)
    guard Set(declared).count == declared.count, !parts.dropLast().contains(where: \.namesItsFile) else { return nil }
    let joined = zip(names, parts).dropLast().map { name, part in "// \(name)\n\(part.code(keepsExports: false))" }
    return Array(([entry.head] + joined + [entry.code(keepsExports: true)]).joined(separator: "\n").utf8)
  }

  /// A script and everything it imports, as far as that is told.
  private static func reached(from name: String, _ modules: [String: ScriptModule]) -> Set<String> {
    var reached: Set<String> = []
    var next = [name]
    while let one = next.popLast() {
      if reached.insert(one).inserted { next += modules[one]?.imports ?? [] }
    }
    return reached
  }
}

/// A script in the form that can be joined.
private struct ScriptModule {
  /// The files it imports, beside it.
  private(set) var imports: [String] = []
  /// What it declares.
  private(set) var declared: [String] = []
  /// Whether it asks where it lies.
  private(set) var namesItsFile = false
  /// The lines of comment it begins with.
  private(set) var head = ""
  /// Everything as published.
  let bytes: [UInt8]
  private var lines: [Substring] = []

  /// Reads a script; `nil` where it is not in that form.
  init?(_ source: [UInt8]) {
    guard let bytes = PublishedScript.withoutComments(source) else { return nil }
    self.bytes = bytes
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { !$0.hasPrefix("//") } ?? lines.endIndex
    head = lines[..<start].map { "\($0)\n" }.joined()
    var statement = ""
    for line in lines[start...] {
      if line.contains("import(") { return nil }
      if line.contains("import.meta") { namesItsFile = true }
      if statement.isEmpty, !line.hasPrefix("import ") {
        guard read(line) else { return nil }
        continue
      }
      statement += line
      if !line.hasSuffix(";") { continue }
      guard let file = Self.file(ofImport: statement) else { return nil }
      imports.append(file)
      statement = ""
    }
    if !statement.isEmpty { return nil }
  }

  /// The code without imports.
  func code(keepsExports: Bool) -> String {
    let lines = keepsExports ? lines : lines.map { $0.hasPrefix(Self.export) ? $0.dropFirst(Self.export.count) : $0 }
    return lines.drop { $0.isEmpty }.joined(separator: "\n")
  }

  private static let export = "export "
  private static let declarations = ["const ", "let ", "class ", "function ", "async function "]

  /// Takes a line of code, and notes what it declares; whether it is in form.
  private mutating func read(_ line: Substring) -> Bool {
    lines.append(line)
    let isExported = line.hasPrefix(Self.export)
    let rest = isExported ? line.dropFirst(Self.export.count) : line
    guard let declaration = Self.declarations.first(where: rest.hasPrefix) else {
      return !isExported && !line.hasPrefix("var ") && !line.hasPrefix("async function*")
    }
    let name = rest.dropFirst(declaration.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    declared.append(String(name))
    return !name.isEmpty
  }

  /// The file of `import { names } from "./file.js";`.
  private static func file(ofImport statement: String) -> String? {
    let (start, middle, end) = ("import {", "} from \"./", "\";")
    guard statement.hasPrefix(start), statement.hasSuffix(end), let brace = statement.firstIndex(of: "}"),
      statement[brace...].hasPrefix(middle), !statement[..<brace].contains(" as ")
    else { return nil }
    let file = statement[brace...].dropFirst(middle.count).dropLast(end.count)
    return file.contains("/") || file.contains("\"") ? nil : String(file)
  }
}
