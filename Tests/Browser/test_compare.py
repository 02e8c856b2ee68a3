"""Comparison pages: marks that carry words, links that lead to the same item, filters without a script, print."""
import unittest

import smoke
from support import DESKTOP, PHONE, Server, Visit


def comparisons():
    """The folders of the comparison pages."""
    return sorted(str(path.parent.relative_to(smoke.site().public)) + "/" for path in
                  (smoke.site().public / "compare").glob("**/index.html"))


class ComparisonTests(unittest.TestCase):
    def test_every_mark_carries_its_word(self):
        self.assertTrue(comparisons())
        with Server(smoke.site()) as server, Visit(smoke.browser(), DESKTOP, allowed=server.address) as visit:
            for page in comparisons():
                visit.open(server.address + page)
                words = visit.page.eval_on_selector_all(
                    "ins, del", "all => all.map(mark => [mark.tagName, mark.querySelector('.op')?.textContent])")
                self.assertTrue(words)
                for tag, word in words:
                    self.assertIn(word, ("新增", "移来") if tag == "INS" else ("删除", "移走"))
                snapshot = visit.page.locator(".change").first.aria_snapshot()
                self.assertRegex(snapshot, "删除|新增")

    def test_filters_and_links_work_without_a_script_and_by_keyboard(self):
        with Server(smoke.site()) as server, Visit(smoke.browser(), PHONE, allowed=server.address) as visit:
            for page in comparisons():
                visit.open(server.address + page)
                summary = visit.page.locator(".filters summary").first
                summary.focus()
                visit.page.keyboard.press("Enter")
                self.assertTrue(visit.page.locator(".filters details").first.evaluate("box => box.open"))
                targets = visit.page.eval_on_selector_all(
                    ".filters a", "all => all.map(a => document.getElementById(a.hash.slice(1)) !== null)")
                self.assertTrue(targets and all(targets))
                width = visit.page.evaluate("document.documentElement.scrollWidth")
                visit.page.eval_on_selector_all(".sides", "all => all.forEach(box => box.open = true)")
                self.assertLessEqual(visit.page.evaluate("document.documentElement.scrollWidth"), width)

    def test_an_item_page_leads_to_its_entry(self):
        found = 0
        with Server(smoke.site()) as server, Visit(smoke.browser(), DESKTOP, allowed=server.address) as visit:
            for id, item, *_ in list(smoke.site().items())[::20]:
                visit.open(server.address + f"{id}/")
                for link in visit.page.eval_on_selector_all('.elsewhere a[href*="compare/"]', "all => all.map(a => a.href)"):
                    visit.open(link)
                    entry = visit.page.evaluate(
                        "(id => { const mark = document.getElementById(id); return mark && "
                        "(mark.closest('.change, li') ?? mark.nextElementSibling)?.textContent })(location.hash.slice(1))")
                    self.assertIn(item["name"], entry or "", f"{id}: {link}")
                    found += 1
        self.assertGreater(found, 0)

    def test_the_counts_of_a_page_are_those_of_its_data(self):
        with Server(smoke.site()) as server, Visit(smoke.browser(), DESKTOP, allowed=server.address) as visit:
            for page in comparisons():
                visit.open(server.address + page)
                data = visit.page.evaluate("fetch('changes.json').then(answer => answer.json())")
                changed = visit.page.locator(".change[data-kinds]").count()
                unchanged = visit.page.locator(".unchanged li").count()
                self.assertEqual(changed + unchanged, len(data["items"]))

    def test_print_keeps_the_words_and_leaves_out_the_controls(self):
        with Server(smoke.site()) as server, Visit(smoke.browser(), DESKTOP, allowed=server.address) as visit:
            visit.open(server.address + comparisons()[0])
            visit.page.emulate_media(media="print")
            self.assertFalse(visit.page.locator(".filters").is_visible())
            self.assertTrue(visit.page.locator(".op").first.is_visible())


if __name__ == "__main__":
    unittest.main()
