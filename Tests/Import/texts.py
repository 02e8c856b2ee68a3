"""Changes of a document's text that must not change its items."""
import random
import re

from support import FIELDS

LABEL = "(?:" + "|".join(FIELDS.values()) + ")"
INVISIBLE = "\u200b\ufeff\u00ad\u2060"
# What typesetting never puts first in a line.
NEVER_FIRST = "〕，。、；：！？）》〉】”’,.;:!?)%"


def is_wide(character):
    return ord(character) > 0x2E7F or character in "“”‘’—…×①②③④⑤⑥⑦⑧⑨⑩"


def wrapped_line(line, columns, indent=""):
    """A line cut to a width; two half-width characters take the room of one Han character. Runs of half-width
    characters stay whole, and closing marks stay with what they close."""
    lines, current, room = [], indent, columns - len(indent)
    for piece in re.findall(r"[!-~]+|.", line):
        width = sum(1 if is_wide(character) else 0.5 for character in piece)
        if width > room and current.strip() and piece[0] not in NEVER_FIRST:
            lines.append(current.rstrip())
            current, room = "", columns
        current += piece
        room -= width
    return lines + [current.rstrip()]


def wrapped(text, columns, page_number, indent="", spaced=False):
    """The text in lines of a width and pages of 38 lines, as PDF readers print them: the page's number below, a form
    feed before the next page. Where it is spaced, an empty line stands between any two."""
    lines = [part for line in text.splitlines() if line.strip()
             for part in wrapped_line(line.strip(), columns, indent)]
    pages = [lines[start:start + 38] for start in range(0, len(lines), 38)]
    end = "\n\n" if spaced else "\n"
    return "\f".join(
        "".join(line + end for line in page) + "\n" + page_number(number, len(pages)) + "\n"
        for number, page in enumerate(pages, 1))


PAGE_NUMBERS = {
    "dashes": lambda page, pages: f"- {page} -",
    "bare": lambda page, pages: str(page),
    "of-all": lambda page, pages: f"第 {page} 页 共 {pages} 页",
}


BOOKMARK = r"\[bookmark:[^\]\n]*\]"  # a mark that a conversion left; no page shows it


def without_bookmarks(text):
    return re.sub(BOOKMARK, "", text)


def without_line_damage(text):
    """The text without what is known to be none by standing in lines of its own: page numbers, and a sentence between
    the two halves of a torn label."""
    text = re.sub(r"^[ \t]*[－—-][ \t]*\d+[ \t]*[－—-][ \t]*\n", "", text, flags=re.M)
    return re.sub(r"^牵头负.*\n责任单位：", "牵头负责单位：", text, flags=re.M)


def half_width(text):
    return text.translate(str.maketrans("（）：", "():"))


def full_width(text):
    """The text with full-width brackets and colons; bookmarks keep theirs."""
    parts = re.split(f"({BOOKMARK})", text)
    return "".join(
        part if number % 2 else part.translate(str.maketrans("():", "（）：")) for number, part in enumerate(parts))


def structure(text, change):
    """The text with a change applied to what opens fields and items alone: colons of labels, brackets of numbers."""
    return re.sub(
        rf"^(\s*(?:{BOOKMARK})*\s*)([（(]\s*\d+\s*[）)]|{LABEL}\s*[：:])",
        lambda match: match[1] + change(match[2]), text, flags=re.M)


def sprinkled(text, seed):
    """The text with characters that show nothing at 800 places, and in every seventh label and number."""
    places = random.Random(seed)

    def inside(match):
        opening = match[0]
        if places.randrange(7):
            return opening
        place = places.randrange(1, len(opening))
        return opening[:place] + places.choice(INVISIBLE) + opening[place:]

    text = re.sub(rf"^\s*(?:[（(]\d+[）)]|{LABEL}[：:])", inside, text, flags=re.M)
    for place in sorted(places.sample(range(1, len(text)), 800), reverse=True):
        text = text[:place] + places.choice(INVISIBLE) + text[place:]
    return text


def indented(text):
    """Every line begins with two ideographic spaces and ends with one."""
    return re.sub(r"^[ \t]*(\S.*)$", "　　\\1　", text, flags=re.M)


def loosened(text):
    """Spaces of all kinds around the colons of labels, inside labels and behind numbers."""
    def label(match):
        return f"{match[1]}{'　'.join(match[2])} {match[3]}　"

    text = re.sub(rf"^(\s*)({LABEL})([：:])", label, text, flags=re.M)
    return re.sub(r"^(\s*[（(])(\d+)([）)])[ ]*", "\\1 \\2 \\3　 ", text, flags=re.M)


def marked(text, items):
    """Headings and labels with the marks of Markdown."""
    levels = {item.category: "## " for item in items} | {item.domain: "# " for item in items}

    def heading(match):
        mark = levels.get(match[2].replace(" ", ""))
        return mark + match[0].strip() if mark else match[0]

    text = re.sub(rf"^({LABEL})([：:])", "**\\1**\\2", text, flags=re.M)
    numbers = r"[一二三四五六七八九十\d]+[、.]"
    text = re.sub(rf"^( *(?:{BOOKMARK})*{numbers} *)([^\t\n]+?) *$", heading, text, flags=re.M)
    return re.sub(rf"^ *((?:{BOOKMARK})*[（(]\d+[）)])", "### \\1", text, flags=re.M)
