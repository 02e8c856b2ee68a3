#!/usr/bin/env python3
"""Typesets documents with Typst, many in one process.

    typeset.py TEMPLATES FONTS

Reads one JSON object a line from standard input:
    {"template": "edition.typ", "data": {...}, "settings": {...}, "timestamp": 1718928000}
and answers each with one JSON line on standard output:
    {"size": 12345}            followed by that many bytes: a PDF (PDF/UA-1 and PDF/A-2a)
    {"error": {"kind": ...}}   kind: tool-missing, font-missing, glyph-missing, template-failed, bad-request

Data with an `address` comes to the template with a QR code of it (ISO/IEC 18004), an SVG picture under `code`.

The same request gives the same bytes: no system font, no clock, nothing from the network.
"""
import io
import json
import os
import re
import sys

GLYPH = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed with font `"(?P<font>.+?)"`')
ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
FAMILY = re.compile(r"unknown font family: (?P<font>.+)")


def strings(value, path="", item=None):
    """Every string of the data with its path (standard.domains[0].name) and the service item it belongs to."""
    if isinstance(value, str):
        yield path, value, item
    elif isinstance(value, dict):
        if "number" in value and "name" in value:
            item = value
        for key, child in value.items():
            yield from strings(child, f"{path}.{key}" if path else key, item)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from strings(child, f"{path}[{index}]", item)


def place(data, text):
    """Where the data holds a text: its path, what stands around it, and of an item its number and name."""
    for path, string, item in strings(data):
        at = string.find(text)
        if at >= 0:
            found = {"path": path, "around": string[max(0, at - 12) : at + len(text) + 12]}
            return found | ({"item": item["number"], "name": item["name"]} if item else {})
    return {"path": "", "around": text}


def failure(error, data):
    """What a person needs to know of a failed compilation."""
    detail = str(getattr(error, "diagnostic", "") or error).strip()
    glyphs = []
    for found in dict.fromkeys(GLYPH.findall(detail)):
        text = ESCAPE.sub(lambda code: chr(int(code[1], 16)), found[0])
        glyphs.append({"text": text, "font": found[1], **place(data, text)})
    if glyphs:
        return {"kind": "glyph-missing", "glyphs": glyphs}
    return {"kind": "template-failed", "detail": detail}


def code(address):
    """A QR code as SVG, its sides without unit; an eighth of it may be dirty or torn."""
    import segno

    picture = io.BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="svg", border=4, xmldecl=False, nl=False)
    return picture.getvalue().decode()


class Typesetter:
    """One Typst compiler with the fonts of one folder."""

    def __init__(self, templates, fonts):
        import typst

        self.typst = typst
        self.templates = os.path.realpath(templates)
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
        self.compiler = typst.Compiler(root=self.templates, font_paths=fonts, ignore_system_fonts=True)

    def answer(self, request):
        """The answer to a request and the bytes that follow it."""
        data = request["data"]
        inputs = {name: json.dumps(request[name], ensure_ascii=False) for name in ("data", "settings")}
        if data.get("address"):
            inputs["code"] = code(data["address"])
        try:
            pdf, warnings = self.compiler.compile_with_warnings(
                input=os.path.join(self.templates, request["template"]),
                format="pdf",
                sys_inputs=inputs,
                pdf_standards=["ua-1", "a-2a"],
                timestamp=request["timestamp"],
            )
        except self.typst.TypstError as error:
            return {"error": failure(error, data)}, b""
        # What it leaves out of the pages it only warns of.
        if lost := next((warning.message for warning in warnings if "was ignored" in warning.message), None):
            return {"error": {"kind": "template-failed", "detail": lost}}, b""
        # Typst sets text of an unknown family in the next one and only warns; a document must not change its face unseen.
        missing = sorted({found["font"] for warning in warnings if (found := FAMILY.search(warning.message))})
        if missing:
            return {"error": {"kind": "font-missing", "font": "、".join(missing)}}, b""
        return {"size": len(pdf)}, pdf


def main(templates, fonts):
    # Ready before the first request; what is missing is told in answer to it.
    try:
        typesetter = Typesetter(templates, fonts)
    except Exception:
        typesetter = None
    for line in sys.stdin.buffer:
        pdf = b""
        try:
            typesetter = typesetter or Typesetter(templates, fonts)
            answer, pdf = typesetter.answer(json.loads(line))
        except ImportError as error:
            answer = {"error": {"kind": "tool-missing", "detail": error.name or str(error)}}
        except (KeyError, OSError, TypeError, ValueError) as error:
            answer = {"error": {"kind": "bad-request", "detail": repr(error)}}
        sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n" + pdf)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        main(sys.argv[1], sys.argv[2])
    except (BrokenPipeError, KeyboardInterrupt):
        pass
