internal import CZip

/// A zip container held in memory.
public struct ZipArchive: Sendable {
}
