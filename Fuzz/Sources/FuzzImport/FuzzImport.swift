import Importing
import Standards

/// Imports the bytes as a standard, and again as a plan.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzImport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for kind in [DocumentKind.standard, .plan] {
    let context = ImportContext(id: ImportedDocument.id, kind: kind)
    let result = DocumentImporter.read(.file(bytes), file: ImportedDocument.file, context: context)
    ImportedDocument(bytes: bytes, result: result).check()
  }
  return 0
}
