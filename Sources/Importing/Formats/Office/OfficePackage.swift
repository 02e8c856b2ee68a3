internal import Diagnostics
internal import Packages

/// A document of Office Open XML (ECMA-376) as a package of parts that name each other.
struct OfficePackage {
  /// What one part says about another.
  struct Relationship {
    /// Its name, as the part uses it.
    let id: String
    /// The last word of its type: `styles`, `header`, `worksheet`.
    let type: String
    /// The path of the other part; `nil` where it is outside the package.
    let target: String?
  }

  /// The document's name as messages show it.
  let file: String
  /// The path of the part that holds the document.
  let mainPart: String
  /// The content type of that part, in small letters.
  let mainType: String
  private let archive: ZipArchive

  /// Opens a package. What is none is refused with advice.
  init(_ bytes: [UInt8], file: String) throws(ImportRefusal) {
    self.file = file
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let isEncrypted = Self.holdsEncryptedPackage(bytes)
      let (rule, message) = isEncrypted ? ("import-encrypted", Message.encrypted) : ("import-format", .oldFormat)
      throw ImportRefusal(Diagnostic(rule, .error, file: file, message))
    }
    archive = try Self.refusing(file) { () throws(PackageError) in try ZipArchive(bytes) }
    let types = try OfficeContentTypes(Self.tree("[Content_Types].xml", in: archive, file: file))
    let start = try Self.relationships(of: "", in: archive, file: file)
    let named = start.first { $0.type == "officeDocument" }?.target
    guard let main = [named, types.mainPart].compactMap({ $0 }).first(where: { [archive] in archive.contains($0) })
    else { throw ImportRefusal(Diagnostic("import-format", .error, file: file, .noOfficeDocument)) }
    mainPart = main
    mainType = types.type(of: main)
  }

  /// Whether there is a part of a path.
  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// A part as XML.
  func tree(_ part: String) throws(ImportRefusal) -> XMLTree {
    guard let tree = try Self.tree(part, in: archive, file: file) else {
      throw ImportRefusal(Diagnostic("import-damaged", .error, file: file, .missing(part)))
    }
    return tree
  }

  /// The other parts that a part names, in the order of its list.
  func relationships(of part: String) throws(ImportRefusal) -> [Relationship] {
    try Self.relationships(of: part, in: archive, file: file)
  }

  /// The first other part of a type as XML, or `nil` where there is none.
  func tree(_ type: String, in relationships: [Relationship]) throws(ImportRefusal) -> XMLTree? {
    guard let part = relationships.first(where: { $0.type == type })?.target, archive.contains(part) else { return nil }
    return try tree(part)
  }
}

extension OfficePackage {
  /// Whether a compound file is a document with a password.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = Array("EncryptedPackage".utf16.map { [UInt8($0 & 0xFF), 0] }.joined())
    return bytes.indices.contains { start in bytes[start] == name[0] && bytes[start...].starts(with: name) }
  }

  private static func refusing<Value>(
    _ file: String, _ body: () throws(PackageError) -> Value
  ) throws(ImportRefusal) -> Value {
    do {
      return try body()
    } catch {
      let rule =
        switch error.kind {
        case .encrypted: "import-encrypted"
        case .noContainer: "import-format"
        case .tooLarge: "import-too-large"
        case .damaged, .missing, .malformed, .unwritable: "import-damaged"
        }
      throw ImportRefusal(Diagnostic(rule, .error, file: file, error.message))
    }
  }

  private static func tree(_ part: String, in archive: ZipArchive, file: String) throws(ImportRefusal) -> XMLTree? {
    guard archive.contains(part) else { return nil }
    return try refusing(file) { () throws(PackageError) in
      try XMLTree(archive.bytes(of: part), prefixes: OfficeNames.prefixes, part: part)
    }
  }

  private static func relationships(
    of part: String, in archive: ZipArchive, file: String
  ) throws(ImportRefusal) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = part.split(separator: "/").last ?? ""
    guard let tree = try tree("\(folder)_rels/\(name).rels", in: archive, file: file) else { return [] }
    return tree.root.children.compactMap { element in
      guard let id = element["Id"], let type = element["Type"]?.split(separator: "/").last,
        let target = element["Target"]
      else { return nil }
      let isOutside = element["TargetMode"]?.lowercased() == "external"
      return Relationship(id: id, type: String(type), target: isOutside ? nil : path(target, from: folder))
    }
  }

  /// A path as a part of a folder names it.
  private static func path(_ target: String, from folder: String) -> String {
    let target = target.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

extension Message {
  fileprivate static let encrypted = Message(
    zh: "文件设有打开密码。请在 Word、Excel 或 WPS 中去掉密码，另存后再导入。",
    en: "The file has a password. Take it off in Word, Excel or WPS, save the file and import that.")

  fileprivate static let oldFormat = Message(
    zh: "这是旧格式文件（DOC、XLS 或 WPS）。请在 Word、Excel 或 WPS 中另存为 DOCX 或 XLSX 后再导入。",
    en: "This is a file of an old format (DOC, XLS or WPS). Save it as DOCX or XLSX and import that.")

  fileprivate static let noOfficeDocument = Message(
    zh: "这个压缩包不是 Word 文档或 Excel 工作簿。请检查是否选错了文件。",
    en: "This zip container holds neither a Word document nor an Excel workbook. Check the choice of file.")

  fileprivate static func missing(_ part: String) -> Message {
    Message(
      zh: "文件已损坏：缺少“\(part)”。请在原软件中打开后另存，再导入。",
      en: "The file is damaged: “\(part)” is missing. Open and save it anew in the program it comes from.")
  }
}
