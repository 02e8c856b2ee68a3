#!/usr/bin/env python3
"""Typesets documents with Typst, many in one process.

    typeset.py TEMPLATES FONTS

Reads one JSON object a line from standard input:
    {"template": "edition.typ", "data": {...}, "timestamp": 1718928000}
and answers each with one JSON line on standard output:
    {"size": 12345}            followed by that many bytes: a PDF (PDF/UA-1 and PDF/A-2a)
    {"error": {"kind": ...}}   kind: typst-missing, font-missing, glyph-missing, template-failed, bad-request

The same request gives the same bytes: no system font, no clock, nothing from the network.
"""
import json
import os
import re
import sys

GLYPH = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed with font `"(?P<font>.+?)"`')
ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
FAMILY = re.compile(r"unknown font family: (?P<font>.+)")


def strings(value, path=""):
    """Every string of the data with its path: standard.domains[0].name."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from strings(child, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from strings(child, f"{path}[{index}]")


def place(data, text):
    """Where the data holds a text: its path and what stands around it."""
    for path, string in strings(data):
        at = string.find(text)
        if at >= 0:
            return {"path": path, "around": string[max(0, at - 12) : at + len(text) + 12]}
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
        try:
            pdf, warnings = self.compiler.compile_with_warnings(
                input=os.path.join(self.templates, request["template"]),
                format="pdf",
                sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
                pdf_standards=["ua-1", "a-2a"],
                timestamp=request["timestamp"],
            )
        except self.typst.TypstError as error:
            return {"error": failure(error, data)}, b""
        # Typst sets text of an unknown family in the next one and only warns; a document must not change its face unseen.
        missing = sorted({found["font"] for warning in warnings if (found := FAMILY.search(warning.message))})
        if missing:
            return {"error": {"kind": "font-missing", "font": "、".join(missing)}}, b""
        return {"size": len(pdf)}, pdf


def main(templates, fonts):
    typesetter = None
    for line in sys.stdin.buffer:
        pdf = b""
        try:
            typesetter = typesetter or Typesetter(templates, fonts)
            answer, pdf = typesetter.answer(json.loads(line))
        except ImportError as error:
            answer = {"error": {"kind": "typst-missing", "detail": str(error)}}
        except (KeyError, TypeError, ValueError) as error:
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
