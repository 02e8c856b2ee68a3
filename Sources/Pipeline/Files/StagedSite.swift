internal import CPlatform
internal import Glibc
internal import Publishing
internal import Synchronization

/// A whole new site beside the published one, which it replaces when it is committed.
///
/// ``write(_:to:in:)`` may be called from many tasks at once. ``commit()`` and ``abandon()`` are called once all of them
/// have ended; a staged site that goes away without either is abandoned. From the making of the staging folder to
/// either of the two, Ctrl-C is held back; writing and committing then fail with an error, and the signal acts when the
/// staging folder is removed.
final class StagedSite: Sendable {
  /// What is held until the site is committed or abandoned.
  private struct Hold: ~Copyable {
    let lock: Descriptor
    let folder: Descriptor
    let interrupts: DeferredInterrupts
  }

  private let places: StagingPlaces
  private let surroundings: ReplacementSurroundings
  /// The staging folder as system calls name it.
  private let folder: Int32
  /// The folders made so far, as paths inside the staging folder.
  private let folders: Mutex<Set<String>>
  private let hold: Mutex<Hold?>

  /// Makes the staging folder in a site folder that is locked.
  init(of site: String, lock: consuming Descriptor, surroundings: ReplacementSurroundings) throws(FileError) {
    let places = StagingPlaces(site: site, name: StagingPlaces.ownName)
    let interrupts = DeferredInterrupts()
    let folder: Descriptor
    do throws(FileError) {
      try FileSystem.createFolder(places.folder)
      for part in SiteReplacement.parts { try FileSystem.createFolder(places.new(part)) }
      folder = try Descriptor(opening: places.folder, O_RDONLY | O_DIRECTORY, for: .createFolder)
    } catch {
      try? FileSystem.remove(places.folder)
      throw error
    }
    self.places = places
    self.surroundings = surroundings
    self.folder = folder.number
    self.folders = Mutex(Set(SiteReplacement.parts.map(\.rawValue)))
    self.hold = Mutex(Hold(lock: lock, folder: folder, interrupts: interrupts))
    surroundings.reached(.begun)
  }

  deinit { abandon() }

  /// Writes one file of the new site. A path that is written twice, or leads out of its part, is an error.
  func write(_ bytes: [UInt8], to path: String, in part: Output.Part) throws(FileError) {
    try checkInterrupts()
    let inside = "\(part.rawValue)/\(path)"
    let shown = "\(places.folder)/\(inside)"
    guard InsidePath.isValid(path) else { throw FileError(.write, shown, code: EINVAL) }
    if let parent = FileSystem.parent(of: inside) {
      try folders.withLock { folders throws(FileError) in try createFolder(parent, known: &folders) }
    }
    let file = try Descriptor(opening: inside, in: folder, O_WRONLY | O_CREAT | O_EXCL, for: .write, shown: shown)
    try file.write(bytes, path: shown)
    try file.close(path: shown)
  }

  /// Puts the new site in the place of the old one, part by part, each in one step; then removes the old one.
  ///
  /// On an error the old site stands as it was and the staging folder is gone.
  func commit() throws(FileError) {
    do throws(FileError) {
      surroundings.reached(.staged)
      try checkInterrupts()
      guard gongbiao_sync_file_system(folder) == 0 else { throw FileError(.sync, places.folder, code: errno) }
      surroundings.reached(.synced)
      try checkInterrupts()
      try replaceParts()
    } catch {
      abandon()
      throw error
    }
    finish()
  }

  /// Removes the staging folder; the old site stands as it was. After ``commit()`` it does nothing.
  func abandon() { finish() }

  /// Removes the staging folder and whatever is in it, and lets go of the lock and the signals.
  ///
  /// What cannot be removed now is removed, or named, at the start of the next build.
  private func finish() {
    hold.withLock { hold in
      if hold == nil { return }
      try? FileSystem.remove(places.folder)
      surroundings.reached(.cleaned)
      hold = nil
    }
  }
}

// MARK: - Writing

extension StagedSite {
  private func checkInterrupts() throws(FileError) {
    if DeferredInterrupts.isPending { throw FileError(.proceed, places.site, code: EINTR) }
  }

  private func createFolder(_ path: String, known folders: inout Set<String>) throws(FileError) {
    if folders.contains(path) { return }
    if let parent = FileSystem.parent(of: path) { try createFolder(parent, known: &folders) }
    guard mkdirat(folder, path, 0o777) == 0 else {
      throw FileError(.createFolder, "\(places.folder)/\(path)", code: errno)
    }
    folders.insert(path)
  }
}

// MARK: - Replacing

extension StagedSite {
  /// How the new tree of a part came into its place, and so how it goes back.
  private enum Way {
    case placed
    case exchanged
    case movedTwice
  }

  private func replaceParts() throws(FileError) {
    var replaced: [(part: Output.Part, way: Way)] = []
    for part in SiteReplacement.parts {
      do throws(FileError) {
        replaced.append((part, try replace(part)))
      } catch {
        for (part, way) in replaced.reversed() { undo(part, way) }
        throw error
      }
    }
  }

  private func replace(_ part: Output.Part) throws(FileError) -> Way {
    let (new, live) = (places.new(part), places.live(part))
    guard SiteReplacement.isThere(live) else {
      try SiteReplacement.move(new, to: live)
      surroundings.reached(.placed(part))
      return .placed
    }
    switch surroundings.exchange(new, live) {
    case 0:
      surroundings.reached(.exchanged(part))
      return .exchanged
    case EINVAL, ENOSYS, EOPNOTSUPP:
      try moveTwice(part)
      return .movedTwice
    case let code:
      throw FileError(.replace, live, code: code)
    }
  }

  /// Between the two moves the part is missing; ``SiteReplacement`` gives it back its old tree if the process ends there.
  private func moveTwice(_ part: Output.Part) throws(FileError) {
    let (new, live, old) = (places.new(part), places.live(part), places.old(part))
    try SiteReplacement.move(live, to: old)
    surroundings.reached(.setAside(part))
    do throws(FileError) {
      try SiteReplacement.move(new, to: live)
    } catch {
      try SiteReplacement.move(old, to: live)
      throw error
    }
    surroundings.reached(.placed(part))
  }

  /// Brings the old tree of a part back. It can fail only where the same step just succeeded the other way round.
  private func undo(_ part: Output.Part, _ way: Way) {
    let (new, live, old) = (places.new(part), places.live(part), places.old(part))
    switch way {
    case .placed: try? SiteReplacement.move(live, to: new)
    case .exchanged: _ = surroundings.exchange(new, live)
    case .movedTwice:
      try? SiteReplacement.move(live, to: new)
      try? SiteReplacement.move(old, to: live)
    }
  }
}
