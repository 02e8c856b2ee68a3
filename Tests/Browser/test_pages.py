"""Each kind of page in the browser: on a phone and on a desktop, at the top of a host and under a column path."""
import itertools
import re
import unittest
import urllib.parse

import kinds
import smoke
from support import DESKTOP, PHONE, Server, Visit

FIELDS = ("audience", "content", "standard", "funding")


def kinds_of_pages():
    """Pages of each kind, those with more furniture than others, and all editions with their notices."""
    site = smoke.site()
    pages = [page for chosen in kinds.pages(site).values() for page in chosen]
    for id in sorted(site.editions):
        pages += [f"{id}/"] + ([f"{id}/notice/"] if site.editions[id]["notice"] else [])
    longest = max(site.items(), key=lambda entry: sum(len(entry[1][field] or "") for field in FIELDS))[0]
    return list(dict.fromkeys(pages + [f"{longest}/"]))


def without_space(text):
    return re.sub(r"\s", "", text)


class PageTests(unittest.TestCase):
    def test_the_items_of_an_edition_can_be_narrowed_to_what_is_typed(self):
        site = smoke.site()
        id = max(site.editions, key=lambda id: sum(other.startswith(f"{id}/") for other, *_ in site.items()))
        items = [entry for entry in site.items() if entry[0].startswith(f"{id}/")]
        domain, category, name = items[0][3]["name"], items[-1][2]["name"], items[len(items) // 2][1]["name"]
        shown = ".domain .items li:visible"
        with Server(site) as server, Visit(smoke.browser(), PHONE, allowed=server.address) as visit:
            visit.open(f"{server.address}{id}/")
            field = visit.page.get_by_label("筛选本版的服务")
            for typed in (name, category, domain, f"  {name[:2]} {category}"):
                field.fill(typed)
                expected = [one for one in items if all(
                    word in one[1]["name"] + one[2]["name"] + one[3]["name"] for word in typed.split())]
                self.assertEqual(visit.page.locator(shown).count(), len(expected), typed)
                self.assertIn(f"找到{len(expected)}项" if expected else "没有", visit.text("[role=status]"))
                heads = visit.page.locator(".domain h3:visible").count()
                self.assertEqual(heads, len({(one[3]["name"], one[2]["name"]) for one in expected}), typed)
            field.fill("没有这样的服务")
            self.assertEqual(visit.page.locator(shown).count(), 0)
            self.assertIn("检索", visit.text("[role=status]"))
            field.fill("")
            self.assertEqual(visit.page.locator(shown).count(), len(items))
            self.assertEqual(visit.troubles, [])
        with Server(site) as server, Visit(smoke.browser(), PHONE, allowed=server.address, scripts=False) as visit:
            visit.open(f"{server.address}{id}/")
            self.assertFalse(visit.page.get_by_label("筛选本版的服务").is_visible())
            self.assertEqual(visit.page.locator(shown).count(), len(items))

    def test_no_page_has_an_error_a_foreign_request_or_a_sideways_scroll(self):
        pages = kinds_of_pages()
        for prefix, screen in itertools.product(("", "a/b/"), (PHONE, DESKTOP)):
            with Server(smoke.site(), prefix) as server:
                with Visit(smoke.browser(), screen, allowed=server.address) as visit:
                    for page in pages:
                        visit.open(server.address + page)
                        width = visit.page.evaluate("document.documentElement.scrollWidth")
                        self.assertLessEqual(width, screen["width"], f"{page} is wider than the screen")
                        self.assertGreater(len(visit.text("main")), 10, page)
                    self.assertEqual(visit.troubles, [])

    def test_every_link_of_a_sample_of_pages_opens(self):
        with Server(smoke.site(), "a/b/") as server:
            top = server.address
            with Visit(smoke.browser(), PHONE, allowed=top) as visit:
                links = {}
                for page in kinds_of_pages():
                    visit.open(top + page)
                    for link in visit.page.eval_on_selector_all("a[href], form", "all => all.map(a => a.href ?? a.action)"):
                        links.setdefault(link.split("#")[0], page)
                outside = {link for link in links if urllib.parse.urlsplit(link).netloc != top.split("/")[2]}
                for link, page in links.items():
                    if link not in outside:
                        self.assertTrue(link.startswith(top), f"{page}: {link} leads out of the site")
                        answer = visit.context.request.head(link, max_redirects=0)
                        self.assertEqual(answer.status, 200, f"{page}: {link}")
                self.assertGreater(len(links) - len(outside), len(kinds_of_pages()))

    def test_every_item_stands_on_its_page_word_for_word_without_scripts(self):
        site = smoke.site()
        items = list(site.items())
        chosen = items[:: max(1, len(items) // 20)]
        with Server(site, "a/b/") as server:
            with Visit(smoke.browser(), PHONE, allowed=server.address, scripts=False) as visit:
                for id, item, category, domain in chosen:
                    visit.open(f"{server.address}{id}/")
                    text = without_space(visit.text("main"))
                    self.assertIn(without_space(item["name"]), without_space(visit.text("h1")), id)
                    for field in FIELDS:
                        self.assertIn(without_space(item[field] or ""), text, f"{id} {field}")
                    self.assertIn(without_space(item["leadText"] or ""), text, id)
                    for name in (domain["name"], category["name"]):
                        self.assertIn(without_space(name), text, id)
                self.assertEqual(visit.troubles, [])

    def test_an_edition_lists_its_items_and_a_notice_stands_whole_without_scripts(self):
        site = smoke.site()
        with Server(site) as server:
            with Visit(smoke.browser(), PHONE, allowed=server.address, scripts=False) as visit:
                for id, edition in site.editions.items():
                    visit.open(f"{server.address}{id}/")
                    text = without_space(visit.text("main"))
                    names = [item["name"] for other, item, *_ in site.items() if other.startswith(f"{id}/")]
                    self.assertTrue(names)
                    self.assertEqual([name for name in names if without_space(name) not in text], [])
                    self.assertIn(without_space(edition["closing"] or ""), text)
                    notice = edition["notice"]
                    if not notice:
                        continue
                    visit.open(f"{server.address}{id}/notice/")
                    text = without_space(visit.text("main"))
                    for part in [notice["number"], notice["title"], notice["addressees"] or "", *notice["organs"]]:
                        self.assertIn(without_space(part), text, id)
                    for line in (notice["body"] or "").splitlines():
                        if not line.startswith(("#", "|", "\\")):
                            self.assertIn(without_space(line), text, id)
                self.assertEqual(visit.troubles, [])
