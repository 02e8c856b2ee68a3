internal import Glibc
internal import Publishing

/// The right to replace a site folder: while the value lives, no other process can have it.
///
/// The lock is on the site folder itself (`flock`), so that there is no lock file to ignore, commit, upload or find
/// left over: it ends with the process, however that ends. A folder can be locked on every file system, on one
/// machine; two machines that share a disk must not build the same site at once.
struct SiteReplacement: ~Copyable {
  /// The order in which parts are replaced: reviewers' files first, the website last.
  static let parts: [Output.Part] = [.editions, .website]

  private let site: String
  private let lock: Descriptor
  private let surroundings: ReplacementSurroundings

  /// Locks the site folder, which is made where it is missing, and puts right what a dead build left there.
  init(site: String, surroundings: ReplacementSurroundings = .system) throws(FileError) {
    try FileSystem.createFolder(site)
    let lock = try Descriptor(opening: site, O_RDONLY | O_DIRECTORY, for: .lock)
    try Self.take(lock, of: site)
    try Self.recover(site, surroundings)
    try Self.checkPlaces(of: site)
    self.site = site
    self.lock = lock
    self.surroundings = surroundings
  }

  /// Locks a folder, trying for a second: a lock that just ended is held a moment longer by a program that its holder
  /// was starting, which shares its descriptors until it runs.
  private static func take(_ lock: borrowing Descriptor, of site: String) throws(FileError) {
    for attempt in 1...20 {
      if retrying({ flock(lock.number, LOCK_EX | LOCK_NB) }) == 0 { return }
      guard errno == EWOULDBLOCK, attempt < 20 else { break }
      usleep(50_000)
    }
    throw FileError(.lock, site, code: errno)
  }

  /// Makes the staging folder. The lock goes with the staged site and ends when that is committed or abandoned.
  consuming func stage() throws(FileError) -> StagedSite {
    try StagedSite(of: site, lock: lock, surroundings: surroundings)
  }

  /// Gives a part back the tree that a dead build had set aside, then removes what dead builds staged.
  private static func recover(_ site: String, _ surroundings: ReplacementSurroundings) throws(FileError) {
    let leftovers = try FileSystem.list(site)
      .filter { $0.kind == .folder && StagingPlaces.isStagingName($0.name) }
      .map { StagingPlaces(site: site, name: $0.name) }
    if leftovers.isEmpty { return }
    for leftover in leftovers {
      for part in parts where !isThere(leftover.live(part)) && isThere(leftover.old(part)) {
        try move(leftover.old(part), to: leftover.live(part))
      }
    }
    surroundings.reached(.recovered)
    for leftover in leftovers { try FileSystem.remove(leftover.folder) }
  }

  /// Fails now where replacing would fail after all the work: a part that is no folder, a folder not to be written.
  private static func checkPlaces(of site: String) throws(FileError) {
    guard access(site, W_OK | X_OK) == 0 else { throw FileError(.replace, site, code: errno) }
    var folder = stat()
    guard stat(site, &folder) == 0 else { throw FileError(.replace, site, code: errno) }
    for part in parts {
      let path = "\(site)/\(part.rawValue)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(.replace, path, code: ENOTDIR) }
      guard status.st_dev == folder.st_dev else { throw FileError(.replace, path, code: EXDEV) }
    }
  }

  /// Whether a directory entry is there, be it a link to nothing.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Renames to a place that is empty.
  static func move(_ source: String, to target: String) throws(FileError) {
    guard rename(source, target) == 0 else { throw FileError(.replace, target, code: errno) }
  }
}
