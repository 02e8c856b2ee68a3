"""Linked data is read with rdflib, which may fetch nothing, and says what the editions say."""
import html.parser
import json
import pathlib
import unittest

import rdflib
from rdflib import RDF, URIRef

import run

SITE = "https://www.example.gov.cn/col/"
SCHEMA = rdflib.Namespace("https://schema.org/")
OWN = rdflib.Namespace("urn:gongbiao:")


class Blocks(html.parser.HTMLParser):
    """The JSON-LD of a page."""

    def __init__(self, text):
        super().__init__()
        self.inside, self.texts = False, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and ("type", "application/ld+json") in attributes
        if self.inside:
            self.texts.append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def graph(text, place):
    """The triples of a text that lies at a place of the site. A context that had to be fetched would fail."""
    context = json.loads(text)["@context"]
    assert isinstance(context, dict), "the context does not stand in the file"
    return rdflib.Graph().parse(data=text, format="json-ld", publicID=SITE + place)


def download(id):
    return graph(run.download(id, "jsonld").read_text(), f"{id}/{id.replace('/', '-')}.jsonld")


def page(address):
    """The triples of a page."""
    texts = Blocks((run.site().public / address / "index.html").read_text()).texts
    assert len(texts) == 1, address
    return graph(texts[0], address)


class LinkedDataTests(unittest.TestCase):
    def one(self, triples, subject, predicate):
        values = list(triples.objects(subject, predicate))
        self.assertLessEqual(len(values), 1, f"{subject} {predicate}")
        return str(values[0]) if values else ""

    def names(self, triples, subject, predicate):
        return sorted(self.one(triples, node, SCHEMA.name) for node in triples.objects(subject, predicate))

    def check_facts(self, triples, id, edition):
        node, notice = URIRef(f"{SITE}{id}/"), edition["notice"] or {}
        self.assertIn((node, RDF.type, SCHEMA.Legislation), triples)
        title = edition["title"] + (f"（{edition['label']}）" if edition["label"] else "")
        self.assertEqual(self.one(triples, node, SCHEMA.name), title)
        self.assertEqual(self.one(triples, node, SCHEMA.identifier), id)
        self.assertEqual(self.one(triples, node, SCHEMA.legislationIdentifier), notice.get("number", ""))
        self.assertEqual(self.one(triples, node, SCHEMA.legislationDate), notice.get("date") or "")
        effective = notice.get("effective")
        self.assertEqual(self.one(triples, node, SCHEMA.temporalCoverage), f"{effective}/.." if effective else "")
        issuers = notice.get("organs") or notice.get("signatories") or []
        self.assertEqual(self.names(triples, node, SCHEMA.legislationPassedBy), sorted(issuers))
        region = URIRef(f"{SITE}{id.split('/')[0]}/")
        self.assertIn((node, SCHEMA.legislationJurisdiction, region), triples)
        self.assertIn((region, RDF.type, SCHEMA.AdministrativeArea), triples)
        self.assertEqual(self.one(triples, region, SCHEMA.identifier), edition["region"]["code"])

    def check_item(self, triples, id, item, category, domain):
        node = URIRef(f"{SITE}{id}/")
        self.assertIn((node, RDF.type, SCHEMA.GovernmentService), triples)
        self.assertEqual(self.one(triples, node, SCHEMA.identifier), id)
        self.assertEqual(self.one(triples, node, SCHEMA.name), item["name"])
        self.assertEqual(self.one(triples, node, SCHEMA.description), item["content"] or "")
        self.assertEqual(self.one(triples, node, OWN.standard), item["standard"] or "")
        self.assertEqual(self.one(triples, node, OWN.funding), item["funding"] or "")
        self.assertEqual(self.one(triples, node, OWN.printed), item["printed"])
        audience = list(triples.objects(node, SCHEMA.audience))
        self.assertEqual([self.one(triples, value, SCHEMA.audienceType) for value in audience], [item["audience"]])
        self.assertEqual(self.names(triples, node, SCHEMA.provider), sorted(item["lead"]))
        self.assertEqual(
            sorted(map(str, triples.objects(node, SCHEMA.category))),
            sorted(name for name in (domain["name"], category["name"]) if name))
        edition, place = id.rsplit("/", 1)[0], id.split("/")[0]
        self.assertIn((node, SCHEMA.subjectOf, URIRef(f"{SITE}{edition}/")), triples)
        self.assertIn((node, SCHEMA.areaServed, URIRef(f"{SITE}{place}/")), triples)

    def test_every_item_of_a_download_says_what_the_edition_says(self):
        items = list(run.site().items())
        for id, edition in run.site().editions.items():
            triples = download(id)
            self.check_facts(triples, id, edition)
            own = [entry for entry in items if entry[0].startswith(f"{id}/")]
            self.assertEqual(len(list(triples.subjects(RDF.type, SCHEMA.GovernmentService))), len(own))
            for entry in own:
                self.check_item(triples, *entry)

    def test_plans_tell_their_facts_chapters_and_indicators(self):
        plans = [id for id in run.editions() if id not in run.site().editions]
        self.assertTrue(plans)
        for id in plans:
            edition = json.loads(run.download(id, "json").read_bytes())
            triples, node = download(id), URIRef(f"{SITE}{id}/")
            self.check_facts(triples, id, edition)
            chapters = {chapter["mark"] + chapter.get("heading", chapter["name"]) for chapter in edition["chapters"]}
            self.assertEqual(set(self.names(triples, node, SCHEMA.hasPart)), chapters)
            self.assertEqual(
                self.names(triples, node, OWN.indicator), sorted(entry["name"] for entry in edition["indicators"]))

    def test_pages_carry_the_same(self):
        items = list(run.site().items())
        for id, edition in run.site().editions.items():
            self.check_facts(page(f"{id}/"), id, edition)
            if edition["notice"]:
                triples, node = page(f"{id}/notice/"), URIRef(f"{SITE}{id}/notice/")
                self.assertEqual(self.one(triples, node, SCHEMA.name), edition["notice"]["title"])
                self.assertIn((node, SCHEMA.hasPart, URIRef(f"{SITE}{id}/")), triples)
        for entry in items[:: max(1, len(items) // 60)]:
            self.check_item(page(f"{entry[0]}/"), *entry)

    def test_identities_are_pages_of_the_site(self):
        for id in run.editions():
            for subject in set(download(id).subjects()):
                if isinstance(subject, URIRef):
                    self.assertTrue(str(subject).startswith(SITE), subject)
                    address = str(subject).removeprefix(SITE)
                    self.assertTrue((pathlib.Path(run.site().public) / address / "index.html").is_file(), subject)

    def test_pages_about_many_editions_carry_none(self):
        for address in ("", "about/", "data/", "search/", "domains/"):
            self.assertEqual(Blocks((run.site().public / address / "index.html").read_text()).texts, [], address)
