internal import CPlatform
internal import Glibc
internal import Synchronization

/// While a value of this type lives, Ctrl-C, SIGTERM and SIGHUP do not end the process at once: work looks at
/// ``isPending`` and stops in order. When the last value goes away, a signal that came acts as it would have.
///
/// A second signal ends the process without waiting.
struct DeferredInterrupts: ~Copyable {
  private static let holders = Mutex(0)

  /// Whether a signal came.
  static var isPending: Bool { gongbiao_deferred_interrupt() != 0 }

  /// Holds signals back from now on.
  init() {
    Self.holders.withLock { holders in
      if holders == 0 { gongbiao_defer_interrupts() }
      holders += 1
    }
  }

  deinit {
    let signal = Self.holders.withLock { holders in
      holders -= 1
      return holders == 0 ? gongbiao_restore_interrupts() : 0
    }
    if signal != 0 { kill(getpid(), signal) }
  }
}
