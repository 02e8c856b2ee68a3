internal import CZip
internal import Diagnostics

/// Makes a zip container in memory. Same entries, same bytes: every entry bears the earliest time that zip knows,
/// 1980-01-01 00:00, and no other attribute of a file.
public enum ZipWriter {
  /// A container of the entries, in their order. Throws where the zip library fails.
  public static func container(_ entries: [(name: String, bytes: [UInt8])]) throws(PackageError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure }
    // Kept beyond the archive, which gives it up when it is closed, so that the bytes can be read.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw failure
    }
    // The archive reads the bytes when it is closed.
    let buffers = entries.map { UnsafeMutableBufferPointer<UInt8>.allocate(capacity: $0.bytes.count) }
    defer { for buffer in buffers { buffer.deallocate() } }
    for (entry, buffer) in zip(entries, buffers) {
      _ = buffer.initialize(from: entry.bytes)
      guard add(entry.name, buffer, to: archive) else {
        zip_discard(archive)
        throw failure
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw failure
    }
    return try bytes(of: target)
  }

  private static func add(
    _ name: String, _ bytes: UnsafeMutableBufferPointer<UInt8>, to archive: OpaquePointer
  ) -> Bool {
    guard let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0) else { return false }
    let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // Day 1 of month 1 of year 0 in the form of DOS, which knows no time zone.
    let firstDay: zip_uint16_t = 1 << 5 | 1
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(PackageError) -> [UInt8] {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw failure }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw failure }
    return bytes
  }

  private static let failure = PackageError(.unwritable, .unwritable)
}

extension Message {
  fileprivate static let unwritable = Message(
    zh: "无法生成文件（压缩包写不成）。请检查内存是否足够后重试。",
    en: "The file can't be made: its container can't be written. See that there is memory enough and try again.")
}
