"""Pages in headless Chromium that measure themselves, from a web server in a process of its own.

No debugger is attached to the pages: its account of every request would be measured too. A page tells its figures in
its title, as `told {JSON}`; what it asked for stands in the server's log.

The browser is Chromium's headless build, Debian's chromium-headless-shell, which holds what draws pages and nothing
else. The desktop browser made to run without a window loads its own user interface, some 300 files of it, beside every
page in a fresh context, and both then share the processor. The variable CHROMIUM names another program.
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

from bench import Failure

NGINX = "/usr/sbin/nginx"
CONFIGURATION = """
daemon off; worker_processes 1; pid {work}/pid; error_log {work}/errors; {user}
events {{ worker_connections 256; }}
http {{
  log_format path $uri; access_log {work}/requests path; sendfile on; tcp_nodelay on; index index.html; default_type application/octet-stream;
  types {{ text/html html; text/css css; text/javascript js; application/json json; application/wasm wasm; }}
  client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work}; uwsgi_temp_path {work};
  scgi_temp_path {work};
  server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"""
PATIENCE = 60  # seconds for one page


def launched(driver):
    """The browser, started by Playwright."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell")
    if not program:
        raise Failure("chromium-headless-shell is not there: run Scripts/setup.sh bench")
    return driver.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"])


class Server:
    """A folder that nginx serves, and what was asked of it."""

    def __init__(self, address: str, log: Path):
        self.address = address
        self.log = log
        self.seen = 0

    def requested(self) -> list[str]:
        """The paths that were asked for since this was called last, in the order in which they were answered."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        new, self.seen = lines[self.seen:], len(lines)
        return [path.removeprefix("/") for path in new]


@contextlib.contextmanager
def served(folder: Path, work: Path):
    """The Server of a folder, while the context lasts; its own files lie in `work`."""
    folder = folder.resolve()
    work.mkdir(parents=True, exist_ok=True)
    log = work / "requests"
    log.write_bytes(b"")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    user = "user root;" if os.geteuid() == 0 else ""
    configuration = work / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(work=work, port=port, folder=folder, user=user), encoding="utf-8")
    try:
        server = subprocess.Popen([NGINX, "-c", configuration], stderr=subprocess.DEVNULL)
    except OSError as error:
        raise Failure(f"nginx: {error}: run Scripts/setup.sh bench") from error
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.02)
        yield Server(f"http://127.0.0.1:{port}/", log)
    finally:
        server.terminate()
        server.wait()


class Pages:
    """Opens pages of a browser that Playwright started, each in a fresh context, and returns what they tell."""

    def __init__(self, browser):
        self.session = browser.new_browser_cdp_session()

    def told(self, address: str) -> dict:
        """Opens a page and waits until it tells its figures."""
        context = self.session.send("Target.createBrowserContext")["browserContextId"]
        page = self.session.send("Target.createTarget", {"url": address, "browserContextId": context})["targetId"]
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            time.sleep(0.02)
            title = self.session.send("Target.getTargetInfo", {"targetId": page})["targetInfo"]["title"]
            if title.startswith("told "):
                self.session.send("Target.disposeBrowserContext", {"browserContextId": context})
                return json.loads(title.removeprefix("told "))
        raise Failure(f"{address} did not tell its figures")
