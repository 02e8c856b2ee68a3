"""The kinds of pages of a published site, told by their addresses, and pages that show all there is to see of a kind."""
import pathlib
import re

LISTS = ("domains", "organs", "audiences", "sources", "compare", "deadlines")
MOST = 3  # pages of a kind
ELEMENT = re.compile(r"<([a-z][a-z0-9]*)\b([^>]*)>")
CLASS = re.compile(r'\bclass="([^"]*)"')


def kind(page, regions):
    """The kind of the page in a file, by its path inside the site."""
    parts = page.removesuffix("index.html").strip("/").split("/")
    if parts[-1].startswith("page-"):
        return f"{kind('/'.join(parts[:-1]), regions)}, further page"
    if parts[0] in LISTS:
        return parts[0] if len(parts) == 1 else f"{parts[0]}, one"
    if parts[0] not in regions:
        return parts[0] or "home"
    if len(parts) < 3:
        return ("region", "edition")[len(parts) - 1]
    return "item" if parts[2].isdigit() else parts[2]


def furniture(path):
    """What a page is made of: its elements, each with each of its classes."""
    found = set()
    for name, attributes in ELEMENT.findall(path.read_text(encoding="utf-8")):
        classes = CLASS.search(attributes)
        found |= {(name, one) for one in (classes.group(1).split() if classes else [""])}
    return found


def pages(site):
    """The addresses of pages by kind: few that together hold every element and class that pages of the kind have."""
    public = site.public
    regions = {path.parent.parent.name for path in site.content.glob("*/*/*.md")}
    members = {}
    for path in sorted(public.rglob("*.html")):
        page = path.relative_to(public).as_posix()
        members.setdefault(kind(page, regions), []).append(page)
    return {name: [address(page) for page in telling(public, all)] for name, all in sorted(members.items())}


def telling(public, members):
    """Pages of a kind, the one with the most furniture first, until nothing new is left or there are enough."""
    found = {page: furniture(public / page) for page in members}
    chosen, seen = [], set()
    while len(chosen) < MOST:
        best = max(members, key=lambda page: len(found[page] - seen))
        if not found[best] - seen:
            break
        chosen.append(best)
        seen |= found[best]
    return chosen


def address(page):
    """The address of a file, as links name it."""
    return page.removesuffix("index.html") if pathlib.PurePosixPath(page).name == "index.html" else page
