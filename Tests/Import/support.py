"""What the import tests stand on: the reviewed editions, the program, and what an import has to give."""
import dataclasses
import json
import os
import pathlib
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from difflib import SequenceMatcher

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ("jiaxing", "quzhou", "ouhai")
# The five fields: their key in an exported edition and their label in the documents.
FIELDS = {"audience": "服务对象", "content": "服务内容", "standard": "服务标准", "funding": "支出责任", "leadText": "牵头负责单位"}
TIME_LIMIT = 120  # seconds; no import of these documents comes near it


def bare(text):
    """A text without white space."""
    return re.sub(r"\s", "", text or "")


@dataclasses.dataclass
class Item:
    """A service item, with the names of the domain and category it stands in."""

    number: int
    name: str
    domain: str
    category: str
    texts: dict  # key of FIELDS: text, paragraphs a line each
    lead: list
    extra: list = dataclasses.field(default_factory=list)

    def changed(self, change):
        """The same item with a function applied to all its texts and names."""
        return dataclasses.replace(
            self, name=change(self.name), domain=change(self.domain), category=change(self.category),
            texts={key: change(text) for key, text in self.texts.items()}, lead=[change(organ) for organ in self.lead])


@dataclasses.dataclass
class Edition:
    """A reviewed edition: a title, and items in order."""

    id: str
    title: str
    items: list

    @classmethod
    def read(cls, exported):
        """The edition of what `gongbiao export --format json` printed."""
        data = json.loads(exported)
        items = [
            Item(item["number"], item["name"], domain["name"], category["name"],
                 {key: item[key] or "" for key in FIELDS}, item["lead"], item["extra"])
            for domain in data["domains"] for category in domain["categories"] for item in category["items"]]
        return cls(data["id"], data["title"] + (f"（{data['label']}）" if data["label"] else ""), items)

    def outline(self):
        """Every item as (number of its domain, of its category, of the category in the domain, of the item in the
        category, whether it is the first of its domain, of its category, the item)."""
        domain = category = inner = place = 0
        before = None
        for item in self.items:
            opens_domain = not before or before.domain != item.domain
            opens_category = opens_domain or before.category != item.category
            domain += opens_domain
            category += opens_category
            inner = 1 if opens_domain else inner + opens_category
            place = 1 if opens_category else place + 1
            yield Place(domain, category, inner, place, opens_domain, opens_category), item
            before = item


@dataclasses.dataclass(frozen=True)
class Place:
    """Where an item stands; all counts are from 1."""

    domain: int
    category: int  # through the whole document
    inner: int  # the category in its domain
    place: int  # the item in its category
    opens_domain: bool
    opens_category: bool


@dataclasses.dataclass
class Variation:
    """A document, and the items that importing it has to give."""

    name: str
    source: str
    file: str
    make: Callable  # no arguments: the bytes of the document; None where a tool for it is missing
    items: list
    text: str | None = None  # the document's text, for formats that are nothing but text
    pieces: list = dataclasses.field(default_factory=list)  # for the other formats: texts in the order of the document
    besides: tuple = ()  # further texts that stand anywhere: heads, comments
    references: bool = False  # whether the other two editions stand beside, to give headings the document lacks
    options: tuple = ()
    gaps: list = dataclasses.field(default_factory=list)  # (item, label) of fields that are missing or empty
    refused: bool = False  # whether the import has to refuse it: the document hides text where other text stands
    same_as_source: bool = False  # whether the whole content must be that of importing the source as it is

    @property
    def title(self):
        return f"{self.name}:{self.source}"


@dataclasses.dataclass
class Outcome:
    """What importing a variation gave."""

    code: int | None = None
    seconds: float = 0
    found: int = 0
    equal: int = 0  # fields equal, white space aside
    exact: int = 0  # fields equal to the last space
    differences: list = dataclasses.field(default_factory=list)
    skipped: bool = False


class Program:
    """The program under test."""

    def __init__(self, path, keep=None):
        self.path = str(pathlib.Path(path).resolve())
        self.keep = keep

    def run(self, *arguments, folder=ROOT):
        """The exit code, the standard output and everything said; code -1 where it did not end in time."""
        command = [self.path, *map(str, arguments)]
        try:
            ended = subprocess.run(
                command, cwd=folder, capture_output=True, timeout=TIME_LIMIT, stdin=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "en_US.UTF-8"})
        except subprocess.TimeoutExpired:
            return -1, b"", f"did not end in {TIME_LIMIT} s"
        return ended.returncode, ended.stdout, (ended.stdout + ended.stderr).decode(errors="replace")

    def edition(self, folder):
        """The edition in a folder."""
        code, output, said = self.run("export", folder, "--format", "json")
        if code not in (0, 1):
            raise AssertionError(f"export of {folder} ended with {code}: {said.strip()}")
        return Edition.read(output)

    def imported(self, variation, document, room, *options):
        """Imports a document into an empty folder `room`: the folder of the edition, the exit code, what was said."""
        if variation.references:
            for other in SOURCES:
                if other != variation.source:
                    shutil.copytree(ROOT / "Content" / other / "2023", room / "Content" / other / "2023")
        code, _, said = self.run("import", document, "--into", "Content/aa/2023", *options, folder=room)
        return room / "Content/aa/2023", code, said

    def outcome(self, variation, room):
        """Imports a variation in an empty folder and compares."""
        outcome = Outcome()
        data = variation.make()
        if data is None:
            outcome.skipped = True
            return outcome
        (room / variation.file).write_bytes(data)
        started = time.monotonic()
        folder, outcome.code, said = self.imported(
            variation, variation.file, room, "--report", "report.json", *variation.options)
        outcome.seconds = time.monotonic() - started
        (room / "said.txt").write_text(said, encoding="utf-8")
        if variation.refused:
            written = list(folder.glob("*")) if folder.exists() else []
            if outcome.code != 2 or written:
                outcome.differences.append(f"exit code {outcome.code} instead of a refusal")
            return outcome
        if outcome.code not in (0, 1):
            outcome.differences.append(f"exit code {outcome.code}: {short(said.strip(), 200)}")
            return outcome
        if variation.same_as_source:
            outcome.differences += self.source_differences(variation, folder, room / "plain")
        give_title(folder / "standard.md")
        compare(self.edition(folder).items, variation.items, outcome)
        outcome.differences += gap_differences(variation, said)
        outcome.differences += report_differences(variation, room / "report.json")
        return outcome

    def source_differences(self, variation, folder, room):
        """Where the files in a folder differ from those that the source gives as it is."""
        room.mkdir()
        source = ROOT / f"Tests/Golden/Import/{variation.source}/Input/source.txt"
        plain, _, _ = self.imported(variation, source, room)
        texts = [[path.read_bytes() if path.exists() else b"" for path in (given / name for given in (folder, plain))]
                 for name in CONTENT]
        return [f"{name} is not that of the source as it is"
                for name, (given, expected) in zip(CONTENT, texts) if given != expected]


CONTENT = ("standard.md", "notice.md")
GIVEN_TITLE = "\ntitle: 没有印出的标题"


def give_title(path):
    """Writes a title into an edition that has none: its document prints none, and export wants one."""
    text = path.read_text(encoding="utf-8")
    if not re.search(r"^title:", text, re.M):
        path.write_text(text.replace("kind: standard", "kind: standard" + GIVEN_TITLE, 1), encoding="utf-8")


def compare(found, expected, outcome):
    """Pairs the items by name and notes every difference."""
    outcome.found = len(found)
    names = [[bare(item.name) for item in items] for items in (found, expected)]
    for kind, a, b, c, d in SequenceMatcher(None, *names, autojunk=False).get_opcodes():
        pairs = min(b - a, d - c)
        for index in range(pairs):
            compare_item(found[a + index], expected[c + index], outcome)
        outcome.differences += [f"too many: item {item.number} {short(item.name)}" for item in found[a + pairs:b]]
        outcome.differences += [f"missing: item {item.number} {item.name}" for item in expected[c + pairs:d]]


def compare_item(found, expected, outcome):
    where = f"item {expected.number} {short(expected.name, 12)}"
    if found.number != expected.number:
        outcome.differences.append(f"{where}: number is {found.number}")
    for what in ("name", "domain", "category"):
        note(outcome, f"{where}, {what}", getattr(found, what), getattr(expected, what))
    for key, label in FIELDS.items():
        outcome.exact += found.texts[key] == expected.texts[key]
        outcome.equal += note(outcome, f"{where}, {label}", found.texts[key], expected.texts[key])
    note(outcome, f"{where}, lead organs", "、".join(found.lead), "、".join(expected.lead))
    if found.extra != expected.extra:
        outcome.differences.append(f"{where}: further fields {short(str(found.extra))}")


def note(outcome, where, found, expected):
    """Whether two texts are equal, white space aside; a difference is noted."""
    found, expected = bare(found), bare(expected)
    if found != expected:
        start = len(os.path.commonprefix([found, expected]))
        start = max(0, start - 6)
        outcome.differences.append(f"{where}: …{short(found[start:])} instead of …{short(expected[start:])}")
    return found == expected


def gap_differences(variation, said):
    """The missing and empty fields that no line of the output names, by the item's number or name and the label."""
    lines = said.splitlines()

    def is_named(item, label):
        number = re.compile(rf"[（(]{item.number}[）)]|item {item.number}\b")
        return any(label in line and (item.name in line or number.search(line)) for line in lines)

    return [f"item {item.number} {item.name}: nothing is said of {label}"
            for item, label in variation.gaps if not is_named(item, label)]


def report_differences(variation, path):
    """What is wrong with the report: its spans must give the whole document."""
    try:
        spans = json.loads(path.read_bytes())["spans"]
        text = "".join(span["text"] for span in spans)
    except (OSError, ValueError, KeyError, TypeError) as error:
        return [f"report: no spans with text ({type(error).__name__}: {error})"]
    if variation.text is not None:
        return text_differences(text, variation.text)
    return piece_differences(bare(text), variation.pieces, variation.besides)


def text_differences(found, expected):
    """The text as decoded: without byte order mark, lines ended as in the file or by LF."""
    found, expected = (re.sub("\r\n?", "\n", text.removeprefix("\ufeff")) for text in (found, expected))
    if found == expected:
        return []
    start = len(os.path.commonprefix([found, expected]))
    return [f"report: from character {start} on {short(found[start:])!r} instead of {short(expected[start:])!r}"]


def piece_differences(found, pieces, besides):
    """Every piece of the document stands in the spans, in order, and what is besides stands anywhere."""
    missing = [f"report: {short(piece)} is not in the spans" for piece in besides if bare(piece) not in found]
    start = 0
    for piece in map(bare, pieces):
        place = found.find(piece, start)
        if place < 0:
            return missing + [f"report: {short(piece)} is not in the spans, or not in its place"]
        start = place + len(piece)
    return missing


def short(text, length=40):
    """A text cut to a length."""
    text = text.replace("\n", "⏎")
    return text if len(text) <= length else text[:length] + "…"
