"""Prints Word files with LibreOffice, in the fonts of the project under the names that Windows gives such faces."""

import os
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]

FACES = {
    "仿宋_GB2312": "FandolFang R", "楷体_GB2312": "FandolKai", "黑体": "FandolHei", "宋体": "FandolSong",
    "方正小标宋简体": "FandolSong",
}
"""The open face that stands in for each of Windows."""


def printed(files: list[Path], folder: Path) -> dict[Path, Path]:
    """The PDF of each Word file, in one run of LibreOffice; files that it could not print are missing."""
    configuration = folder / "fonts.conf"
    aliases = "".join(
        f'<alias binding="same"><family>{escape(name)}</family><prefer><family>{escape(face)}</family></prefer></alias>'
        for name, face in FACES.items())
    configuration.write_text(
        f'<?xml version="1.0"?><fontconfig><dir>{escape(str(ROOT / ".fonts"))}</dir>'
        f'<cachedir>{escape(str(folder / "cache"))}</cachedir>{aliases}</fontconfig>', encoding="utf-8")
    target = folder / "printed"
    command = [
        shutil.which("soffice") or "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
        "--convert-to", "pdf", "--outdir", str(target), *map(str, files)]
    environment = {**os.environ, "FONTCONFIG_FILE": str(configuration)}
    subprocess.run(command, env=environment, capture_output=True, timeout=300)
    made = {file: target / file.with_suffix(".pdf").name for file in files}
    return {file: pdf for file, pdf in made.items() if pdf.exists()}


def text(pdf: Path) -> list[str]:
    """The text of each page in the order of the file."""
    done = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-"], capture_output=True, timeout=120)
    return done.stdout.decode().split("\f")[:-1]
