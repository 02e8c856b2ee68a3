"""Reads what stands on the pages of a PDF: words and lines with their places (poppler's pdftotext), ink (pdftoppm).

Lengths are in points unless the name says mm; y grows downwards from the head of the paper.
"""

import re
import struct
import subprocess
import zlib
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

MM = 72 / 25.4
WIDTH, HEIGHT = 156 * MM, 225 * MM
TOP, BOTTOM = 37 * MM, (297 - 35) * MM
ZI = WIDTH / 28
TITLE = 22.0
"""2号, the size of titles."""

WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')


@dataclass
class Line:
    """Words side by side without a gap."""

    x0: float
    y0: float
    x1: float
    y1: float
    text: str

    @property
    def size(self) -> float:
        return self.y1 - self.y0


@dataclass
class Page:
    """A page, from 1 on."""

    number: int
    words: list[Line] = field(default_factory=list)

    @property
    def left(self) -> float:
        """The left edge of the type area: bound at the left of odd pages, at the right of even ones."""
        return (28 if self.number % 2 else 26) * MM

    @property
    def right(self) -> float:
        return self.left + WIDTH

    @property
    def lines(self) -> list[Line]:
        """The lines from head to foot, without the page number; the cells of a table are lines of their own."""
        lines: list[Line] = []
        for word in sorted(self.words, key=lambda word: (round(word.y0), word.x0)):
            if word.y0 > BOTTOM + 2:
                continue
            last = lines[-1] if lines else None
            if last and abs(last.y0 - word.y0) < 1 and word.x0 - last.x1 < 0.3 * word.size:
                lines[-1] = Line(last.x0, last.y0, max(last.x1, word.x1), max(last.y1, word.y1), last.text + word.text)
            else:
                lines.append(word)
        return lines

    @property
    def number_words(self) -> list[Line]:
        """The words below the type area."""
        return sorted((word for word in self.words if word.y0 > BOTTOM + 2), key=lambda word: word.x0)


def pages(pdf: Path) -> list[Page]:
    """All pages of a PDF."""
    text = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=120
    ).stdout.decode()
    found = []
    for number, part in enumerate(text.split("<page ")[1:], 1):
        words = [Line(*map(float, match[:4]), unescape(match[4])) for match in WORD.findall(part)]
        found.append(Page(number, words))
    return found


@dataclass
class Picture:
    """Rows of grey pixels, 0 black to 255 white."""

    width: int
    height: int
    rows: list[bytes]


def ink(pdf: Path, page: int, dpi: int, box_mm: tuple[float, float, float, float] | None = None) -> Picture:
    """A page, or a part of it (left, top, width, height in mm), as grey pixels."""
    cut = []
    if box_mm:
        for option, length in zip(("-x", "-y", "-W", "-H"), box_mm):
            cut += [option, str(round(length / 25.4 * dpi))]
    command = ["pdftoppm", "-gray", "-r", str(dpi), "-f", str(page), "-l", str(page), *cut, str(pdf)]
    data = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    if not head:
        raise ValueError("pdftoppm gave no grey picture")
    width, height, start = int(head[1]), int(head[2]), head.end()
    return Picture(width, height, [data[start + y * width : start + (y + 1) * width] for y in range(height)])


def write_png(picture: Picture, path: Path) -> None:
    """Writes a grey PNG, the same bytes for the same pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in picture.rows), 9)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))


def read_png(path: Path) -> Picture:
    """Reads a PNG that write_png wrote."""
    data = path.read_bytes()
    at, body, width, height = 8, b"", 0, 0
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height = struct.unpack(">II", content[:8])
        elif kind == b"IDAT":
            body += content
        at += length + 12
    rows = zlib.decompress(body)
    return Picture(width, height, [rows[y * (width + 1) + 1 : (y + 1) * (width + 1)] for y in range(height)])
