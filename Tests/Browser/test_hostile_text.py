"""Text that Markdown, HTML, YAML or the typesetter could take for their own comes out as those very characters."""
import csv
import functools
import io
import json
import re
import subprocess
import unittest

import smoke
from expected import holders
from support import PHONE, Server, Site, Visit, run, search

LINES = (  # each stands in a field as a paragraph of its own
    "<b>粗体</b>、<script>alert('脚本')</script>、<!-- 注释 -->、<img src=x onerror=alert(1)>",
    "实体&lt;、&amp;amp;、&nbsp;、&#32;、&copy;和&",
    "面积2*3*4平方米，**粗**、_斜_、__粗__、`代码`、~~删除~~",
    "PM_{2.5}浓度$x^2$，#标签、@文内、[链接](https://example.com/)、![图](x.png)",
    "浓度<0.01毫克，年龄7~18岁，1~2次~3次",
    "1. 以数字开头的一行",
    "- 以短横开头的一行--和---",
    "> 以大于号开头，\"引号\"与'单引号'，省略...",
    "[标]: https://example.com/ \"链接定义\"",
    "长址https://www.example.gov.cn/col/col1229123456/index.html?uid=1229123456&pageNum=1&docId=20240621001",
    "+ 反斜杠\\n、\\*、\\\\和行末反斜杠\\",
)
SHORT = "<b>2*3*4</b>&amp;PM_{2.5}<0.01、7~18岁及ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\\"  # for names and the facts of a notice
CELL = "竖线|与`|`、*星*"  # for a cell of a table
AROUND = ("前言", "领域说明", "项目说明", "结尾")  # what stands around the items, each followed by SHORT
EDITION = "shili/2024"


def without_space(text):
    return re.sub(r"\s", "", text)


class HostileTextTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = smoke.workshop() / "hostile"
        run(smoke.arguments.program, "init", folder)
        write_hostile_text(folder / "Content" / EDITION)
        cls.site = Site(smoke.arguments.program, folder / "Content", folder / "Site").build()
        cls.item = next(cls.site.items())[1]

    def test_in_the_interchange_form(self):
        for field in ("audience", "content", "standard", "funding"):
            self.assertEqual(self.item[field], "\n".join((f"{field}：",) + LINES), field)
        self.assertEqual(self.item["leadText"], SHORT + "。")
        self.assertEqual(self.item["name"], SHORT)
        edition = self.site.editions[EDITION]
        self.assertEqual([edition["domains"][0]["name"], edition["domains"][0]["categories"][0]["name"]], [SHORT, SHORT])
        notice = edition["notice"]
        self.assertEqual([notice[key] for key in ("number", "title", "addressees")], [SHORT] * 3)
        self.assertEqual([notice[key] for key in ("organs", "signatories", "copies")], [[SHORT]] * 3)
        second = list(self.site.items())[1][1]
        self.assertEqual(second["content"], f"表格：\n项目\t标准\n{CELL}\t{SHORT}")
        around = [edition["preface"], edition["domains"][0]["note"], second["note"], edition["closing"]]
        self.assertEqual(around, [f"{place}{SHORT}" for place in AROUND])
        published = self.site.public / EDITION / f"{EDITION.replace('/', '-')}.json"
        self.assertEqual(json.loads(published.read_bytes()), edition)

    def test_in_the_table(self):
        rows = list(csv.DictReader(io.StringIO(self.site.export(EDITION, "csv").decode("utf-8-sig"), newline="")))
        self.assertEqual(rows[0]["服务内容"], self.item["content"])
        self.assertEqual([rows[0]["服务项目"], rows[0]["领域"], rows[0]["类别"]], [SHORT] * 3)

    def test_in_markdown(self):
        for text in ((self.site.folder / f"editions/{EDITION}.md").read_text(), self.site.export(EDITION, "markdown").decode()):
            for line in LINES:
                self.assertEqual(text.count(f"\n{line}\n"), 5, line)  # four fields and the body of the notice
            for part in (*(place + SHORT for place in AROUND), CELL.replace("|", "\\|")):
                self.assertEqual(text.count(part), 1, part)
            self.assertGreaterEqual(text.count(SHORT), 12)

    def test_with_the_line_ends_of_windows_all_the_same(self):
        again = smoke.workshop() / "again/shili/2024"
        again.mkdir(parents=True)
        text = (self.site.content / EDITION / "standard.md").read_text()
        (again / "standard.md").write_text(text.replace("\n", "\r\n"))
        exported = json.loads(run(smoke.arguments.program, "export", again, "--format", "json"))
        self.assertEqual(exported["domains"], self.site.editions[EDITION]["domains"])

    def test_on_the_pages(self):
        with Server(self.site, "a/b/") as server, Visit(smoke.browser(), PHONE, server.address) as visit:
            visit.page.on("dialog", lambda dialog: self.fail("a script of the content ran"))
            visit.open(f"{server.address}{EDITION}/1/")
            shown = visit.page.eval_on_selector_all("dl.fields dd", "all => all.map(field => field.innerText)")
            wanted = [self.item[key] for key in ("audience", "content", "standard", "funding", "leadText")]
            self.assertEqual([without_space(text) for text in shown], [without_space(text) for text in wanted])
            self.assertIn(without_space(SHORT), without_space(visit.text("h1")))
            self.assertEqual(visit.page.locator("dd b:not(.amount), dd script, dd img, dd em, dd code, dd li").count(), 0)
            visit.open(f"{server.address}{EDITION}/2/")
            cells = visit.page.eval_on_selector_all("dd td", "all => all.map(cell => cell.textContent)")
            self.assertEqual(cells, [CELL, SHORT])
            self.assertIn(AROUND[2] + without_space(SHORT), without_space(visit.text("main")))
            visit.open(f"{server.address}{EDITION}/notice/")
            text = without_space(visit.text("main"))
            for line in LINES:
                self.assertIn(without_space(line), text)
            self.assertGreaterEqual(text.count(without_space(SHORT)), 5)
            for page in ("", f"{EDITION}/", "shili/", "domains/"):
                visit.open(server.address + page)
                self.assertIn(without_space(SHORT), without_space(visit.text()), page)
            self.assertEqual(visit.troubles, [])

    def test_pages_stay_as_wide_as_the_screen(self):
        for screen in (PHONE, {"width": 800, "height": 900}):
            with Server(self.site) as server, Visit(smoke.browser(), screen, server.address) as visit:
                for page in ("", f"{EDITION}/", f"{EDITION}/1/", f"{EDITION}/2/", f"{EDITION}/notice/", "shili/", "domains/", "organs/"):
                    visit.open(server.address + page)
                    width = visit.page.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(width, screen["width"], page)

    def test_in_search(self):
        queries = ("<script>alert('脚本')</script>", "&amp;amp;", "2*3*4", "PM_{2.5}", "<0.01", "7~18岁", "行末反斜杠\\", "1.以数字")
        with Server(self.site) as server, Visit(smoke.browser(), PHONE, server.address) as visit:
            visit.page.on("dialog", lambda dialog: self.fail("a script of the content ran"))
            for query in queries:
                found, stated = search(visit, server.address, query)
                expected = sorted(holders(self.site, query))
                self.assertIn(f"{EDITION}/1", expected, query)
                self.assertEqual((sorted(found), stated), (expected, len(expected)), query)
                self.assertIn(without_space(SHORT), without_space(visit.text("[data-search]")), query)
            self.assertEqual(visit.troubles, [])

    def test_in_print(self):
        text = self.printed
        for line in LINES:
            self.assertGreaterEqual(text.count(without_space(line)), 5, line)
        for part in (*(place + SHORT for place in AROUND), CELL):
            self.assertEqual(text.count(without_space(part)), 1, part)
        self.assertGreaterEqual(text.count(without_space(SHORT)), 12)

    @functools.cached_property
    def printed(self):
        document = smoke.workshop() / "hostile.pdf"
        document.write_bytes(self.site.export(EDITION, "pdf"))
        text = subprocess.check_output(["pdftotext", "-raw", document, "-"]).decode()
        return without_space(re.sub(r"^— \d+ —$", "", text, flags=re.MULTILINE))  # page numbers


def write_hostile_text(folder):
    """Replaces the first item of the sample site and its notice."""
    standard = (folder / "standard.md").read_text()
    head, rest = standard.split("# 一、", 1)
    second = rest[rest.index("# 二、"):]
    labels = {"audience": "服务对象", "content": "服务内容", "standard": "服务标准", "funding": "支出责任"}
    fields = [f"**{label}**：{field}：\n\n" + "\n\n".join(LINES) for field, label in labels.items()]
    preface, domain, item, closing = (place + SHORT for place in AROUND)
    first = [preface, f"# 一、{SHORT}", domain, f"## 1. {SHORT}", f"### （1）{SHORT}", *fields, f"**牵头负责单位**：{SHORT}。"]
    cell = CELL.replace("|", "\\|")
    table = f"表格：\n\n| 项目 | 标准 |\n| --- | --- |\n| {cell} | {SHORT} |"
    heading, fields = second.split("**服务对象**", 1)
    fields = fields.replace("免费提供国家规定课程教科书。", table)
    second = f"{heading}{item}\n\n**服务对象**{fields}\n---\n\n{closing}\n"
    (folder / "standard.md").write_text(head + "\n\n".join(first) + "\n\n" + second)
    quoted = "'" + SHORT.replace("'", "''") + "'"
    notice = ["---", f"number: {quoted}", f"title: {quoted}", f"organs: [{quoted}]", f"addressees: {quoted}",
              "date: 2024-03-01", "effective: 2024-04-01", f"copies: [{quoted}]", "---"]
    (folder / "notice.md").write_text("\n".join(notice) + "\n\n" + "\n\n".join(LINES) + "\n")
