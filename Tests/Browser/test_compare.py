"""Comparison pages: marks that carry words, the floor, filters and sides by keyboard, what stands without a script,
weight, print, and what item pages tell of other editions and regions."""
import functools
import re
import shutil
import unittest

import smoke
from support import DESKTOP, PHONE, ROOT, Server, Site, Visit, run

LIMIT = 60_000  # bytes of a page

WAIVER = """
- rule: floor-below
  item: {item}
  field: {field}
  reason: 山区学校另有补助
  who: 张三
  date: "2024-03-01"
"""
REVIEW = """- old: jiaxing/2021
  item: 16
  decision: confirmed
  note:
  who: 李四
  date: "2024-03-01"
"""


@functools.cache
def family():
    """A site with two editions of a region and a region below it that falls short, made of the real content."""
    content = smoke.workshop() / "family" / "Content"
    shutil.copytree(ROOT / "Content", content)
    regions = content / "regions.yml"
    text = regions.read_text(encoding="utf-8")
    changed = re.sub(r"(slug: ouhai\n  parent: )\w+", r"\1jiaxing", text)
    assert changed != text
    regions.write_text(changed, encoding="utf-8")
    earlier = content / "jiaxing" / "2021"
    shutil.copytree(content / "jiaxing" / "2023", earlier)
    standard = earlier / "standard.md"
    text = standard.read_text(encoding="utf-8").replace("2023年版", "2021年版")
    for new, old in (("寄宿小学生每生每年1000元", "寄宿小学生每生每年800元"), ("义务教育学生生活补助", "义务教育生活补助")):
        assert new in text
        text = text.replace(new, old)
    standard.write_text(text, encoding="utf-8")
    notice = earlier / "notice.md"
    notice.write_text(re.sub(r"\b2024-", "2022-", notice.read_text(encoding="utf-8")), encoding="utf-8")
    site = Site(smoke.arguments.program, content, content.parent / "Site")
    report = run(site.program, "floor", "ouhai/2023", "jiaxing/2023", "--content", content, "--format", "csv")
    below = [line.split(",") for line in report.decode("utf-8-sig").splitlines() if line.startswith("低于")]
    assert below, "nothing is below: the floor has nothing to show"
    waiver = WAIVER.format(item=below[0][1], field=below[0][4])
    path = content / "ouhai" / "2023" / "waivers.yml"
    path.write_text((path.read_text(encoding="utf-8") if path.exists() else "") + waiver, encoding="utf-8")
    (content / "jiaxing" / "2023" / "review.yml").write_text(REVIEW, encoding="utf-8")
    run(site.program, "build", "--no-print", "--content", content, "--site", site.folder)
    return site


def folders(site, name="index.html", below="compare"):
    """The folders of the comparison pages that have a file."""
    return sorted(str(path.parent.relative_to(site.public)) + "/" for path in (site.public / below).glob(f"**/{name}"))


def pairs(site):
    return folders(site, "changes.json")


def domains(site):
    return [folder for folder in folders(site) if "/domain-" in folder]


class ComparisonTests(unittest.TestCase):
    def opened(self, site, screen=DESKTOP, **options):
        server = self.enterContext(Server(site))
        visit = self.enterContext(Visit(smoke.browser(), screen, allowed=server.address, **options))
        return server.address, visit

    def test_every_mark_carries_its_word(self):
        address, visit = self.opened(smoke.site())
        pages = domains(smoke.site())
        self.assertTrue(pages)
        for page in pages[::3]:
            visit.open(address + page)
            words = visit.page.eval_on_selector_all(
                "ins, del", "all => all.map(mark => [mark.tagName, mark.querySelector('.op')?.textContent])")
            self.assertTrue(words)
            for tag, word in words:
                self.assertIn(word, ("新增", "移来") if tag == "INS" else ("删除", "移走"))
            self.assertRegex(visit.page.locator(".change").first.aria_snapshot(), "删除|新增")
        self.assertEqual(visit.troubles, [])

    def test_pages_are_light(self):
        for site in (smoke.site(), family()):
            for folder in folders(site) + folders(site, below="jiaxing/2023"):
                size = (site.public / folder / "index.html").stat().st_size
                self.assertLessEqual(size, LIMIT, folder)

    def test_a_summary_has_every_entry_once_and_leads_to_its_differences(self):
        address, visit = self.opened(family())
        for folder in pairs(family()):
            visit.open(address + folder)
            data = visit.page.evaluate("fetch('changes.json').then(answer => answer.json())")
            rows = visit.page.eval_on_selector_all(
                ".rows [data-kinds]", "all => all.map(row => [row.dataset.kinds, row.querySelector('a').href])")
            self.assertEqual(len(rows), len(data["items"]))
            links = [link for kinds, link in rows if kinds != "unchanged"]
            for link in links[::25] + links[-1:]:
                visit.open(link)
                entry = visit.page.evaluate("document.getElementById(location.hash.slice(1))?.className")
                self.assertEqual(entry, "change", link)
        self.assertEqual(visit.troubles, [])

    def test_filters_narrow_by_keyboard_and_stay_in_the_address(self):
        for screen in (PHONE, DESKTOP):
            address, visit = self.opened(family(), screen)
            visit.open(address + "compare/jiaxing-2023..ouhai-2023/")
            page = visit.page
            button = page.locator("[data-filter='change-raised'] button")
            count = int(button.locator("b").text_content())
            button.focus()
            page.keyboard.press("Enter")
            self.assertEqual(button.get_attribute("aria-pressed"), "true")
            self.assertEqual(page.locator(".rows [data-kinds]:visible").count(), count)
            self.assertIn(f"显示{count}项", page.locator("[data-filter-status]").text_content())
            page.locator(".rows a:visible").last.click()
            self.assertIn("kind=change-raised", page.url)
            page.locator("[data-filters] button").first.wait_for()  # the script has run
            self.assertEqual(
                page.locator(".change[data-kinds]:visible").count(),
                page.locator(".change[data-kinds~='change-raised']").count())
            page.locator("[data-filters] button").first.click()
            self.assertNotIn("kind=", page.url)
            self.assertEqual(page.locator(".change[data-kinds]:visible").count(), page.locator(".change[data-kinds]").count())
            self.assertLessEqual(
                page.evaluate("document.documentElement.scrollWidth"), screen["width"])
            self.assertEqual(visit.troubles, [])

    def test_sides_stand_beside_each_other_and_go_back(self):
        address, visit = self.opened(smoke.site(), PHONE)
        visit.open(address + domains(smoke.site())[0])
        page = visit.page
        marked = page.locator(".edits").count()
        page.locator("[data-layout='sides']").focus()
        page.keyboard.press("Space")
        self.assertEqual(page.locator(".sides").count(), marked)
        self.assertEqual(page.locator(".sides > div:first-child ins").count(), 0)
        self.assertEqual(page.locator(".sides > div:last-child del").count(), 0)
        self.assertEqual(page.locator(".edits:visible").count(), 0)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), PHONE["width"])
        page.locator("[data-layout='inline']").click()
        self.assertEqual((page.locator(".sides").count(), page.locator(".edits:visible").count()), (0, marked))
        self.assertEqual(visit.troubles, [])

    def test_without_a_script_everything_is_there(self):
        address, visit = self.opened(family(), PHONE, scripts=False)
        for folder in pairs(family()):
            visit.open(address + folder)
            self.assertEqual(visit.page.locator(".filters button").count(), 0)
            self.assertGreater(visit.page.locator(".filters [data-filter]").count(), 0, folder)
            heading = visit.page.locator(".rows h3 a").first
            if heading.count():
                heading.click()
                self.assertGreater(visit.page.locator(".edits ins:visible, .edits del:visible, .fields:visible").count(), 0)
                self.assertFalse(visit.page.locator(".layouts").is_visible())

    def test_the_floor_shows_both_passages_and_waivers(self):
        address, visit = self.opened(family(), PHONE)
        folder = "compare/jiaxing-2023..ouhai-2023/"
        visit.open(address + folder)
        report = visit.page.evaluate("fetch('floor.json').then(answer => answer.json())")
        for verdict in ("below", "above", "equal", "incomparable", "missing", "added"):
            expected = report["summary"][verdict]
            shown = visit.page.locator(f".floor-sum [data-verdict='{verdict}'] b")
            self.assertEqual(int(shown.text_content()) if shown.count() else 0, expected, verdict)
        visit.page.locator(".floor-sum a").click()
        found = []
        while True:
            found += visit.page.eval_on_selector_all(
                ".floor > li", "all => all.map(row => [row.dataset.verdict, ...[...row.querySelectorAll('dd')]"
                ".map(side => side.textContent), row.querySelector('p')?.textContent ?? ''])")
            following = visit.page.locator(".pager a[rel='next']")
            if not following.count():
                break
            following.click()
        self.assertEqual(len(found), len(report["findings"]) + len(report["missing"]) + len(report["added"]))
        told = sorted([row[0], row[1], row[2]] for row in found if len(row) == 4)
        nothing = {"text": "（没有写明）"}
        self.assertEqual(told, sorted(
            [item["verdict"], (item.get("local") or nothing)["text"], item["upper"]["text"]] for item in report["findings"]))
        self.assertEqual(sum("山区学校另有补助" in row[-1] for row in found), report["summary"]["waived"])
        self.assertEqual(found[0][0], "below")
        self.assertEqual(visit.troubles, [])

    def test_sign_off_is_shown(self):
        address, visit = self.opened(family())
        visit.open(address + "compare/jiaxing/2021..2023/#item-16")
        self.assertIn("核对：确认", visit.page.locator("#item-16").text_content())
        visit.page.locator("#item-16 a").first.click()
        self.assertIn("李四", visit.page.locator("#item-16 [data-review]").text_content())

    def test_the_list_leads_to_every_pair(self):
        address, visit = self.opened(family())
        visit.open(address)
        visit.page.locator(".foot-links a[href$='compare/']").click()
        links = visit.page.eval_on_selector_all("main .items a", "all => all.map(a => a.href)")
        self.assertEqual(sorted(links), sorted(address + folder for folder in pairs(family())))

    def test_an_item_page_tells_its_history(self):
        address, visit = self.opened(family())
        visit.open(address + "jiaxing/2023/16/")
        text = visit.page.locator(".history").text_content()
        for words in ("本版", "2021年版", "更名", "寄宿小学生", "800", "1000"):
            self.assertIn(words, text)
        visit.page.locator(".history a[href*='compare/']").first.click()
        row = visit.page.locator(":target")
        self.assertIn("义务教育学生生活补助", row.text_content())

    def test_an_item_page_tells_what_differs_in_other_regions(self):
        address, visit = self.opened(smoke.site())
        visit.open(address + "jiaxing/2023/16/")
        text = visit.page.locator(".elsewhere").last.text_content()
        self.assertIn("衢州市", text)
        self.assertRegex(text, r"寄宿小学生：每生每年1250元\s*（本地每生每年1000元）")
        link = visit.page.locator(".elsewhere a[href*='compare/']").first
        link.click()
        self.assertIn("义务教育学生生活补助", visit.page.locator(":target").evaluate(
            "mark => (mark.closest('li') ?? mark).textContent"))

    def test_print_keeps_the_words_and_leaves_out_the_controls(self):
        address, visit = self.opened(smoke.site())
        visit.open(address + domains(smoke.site())[0])
        visit.page.emulate_media(media="print")
        self.assertFalse(visit.page.locator(".filters").is_visible())
        self.assertFalse(visit.page.locator(".layouts").is_visible())
        self.assertTrue(visit.page.locator(".op").first.is_visible())


if __name__ == "__main__":
    unittest.main()
