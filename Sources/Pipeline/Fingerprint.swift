internal import HanText
internal import Standards

/// What a site was built from and what it looked like then, kept in `.gongbiao/` so that a build that would change
/// nothing is recognised.
struct Fingerprint: Sendable {
  private let inputs: String

  /// The fingerprint of a build: its options, the program, the templates and the content.
  init(options: SiteBuild.Options, source: SiteSource, templates: TemplateFolder) {
    var parts = [
      "2", options.baseURL ?? "", options.prints ? "print" : "", TreeState.stamp(of: options.executable),
      options.day?.iso ?? "",
    ]
    parts += source.digests
    parts += templates.templates.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    var bytes = parts.map { Array($0.utf8) }
    for asset in templates.assets { bytes += [Array(asset.path.utf8), asset.bytes] }
    if options.prints { bytes.append(Array(Self.printing(templates: options.templates).utf8)) }
    inputs = Digest.hex(parts: bytes)
  }

  /// Whether the site folder holds what a build with this fingerprint left there, touched by nobody since.
  func describes(site: String) -> Bool {
    guard let saved = try? FileSystem.read(Self.path(site)) else { return false }
    return saved == text(site)
  }

  /// Keeps the fingerprint. A failure is no error: the next build is then made anew.
  func save(site: String) {
    try? FileSystem.createFolder("\(site)/.gongbiao")
    try? FileSystem.write(text(site), to: Self.path(site))
  }

  /// What documents are typeset with.
  private static func printing(templates: String) -> String {
    (try? TypesettingTools.locate(templates: templates))?.digest ?? ""
  }

  private func text(_ site: String) -> [UInt8] {
    Array("\(inputs)\n\(TreeState.digest(of: ["\(site)/public", "\(site)/editions"]))\n".utf8)
  }

  private static func path(_ site: String) -> String { "\(site)/.gongbiao/fingerprint" }
}
