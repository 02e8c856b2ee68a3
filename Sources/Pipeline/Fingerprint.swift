internal import HanText
internal import Publishing
internal import Standards

/// What a site was built from and what it looked like then, kept in `.gongbiao/` so that a build that would change
/// nothing is recognised.
struct Fingerprint: Sendable {
  private let inputs: String

  /// The fingerprint of a build: its options, the program, the templates and the content.
  init(options: SiteBuild.Options, source: SiteSource, templates: TemplateFolder) {
    var parts = [
      "3", options.baseURL ?? "", options.prints ? "print" : "", TreeState.stamp(of: options.executable),
      options.day?.iso ?? "",
    ]
    parts += source.digests
    parts += templates.templates.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    var bytes = parts.map { Array($0.utf8) }
    for asset in templates.assets { bytes += [Array(asset.path.utf8), asset.bytes] }
    if options.prints { bytes.append(Array(Self.printing(templates: options.templates).utf8)) }
    inputs = Digest.hex(parts: bytes)
  }

  /// Whether the site folder holds what a build with this fingerprint left there, touched by nobody since. It
  /// looks at `width` folders at a time.
  func describes(site: String, width: Int) async -> Bool {
    guard let saved = try? FileSystem.read(Self.path(site)) else { return false }
    return saved == (await text(site, width))
  }

  /// Keeps the fingerprint. A failure is no error: the next build is then made anew.
  func save(site: String, width: Int) async {
    try? FileSystem.createFolder("\(site)/.gongbiao")
    try? FileSystem.write(await text(site, width), to: Self.path(site))
  }

  /// What documents are typeset with.
  private static func printing(templates: String) -> String {
    (try? TypesettingTools.locate(templates: templates))?.digest ?? ""
  }

  private func text(_ site: String, _ width: Int) async -> [UInt8] {
    let parts = SiteReplacement.parts.map { "\(site)/\($0.rawValue)" }
    return Array("\(inputs)\n\(await TreeState.digest(of: parts, width: width))\n".utf8)
  }

  private static func path(_ site: String) -> String { "\(site)/.gongbiao/fingerprint" }
}
