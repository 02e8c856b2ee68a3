/// The folder of templates: page templates by name, the files copied as they are, and what print needs.
struct TemplateFolder: Sendable {
  /// The folder.
  let path: String
  /// Mustache sources by name without ending: `pages/item`, `parts/head`.
  let templates: [String: String]
  /// The files copied into the website, by their path there: `assets/site.css`, `schema/edition.json`.
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
      for file in try FileSystem.files(below: "\(path)/\(part)").sorted() {
        assets.append(("\(part)/\(file)", try FileSystem.read("\(path)/\(part)/\(file)")))
      }
    }
    self.assets = assets
  }
}

/// Where templates are found.
public enum Templates {
  /// The folder to use: the one named, else `./Templates`, else `share/gongbiao` beside the prefix of the executable,
  /// else the `Templates` of the checkout the executable was built in. `nil` where there is none.
  public static func locate(named: String?, executable: String) -> String? {
    if let named { return named }
    var candidates = ["Templates"]
    var folder = FileSystem.parent(of: executable)
    if let binaries = folder, let prefix = FileSystem.parent(of: binaries) {
      candidates.append("\(prefix)/share/gongbiao")
    }
    while let current = folder, current != "/", current != "." {
      candidates.append("\(current)/Templates")
      folder = FileSystem.parent(of: current)
    }
    return candidates.first { FileSystem.kind(of: "\($0)/pages") == .folder }
  }
}
