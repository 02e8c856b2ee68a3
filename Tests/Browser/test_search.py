"""The search page in the browser, held to what the content says."""
import unittest

import smoke
from expected import holders
from support import DESKTOP, PHONE, Server, Visit, search, wait_for_search

WORDS = ("公租房", "低保", "新生儿", "每人每月", "孕前优")
STATIC = "本页需通过网站访问才能检索"


class SearchTests(unittest.TestCase):
    def test_a_word_finds_exactly_the_items_that_hold_it(self):
        site = smoke.site()
        for prefix, screen in (("", DESKTOP), ("a/b/", PHONE)):
            with Server(site, prefix) as server, Visit(smoke.browser(), screen, server.address) as visit:
                for word in WORDS:
                    found, stated = search(visit, server.address, word)
                    expected = holders(site, word)
                    self.assertTrue(expected, f"no item holds {word}")
                    self.assertEqual(sorted(found), sorted(expected), word)
                    self.assertEqual(stated, len(expected), word)
                    width = visit.page.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(width, screen["width"], f"results of {word} are wider than the screen")
                self.assertEqual(visit.troubles, [])

    def test_several_words_find_the_items_that_hold_each(self):
        site = smoke.site()
        with Server(site) as server, Visit(smoke.browser(), DESKTOP, server.address) as visit:
            found, _ = search(visit, server.address, " ".join(WORDS[2:4]))
            self.assertEqual(sorted(found), sorted(holders(site, WORDS[2]) & holders(site, WORDS[3])))
            found, stated = search(visit, server.address, "不会有这样的词")
            self.assertEqual((found, stated), ([], 0))
            self.assertEqual(visit.troubles, [])

    def test_the_form_of_the_home_page_leads_to_results_that_open(self):
        site = smoke.site()
        word = WORDS[0]
        with Server(site, "a/b/") as server, Visit(smoke.browser(), PHONE, server.address) as visit:
            visit.open(f"{server.address}")
            visit.page.fill("input[name=q]", word)
            visit.page.press("input[name=q]", "Enter")
            visit.page.wait_for_url("**/a/b/search/?q=*")
            wait_for_search(visit.page)
            self.assertEqual(visit.page.input_value("input[name=q]"), word)
            self.assertNotIn(STATIC, visit.text())
            visit.page.locator("[data-result]").first.click()
            visit.page.wait_for_selector("dl.fields")
            id = visit.page.url.removeprefix(f"{server.address}").strip("/")
            self.assertIn(id, holders(site, word))
            visit.page.go_back()
            wait_for_search(visit.page)
            self.assertEqual(visit.page.input_value("input[name=q]"), word)
            self.assertEqual(visit.troubles, [])

    def test_a_page_opened_as_a_file_says_that_it_cannot_search(self):
        with Visit(smoke.browser(), PHONE, "file://") as visit:
            visit.open((smoke.site().public / "search/index.html").as_uri())
            self.assertIn(STATIC, visit.text())

    def test_without_scripts_the_page_names_other_ways(self):
        with Server(smoke.site()) as server:
            with Visit(smoke.browser(), PHONE, server.address, scripts=False) as visit:
                visit.open(f"{server.address}search/?q=x")
                others = visit.page.eval_on_selector_all("main a", "links => links.map(link => link.href)")
                self.assertTrue(any(link.endswith(("/domains/", "/organs/")) for link in others), others)
                self.assertEqual(visit.troubles, [])
