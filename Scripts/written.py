"""What the scripts that write files of this repository share: writing, or telling which file is out of date."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def write(files: dict[str, str], script: str, check: bool) -> int:
    """Writes texts by their paths in the repository; with `check` writes nothing and returns 1 where one differs."""
    stale = 0
    for name, text in files.items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            print(f"{name} is not up to date: run Scripts/{script}", file=sys.stderr)
            stale = 1
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return stale
