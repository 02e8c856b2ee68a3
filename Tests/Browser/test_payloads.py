"""Texts that try to run scripts or to load something come out of every field as text: no script runs, nothing is asked for."""
import json
import re
import shutil
import subprocess
import unittest
import urllib.parse

import payloads
import smoke
from support import PHONE, Server, Site, Visit, run

FIELDS = {"audience": "服务对象", "content": "服务内容", "standard": "服务标准", "funding": "支出责任"}
FORM = "fields:\n" + "\n".join(f"  {role}: {label}" for role, label in FIELDS.items()) + "\n  lead: 牵头负责单位\n  extra: [政策依据]"
ITEMS = 24  # of an edition
NOTICE = ("number", "title", "addressees", "annotation", "disclosure", "index", "register")
LISTS = ("organs", "signatories", "copies", "attachments", "supersedes")
COUNTING = """
addEventListener("securitypolicyviolation", (event) => { window.violations = (window.violations ?? 0) + 1; });
"""


def without_space(text):
    return re.sub(r"\s", "", text)


def quoted(text):
    """A text in YAML."""
    return "'" + text.replace("'", "''") + "'"


def cell(text):
    """A text as a cell of a table; a backslash is text, before a bar too."""
    return text.replace("|", "\\|")


def editions(texts):
    """The payloads, so many at a time."""
    return [texts[start:start + ITEMS] for start in range(0, len(texts), ITEMS)]


def standard(place, texts):
    """Every payload in every field of an item of its own, in the names of its domain and category, and around them."""
    head = f"kind: standard\ntitle: {quoted(texts[0] + '标准')}\nlabel: {quoted(texts[1])}\nregion: '{place}'\n{FORM}"
    parts = [f"---\n{head}\n---", f"前言{texts[2]}"]
    for number, text in enumerate(texts, 1):
        if number % 6 == 1:
            parts += [f"# 领域{text}", f"说明{text}"]
        parts += [f"## 类别{text}", f"说明{text}", f"### （{number}）{text}", f"说明{text}"]
        parts += [f"**{label}**：{text}" for label in FIELDS.values()] + [f"**牵头负责单位**：{text}"]
        parts += [f"**政策依据**：{text}", f"| {cell(text)} | 头 |\n| --- | --- |\n| 甲 | {cell(text)} |"]
    return "\n\n".join([*parts, "---", f"结尾{texts[3]}"]) + "\n"


def notice(texts):
    """A notice whose facts are payloads, each field another one, and whose body holds them all."""
    facts = {key: quoted(texts[index % len(texts)]) for index, key in enumerate(NOTICE)}
    lists = {key: "[" + ", ".join(quoted(text) for text in texts) + "]" for key in LISTS}
    lines = [f"{key}: {value}" for key, value in {**facts, **lists}.items()]
    body = "\n\n".join(f"一、{text}" for text in texts)
    printed = f"printed: {{organ: {quoted(texts[-1])}, date: 2024-03-02}}"
    return "---\n" + "\n".join(lines) + f"\ndate: 2024-03-01\neffective: 2024-04-01\n{printed}\n---\n\n{body}\n"


def plan(place, texts):
    """A plan with payloads in headings, paragraphs, boxes and the cells of a table of indicators."""
    parts = [f"---\nkind: plan\ntitle: {quoted('规划' + texts[0])}\nregion: '{place}'\nindicators: [主要指标]\n---", f"前言{texts[1]}"]
    for number, text in enumerate(texts, 1):
        parts += [f"# 第{number}章 {text}", f"段落{text}", f"## 节{text}", f"段落{text}"]
        parts += [f"> **专栏{number} {text.replace('*', '')}**\n>\n> 1.{text}。{text}\n>\n> 段落{text}"]
    rows = "\n".join(f"| {number} | {cell(text)} | {cell(text)} | 1 | 2 |" for number, text in enumerate(texts, 1))
    parts += ["主要指标", f"| 序号 | 指标 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- | --- |\n{rows}"]
    return "\n\n".join(parts) + "\n"


def write(content, all_texts):
    """A content folder in which every field of every file holds payloads."""
    facts = ("name", "sponsor", "operator", "contact", "icp", "police", "description", "licence", "feedback")
    # What begins like an address is refused there, which has a test of its own.
    allowed = [text for text in all_texts if not re.match(r"\s*[a-z-]+\s*:", text, re.IGNORECASE)]
    site = [f"{key}: {quoted(allowed[(7 * index + 1) % len(allowed)])}" for index, key in enumerate(facts)]
    regions, organs = [], []
    for number, texts in enumerate(editions(all_texts)):
        slug, code = f"r{number}", f"33{number:04}"
        regions.append(f"- code: '{code}'\n  name: {quoted(texts[0])}\n  short: {quoted(texts[1])}\n  slug: {slug}")
        organs += [f"{slug}:"] + [f"  - name: {quoted('机关' + text)}\n    short: [{quoted(text)}]" for text in texts]
        folder = content / slug / "2024"
        folder.mkdir(parents=True)
        (folder / "standard.md").write_text(standard(code, texts))
        (folder / "notice.md").write_text(notice(texts))
        if number % 4 == 0:
            other = content / slug / "2025"
            other.mkdir()
            (other / "plan.md").write_text(plan(code, texts))
    (content / "site.yml").write_text("\n".join(site) + "\n")
    (content / "regions.yml").write_text("\n".join(regions) + "\n")
    (content / "organs.yml").write_text("\n".join(organs) + "\n")
    synonyms = [f"{quoted(text)}: [{quoted(text)}]" for text in all_texts[:40]]
    (content / "synonyms.yml").write_text("\n".join(synonyms) + "\n")


def differences(site):
    """What the finished files of a site hold otherwise than its content."""
    command = [site.program, "check", "--published", "--content", site.content, "--site", site.folder, "--format", "json"]
    ended = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    return [f"{finding['file']}: {finding['message']['en']}" for finding in json.loads(ended.stdout)["findings"]]


class PayloadTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = smoke.workshop() / "payloads"
        write(folder / "Content", payloads.ALL)
        cls.site = Site(smoke.arguments.program, folder / "Content", folder / "Site")
        run(cls.site.program, "build", "--no-print", "--content", cls.site.content, "--site", cls.site.folder)

    def test_there_are_enough_of_them(self):
        self.assertGreaterEqual(len(payloads.ALL), 200)

    def test_every_file_holds_them_as_text(self):
        self.assertEqual(differences(self.site), [])

    def test_the_files_for_programs_are_whole(self):
        files = sorted(self.site.public.rglob("*.xml"))
        self.assertGreater(len(files), len(payloads.ALL) // ITEMS)
        subprocess.run(["xmllint", "--noout", "--nonet", *map(str, files)], check=True)
        for path in self.site.public.rglob("*.json*"):
            json.loads(path.read_bytes())

    def test_the_typesetter_prints_its_own_commands_as_text(self):
        folder = smoke.workshop() / "printed"
        write(folder / "Content", payloads.TYPESETTING)
        site = Site(smoke.arguments.program, folder / "Content", folder / "Site").build()
        self.assertTrue(list(site.public.rglob("*.pdf")))
        self.assertEqual(differences(site), [])

    def test_the_interchange_form_has_each_in_every_field(self):
        items = {item["name"]: item for _, item, *_ in self.site.items()}
        self.assertEqual(set(items), set(payloads.ALL))
        for text, item in items.items():
            self.assertEqual([item[role] for role in ("audience", "content", "standard")], [text] * 3)

    def test_no_page_runs_a_script_of_the_content_or_asks_for_anything_else(self):
        pages = sorted(path.parent.relative_to(self.site.public).as_posix() for path in self.site.public.rglob("index.html"))
        # Of lists by name, which are alike and as many as there are payloads, some.
        lists = [page for page in pages if page.startswith(("organs/", "domains/", "sources/"))]
        pages = [page for page in pages if page not in lists] + lists[::6]
        shown = {id: item for id, item, *_ in self.site.items()}
        self.assertGreater(len(pages), len(payloads.ALL))
        dialogs = []
        with Server(self.site) as server, Visit(smoke.browser(), PHONE, server.address) as visit:
            visit.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
            visit.page.add_init_script(COUNTING)
            for page in pages:
                address = server.address + ("" if page == "." else page + "/")
                visit.open(address)
                visit.page.mouse.move(180, 400)
                visit.page.keyboard.press("Tab")
                counts = visit.page.evaluate("[window.ran ?? 0, window.violations ?? 0, location.href]")
                self.assertEqual(counts, [0, 0, address])
                if page in shown:
                    self.check_item(visit, shown[page], page)
            self.assertEqual(dialogs, [])
            self.assertEqual(visit.troubles, [])

    def check_item(self, visit, item, page):
        fields = visit.page.eval_on_selector_all("dl.fields dd", "all => all.map(field => field.innerText)")
        wanted = [item[key] for key in ("audience", "content", "standard", "funding", "leadText")]
        self.assertEqual([without_space(text) for text in fields[:5]], [without_space(text) for text in wanted], page)
        for line in item["extra"][0]["text"].split("\n"):  # the text, and a table whose cells hold it too
            self.assertIn(without_space(line), without_space(fields[5]), page)
        self.assertIn(without_space(item["name"]), without_space(visit.text("h1")), page)
        inside = "dd :is(script, img, svg, iframe, object, embed, style, link, form, input, b, em, code, a[href^='javascript'])"
        self.assertEqual(visit.page.locator(inside).count(), 0, page)

    def test_the_search_shows_queries_and_results_as_text(self):
        chosen = payloads.ALL[::12]
        with Server(self.site) as server, Visit(smoke.browser(), PHONE, server.address) as visit:
            visit.page.add_init_script(COUNTING)
            for text in chosen:
                visit.open(f"{server.address}search/?q={urllib.parse.quote(text)}")
                visit.page.locator('[data-search-state="done"], [data-search-state="idle"], [data-search-state="error"]').wait_for(
                    state="attached", timeout=10_000)
                counts = visit.page.evaluate("[window.ran ?? 0, window.violations ?? 0]")
                self.assertEqual(counts, [0, 0], text)
                self.assertEqual(visit.page.input_value("#q"), text)
                self.assertEqual(visit.page.locator("main :is(script, img, svg, iframe, object, embed, style)").count(), 0, text)
            self.assertEqual(visit.troubles, [])

    def test_characters_that_are_no_text_are_refused(self):
        for text in payloads.UNPRINTABLE:
            folder = smoke.workshop() / "unprintable"
            run(smoke.arguments.program, "init", folder)
            path = folder / "Content/shili/2024/standard.md"
            path.write_text(path.read_text().replace("实物标准。", f"实物{text}标准。"))
            ended = subprocess.run(
                [str(smoke.arguments.program), "check", "--strict", "--content", str(folder / "Content")], capture_output=True)
            self.assertEqual(ended.returncode, 1, repr(text))
            shutil.rmtree(folder)

    def test_addresses_that_can_run_something_are_refused(self):
        for text in ("javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"):
            folder = smoke.workshop() / f"addresses-{text[:4]}"
            run(smoke.arguments.program, "init", folder)
            notice = folder / "Content/shili/2024/notice.md"
            notice.write_text(notice.read_text().replace("published:", f"interpretation: {quoted(text)}\npublished:", 1))
            site = folder / "Content/site.yml"
            site.write_text(site.read_text() + f"feedback: {quoted(text)}\n")
            ended = subprocess.run(
                [str(smoke.arguments.program), "check", "--rule", "link-address", "--format", "json", "--content",
                 str(folder / "Content")], capture_output=True)
            self.assertEqual((ended.returncode, len(json.loads(ended.stdout)["findings"])), (1, 2), text)
            built = subprocess.run(
                [str(smoke.arguments.program), "build", "--no-print", "--content", str(folder / "Content"), "--site",
                 str(folder / "Site")], capture_output=True)
            self.assertEqual(built.returncode, 2, text)
