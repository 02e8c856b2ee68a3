"""What WCAG 2.2 asks and a program can see: axe-core's rules, sizes, spacing, reflow, focus, what is announced."""
import functools
import pathlib
import unittest

import axe_playwright_python
import kinds
import smoke
from support import Server, Visit, wait_for_search

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}
AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")
RULES = """async only => (await axe.run(document, { resultTypes: ["violations"], ...(only ? { runOnly: only } : {}) }))
  .violations.map(one => `${one.id}: ${one.nodes.map(node => node.target.join(" ")).join(", ")}`)"""
# Takes away what stands on a page many times over: the rules would look at a hundred items for a minute.
PRUNE = """() => document.querySelectorAll("main :is(li, tr, .change):nth-child(n + 20)").forEach(one => one.remove())"""
COLOURS = ["color-contrast", "link-in-text-block"]  # the rules that a theme can break
# What must be possible without loss: text in twice its size (1.4.4), wide spacing (1.4.12).
CHANGES = {
    "as it is": "0",
    "twice the size": "document.documentElement.style.fontSize = `${parseFloat(getComputedStyle(document.documentElement).fontSize) * 2}px`",
    "wide spacing": """() => {
      document.documentElement.style.fontSize = "";
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    }""",
}
# Texts that stand in a box of their own and are cut off by it or by another one.
CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter(one => {
  const style = getComputedStyle(one);
  if (style.clipPath !== "none" || style.position === "absolute") return false;
  const hides = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
  return hides && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
}).map(one => `${one.tagName}.${one.className}`)"""
# Success criterion 2.5.8: 24 by 24 px, but for links inside a sentence.
SMALL = """() => [...document.querySelectorAll("a[href], button, summary, input, select")].filter(one => {
  if (!one.checkVisibility() || one.closest(".skip")) return false;
  const own = (one.textContent ?? "").trim();
  const around = (one.closest("p, dd, caption, span")?.textContent ?? "").trim();
  const isInSentence = one.tagName === "A" && getComputedStyle(one).display === "inline" && around !== own;
  const box = one.getBoundingClientRect();
  return !isInSentence && (box.height < 24 || box.width < 24);
}).map(one => `${one.tagName} ${one.className} ${(one.textContent ?? "").trim()}`)"""
# The element with the focus: whether its outline shows, and whether something lies over all of it (2.4.7, 2.4.11).
FOCUS = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const box = [...one.getClientRects()].find(box => box.width > 0 && box.height > 0);
  if (!box) return { name: one.outerHTML.slice(0, 80), trouble: "has no box" };
  const style = getComputedStyle(one);
  const spots = [[.5, .5], [.05, .1], [.95, .1], [.05, .9], [.95, .9]];
  const isSeen = spots.some(([x, y]) => {
    const top = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
    return top !== null && (one.contains(top) || top.contains(one));
  });
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const trouble = !isSeen ? "is covered or out of sight" : !outline ? "shows no outline" : "";
  return { name: `${one.tagName} ${(one.textContent || one.id).trim().slice(0, 30)}`, href: one.href ?? "", trouble };
}"""


@functools.cache
def pages():
    """The pages looked at, by kind."""
    return kinds.pages(smoke.site())


class AccessibilityTests(unittest.TestCase):
    def visit(self, screen, **options):
        server = Server(smoke.site())
        server.__enter__()
        self.addCleanup(server.__exit__)
        visit = Visit(smoke.browser(), screen, allowed=server.address, **options)
        self.addCleanup(visit.__exit__)
        return visit, server.address

    def every_page(self, screen):
        """Each page that is looked at, opened."""
        visit, address = self.visit(screen)
        for kind, chosen in pages().items():
            for page in chosen:
                visit.open(address + page)
                yield f"{kind} ({page})", visit.page

    def test_axe_finds_nothing_on_any_kind_of_page(self):
        source = AXE.read_text(encoding="utf-8")
        found = []
        for name, page in self.every_page(NARROW):
            page.evaluate(PRUNE)
            page.evaluate(source)
            for screen, theme, contrast, rules in looks():
                page.set_viewport_size(screen)
                page.emulate_media(color_scheme=theme)
                page.evaluate("contrast => { document.documentElement.dataset.contrast = contrast }", contrast)
                found += [f"{name}, {screen['width']}, {theme}, {contrast}: {one}" for one in page.evaluate(RULES, rules)]
            page.emulate_media(color_scheme="light")
        self.assertEqual(found, [])

    def test_nothing_is_lost_at_320_pixels_in_twice_the_size_or_with_wide_spacing(self):
        found = []
        for name, page in self.every_page(NARROW):
            for change, script in CHANGES.items():
                page.evaluate(script)
                width = page.evaluate("document.documentElement.scrollWidth")
                if width > NARROW["width"]:
                    found.append(f"{name}, {change}: {width} px wide")
                found += [f"{name}, {change}: {one} is cut" for one in page.evaluate(CUT)]
        self.assertEqual(found, [])

    def test_whatever_is_pressed_is_24_pixels_large(self):
        found = [f"{name}: {one}" for screen in (NARROW, WIDE) for name, page in self.every_page(screen) for one in page.evaluate(SMALL)]
        self.assertEqual(found, [])

    def test_the_first_stop_leads_past_the_head(self):
        for name, page in self.every_page(NARROW):
            page.keyboard.press("Tab")
            self.assertEqual(page.evaluate("document.activeElement.hash"), "#main", name)
            self.assertEqual(page.evaluate(FOCUS)["trouble"], "", name)
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            inside = "document.activeElement === document.body || !document.activeElement.closest('header, #tools')"
            self.assertTrue(page.evaluate(inside), name)

    def test_every_stop_of_the_keyboard_is_seen(self):
        found = []
        for name, page in self.every_page(NARROW):
            for _ in range(40):
                page.keyboard.press("Tab")
                stop = page.evaluate(FOCUS)
                if stop is None:
                    break
                if stop["trouble"]:
                    found.append(f"{name}: {stop['name']} {stop['trouble']}")
        self.assertEqual(found, [])

    def test_from_the_home_page_to_a_comparison_with_tab_and_enter_alone(self):
        visit, address = self.visit(WIDE)
        page = visit.page
        visit.open(address)
        self.tab_to(page, lambda stop: stop["name"].startswith("INPUT"))
        page.keyboard.type("义务教育学生生活补助")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search/?q=*")
        wait_for_search(page)
        self.tab_to(page, lambda stop: "/jiaxing/2023/" in stop["href"])
        page.keyboard.press("Enter")
        page.wait_for_url("**/jiaxing/2023/*/**")
        page.wait_for_selector("dl.fields")
        self.tab_to(page, lambda stop: "/compare/" in stop["href"])
        page.keyboard.press("Enter")
        page.wait_for_url("**/compare/**")
        self.assertIn("义务教育学生生活补助", visit.text("main"))
        self.assertEqual(visit.troubles, [])

    def tab_to(self, page, is_wanted):
        """Presses Tab until the focus is where it is wanted; every stop on the way must be seen."""
        for _ in range(200):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop:
                self.assertEqual(stop["trouble"], "", stop)
                if is_wanted(stop):
                    return
        self.fail(f"no stop of the keyboard is the one wanted on {page.url}")

    def test_the_number_of_results_is_announced(self):
        visit, address = self.visit(NARROW)
        visit.open(f"{address}search/")
        status = visit.page.locator("[role=status][data-search-status]")
        self.assertEqual(status.count(), 1)
        status.evaluate("one => { one.dataset.kept = 'yes' }")
        visit.page.fill("input[name=q]", "低保")
        visit.page.press("input[name=q]", "Enter")
        wait_for_search(visit.page)
        self.assertEqual(status.get_attribute("data-kept"), "yes", "another element than the one readers listen to")
        self.assertIn(visit.page.get_attribute("[data-result-count]", "data-result-count"), status.inner_text())


def looks():
    """The screens, themes and contrasts that a page is looked at in, with the rules to look by; all if none are named."""
    for screen in (NARROW, WIDE):
        yield screen, "light", "normal", None
        yield screen, "dark", "normal", COLOURS
    for theme in ("light", "dark"):
        yield NARROW, theme, "high", COLOURS


if __name__ == "__main__":
    unittest.main()
