/// Reads the bytes as the files of a content folder, one behind the other with a byte 0x1E between them, in the order
/// of ``ContentFiles/names``. Files that are not reached, and empty ones, are missing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzContent(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let files = ContentFiles(Array(UnsafeBufferPointer(start: start, count: count)))
  files.checkCatalogue()
  files.checkEdition()
  return 0
}
