"""CSV opens in LibreOffice with every character in its cell, and no cell is a formula."""
import csv
import io
import shutil
import subprocess
import unittest
import zipfile

import run


def rows(bytes):
    return list(csv.reader(io.StringIO(bytes.decode("utf-8-sig"), newline="")))


def opened(files):
    """The cells that LibreOffice finds in CSV files, and the files as workbooks."""
    folder = run.workshop() / "tables"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "in").mkdir(parents=True)
    for number, file in enumerate(files):
        shutil.copy(file, folder / "in" / f"{number}.csv")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    names = [str(folder / "in" / f"{number}.csv") for number in range(len(files))]

    def convert(form, place, *options):
        command = ["soffice", profile, "--headless", *options, "--convert-to", form, "--outdir", str(folder / place)]
        subprocess.run([*command, *names], check=True, capture_output=True, timeout=300)

    # 44: comma, 34: quote, 76: UTF-8, 1: from the first line; cells as text are not asked for, as Excel would not.
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1', "csv", "--infilter=Text - txt - csv (StarCalc):44,34,76,1")
    convert("xlsx", "xlsx", "--infilter=Text - txt - csv (StarCalc):44,34,76,1")
    cells = [rows((folder / "csv" / f"{number}.csv").read_bytes()) for number in range(len(files))]
    return cells, [folder / "xlsx" / f"{number}.xlsx" for number in range(len(files))]


class TableTests(unittest.TestCase):
    def test_what_offices_see_is_what_was_published(self):
        ids = [id for id in run.editions() if run.download(id, "csv").is_file()]
        self.assertTrue(ids)
        found, books = opened([run.download(id, "csv") for id in ids])
        for id, cells, book in zip(ids, found, books):
            wanted = rows(run.download(id, "csv").read_bytes())
            self.assertEqual(len(cells), len(wanted), id)
            for row, expected in zip(cells, wanted):
                self.assertEqual(
                    [cell for cell, text in zip(row, expected) if cell != text and not is_number(text)], [], id)
            self.assertNotIn(b"<f>", zipfile.ZipFile(book).read("xl/worksheets/sheet1.xml"), id)

    def test_no_cell_is_a_formula(self):
        hostile = ["=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "-1+1", "'=1+1", "＝1+1", "-5.2%", "+8"]
        folder = run.workshop() / "formulas"
        run.program("init", folder)
        standard = folder / "Content/shili/2024/standard.md"
        text = standard.read_text()
        marker = "实物标准。"
        self.assertIn(marker, text)
        files = []
        for number, cell in enumerate(hostile):
            standard.write_text(text.replace(marker, cell))
            files.append(folder / f"{number}.csv")
            files[-1].write_bytes(run.program("export", "shili/2024", "--content", folder / "Content", "--format", "csv"))
        _, books = opened(files)
        for cell, file, book in zip(hostile, files, books):
            wanted = cell if is_number(cell) else "'" + cell
            self.assertIn(wanted, [value for row in rows(file.read_bytes()) for value in row], cell)
            self.assertNotIn(b"<f", zipfile.ZipFile(book).read("xl/worksheets/sheet1.xml"), cell)


def is_number(text):
    """Whether a spreadsheet may show a text otherwise because it is a number to it."""
    return text.strip("+-%").replace(",", "").replace(".", "", 1).isdigit()
