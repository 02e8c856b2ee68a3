internal import Publishing

/// The folder of templates: page templates by name, the files copied as they are, and what print needs.
struct TemplateFolder: Sendable {
  /// The folder.
  let path: String
  /// Mustache sources by name without ending: `pages/item`, `parts/head`.
  let templates: [String: String]
  /// The files of the website, by their path there: `assets/site.css`, `schema/edition.json`; scripts as they are
  /// published, all others as they are.
  let assets: [(path: String, bytes: [UInt8])]

  /// Reads a folder. Throws where it can't be read.
  init(_ path: String) throws(FileError) {
    self.path = path
    var templates: [String: String] = [:]
    for part in ["pages", "parts"] {
      for file in try FileSystem.files(below: "\(path)/\(part)") where file.hasSuffix(".mustache") {
        let bytes = try FileSystem.read("\(path)/\(part)/\(file)")
        templates["\(part)/\(file.dropLast(".mustache".count))"] = String(decoding: bytes, as: UTF8.self)
      }
    }
    self.templates = templates
    var assets: [(path: String, bytes: [UInt8])] = []
    for part in ["assets", "schema"] where FileSystem.kind(of: "\(path)/\(part)") == .folder {
      var scripts: [String: [UInt8]] = [:]
      for file in try FileSystem.files(below: "\(path)/\(part)").sorted() {
        let bytes = try FileSystem.read("\(path)/\(part)/\(file)")
        if file.hasSuffix(".js") { scripts[file] = bytes } else { assets.append(("\(part)/\(file)", bytes)) }
      }
      assets += JoinedScripts.published(scripts).map { ("\(part)/\($0.name)", $0.bytes) }
    }
    self.assets = assets
  }
}

/// Where templates are found.
public enum Templates {
  /// The folder to use: the one named, else `./Templates`, else `share/gongbiao` beside the prefix of the program, else
  /// the `Templates` of the checkout the program was built in. `nil` where there is none.
  public static func locate(named: String?) -> String? {
    if let named { return named }
    let shared = RunningProgram.folders.dropFirst().prefix(1).map { "\($0)/share/gongbiao" }
    let candidates = ["Templates"] + shared + RunningProgram.folders.map { "\($0)/Templates" }
    return candidates.first { FileSystem.kind(of: "\($0)/pages") == .folder }
  }
}
