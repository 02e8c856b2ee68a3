internal import CZip
internal import Diagnostics

/// A zip container held in memory. This file is the only one that meets libzip.
public struct ZipArchive: Sendable {
  /// One file of a container.
  public struct Entry: Sendable, Hashable {
    /// Its path in the container.
    public let name: String
    /// Its size in bytes, as the container states it.
    public let size: UInt64
    /// Its size in the container, in bytes.
    public let packedSize: UInt64
    /// Whether a password is needed.
    public let isEncrypted: Bool
    fileprivate let index: UInt64
  }

  /// The largest entry that is read, in bytes.
  public static let largestEntry: UInt64 = 256 << 20
  /// How many times its packed size an entry of over ``freeSize`` bytes may be.
  public static let largestRatio: UInt64 = 200
  /// The size up to which any ratio is taken, in bytes.
  public static let freeSize: UInt64 = 4 << 20

  /// The entries in the order of the container; folders are left out.
  public let entries: [Entry]
  private let bytes: [UInt8]
  private let positions: [String: Int]

  /// Takes the bytes of a container. Throws where they are none, or where its list of entries is broken.
  public init(_ bytes: [UInt8]) throws(PackageError) {
    if bytes.isEmpty { throw PackageError(.noContainer, .noContainer) }
    self.bytes = bytes
    let entries: [Entry] = try Self.withArchive(bytes) { archive in .success(Self.entries(of: archive)) }
    self.entries = entries
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      let key = Self.key(entry.name)
      if positions[key] == nil { positions[key] = position }
    }
    self.positions = positions
  }

  /// Whether there is an entry of a name; the case of ASCII letters does not matter.
  public func contains(_ name: String) -> Bool { positions[Self.key(name)] != nil }

  /// The bytes of an entry. Throws where it is missing, broken, encrypted or absurdly large.
  public func bytes(of name: String) throws(PackageError) -> [UInt8] {
    guard let position = positions[Self.key(name)] else { throw PackageError(.missing, .missing(name)) }
    let entry = entries[position]
    if entry.isEncrypted { throw PackageError(.encrypted, .encrypted(name)) }
    let isAbsurd = entry.size > Self.freeSize && entry.size / Self.largestRatio > entry.packedSize
    if entry.size > Self.largestEntry || isAbsurd { throw PackageError(.tooLarge, .tooLarge(name)) }
    return try Self.withArchive(bytes) { archive in Self.read(entry, from: archive) }
  }
}

extension ZipArchive {
  /// A name as it is looked up: separators as they should be, small ASCII letters, no separator in front.
  private static func key(_ name: String) -> String {
    var key: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): key.append(UInt8(ascii: "/"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      default: key.append(byte)
      }
    }
    return String(decoding: key.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// Opens the container, hands it to `body` and closes it.
  private static func withArchive<Value>(
    _ bytes: [UInt8], _ body: (OpaquePointer) -> Result<Value, PackageError>
  ) throws(PackageError) -> Value {
    let result: Result<Value, PackageError> = bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error) else {
        return .failure(PackageError(.damaged, .damaged))
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        let isNone = zip_error_code_zip(&error) == ZIP_ER_NOZIP && !buffer.starts(with: [0x50, 0x4B])
        return .failure(isNone ? PackageError(.noContainer, .noContainer) : PackageError(.damaged, .damaged))
      }
      defer { zip_discard(archive) }
      return body(archive)
    }
    return try result.get()
  }

  private static func entries(of archive: OpaquePointer) -> [Entry] {
    var entries: [Entry] = []
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name.map({ String(cString: $0) }),
        !name.hasSuffix("/")
      else { continue }
      entries.append(
        Entry(
          name: name, size: status.size, packedSize: status.comp_size,
          isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE), index: index))
    }
    return entries
  }

  /// The bytes of an entry: no more than it states, and no less.
  private static func read(_ entry: Entry, from archive: OpaquePointer) -> Result<[UInt8], PackageError> {
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      return .failure(PackageError(.damaged, .damagedEntry(entry.name)))
    }
    defer { zip_fclose(file) }
    let size = Int(entry.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size, let base = buffer.baseAddress {
        let got = zip_fread(file, base + count, zip_uint64_t(size + 1 - count))
        if got <= 0 {
          if got < 0 { count = 0 }
          return
        }
        count += Int(got)
      }
    }
    return bytes.count == size ? .success(bytes) : .failure(PackageError(.damaged, .damagedEntry(entry.name)))
  }
}

extension Message {
  fileprivate static let noContainer = Message(
    zh: "这不是 zip 格式的文件。请检查是否选错了文件，或在原软件中重新保存。",
    en: "This is no zip container. Check the choice of file, or save it again in the program it comes from.")

  fileprivate static let damaged = Message(
    zh: "文件已损坏或不完整（压缩包无法打开）。请重新下载或复制，或在原软件中打开后另存。",
    en: "The file is damaged or cut off: the container can't be opened. Copy it again, or open and save it anew.")

  fileprivate static func damagedEntry(_ name: String) -> Message {
    Message(
      zh: "文件已损坏：其中的“\(name)”无法完整读出。请重新下载或复制，或在原软件中打开后另存。",
      en: "The file is damaged: “\(name)” in it can't be read whole. Copy it again, or open and save it anew.")
  }

  fileprivate static func encrypted(_ name: String) -> Message {
    Message(
      zh: "文件设有密码（“\(name)”已加密）。请在原软件中去掉密码，另存后再导入。",
      en: "The file has a password (“\(name)” is encrypted). Save it without a password and import that.")
  }

  fileprivate static func tooLarge(_ name: String) -> Message {
    Message(
      zh: "其中的“\(name)”展开后过大，不像正常的文件，没有读取。请在原软件中打开后另存，或拆成几份。",
      en: "“\(name)” in it is absurdly large when unpacked and was not read. Open and save the file anew, or split it.")
  }

  fileprivate static func missing(_ name: String) -> Message {
    Message(
      zh: "文件中缺少“\(name)”。请在原软件中打开后另存。",
      en: "“\(name)” is missing from the file. Open and save it anew in the program it comes from.")
  }
}
