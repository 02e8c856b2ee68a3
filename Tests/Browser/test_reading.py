"""The reading tools, the copied citation, feedback, and what the content security policy forbids."""
import re
import unittest
import urllib.parse

import smoke
from support import DESKTOP, PHONE, Server, Site, Visit, run

VOICE = """
window.spoken = [];
window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: {
  speak(utterance) { window.spoken.push(utterance); }, cancel() { window.cancelled = true; },
}});
"""


def type_size(page):
    return float(page.evaluate("getComputedStyle(document.querySelector('main p')).fontSize").removesuffix("px"))


class ReadingTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.item = next(smoke.site().items())

    def visit(self, server, **more):
        return Visit(smoke.browser(), PHONE, allowed=server.address, **more)

    def test_the_size_chosen_holds_on_the_next_page_and_can_be_taken_back(self):
        with Server(smoke.site()) as server, self.visit(server) as visit:
            visit.open(server.address)
            usual = type_size(visit.page)
            visit.page.get_by_role("button", name="大", exact=True).click()
            self.assertGreater(type_size(visit.page), usual * 1.2)
            visit.open(f"{server.address}{self.item[0]}/")
            self.assertEqual(visit.page.get_by_role("button", name="大", exact=True).get_attribute("aria-pressed"), "true")
            self.assertEqual(visit.page.evaluate("document.documentElement.dataset.size"), "large")
            self.assertEqual(visit.page.evaluate("document.documentElement.scrollWidth"), PHONE["width"])
            visit.page.get_by_role("button", name="中", exact=True).click()
            self.assertEqual(visit.page.evaluate("localStorage.length"), 0)
            self.assertEqual(visit.page.evaluate("document.cookie"), "")
            self.assertEqual(visit.troubles, [])

    def test_contrast_and_simple_layout_are_switched_by_keyboard_and_keep_the_fields(self):
        with Server(smoke.site()) as server, self.visit(server) as visit:
            visit.open(f"{server.address}{self.item[0]}/")
            for name in ("高对比", "简洁版"):
                button = visit.page.get_by_role("button", name=name)
                button.focus()
                visit.page.keyboard.press("Space")
                self.assertEqual(button.get_attribute("aria-pressed"), "true", name)
            colours = visit.page.evaluate("[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]")
            self.assertEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"])
            self.assertEqual(visit.page.locator(".fields > div:visible").count(), len(self.item[1]["extra"]) + 5)
            self.assertFalse(visit.page.locator(".crumbs").is_visible())
            visit.page.get_by_role("button", name="简洁版").press("Enter")
            self.assertTrue(visit.page.locator(".crumbs").is_visible())

    def test_print_is_dark_on_white_whatever_is_set(self):
        with Server(smoke.site()) as server, self.visit(server) as visit:
            visit.page.emulate_media(color_scheme="dark")
            visit.open(f"{server.address}{self.item[0]}/")
            for name in ("高对比", "大"):
                visit.page.get_by_role("button", name=name, exact=True).click()
            visit.page.emulate_media(media="print", color_scheme="dark")
            style = "(one => [one.color, one.backgroundColor, one.fontSize])(getComputedStyle(document.body))"
            self.assertEqual(visit.page.evaluate(style)[:2], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"])
            self.assertAlmostEqual(float(visit.page.evaluate(style)[2].removesuffix("px")), 11 * 96 / 72, places=1)

    def test_the_page_is_read_aloud_in_pieces_and_stops(self):
        with Server(smoke.site()) as server, self.visit(server) as visit:
            visit.page.add_init_script(VOICE)
            visit.open(f"{server.address}{self.item[0]}/")
            visit.page.get_by_role("button", name="朗读").click()
            spoken = visit.page.evaluate("spoken.map((utterance) => [utterance.text, utterance.lang])")
            self.assertTrue(all(len(text) <= 120 and language == "zh-CN" for text, language in spoken))
            without_space = re.sub(r"\s", "", "".join(text for text, _ in spoken))
            for text in (self.item[1]["name"], self.item[1]["content"]):
                self.assertIn(re.sub(r"\s", "", text), without_space)
            visit.page.get_by_role("button", name="停止朗读").click()
            self.assertTrue(visit.page.evaluate("cancelled"))
            self.assertEqual(visit.page.get_by_role("button", name="朗读").get_attribute("aria-pressed"), "false")

    def test_without_scripts_no_tool_is_shown(self):
        with Server(smoke.site()) as server, self.visit(server, scripts=False) as visit:
            visit.open(f"{server.address}{self.item[0]}/")
            self.assertFalse(visit.page.locator("#tools").is_visible())
            self.assertIn("引用：", visit.text("main"))

    def test_a_citation_is_copied(self):
        with Server(smoke.site()) as server, self.visit(server) as visit:
            visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
            visit.open(f"{server.address}{self.item[0]}/")
            visit.page.get_by_role("button", name="复制引用").click()
            visit.page.get_by_role("button", name="已复制").wait_for()
            copied = visit.page.evaluate("navigator.clipboard.readText()")
            self.assertEqual(copied, visit.page.inner_text("[data-copied]"))

    def test_a_script_put_into_a_page_does_not_run(self):
        with Server(smoke.site()) as server, Visit(smoke.browser(), DESKTOP, allowed=server.address) as visit:
            visit.open(f"{server.address}{self.item[0]}/")
            visit.page.evaluate("""() => {
                const script = document.createElement("script");
                script.textContent = "window.ran = true";
                document.body.append(script);
                const image = document.createElement("div");
                image.innerHTML = "<img src=x onerror='window.ran = true'>";
                document.body.append(image);
            }""")
            visit.page.wait_for_timeout(300)
            self.assertIsNone(visit.page.evaluate("window.ran ?? null"))


class FeedbackTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = smoke.workshop() / "feedback"
        run(smoke.arguments.program, "init", cls.folder)

    def links(self, address):
        path = self.folder / "Content/site.yml"
        text = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("feedback:"))
        path.write_text(f"{text}\nfeedback: {address}\n")
        site = Site(smoke.arguments.program, self.folder / "Content", self.folder / "Site").build()
        page = next(site.items())[0]
        with Server(site) as server, Visit(smoke.browser(), PHONE, allowed=server.address) as visit:
            visit.open(f"{server.address}{page}/")
            return visit.page.eval_on_selector_all(".feedback a", "links => links.map(link => link.getAttribute('href'))")

    def test_mail_carries_the_citation(self):
        links = self.links("office@example.gov.cn")
        self.assertEqual(len(links), 2)
        for link, about in zip(links, ("意见建议", "找错")):
            self.assertTrue(link.startswith("mailto:office@example.gov.cn?subject="), link)
            self.assertIn(about, urllib.parse.unquote(link))
            self.assertIn("基本公共服务标准", urllib.parse.unquote(link))

    def test_a_form_gets_what_its_address_asks_for(self):
        links = self.links('"https://form.example.gov.cn/?about={citation}"')
        self.assertEqual(len(links), 2)
        self.assertTrue(all(re.fullmatch(r"https://form\.example\.gov\.cn/\?about=(%[0-9A-F]{2}|[\w.~-])+", link) for link in links), links)

    def test_a_dangerous_address_is_refused(self):
        with self.assertRaisesRegex(AssertionError, "link-address"):
            self.links('"javascript:alert(1)"')
