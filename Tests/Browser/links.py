"""Follows every link of a published tree without a browser: all must lead to files of the tree, wherever it is served."""
import html.parser
import pathlib
import posixpath
import re
import urllib.parse

LINKS = {"a": ["href"], "area": ["href"], "form": ["action"]}
LOADS = {
    "link": ["href"], "script": ["src"], "img": ["src"], "source": ["src"], "iframe": ["src"], "video": ["src", "poster"],
    "audio": ["src"], "embed": ["src"], "object": ["data"], "input": ["src"], "track": ["src"], "use": ["href"],
}
STYLE_LOADS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
NAMED_ONLY = {"canonical", "alternate"}  # relations of <link> that load nothing


class Page(html.parser.HTMLParser):
    """The links, the files loaded and the ids of one page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.loads, self.ids, self.style = [], [], [], False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.style = tag == "style"
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "link" and NAMED_ONLY & set((values.get("rel") or "").split()):
            return
        self.links += [values[name] for name in LINKS.get(tag, []) if values.get(name) is not None]
        self.loads += [values[name] for name in LOADS.get(tag, []) if values.get(name) is not None]
        self.loads += [part.split()[0] for part in (values.get("srcset") or "").split(",") if part.strip()]
        self.loads += style_loads(values.get("style") or "")

    def handle_data(self, data):
        if self.style:
            self.loads += style_loads(data)


def style_loads(text):
    return [first or second for first, second in STYLE_LOADS.findall(text)]


class Tree:
    """A published folder with its pages read."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        paths = sorted(path for path in self.folder.rglob("*") if path.is_file())
        self.files = {path.relative_to(self.folder).as_posix() for path in paths}
        self.pages = {
            name: Page((self.folder / name).read_text(encoding="utf-8"))
            for name in sorted(self.files) if name.endswith(".html")}

    def target(self, page, link):
        """The file that a link leads to and the fragment, or the reason why there is none."""
        parts = urllib.parse.urlsplit(link)
        if link.startswith("/"):
            return None, None, "is not relative to the page"
        if parts.path == "":
            return page, parts.fragment, None
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(parts.path)))
        if name.startswith(".."):
            return None, None, "leads out of the site"
        if parts.path.endswith(("/", "/.", "/..")) or parts.path in (".", ".."):
            name = posixpath.normpath(f"{name}/index.html")
        if name not in self.files:
            return None, None, f"leads to nothing ({name})"
        return name, parts.fragment, None

    def troubles(self):
        """What is wrong with the links of all pages and style sheets."""
        found = []
        for page, content in self.pages.items():
            for link in content.links:
                if not urllib.parse.urlsplit(link).scheme and not link.startswith("//"):
                    found += self.trouble(page, link)
            for link in content.loads:
                found += self.load_trouble(page, link)
            doubles = {name for name in content.ids if content.ids.count(name) > 1}
            found += [f"{page}: id {name} stands twice" for name in sorted(doubles)]
        for name in sorted(self.files):
            if name.endswith(".css"):
                for link in style_loads((self.folder / name).read_text(encoding="utf-8")):
                    found += self.load_trouble(name, link)
        return found

    def load_trouble(self, page, link):
        if link.startswith("data:"):
            return []
        if urllib.parse.urlsplit(link).scheme or link.startswith("//"):
            return [f"{page}: loads {link} from another place"]
        return self.trouble(page, link)

    def trouble(self, page, link):
        name, fragment, reason = self.target(page, link)
        if reason:
            return [f"{page}: {link} {reason}"]
        if fragment and name in self.pages and urllib.parse.unquote(fragment) not in self.pages[name].ids:
            return [f"{page}: {link} names no place in {name}"]
        return []

    def reached(self, start="index.html"):
        """The files that can be reached by links from a page."""
        seen, open_pages = {start}, [start]
        while open_pages:
            page = open_pages.pop()
            for link in self.pages[page].links + self.pages[page].loads:
                if urllib.parse.urlsplit(link).scheme or link.startswith("//"):
                    continue
                name = self.target(page, link)[0]
                if name and name not in seen:
                    seen.add(name)
                    if name in self.pages:
                        open_pages.append(name)
        return seen
