"""Links and leaks of every published file, without a browser."""
import unittest

import smoke
from links import Tree


class LinkTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = Tree(smoke.site().public)

    def test_no_link_breaks_under_a_column_path_and_nothing_is_loaded_from_elsewhere(self):
        self.assertEqual(self.tree.troubles(), [])

    def test_every_page_is_reached_from_the_home_page(self):
        reached = self.tree.reached()
        unlinked = {"404.html", "style/index.html"}
        self.assertEqual({page for page in self.tree.pages if page not in reached}, unlinked)

    def test_every_edition_offers_its_files(self):
        reached = self.tree.reached()
        for id in smoke.site().editions:
            for ending in ("json", "csv"):
                self.assertTrue(any(name.startswith(f"{id}/") and name.endswith(f".{ending}") for name in reached), id)

    def test_every_item_edition_and_notice_has_its_page(self):
        site = smoke.site()
        wanted = {f"{id}/index.html" for id, *_ in site.items()} | {f"{id}/index.html" for id in site.editions}
        noticed = [id for id, edition in site.editions.items() if edition["notice"]]
        wanted |= {f"{id}/notice/index.html" for id in noticed}
        self.assertGreater(len(wanted), len(site.editions))
        self.assertEqual(wanted - self.tree.files, set())
        for id in noticed:
            self.assertTrue([name for name in self.tree.files if name.startswith(f"{id}/") and name.endswith(".pdf")], id)

    def test_the_checker_sees_what_is_wrong(self):
        tree = Tree.__new__(Tree)
        tree.files, tree.pages = {"x/index.html", "x/y.css"}, {}
        for link in ("/x/", "../../a/b/x/", "../../", "y.js", "../x", "missing/"):
            self.assertIsNotNone(tree.target("x/index.html", link)[2], link)
        for link in ("", "./", "../x/", "y.css", "../x/y.css"):
            self.assertIsNone(tree.target("x/index.html", link)[2], link)

    def test_no_file_tells_where_it_was_made(self):
        site = smoke.site()
        places = [str(site.folder).encode(), str(site.content).encode()]
        for part in ("public", "editions"):
            for path in sorted((site.folder / part).rglob("*")):
                if path.is_file():
                    content = path.read_bytes()
                    self.assertFalse([place for place in places if place in content], path)
