import Importing
import Standards

/// Imports the bytes as a document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzImport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let id = EditionID(region: "here", name: "2023")
  let result = DocumentImporter.read(bytes, file: ImportedDocument.file, context: ImportContext(id: id))
  ImportedDocument(bytes: bytes, result: result).check()
  return 0
}
