/// The values a template can name: what a page shows, as texts, ready HTML, flags, lists and parts.
///
/// An empty text is a value too: it prints nothing, hides its section, and shadows a value of the same name further out.
struct View: Sendable {
  /// One value.
  enum Value: Sendable {
    /// Literal text; the template escapes it.
    case text(String)
    /// Ready HTML, for `{{{name}}}`.
    case html(String)
    /// Whether a section shows.
    case flag(Bool)
    /// A section repeated for each.
    case list([View])
    /// A section repeated for each text, which it names `{{.}}`.
    case texts([String])
    /// A section shown once with values of its own; `nil` hides it.
    case part(View?)
  }

  /// A page has few values: looking through them is quicker than hashing their names, and so is making them.
  private var values: [(name: String, value: Value)]
  /// Where values are looked for that are not here: parts that many pages share.
  private var bases: [View]

  /// A view of the values given, on top of views that many pages share.
  init(_ values: KeyValuePairs<String, Value>, over bases: View...) {
    self.values = values.map { ($0.key, $0.value) }
    self.bases = bases
  }

  /// The value with a name.
  subscript(name: String) -> Value? {
    get {
      for entry in values where entry.name == name { return entry.value }
      for base in bases {
        if let value = base[name] { return value }
      }
      return nil
    }
    set {
      let place = values.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): values[place].value = value
      case (let place?, nil): values.remove(at: place)
      case (nil, let value?): values.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Sets several values.
  mutating func set(_ values: KeyValuePairs<String, Value>) {
    for (name, value) in values { self[name] = value }
  }

  /// Puts values underneath, before those of the views it already stands on.
  mutating func add(base: View) {
    bases.insert(base, at: 0)
  }
}
