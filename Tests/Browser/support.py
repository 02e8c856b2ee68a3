"""What the browser tests stand on: the program, sites built with it, a web server, and a browser that keeps account."""
import functools
import http.server
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
PHONE = {"width": 360, "height": 800}
DESKTOP = {"width": 1440, "height": 900}


def run(program, *arguments, accepted=(0, 1)):
    """The bytes that the program prints on its standard output."""
    command = [str(program), *map(str, arguments)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, env={**os.environ, "LC_ALL": "en_US.UTF-8"})
    if ended.returncode not in accepted:
        said = (ended.stdout + ended.stderr).decode(errors="replace")
        raise AssertionError(f"{' '.join(command)} ended with {ended.returncode}:\n{said}")
    return ended.stdout


class Site:
    """A content folder and the site published of it: `public` and `editions` in a folder."""

    def __init__(self, program, content, folder):
        self.program = program
        self.content = pathlib.Path(content)
        self.folder = pathlib.Path(folder)
        self.public = self.folder / "public"

    def build(self):
        run(self.program, "build", "--content", self.content, "--site", self.folder)
        return self

    def export(self, edition, form):
        return run(self.program, "export", edition, "--content", self.content, "--format", form)

    @functools.cached_property
    def editions(self):
        """Every edition in the interchange form, by its id."""
        ids = sorted(
            f"{path.parent.parent.name}/{path.parent.name}" for path in self.content.glob("*/*/standard.md"))
        return {id: json.loads(self.export(id, "json")) for id in ids}

    def items(self):
        """Every item as (its id, the item, its category, its domain)."""
        for edition, standard in self.editions.items():
            for domain in standard["domains"]:
                for category in domain["categories"]:
                    for item in category["items"]:
                        yield f"{edition}/{item['number']}", item, category, domain


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files alone: a folder without a page of its own is not there."""

    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, *arguments):
        pass


class Server:
    """A site served on a port of this machine, under a column path or at the top, while the value is a context."""

    def __init__(self, site, prefix=""):
        self.top = tempfile.TemporaryDirectory(prefix="gongbiao-served-")
        folder = pathlib.Path(self.top.name, "top")
        place = folder / prefix
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(site.public, target_is_directory=True)
        handler = functools.partial(Handler, directory=str(folder))
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}/{prefix}"

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()
        self.top.cleanup()


class Visit:
    """A page of a browser that notes what goes wrong in it: `troubles` must stay empty."""

    def __init__(self, browser, screen, allowed="", scripts=True):
        self.troubles = []
        self.allowed = allowed
        self.context = browser.new_context(viewport=screen, java_script_enabled=scripts)
        self.context.on("request", self._request)
        self.page = self.context.new_page()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self._note(f"script error: {error}"))
        self.page.on("requestfailed", lambda request: self._note(f"failed request: {request.url}"))
        self.page.on("response", self._response)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def open(self, address):
        self.page.goto(address, wait_until="load")

    def text(self, selector="body"):
        """The text that a reader sees."""
        return self.page.inner_text(selector)

    def _note(self, trouble):
        self.troubles.append(f"{self.page.url}: {trouble}")

    def _request(self, request):
        if not request.url.startswith((self.allowed, "data:")):
            self._note(f"request to another place: {request.url}")

    def _response(self, response):
        if response.status >= 400:
            self._note(f"status {response.status}: {response.url}")

    def _console(self, message):
        if message.type in ("error", "warning"):
            self._note(f"console: {message.text}")


def search(visit, address, query):
    """The ids of all items that the search page at an address shows for a query, and the number it states."""
    page = visit.page
    visit.open(f"{address}search/?q={urllib.parse.quote(query)}")
    wait_for_search(page)
    more = page.locator("[data-search-more]")
    while more.is_visible():
        before = page.locator("[data-result]").count()
        more.click()
        page.locator("[data-result]").nth(before).wait_for(state="attached", timeout=10_000)
    links = page.eval_on_selector_all("[data-result]", "links => links.map(link => link.href)")
    ids = [link.split("?")[0].removeprefix(address).strip("/") for link in links]
    return ids, int(page.get_attribute("[data-search-state]", "data-result-count"))


def wait_for_search(page):
    """Waits until the search page has an answer; an error is one."""
    page.wait_for_selector(
        '[data-search-state="done"], [data-search-state="error"]', state="attached", timeout=20_000)
    state = page.get_attribute("[data-search-state]", "data-search-state")
    assert state == "done", f"search ended in state {state}: {page.inner_text('[data-search]')}"
