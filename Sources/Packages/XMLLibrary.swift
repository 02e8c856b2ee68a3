internal import CXML2

/// The state that libxml2 has for the whole process.
enum XMLLibrary {
  /// Makes the library ready, once: its first use by several threads at a time is not safe.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
