/// The host that an address names, and where links and servers may lead on to.
public struct WebHost: Sendable, Hashable {
  /// The name in lower case, without the port.
  public let name: String
  private let isSecure: Bool

  /// The host of an `http` or `https` address; `nil` where it names none.
  public init?(of address: String) {
    guard let start = address.firstRange(of: "://") else { return nil }
    let scheme = address[..<start.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let authority = address[start.upperBound...].prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    // The colons inside the brackets of an IPv6 address part nothing.
    let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map { host.index(after: $0) } : host.firstIndex(of: ":")
    name = host[..<(end ?? host.endIndex)].lowercased()
    isSecure = scheme == "https"
    if name.isEmpty { return nil }
  }

  /// Whether an address is of the same host and no less protected.
  public func allows(_ address: String) -> Bool {
    guard let other = WebHost(of: address) else { return false }
    return other.name == name && (other.isSecure || !isSecure)
  }
}
