"""The search page in the browser, held to what the content says."""
import json
import shutil
import sys
import unittest
import urllib.parse

import smoke
from expected import holders
from support import DESKTOP, PHONE, ROOT, Server, Site, Visit, run, search, wait_for_search

WORDS = ("公租房", "低保", "新生儿", "每人每月", "孕前优", "养老", "卫健委")
STATIC = "本页需通过网站访问才能检索"
NARROW = {"width": 320, "height": 640}


def found(page):
    """The ids of the items shown, in order."""
    return page.eval_on_selector_all("[data-result]", "links => links.map(link => link.dataset.result)")


def expansions(page):
    """What else the page says it searched for."""
    return page.eval_on_selector_all(
        '[data-expansion][aria-pressed="true"]', "all => all.map(one => one.dataset.expansion)")


def address_of(address, **parameters):
    return f"{address}search/?{urllib.parse.urlencode(parameters)}"


class SearchTests(unittest.TestCase):
    def visit(self, address, screen=DESKTOP, **options):
        visit = Visit(smoke.browser(), screen, address, **options)
        self.addCleanup(visit.__exit__)
        return visit

    def served(self, prefix="", site=None):
        server = Server(site or smoke.site(), prefix)
        server.__enter__()
        self.addCleanup(server.__exit__)
        return server.address

    def asked(self, visit, address, **parameters):
        """The page with an answer to what its address asks."""
        visit.open(address_of(address, **parameters))
        wait_for_search(visit.page)
        return visit.page

    def test_a_word_finds_exactly_the_items_that_hold_it_or_an_expansion_shown(self):
        site = smoke.site()
        for prefix, screen in (("", DESKTOP), ("a/b/", PHONE)):
            address = self.served(prefix)
            visit = self.visit(address, screen)
            for word in WORDS:
                ids, stated = search(visit, address, word)
                expected = set().union(*(holders(site, text) for text in [word, *expansions(visit.page)]))
                self.assertTrue(expected, f"no item holds {word}")
                self.assertEqual(sorted(ids), sorted(expected), word)
                self.assertEqual(stated, len(expected), word)
                width = visit.page.evaluate("document.documentElement.scrollWidth")
                self.assertLessEqual(width, screen["width"], f"results of {word} are wider than the screen")
            self.assertEqual(visit.troubles, [])

    def test_several_words_find_the_items_that_hold_each(self):
        site = smoke.site()
        address = self.served()
        visit = self.visit(address)
        ids, _ = search(visit, address, "孕前优 免费")
        self.assertEqual(sorted(ids), sorted(holders(site, "孕前优") & holders(site, "免费")))
        ids, _ = search(visit, address, "孕前优 公租房")
        self.assertTrue(set(ids) <= holders(site, "孕前优") | holders(site, "公租房"))
        self.assertIn("没有同时写有", visit.text("[data-search]"))
        self.assertEqual(visit.troubles, [])

    def test_an_expansion_can_be_switched_off_and_on(self):
        site = smoke.site()
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="低保")
        self.assertIn("也搜索了", visit.text("[data-search]"))
        page.click('[data-expansion="最低生活保障"]')
        page.wait_for_selector('[data-expansion="最低生活保障"][aria-pressed="false"]')
        wait_for_search(page)
        self.assertEqual(int(page.get_attribute("[data-search]", "data-result-count")), len(holders(site, "低保")))
        self.assertIn("off=", page.url)
        page.reload()
        wait_for_search(page)
        self.assertEqual(expansions(page), [])
        page.go_back()
        page.wait_for_selector('[data-expansion="最低生活保障"][aria-pressed="true"]')
        wait_for_search(page)
        both = holders(site, "低保") | holders(site, "最低生活保障")
        self.assertEqual(int(page.get_attribute("[data-search]", "data-result-count")), len(both))
        self.assertEqual(visit.troubles, [])

    def test_nothing_is_searched_while_letters_are_being_composed(self):
        address = self.served()
        visit = self.visit(address)
        page = visit.page
        visit.open(f"{address}search/")
        page.focus("input[name=q]")
        devices = visit.context.new_cdp_session(page)
        devices.send("Input.imeSetComposition", {"text": "gong'zu", "selectionStart": 7, "selectionEnd": 7})
        page.wait_for_timeout(500)
        self.assertEqual(page.get_attribute("[data-search]", "data-search-state"), "idle")
        self.assertNotIn("q=", page.url)
        page.keyboard.press("ArrowDown")  # chooses among the input method's proposals
        self.assertEqual(page.evaluate("document.activeElement.name"), "q")
        devices.send("Input.insertText", {"text": "公租房"})
        wait_for_search(page)
        self.assertEqual(page.input_value("input[name=q]"), "公租房")
        self.assertEqual(set(found(page)), holders(smoke.site(), "公租房"))
        self.assertEqual(visit.troubles, [])

    def test_typing_goes_on_with_the_results_of_what_is_typed(self):
        address = self.served()
        visit = self.visit(address)
        page = visit.page
        visit.open(f"{address}search/")
        page.type("input[name=q]", "孕前", delay=20)
        page.type("input[name=q]", "优", delay=20)
        page.wait_for_url("**q=%E5%AD%95%E5%89%8D%E4%BC%98")
        wait_for_search(page)
        self.assertEqual(set(found(page)), holders(smoke.site(), "孕前优"))
        page.go_back()  # what was typed on the way is one step
        page.wait_for_selector('[data-search-state="idle"]', state="attached")
        self.assertEqual(page.input_value("input[name=q]"), "")
        self.assertEqual(visit.troubles, [])

    def test_facets_narrow_the_results_by_as_many_as_they_say(self):
        site = smoke.site()
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="补贴")
        total = int(page.get_attribute("[data-search]", "data-result-count"))
        for facet in ("region", "domain", "organ", "audience"):
            page = self.asked(visit, address, q="补贴")
            page.click(f'[data-facet="{facet}"]')
            value = page.locator(".facet-values button").first
            said = int(value.locator(".facet-count").inner_text())
            name = value.get_attribute("data-value")
            self.assertLess(said, total)
            value.click()
            page.wait_for_selector(f'[data-search][data-result-count="{said}"]', state="attached")
            wait_for_search(page)
            self.assertIn(urllib.parse.quote(name), page.url)
            page.go_back()
            page.wait_for_selector(f'[data-search][data-result-count="{total}"]', state="attached")
            page.go_forward()
            page.wait_for_selector(f'[data-search][data-result-count="{said}"]', state="attached")
        region = next(iter(site.editions.values()))["region"]["name"]
        ids, _ = search(visit, address, "补贴")
        expected = {id for id in ids if site.editions["/".join(id.split("/")[:2])]["region"]["name"] == region}
        page = self.asked(visit, address, q="补贴", region=region)
        self.assertTrue(expected)
        self.assertEqual(int(page.get_attribute("[data-search]", "data-result-count")), len(expected))
        self.assertEqual(visit.troubles, [])

    def test_a_result_shows_passage_amounts_and_the_other_regions(self):
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="公租房")
        group = page.locator("[data-result-group]").first
        self.assertIn("公租房", group.locator("h2 mark").first.inner_text())
        self.assertNotEqual(group.locator(".result-quote").inner_text(), "")
        group.locator("summary").click()
        others = group.locator(".result-places a")
        self.assertEqual(others.count() + 1, len(holders(smoke.site(), "公租房")))
        others.first.click()
        page.wait_for_selector("dl.fields")
        page = self.asked(visit, address, q="低保")
        self.assertGreater(page.locator("[data-result-group] .result-quote mark").count(), 5)
        self.assertRegex(page.locator(".result-amounts").first.inner_text(), r"\d+(元|%)")
        self.assertEqual(visit.troubles, [])

    def test_a_long_list_of_regions_is_drawn_when_it_is_opened_by_keyboard_too(self):
        folder = smoke.workshop() / "many"
        run(sys.executable, ROOT / "Benchmarks/generate.py", "--regions", "30", "--out", folder / "Content")
        site = Site(smoke.arguments.program, folder / "Content", folder)
        run(site.program, "build", "--no-print", "--content", site.content, "--site", folder)
        address = self.served(site=site)
        visit = self.visit(address)
        page = self.asked(visit, address, q="公租房")
        self.assertEqual(len(found(page)), 1)
        self.assertEqual(page.locator(".result-regions summary").inner_text(), "30个地区都有，看其他地区")
        page.focus(".result-regions summary")
        for _ in range(3):  # opened, closed and opened again
            page.keyboard.press("Enter")
        page.wait_for_selector(".result-places a")
        self.assertEqual(len(set(found(page))), 30)
        self.assertEqual(page.get_attribute("[data-search]", "data-result-count"), "30")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.dataset.result"), found(page)[1])
        self.assertEqual(visit.troubles, [])

    def test_everything_works_by_keyboard(self):
        address = self.served()
        visit = self.visit(address)
        page = visit.page
        visit.open(f"{address}search/")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        self.assertEqual(page.evaluate("document.activeElement.name"), "q")
        page.keyboard.type("保障")
        page.keyboard.press("Enter")
        wait_for_search(page)
        results = "[...document.querySelectorAll('[data-result-group] h2 a')].indexOf(document.activeElement)"
        for key, place in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)):
            page.keyboard.press(key)
            self.assertEqual(page.evaluate(results), place, key)
        page.keyboard.press("Escape")
        self.assertEqual(page.evaluate("document.activeElement.name"), "q")
        page.keyboard.press("ArrowDown")
        id = page.evaluate("document.activeElement.dataset.result")
        page.keyboard.press("Enter")
        page.wait_for_selector("dl.fields")
        self.assertTrue(page.url.endswith(f"/{id}/"))
        page.go_back()
        wait_for_search(page)
        self.assertEqual(page.input_value("input[name=q]"), "保障")
        self.assertEqual(visit.troubles, [])

    def test_nothing_found_says_what_to_try(self):
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="120岁")
        self.assertEqual((found(page), page.get_attribute("[data-search]", "data-result-count")), ([], "0"))
        page.wait_for_selector(".search-advice a")
        ways = page.eval_on_selector_all(".search-advice a", "links => links.map(link => link.href)")
        self.assertIn(f"{address}domains/", ways)
        for way in ways:
            self.assertEqual(visit.context.request.get(way).status, 200, way)
        page = self.asked(visit, address, q="“公租房屋保障”")
        page.click(".search-advice button >> text=公租房保障")
        page.wait_for_selector("[data-result]")
        wait_for_search(page)
        self.assertEqual(page.input_value("input[name=q]"), "公租房保障")
        self.assertEqual(visit.troubles, [])

    def test_how_much_was_found_is_announced_once(self):
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="公租房")
        status = page.locator('[role="status"]')
        self.assertEqual(status.count(), 1)
        self.assertRegex(status.inner_text(), r"共\d+个服务事项")
        self.assertEqual(page.get_attribute("[data-search]", "aria-busy"), "false")

    def test_a_stale_script_or_index_says_so(self):
        folder = smoke.workshop() / "stale"
        shutil.copytree(smoke.site().public, folder / "public", dirs_exist_ok=True)
        contents = folder / "public/search/index.json"
        value = json.loads(contents.read_text(encoding="utf-8"))
        site = Site(smoke.arguments.program, smoke.site().content, folder)
        address = self.served(site=site)
        for change, words in (({"version": value["version"] + 1}, "版本不同"), ({"stamp": "0"}, "刚刚更新")):
            contents.write_text(json.dumps({**value, **change}), encoding="utf-8")
            visit = self.visit(address)
            visit.open(address_of(address, q="公租房"))
            visit.page.wait_for_selector('[data-search-state="error"]', state="attached")
            self.assertIn(words, visit.text("[role=status]"))
            self.assertEqual(found(visit.page), [])
            self.assertTrue(all("console: SearchError" in trouble for trouble in visit.troubles), visit.troubles)

    def test_what_was_loaded_answers_without_the_network(self):
        address = self.served()
        visit = self.visit(address)
        page = self.asked(visit, address, q="公租房")
        before = found(page)
        self.asked(visit, address, q="公租房")
        visit.context.set_offline(True)
        page.fill("input[name=q]", "")
        page.wait_for_selector('[data-search-state="idle"]', state="attached")
        page.fill("input[name=q]", "公租房")
        wait_for_search(page)
        self.assertEqual(found(page), before)
        self.assertEqual(visit.troubles, [])
        page.fill("input[name=q]", "乒乓")
        page.wait_for_selector('[data-search-state="error"]', state="attached")
        self.assertIn("网络", visit.text("[role=status]"))

    def test_the_form_of_the_home_page_leads_to_results_that_open(self):
        word = WORDS[0]
        address = self.served("a/b/")
        visit = self.visit(address, PHONE)
        visit.open(address)
        visit.page.fill("input[name=q]", word)
        visit.page.press("input[name=q]", "Enter")
        visit.page.wait_for_url("**/a/b/search/?q=*")
        wait_for_search(visit.page)
        self.assertEqual(visit.page.input_value("input[name=q]"), word)
        self.assertNotIn(STATIC, visit.text())
        visit.page.locator("[data-result]").first.click()
        visit.page.wait_for_selector("dl.fields")
        id = visit.page.url.removeprefix(address).strip("/")
        self.assertIn(id, holders(smoke.site(), word))
        visit.page.go_back()
        wait_for_search(visit.page)
        self.assertEqual(visit.page.input_value("input[name=q]"), word)
        self.assertEqual(visit.troubles, [])

    def test_at_320_pixels_nothing_is_cut_off(self):
        address = self.served()
        visit = self.visit(address, NARROW)
        for query in ("低保", "爸妈80岁了有什么补贴", "120岁"):
            page = self.asked(visit, address, q=query)
            for summary in page.query_selector_all("details > summary"):
                summary.click()
            for facet in page.query_selector_all("[data-facet]"):
                facet.click()
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), NARROW["width"], query)
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), NARROW["width"], query)
            small = page.evaluate("""() => [...document.querySelectorAll("[data-search] a, [data-search] button, summary")]
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 24).map(one => one.textContent)""")
            self.assertEqual(small, [], query)
        self.assertEqual(visit.troubles, [])

    def test_a_page_opened_as_a_file_says_that_it_cannot_search(self):
        visit = self.visit("file://", PHONE)
        visit.open((smoke.site().public / "search/index.html").as_uri())
        self.assertIn(STATIC, visit.text())

    def test_without_scripts_the_page_names_other_ways(self):
        address = self.served()
        visit = self.visit(address, PHONE, scripts=False)
        visit.open(f"{address}search/?q=x")
        others = visit.page.eval_on_selector_all("main a", "links => links.map(link => link.href)")
        for way in ("domains/", "organs/"):
            self.assertIn(f"{address}{way}", others)
        self.assertEqual(visit.troubles, [])
