"""The record of results, Benchmarks/RESULTS.md: a section for each program that measures."""

import re
from pathlib import Path

PATH = Path(__file__).resolve().parent / "RESULTS.md"
HEAD = "# Results\n\nWritten by the programs named in each section, with `--record`; they tell how they measure.\n"


def record(title: str, program: str, text: str) -> None:
    """Puts a section in place of the one of its title, or behind all others."""
    old = PATH.read_text(encoding="utf-8") if PATH.exists() else ""
    parts = re.split(r"^## (.+)\n", old, flags=re.M)[1:]
    sections = dict(zip(parts[::2], (body.strip("\n") for body in parts[1::2])))
    sections[title] = f"`Benchmarks/{program}`.\n\n{text.strip()}"
    body = "".join(f"\n## {name}\n\n{section}\n" for name, section in sections.items())
    PATH.write_text(HEAD + body, encoding="utf-8")
