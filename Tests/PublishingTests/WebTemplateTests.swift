import Diagnostics
import Testing

@testable import Publishing

/// Templates that offices edit.
@Suite struct WebTemplateTests {
  func error(_ templates: [String: String]) -> PublishingError? {
    do {
      _ = try PageTemplates(templates, required: ["pages/home"])
      return nil
    } catch {
      return error
    }
  }

  @Test func aBrokenTemplateIsNamedWithItsLine() {
    #expect(error(["pages/home": "a\n{{#open}}\nb"])?.file == "pages/home.mustache")
    #expect(error(["pages/home": "{{#a}}{{/a}}\n{{^open}}\n{{#b}}{{/b}}\nb"])?.line == 2)
    #expect(error(["pages/home": "", "parts/x": "a\nb {{/never}}\n"])?.file == "parts/x.mustache")
    #expect(error(["pages/home": "", "parts/x": "a\nb {{/never}}\n"])?.line == 2)
    #expect(
      error(["pages/home": "", "parts/x": "a\nb {{/never}}\n"])?.message.zh.contains("parts/x.mustache:2") == true)
    #expect(error(["pages/home": "a {{name"])?.file == "pages/home.mustache")
    #expect(error(["pages/home": "a {{name}}"]) == nil)
  }

  @Test func aMissingTemplateOrPartIsNamed() {
    #expect(error(["parts/x": ""])?.file == "pages/home.mustache")
    let missing = error(["pages/home": "{{> parts/none}}"])
    #expect(missing?.message.zh.contains("parts/none.mustache") == true)
    for name in WebPages.requiredTemplates {
      var templates = WebSamples.templates
      templates[name] = nil
      #expect(throws: PublishingError.self, "\(name)") { try WebSite(templates: templates) }
    }
  }

  @Test func aPartThatIsMissingIsNamedWithTheLineThatAsksForIt() {
    let missing = error(["pages/home": "{{! a\nb }}\n{{#list}}\n{{> parts/none }}{{/list}}"])
    #expect(missing?.line == 4)
    #expect(missing?.message.en.contains("pages/home.mustache:4") == true)
  }

  @Test func aValueThatNoPageGivesIsNamedWithItsLineInBothLanguages() throws {
    let source = "{{! {{ignored}\n}}\n{{#heading}}{{{heading}}}{{/heading}}\n{{#facts}}{{.}} {{heding}}{{/facts}}\n"
    do {
      _ = try PageTemplates(["pages/home": source], required: [], known: ["heading", "facts"])
      Issue.record("no error")
    } catch {
      #expect(error.line == 4)
      #expect(error.message.zh.contains("pages/home.mustache:4") && error.message.zh.contains("heding"))
      #expect(error.message.en.contains("pages/home.mustache:4") && error.message.en.contains("heding"))
    }
  }

  @Test func theTemplatesOfTheRepositoryNameWhatTheReferenceLists() {
    let tags = WebSamples.templates.values.flatMap(TemplateTag.all)
    #expect(tags.count > 300)
    #expect(tags.filter { $0.namesValue && !TemplateNames.all.contains($0.name) } == [])
  }

  @Test func valuesAreEscapedInPagesAndParts() throws {
    let templates = try PageTemplates(
      ["pages/home": "{{a}} {{#list}}{{> parts/x}}{{/list}}", "parts/x": "{{.}}|{{#on}}{{a}}{{/on}}"],
      required: ["pages/home"])
    let view = View(["a": .text("<&>"), "list": .texts(["\"", "'"]), "on": .flag(true)])
    let page = String(decoding: templates.render("pages/home", view), as: UTF8.self)
    #expect(page == "&lt;&amp;&gt; &quot;|&lt;&amp;&gt;&#39;|&lt;&amp;&gt;")
  }

  @Test func anEmptyTextHidesItsSectionAndOneFurtherOut() throws {
    let templates = try PageTemplates(
      ["pages/home": "{{#list}}{{#a}}yes{{/a}}{{^a}}no{{/a}}{{/list}}"], required: ["pages/home"])
    let view = View(["a": .text("outer"), "list": .list([View(["a": .text("")]), View([:])])])
    #expect(String(decoding: templates.render("pages/home", view), as: UTF8.self) == "noyes")
  }

  @Test func fixingPartsChangesNoPage() throws {
    let sources = [
      "pages/home": "{{> parts/fixed}}{{> parts/free}}{{> parts/both}}",
      "parts/fixed": "{{#site}}[{{site}} {{{mark}}}]{{/site}}\n  {{^none}}-{{/none}}",
      "parts/free": "{{title}}", "parts/both": "{{#on}}{{title}}{{/on}}{{#off}}{{title}}{{/off}}{{site}}\n",
    ]
    let shared = View([
      "site": .text("{{title}}<a>"), "mark": .html("<b>"), "none": .text(""), "on": .flag(true), "off": .flag(false),
    ])
    let templates = try PageTemplates(sources, required: ["pages/home"])
    let page = View(["title": .text("T")], over: shared)
    let plain = templates.render("pages/home", page)
    #expect(templates.fixing(shared).render("pages/home", page) == plain)
    #expect(String(decoding: plain, as: UTF8.self) == "[{{title}}&lt;a&gt; <b>]\n  -TT{{title}}&lt;a&gt;\n")
  }

  @Test(arguments: ["", "平常", "<", "a<b>&\"'c", "&&", "尾>"]) func escapingReplacesFiveCharactersOnly(text: String) {
    #expect(HTML.escape(text).unescaped == text)
    #expect(!HTML.escape(text).contains { "<>\"'".contains($0) })
  }
}
