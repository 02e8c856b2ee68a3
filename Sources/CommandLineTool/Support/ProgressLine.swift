internal import Diagnostics
internal import Pipeline
internal import Synchronization

/// Shows on a terminal what a run of over a second is doing; quiet in a pipe.
final class ProgressLine: Sendable {
  private struct State {
    var step: Progress.Step?
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())
  private let console: Console

  /// A line on a console.
  init(on console: Console) {
    self.console = console
  }

  /// The listener for a run.
  var progress: Progress {
    guard console.isTerminal else { return .silent }
    return Progress { [self] step, done, total in show(step, done, total) }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isShown { console.write("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func show(_ step: Progress.Step, _ done: Int, _ total: Int) {
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    state.withLock { state in
      if state.step == step, let last = state.lastShown, now - last < .milliseconds(100) { return }
      state.step = step
      state.lastShown = now
      state.isShown = true
      let count = total > 0 ? " \(done)/\(total)" : ""
      console.write("\r\u{1B}[K\(step.name[.inUse])…\(count)")
    }
  }
}
