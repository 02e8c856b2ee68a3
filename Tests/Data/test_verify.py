"""`gongbiao verify` asks a web server: one that gives what was published, and ones that do not."""
import contextlib
import http.server
import json
import os
import shutil
import subprocess
import threading
import unittest

import run


@contextlib.contextmanager
def served(folder, prefix="", answers=None):
    """The address of a folder served under a path of a port; `answers` are functions that answer for paths below it."""
    answers = {f"/{prefix}{path}": answer for path, answer in (answers or {}).items()}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if self.path in answers:
                answers[self.path](self)
                return
            file = folder / self.path.removeprefix(f"/{prefix}")
            if self.path.startswith(f"/{prefix}") and file.is_file():
                give(self, file.read_bytes())
            else:
                give(self, b"not here", status=404)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/{prefix}"
    finally:
        server.shutdown()
        server.server_close()


def give(handler, body, status=200, **headers):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def leads_to(address):
    return lambda handler: give(handler, b"", status=302, Location=address)


def verify(address, *options, path=None):
    """The exit code, and what is printed."""
    environment = {**os.environ, "LC_ALL": "en_US.UTF-8", **({"PATH": path} if path else {})}
    command = [str(run.arguments.program), "verify", address, *options]
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
    return ended.returncode, ended.stdout, ended.stderr


class VerifyTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.public = run.site().public
        cls.files = {file["path"]: file for file in json.loads((cls.public / "manifest.json").read_bytes())["files"]}

    def findings(self, address):
        """What is found, as (rule, path); the exit code must fit."""
        code, output, errors = verify(address, "--format", "json")
        found = json.loads(output)["findings"]
        self.assertEqual(code, 1 if found else 0, errors)
        self.assertTrue(all(finding["file"].startswith(address) for finding in found))
        return {(finding["rule"], finding["file"].removeprefix(address)): finding["message"]["en"] for finding in found}

    def test_what_was_published_is_equal_also_under_a_column_path(self):
        for prefix in ("", "col/col1229/"):
            with served(self.public, prefix) as address:
                for name in (address, address.rstrip("/"), address + "manifest.json"):
                    code, output, errors = verify(name)
                    self.assertEqual((code, errors), (0, ""), output)
                    self.assertTrue(output.startswith(f"All {len(self.files)} files"), output)

    def test_missing_and_changed_files_are_named(self):
        copy = run.workshop() / "copy"
        shutil.copytree(self.public, copy)
        pages = sorted(path for path in self.files if path.endswith("/index.html"))
        missing, changed, same_size = pages[0], pages[1], pages[2]
        (copy / missing).unlink()
        (copy / changed).write_bytes((copy / changed).read_bytes() + b"\n")
        text = bytearray((copy / same_size).read_bytes())
        text[-2] ^= 1
        (copy / same_size).write_bytes(text)
        (copy / "further.html").write_text("not in the manifest")  # a server does not list its files
        with served(copy) as address:
            found = self.findings(address)
        self.assertEqual(
            sorted(found), sorted(
                [("published-missing", missing), ("published-changed", changed), ("published-changed", same_size)]))
        self.assertIn(f"{self.files[changed]['size'] + 1} bytes instead of", found["published-changed", changed])
        self.assertIn("SHA-256", found["published-changed", same_size])

    def test_an_error_page_that_is_called_right_is_no_file(self):
        page = b"<!DOCTYPE html><title>sorry</title>"
        data = next(path for path in self.files if path.endswith(".json"))
        wrong = next(path for path in self.files if path.endswith("/index.html"))
        answers = {path: lambda handler: give(handler, page) for path in (data, wrong)}
        with served(self.public, answers=answers) as address:
            found = self.findings(address)
        self.assertEqual(sorted(found), sorted([("published-changed", data), ("published-changed", wrong)]))
        self.assertIn("web page instead", found["published-changed", data])

    def test_a_server_that_always_answers_with_a_page_has_no_manifest(self):
        with served(self.public, answers={"manifest.json": lambda handler: give(handler, b"<html>welcome")}) as address:
            code, output, errors = verify(address)
        self.assertEqual((code, output), (2, ""))
        self.assertIn("is no manifest", errors)

    def test_a_manifest_that_leads_out_is_refused_before_anything_is_asked_for(self):
        asked = []
        manifest = {"schema": "gongbiao/manifest/1", "files": [{"path": "../x", "size": 1, "sha256": "0" * 64}]}

        def note(handler):
            asked.append(handler.path)
            give(handler, b"x")

        answers = {"manifest.json": lambda handler: give(handler, json.dumps(manifest).encode()), "../x": note}
        with served(self.public, "a/", answers=answers) as address:
            code, output, errors = verify(address)
        self.assertEqual((code, output, asked), (2, "", []))
        self.assertIn("leads out of the website", errors)

    def test_files_that_are_cut_off_or_refused_are_named_with_the_reason(self):
        cut, refused, closed = sorted(self.files)[:3]

        def cut_off(handler):
            body = (self.public / cut).read_bytes()
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body[: len(body) // 2])
            handler.close_connection = True

        def close(handler):
            handler.close_connection = True

        answers = {cut: cut_off, refused: lambda handler: give(handler, b"", status=500), closed: close}
        with served(self.public, answers=answers) as address:
            found = self.findings(address)
        self.assertEqual(sorted(found), sorted(("published-unreadable", path) for path in (cut, refused, closed)))
        self.assertIn("cut off", found["published-unreadable", cut])
        self.assertIn("answers 500", found["published-unreadable", refused])
        self.assertIn("curl", found["published-unreadable", closed])

    def test_a_server_may_lead_on_inside_its_host_and_not_elsewhere(self):
        inside, other_port, outside, circle = sorted(path for path in self.files if path.endswith("/index.html"))[:4]
        with served(self.public) as second:
            answers = {
                inside: leads_to("./"),
                inside.removesuffix("index.html"): lambda handler: give(handler, (self.public / inside).read_bytes()),
                other_port: leads_to(second + other_port),
                outside: leads_to(second.replace("127.0.0.1", "localhost") + outside),
                circle: leads_to("/" + circle),
            }
            with served(self.public, answers=answers) as address:
                found = self.findings(address)
        self.assertEqual(sorted(found), sorted(("published-unreadable", path) for path in (outside, circle)))
        self.assertIn("another host", found["published-unreadable", outside])
        self.assertIn("again and again", found["published-unreadable", circle])

    def test_a_manifest_on_another_host_is_refused(self):
        with served(self.public) as real:
            target = real.replace("127.0.0.1", "localhost") + "manifest.json"
            with served(self.public, answers={"manifest.json": leads_to(target)}) as address:
                code, output, errors = verify(address)
        self.assertEqual((code, output), (2, ""))
        self.assertIn("another host", errors)

    def test_without_a_server_a_manifest_or_the_program_that_fetches_it_could_not_run(self):
        with served(self.public) as address:
            pass
        code, output, errors = verify(address)
        self.assertEqual((code, output), (2, ""))
        self.assertIn(address, errors)
        with served(self.public) as address:
            code, _, errors = verify(address + "nowhere/")
            self.assertEqual(code, 2)
            self.assertIn("no manifest.json", errors)
            code, _, errors = verify(address, path="/nowhere")
            self.assertEqual(code, 2)
            self.assertIn("curl", errors)

    def test_nothing_is_left_behind(self):
        folder = run.workshop() / "temporary"
        folder.mkdir()
        with served(self.public) as address:
            environment = {**os.environ, "TMPDIR": str(folder)}
            subprocess.run([str(run.arguments.program), "verify", address], capture_output=True, env=environment, check=True)
        self.assertEqual(list(folder.iterdir()), [])
