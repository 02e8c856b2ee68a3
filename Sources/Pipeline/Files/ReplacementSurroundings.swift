internal import CPlatform
internal import Glibc

/// What replacing a site needs beyond reading and writing files. Tests put other functions in place.
struct ReplacementSurroundings: Sendable {
  /// Exchanges two directory entries in one step: 0 or an `errno`.
  var exchange: @Sendable (_ first: String, _ second: String) -> Int32
  /// Is told of every fault point passed.
  var reached: @Sendable (FaultPoint) -> Void

  /// The real ones. In a debug build the environment can stop the process at a point and take the exchange away:
  /// `GONGBIAO_FAULT_POINT=exchanged-public`, `GONGBIAO_FAULT_SIGNAL=19` (9 where it is not set),
  /// `GONGBIAO_NO_EXCHANGE=1`.
  static let system = ReplacementSurroundings(exchange: exchangeEntries, reached: stopIfAsked)

  private static let exchangeEntries: @Sendable (String, String) -> Int32 = { first, second in
    #if DEBUG
      if getenv("GONGBIAO_NO_EXCHANGE") != nil { return ENOSYS }
    #endif
    return gongbiao_exchange(first, second) == 0 ? 0 : errno
  }

  private static let stopIfAsked: @Sendable (FaultPoint) -> Void = { point in
    #if DEBUG
      guard let wanted = getenv("GONGBIAO_FAULT_POINT"), String(cString: wanted) == point.name else { return }
      let signal = getenv("GONGBIAO_FAULT_SIGNAL").flatMap { Int32(String(cString: $0)) }
      kill(getpid(), signal ?? SIGKILL)
    #endif
  }
}
