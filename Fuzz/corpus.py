#!/usr/bin/env python3
"""Makes the first inputs of the fuzzing programs from the documents of the tests and the content.

    python3 Fuzz/corpus.py FOLDER

FOLDER/FuzzImport   pieces of the three documents, and one small document in each form
FOLDER/FuzzContent  pieces of the content, its files one behind the other with a byte 0x1E between them
FOLDER/dictionary   the words of standard.dict as libFuzzer reads them, in ASCII

What is in the folders stays: a run adds what libFuzzer finds.
"""
import hashlib
import html
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LARGEST = 1500
LABELS = ["服务对象", "服务内容", "服务标准", "支出责任", "牵头负责单位"]
ITEMS = [
    ("（1）预防接种", ["0—6岁儿童。", "免费接种疫苗。", "按照《规范（第四版）》执行。", "市、区分担。", "市卫健委。"]),
    ("（2）就业援助", ["就业困难人员：1.失业；2.残疾。", "提供岗位。", "每人每月300元。", "市财政负责。", "市人力社保局、市财政局。"]),
]
NOTICE = """\
某市教育局文件
某发改〔2024〕6号
关于印发《某市基本公共服务标准（2023年版）》的通知
各县（市、区）人民政府：
现印发给你们，请执行。
附件：某市基本公共服务标准
某市教育局
2024年6月21日
（此件公开发布）
某市基本公共服务标准（2023年版）
目 录
一、幼有所育\t7
一、幼有所育
1.优孕
"""
TAIL = "本标准自2024年8月1日起施行。\n抄送：省财政厅，省教育厅。\n某市教育局办公室 2024年6月25日印发\n"


def pieces(text):
    """A text cut at its lines into pieces of at most LARGEST bytes."""
    piece, size = [], 0
    for line in text.splitlines(keepends=True):
        length = len(line.encode())
        if piece and size + length > LARGEST:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(line)
        size += length
    yield "".join(piece)


def rows():
    """The items as rows of a table, the labels its head."""
    yield ["序号", "项目名称"] + LABELS
    for number, (heading, fields) in enumerate(ITEMS, 1):
        yield [str(number), heading.split("）")[1]] + fields


def labelled(mark="：", end="\n"):
    """The items with a label before each field."""
    return "".join(
        heading + end + "".join(label + mark + field + end for label, field in zip(LABELS, fields))
        for heading, fields in ITEMS)


def markdown_table():
    lines = ["| " + " | ".join(row) + " |" for row in rows()]
    return "\n".join([lines[0], "|---" * 7 + "|"] + lines[1:]) + "\n"


def web_table():
    cells = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows())
    return f"<!DOCTYPE html><html><body><h1>一、幼有所育</h1><table>{cells}</table></body></html>"


def web_paragraphs():
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in labelled().splitlines())
    return f"<html><head><meta charset=gbk><script>x</script></head><body>{lines}<!-- x --></body></html>"


def rich_text():
    return "{\\rtf1\\ansi\\ansicpg936{\\fonttbl\\f0 a;}" + "".join(
        f"\\u{ord(character)}?" if ord(character) > 126 else character for character in labelled(end="\\par ")) + "}"


def document_samples():
    """One small document in each form, as bytes."""
    csv = "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in rows())
    texts = [
        NOTICE + labelled() + TAIL, labelled(), labelled(":"), labelled(end="\n\n"), labelled(end=""),
        "# 一、幼有所育\n\n## 1.优孕\n\n### " + labelled().replace("\n（2）", "\n### （2）"), markdown_table(), csv,
        csv.replace('"', ""), csv.replace(",", "\t"), csv.replace(",", ";"), web_table(), web_paragraphs(),
        rich_text(), "\f".join([NOTICE, labelled(), TAIL]), "\ufeff" + labelled(end="\r\n"),
        "\n".join(line[i:i + 12] for line in labelled().splitlines() for i in range(0, len(line), 12)),
        labelled().replace("（", "(").replace("）", ")"), labelled().replace("（1）", "1.").replace("（2）", "2."),
        labelled().replace("服务对象", "服务 对象"), labelled(end="\r"), labelled(end="\u2028"), "- 1 -\n" + labelled(),
    ]
    yield from (text.encode() for text in texts)
    yield from (labelled().encode(name) for name in ["gb18030", "utf-16", "utf-16-be"])
    yield from [b"PK\x03\x04" + bytes(60), b"%PDF-1.7\n1 0 obj\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60)]


def documents():
    yield from document_samples()
    for file in sorted(ROOT.glob("Tests/Golden/Import/*/Input/*")):
        yield from (piece.encode() for piece in pieces(file.read_text(encoding="utf-8")))


def fronted(files):
    """The files of a folder as one input; `files` by their place in the order of FuzzContent."""
    last = max(files)
    return b"\x1e".join(files.get(place, "").encode() for place in range(last + 1))


def content():
    notices = [file.read_text(encoding="utf-8") for file in sorted(ROOT.glob("Content/*/*/notice.md"))]
    waivers = "- rule: field-missing\n  item: 2\n  field: 服务对象\n  reason: 原文没有\n  who: 某人\n  date: 2024-06-21\n"
    tables = "### （1）甲\n\n**服务标准**：\n\n| 甲 | 乙 |\n|---|---|\n| 一 | `二` \\| |\n\n#### 小标题\n\n文字\n\n---\n\n附则\n"
    form = ("---\nkind: standard\ntitle: 标准\norder: 2\nfields:\n  audience: 保障对象\n  extra: [政策依据?, 咨询电话?]\n"
            "inferred:\n  - 一、幼有所育\n---\n\n# 一、幼有所育\n\n### （1）甲\n\n**保障对象**：乙\n\n政策依据：《条例》\n")
    yield fronted({0: form, 1: notices[0] if notices else "", 2: waivers})
    yield fronted({0: tables})
    for notice in notices:
        yield fronted({0: "### （1）甲\n", 1: notice})
    for file in sorted(ROOT.glob("Content/*/*/standard.md")):
        yield from (fronted({0: piece}) for piece in pieces(file.read_text(encoding="utf-8")))
    for place, name in enumerate(["site.yml", "regions.yml", "organs.yml", "slugs.yml", "synonyms.yml"], 3):
        text = (ROOT / "Content" / name).read_text(encoding="utf-8")
        yield fronted({place: next(pieces(text))})
    site = ("name: 某市\nurl: https://a.gov.cn\ncode: 1\nsponsor: 甲\ncontact: 乙\nicp: 丙\npolice: 丁\nfeedback: a@b\n"
            "compare: [[a/1, b/2]]\n")
    yield fronted({3: site})


def dictionary():
    """The words of the dictionary with every byte above ASCII written as \\xAB."""
    data = (ROOT / "Fuzz/standard.dict").read_bytes()
    return "".join(chr(byte) if byte < 0x80 else f"\\x{byte:02X}" for byte in data)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for name, inputs in [("FuzzImport", documents()), ("FuzzContent", content())]:
        folder = pathlib.Path(sys.argv[1]) / name
        folder.mkdir(parents=True, exist_ok=True)
        for data in inputs:
            (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)
    (pathlib.Path(sys.argv[1]) / "dictionary").write_text(dictionary(), encoding="ascii")


if __name__ == "__main__":
    main()
