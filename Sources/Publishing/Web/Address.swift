internal import Standards

/// Where pages stand inside the site; every page is a folder with an `index.html`.
struct Address: Sendable, Hashable {
  /// The folder, with a final slash and no leading one; empty for the home page.
  let folder: String

  /// The address of a folder.
  init(_ folder: String) {
    self.folder = folder
  }

  static let home = Address("")
  static let search = Address("search/")
  static let domains = Address("domains/")
  static let organs = Address("organs/")
  static let audiences = Address("audiences/")
  static let sources = Address("sources/")
  static let about = Address("about/")
  static let comparisons = Address("compare/")
  static let data = Address("data/")
  static let accessibility = Address("accessibility/")
  static let sitemap = Address("sitemap/")
  static let style = Address("style/")

  static func region(_ slug: String) -> Address { Address("\(slug)/") }
  static func edition(_ id: EditionID) -> Address { Address("\(id.region)/\(id.name)/") }
  static func notice(_ id: EditionID) -> Address { Address("\(id.region)/\(id.name)/notice/") }
  static func item(_ id: EditionID, _ number: Int) -> Address { Address("\(id.region)/\(id.name)/\(number)/") }
  static func deadlines(_ slug: String) -> Address { Address("deadlines/\(slug)/") }
  static func domain(_ slug: String) -> Address { Address("domains/\(slug)/") }
  static func organ(_ slug: String) -> Address { Address("organs/\(slug)/") }

  /// A further page of a list, from 1; the first is the list's own address.
  func page(_ number: Int) -> Address { number == 1 ? self : Address("\(folder)page-\(number)/") }

  /// The path of its file.
  var file: String { folder + "index.html" }

  /// The number of folders it is inside of, itself included.
  var depth: Int { folder.utf8.count { $0 == 0x2F } }

  /// The way from here up to the home page: `./`, `../`, `../../` …
  var root: String { Self.root(depth: depth) }

  /// The way up to the home page from inside a number of folders.
  static func root(depth: Int) -> String { depth == 0 ? "./" : String(repeating: "../", count: depth) }
}
