"""Pages in headless Chromium that measure themselves, from a web server in a process of its own.

No debugger is attached to the pages: its account of every request would be measured too. A page tells its figures in
its title, as `told {JSON}`.
"""

import contextlib
import json
import os
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
  access_log off; sendfile on; tcp_nodelay on; index index.html; default_type application/octet-stream;
  types {{ text/html html; text/css css; text/javascript js; application/json json; application/wasm wasm; }}
  client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work}; uwsgi_temp_path {work};
  scgi_temp_path {work};
  server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"""
PATIENCE = 60  # seconds for one page


@contextlib.contextmanager
def served(folder: Path, work: Path):
    """The address under which nginx serves a folder, while the context lasts; its own files lie in `work`."""
    work.mkdir(parents=True, exist_ok=True)
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
        yield f"http://127.0.0.1:{port}/"
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
