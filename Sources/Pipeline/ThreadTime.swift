internal import Glibc

/// The processor time of the running thread, for measurements; never part of an output.
enum ThreadTime {
  /// The time the thread has used so far. Only differences inside one thread, without a suspension between, mean
  /// anything.
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
