internal import Diagnostics
internal import Mustache

/// The page templates, parsed. The only file that meets swift-mustache.
struct PageTemplates: Sendable {
  private var library: MustacheLibrary
  /// The names of the parts that depend on the page.
  private var parts: [String]

  /// Parses sources by name (`pages/item`, `parts/head`); all of `required` must be there.
  ///
  /// Throws for a source that does not parse, a required one that is missing, a part that is named but missing and,
  /// where `known` is given, a value that is not among it.
  init(_ sources: [String: String], required: [String], known: Set<String>? = nil) throws(PublishingError) {
    SpanEscaping.register()
    var templates: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      templates[name] = try Self.parse(source, named: name)
      for tag in TemplateTag.all(in: source) {
        if tag.kind == .part, sources[tag.name] == nil {
          throw PublishingError(file: Self.file(name), line: tag.line, problem: .partMissing(Self.file(tag.name)))
        }
        if tag.namesValue, tag.name != ".", known?.contains(tag.name) == false {
          throw PublishingError(file: Self.file(name), line: tag.line, problem: .valueUnknown(tag.name))
        }
      }
    }
    for name in required where sources[name] == nil {
      throw PublishingError(file: Self.file(name), problem: .templateMissing)
    }
    library = MustacheLibrary(templates: templates)
    parts = sources.keys.filter { !required.contains($0) }.sorted()
  }

  /// The templates with every part that needs none but these values rendered once, for pages that all have them.
  ///
  /// A part that looks for any other value while it renders stays as it is.
  func fixing(_ values: View) -> PageTemplates {
    var fixed = self
    for name in parts {
      let probe = Probe(view: values)
      guard let text = library.render(probe, withTemplate: name), probe.missed.isEmpty else { continue }
      guard !text.utf8.contains(1), let template = try? MustacheTemplate(string: Self.noTags + text) else { continue }
      fixed.library.register(template, named: name)
      fixed.parts.removeAll { $0 == name }
    }
    return fixed
  }

  /// A page as UTF-8; empty for a name that is not among the templates.
  func render(_ name: String, _ view: View) -> [UInt8] {
    Array((library.render(view, withTemplate: name) ?? "").utf8)
  }

  /// Makes control characters the marks of tags, so that what follows has none.
  private static let noTags = "{{=\u{1} \u{2}=}}"

  private static func file(_ name: String) -> String { "\(name).mustache" }

  private static func parse(_ source: String, named name: String) throws(PublishingError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: SpanEscaping.pragma + source)
    } catch let error as MustacheTemplate.ParserError {
      if case MustacheTemplate.Error.expectedSectionEnd = error.error, let open = TemplateTag.openSection(in: source) {
        throw PublishingError(file: file(name), line: open.line, problem: .openSection(open.name))
      }
      throw PublishingError(
        file: file(name), line: max(1, error.context.lineNumber - 1),
        problem: .notATemplate(explanation(of: error.error)))
    } catch {
      throw PublishingError(file: file(name), problem: .notATemplate(.unreadableTag))
    }
  }

  private static func explanation(of error: any Error) -> Message {
    switch error {
    case MustacheTemplate.Error.sectionCloseNameIncorrect: .wrongSectionEnd
    default: .unreadableTag
    }
  }
}

/// Escaping of literal text by copying spans between special characters, many times faster than by `Character`.
private struct SpanEscaping: MustacheContentType {
  /// The line put in front of each template: a part starts anew with the package's own escaping.
  static let pragma = "{{% CONTENT_TYPE: SPANS}}\n"
  private static let registered: Void = MustacheContentTypes.register(SpanEscaping(), named: "SPANS")

  static func register() { _ = registered }

  func escapeText(_ text: String) -> String { HTML.escape(text) }
}

/// A text as templates see it. It has no children, so that nobody looks for them by reflection.
private struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String

  var isNull: Bool { renderText.isEmpty }

  func child(named name: String) -> Any? { nil }
}

extension View: MustacheParent {
  /// A value as templates see it.
  func child(named name: String) -> Any? {
    switch self[name] {
    case .text(let text), .html(let text): TemplateText(renderText: text)
    case .flag(let shows): shows
    case .list(let views): views
    case .texts(let texts): texts.map(TemplateText.init)
    case .part(let view?): view
    case .part(nil): TemplateText(renderText: "")
    case nil: nil
    }
  }
}

/// A view that notes the names it was asked for in vain.
private final class Probe: MustacheParent {
  private let view: View
  private(set) var missed: [String] = []

  init(view: View) {
    self.view = view
  }

  func child(named name: String) -> Any? {
    let value = view.child(named: name)
    if value == nil { missed.append(name) }
    return value
  }
}

extension Message {
  fileprivate static let templateMissing = Message(zh: "缺少这个模板", en: "this template is missing")

  fileprivate static func partMissing(_ file: String) -> Message {
    Message(zh: "引用的 \(file) 不存在", en: "it asks for \(file), which does not exist")
  }

  fileprivate static func valueUnknown(_ name: String) -> Message {
    Message(
      zh: "没有名为 \(name) 的值，可用的值见 docs/templates.zh-CN.md",
      en: "there is no value \(name); docs/templates.md lists those there are")
  }

  fileprivate static func notATemplate(_ reason: Message) -> Message {
    Message(zh: "模板无法解析：\(reason.zh)", en: "not a template: \(reason.en)")
  }

  fileprivate static func openSection(_ name: String) -> Message {
    Message(zh: "{{#\(name)}} 没有结束标签 {{/\(name)}}", en: "{{#\(name)}} has no end {{/\(name)}}")
  }

  fileprivate static let wrongSectionEnd = Message(
    zh: "结束标签与开始标签的名称不同", en: "a section ends under another name than it began")
  fileprivate static let unreadableTag = Message(zh: "标签写法有误", en: "a tag cannot be read")
}
