public import Diagnostics
public import Standards

public struct ImportContext { public init(id: EditionID, region: Region?, references: [Standard]) {} }
public struct ImportAccount { public var markdown: String { "" }; public var json: [UInt8] { [] } }
public struct ImportResult {
  public var standard: Standard?; public var notice: Notice?; public var account: ImportAccount;
  public var diagnostics: [Diagnostic]
}
public enum TextImporter {
  public static func read(_ t: [UInt8], file: String, context: ImportContext) -> ImportResult {
    ImportResult(account: ImportAccount(), diagnostics: [])
  }
}
