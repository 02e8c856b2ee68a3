/// Which side of tracked changes is read.
public enum TrackedChanges: String, Sendable {
  /// The text as it is after every change is accepted.
  case accepted
  /// The text as it was before any change.
  case original
}
