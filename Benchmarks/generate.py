#!/usr/bin/env python3
"""Varies the real standards over many regions, in the content form.

    Benchmarks/generate.py --regions 101 --out DIR [--content Content]

The first regions are the real ones as they are; each further one takes one of them and changes what differs between
real regions: its name, the way it shortens its organs' names, amounts and rates, a turn of phrase here and there, and
a few items that it does not offer. Most paragraphs recur word for word. The same arguments give the same bytes.
"""

import argparse
import hashlib
import json
import random
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from content import Item, Standard, editions, read_standard, split_front_matter, value

EDITION = "2023"
OMITTED_ITEMS = 0.05  # of a region's items
CHANGED_AMOUNTS = 0.3  # of the paragraphs that hold one
CHANGED_PHRASES = 0.2  # of all paragraphs

FIRST = dict(zip(
    "安保昌长朝大德东丰富高广和恒华惠吉嘉建江金景靖康乐丽临龙隆明南宁平青清庆仁荣瑞三上顺泰天通万文武西新兴宜永元云泽镇中",
    "an bao chang chang chao da de dong feng fu gao guang he heng hua hui ji jia jian jiang jin jing jing kang le li "
    "lin long long ming nan ning ping qing qing qing ren rong rui san shang shun tai tian tong wan wen wu xi xin xing "
    "yi yong yuan yun ze zhen zhong".split()))
SECOND = dict(zip(
    "安昌川城春德定都丰福港古关海和河湖化淮江津康口昆岭流陇门宁平浦泉山石水泰亭通湾武溪乡兴阳义阴原远云州",
    "an chang chuan cheng chun de ding du feng fu gang gu guan hai he he hu hua huai jiang jin kang kou kun ling liu "
    "long men ning ping pu quan shan shi shui tai ting tong wan wu xi xiang xing yang yi yin yuan yuan yun zhou".split()))

# Ways in which real offices shorten the same organ's name; and turns of phrase that real standards use alike.
SHORT_NAMES = [
    ("卫生健康委", "卫健委", "卫健局"), ("发展改革委", "发改委", "发改局"), ("人力社保局", "人社局"),
    ("文化广电旅游局", "文旅局", "文广旅游局"), ("建设局", "住建局", "住房城乡建设局"), ("市场监管局", "市监局"),
    ("应急管理局", "应急局"), ("档案馆", "档案局"),
]
PHRASES = [
    ("按照", "依据"), ("规定执行", "要求执行"), ("提供", "予以提供"), ("符合条件的", "符合规定条件的"), ("给予", "发放"),
    ("辖区", "本辖区"), ("免费", "免费、及时"), ("开展", "组织开展"),
]
AMOUNT = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)(?=万?元|%|平方米)")


@dataclass
class Region:
    """A region with the names that stand in texts and addresses."""

    code: str
    name: str
    short: str
    slug: str
    parent: str


@dataclass
class Seed:
    """A real edition to vary."""

    region: Region
    standard: Standard
    notice: str
    organs: list[tuple[str, list[str]]]


def read_regions(content: Path) -> list[Region]:
    """The entries of `regions.yml`."""
    entries = re.split(r"^- ", (content / "regions.yml").read_text(encoding="utf-8"), flags=re.M)[1:]
    unindented = [re.sub(r"^ +", "", entry, flags=re.M) for entry in entries]
    return [Region(*(value(entry, key) for key in ("code", "name", "short", "slug", "parent"))) for entry in unindented]


def read_organs(content: Path) -> dict[str, list[tuple[str, list[str]]]]:
    """The full and short names of each region's organs in `organs.yml`."""
    organs, current = {}, []
    for line in (content / "organs.yml").read_text(encoding="utf-8").splitlines():
        if line.startswith("  - name: "):
            current.append((line.removeprefix("  - name: "), []))
        elif line.startswith("    short: "):
            current[-1][1].extend(re.findall(r"[^\[\], ]+", line.removeprefix("    short: ")))
        elif line.endswith(":") and not line.startswith((" ", "#")):
            current = organs.setdefault(line[:-1], [])
    return organs


def read_seeds(content: Path, regions: list[Region]) -> list[Seed]:
    """The real editions of 2023."""
    organs = read_organs(content)
    seeds = []
    for folder in editions(content):
        region = next(region for region in regions if region.slug == folder.parent.name)
        notice = folder / "notice.md"
        text = notice.read_text(encoding="utf-8") if notice.exists() else ""
        if folder.name == EDITION:
            seeds.append(Seed(region, read_standard(folder / "standard.md"), text, organs.get(region.slug, [])))
    return seeds


def new_regions(count: int, taken: list[Region], seeds: list[Seed], parents: int = 11) -> list[Region]:
    """Regions with names and addresses of their own, cities or districts as the edition they vary."""
    slugs, names, made = {region.slug for region in taken}, {region.short for region in taken}, []
    pairs = [(a, b) for a in FIRST for b in SECOND if a != b]
    random.Random("regions").shuffle(pairs)
    for first, second in pairs:
        if len(made) == count:
            break
        short, slug = first + second, FIRST[first] + SECOND[second]
        if short in names or slug in slugs:
            continue
        slugs.add(slug)
        names.add(short)
        index = len(made)
        suffix = seeds[index % len(seeds)].region.name[-1]
        parent = made[index % parents].slug if suffix == "区" and len(made) >= parents else "zhejiang"
        made.append(Region(str(340000 + index), short + suffix, short, slug, parent))
    if len(made) < count:
        raise SystemExit(f"generate.py: names for {len(made) + len(seeds)} regions at most")
    return made


class Variation:
    """What one region changes in the texts of another."""

    def __init__(self, seed: Seed, region: Region):
        self.seed, self.region = seed, region
        chance = random.Random(region.slug)
        level = "[市区县]"
        self.organs = []
        for names in SHORT_NAMES:
            found = re.compile(f"(?<={level})(?:{'|'.join(sorted(names, key=len, reverse=True))})(?=[、。，；\\]]|$)")
            self.organs.append((found, chance.choice(names)))

    def names(self, text: str) -> str:
        """The text with the region's own name, and its organs' short names its own way."""
        text = text.replace(self.seed.region.name, self.region.name).replace(self.seed.region.short, self.region.short)
        return self.shortened(text)

    def shortened(self, text: str) -> str:
        for pattern, name in self.organs:
            text = pattern.sub(name, text)
        return text

    def paragraph(self, text: str, item: str, index: int) -> str:
        """A paragraph of an item, now and then with other amounts or another turn of phrase."""
        chance = random.Random(f"{self.region.slug}/{item}/{index}")
        text = self.names(text)
        if chance.random() < CHANGED_AMOUNTS:
            factor = chance.choice((0.8, 0.9, 1.1, 1.2, 1.25, 1.5))
            text = AMOUNT.sub(lambda found: scaled(found[1], factor), text)
        if chance.random() < CHANGED_PHRASES:
            phrases = [*PHRASES, ("《浙江省", f"《{self.region.name}")]  # the last: a document of its own
            text = text.replace(*chance.choice([pair for pair in phrases if pair[0] in text] or PHRASES), 1)
        return text

    def kept(self, items: list[Item]) -> list[Item]:
        """The items the region offers; never none of them."""
        chance = random.Random(f"{self.region.slug}/{items[0].name}")
        return [item for item in items if chance.random() >= OMITTED_ITEMS] or items[:1]


def scaled(number: str, factor: float) -> str:
    """An amount of about the same roundness: 800 → 960, 90 → 100, 5.5 → 6.6."""
    scaled_up = float(number) * factor
    if "." in number:
        return f"{scaled_up:.1f}"
    step = 10 if scaled_up >= 100 else 1
    return str(round(scaled_up / step) * step)


def write_standard(variation: Variation, path: Path) -> int:
    """Writes the region's `standard.md`; returns the number of items."""
    standard, region = variation.seed.standard, variation.region
    front = variation.names(standard.front).replace(f'"{variation.seed.region.code}"', f'"{region.code}"')
    blocks, number = list(standard.preface), 0
    for heading in standard.headings:
        blocks.append("#" * heading.level + " " + heading.text)
        blocks += map(variation.names, heading.paragraphs)
        for item in variation.kept(heading.items) if heading.items else []:
            number += 1
            blocks.append(f"### （{number}）{variation.names(item.name)}")
            blocks += [variation.paragraph(text, item.name, index) for index, text in enumerate(item.paragraphs)]
    if standard.closing:
        blocks += ["---", *map(variation.names, standard.closing)]
    path.parent.mkdir(parents=True)
    path.write_text(f"---\n{front}---\n\n" + "\n\n".join(blocks) + "\n", encoding="utf-8")
    return number


def write_notice(variation: Variation, path: Path) -> None:
    """Writes the region's `notice.md` with a document number of its own."""
    seed, region = variation.seed, variation.region
    front, body = split_front_matter(variation.names(seed.notice))
    serial = random.Random(region.slug + "/notice").randint(1, 180)
    front = re.sub(r"^number: .(.*〕)\d+号$", rf"number: {region.short[0]}\g<1>{serial}号", front, flags=re.M)
    path.write_text(f"---\n{front}---\n{body}", encoding="utf-8")


def write_catalogue(content: Path, out: Path, variations: list[Variation]) -> None:
    """Writes the files beside the editions: the real ones with what the new regions add."""
    for name in ("site.yml", "synonyms.yml", "terms.yml", "deadlines.yml", "holidays.yml"):
        shutil.copy(content / name, out / name)
    texts = {name: (content / name).read_text(encoding="utf-8") for name in ("regions.yml", "organs.yml", "slugs.yml")}
    for variation in variations:
        region = variation.region
        texts["regions.yml"] += (
            f'- code: "{region.code}"\n  name: {region.name}\n  short: {region.short}\n  slug: {region.slug}\n'
            f"  parent: {region.parent}\n")
        if variation.seed.organs:
            texts["organs.yml"] += f"{region.slug}:\n"
        for index, (name, shorts) in enumerate(variation.seed.organs):
            short = ", ".join(map(variation.shortened, shorts))
            texts["organs.yml"] += f"  - name: {variation.names(name)}\n    short: [{short}]\n"
            texts["slugs.yml"] += f"  {variation.names(name)}: {region.slug}-{index + 1}\n"
    for name, text in texts.items():
        (out / name).write_text(text, encoding="utf-8")


def recurrence(out: Path) -> float:
    """The share of fields' paragraphs that some other region prints word for word."""
    regions = {}
    for folder in editions(out):
        paragraphs = [text for item in read_standard(folder / "standard.md").items for text in item.paragraphs]
        regions[folder.parent.name] = {hashlib.sha256(text.encode()).digest()[:8] for text in paragraphs}
    counts = {}
    for digests in regions.values():
        for digest in digests:
            counts[digest] = counts.get(digest, 0) + 1
    shared = sum(count for count in counts.values() if count > 1)
    return shared / max(1, sum(counts.values()))


def generate(content: Path, out: Path, count: int) -> dict:
    """Writes a content folder of `count` regions; returns what is in it."""
    regions = read_regions(content)
    seeds = read_seeds(content, regions)
    if not seeds:
        raise SystemExit(f"generate.py: {content} holds no edition of {EDITION}")
    out.mkdir(parents=True)
    items = 0
    for seed in seeds[:count]:
        shutil.copytree(content / seed.region.slug / EDITION, out / seed.region.slug / EDITION)
        items += len(seed.standard.items)
    made = new_regions(max(0, count - len(seeds)), regions, seeds)
    variations = [Variation(seeds[index % len(seeds)], region) for index, region in enumerate(made)]
    for variation in variations:
        folder = out / variation.region.slug / EDITION
        items += write_standard(variation, folder / "standard.md")
        if variation.seed.notice:
            write_notice(variation, folder / "notice.md")
    write_catalogue(content, out, variations)
    return {"regions": min(count, len(seeds)) + len(made), "items": items, "recurring": round(recurrence(out), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--regions", type=int, default=101)
    parser.add_argument("--content", type=Path, default=Path(__file__).resolve().parent.parent / "Content")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(json.dumps(generate(options.content, options.out, options.regions)))


if __name__ == "__main__":
    main()
