#!/usr/bin/env python3
"""Writes the tables of characters that search needs, from Debian's package unicode-data (the Unihan database).

    Scripts/han_tables.py [--unihan /usr/share/unicode]

Sources/HanText/SimplifiedForms+Table.swift   traditional and variant characters with their form in GB 2312: of
    kSimplifiedVariant, or where there is none of kSemanticVariant, the first form other than the character itself. A
    character of GB 2312 stays where it is a simplified form too (乾, 徵, 著).
Sources/HanText/PinyinReadings+Table.swift    the readings of the characters of GB 2312 without tones, ü as v: kMandarin,
    and of kHanyuPinlu, which counts how often a reading is used, those with at least one use in twenty (重 zhong and
    chong, 长 zhang and chang, 行 xing and hang, but 会 hui alone).
Tests/Golden/Search/simplified.json           the first table once more, for the tests of the search page's script.

The tables are committed, so that a build needs neither the package nor the network. Run this after a change of the
package and look at the difference.
"""
import argparse
import bz2
import json
import pathlib
import re
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
SMALLEST_SHARE = 1 / 20  # of the uses of a character, for a reading to count
HEAD = """\
// Written by Scripts/han_tables.py; change that instead. The data are from the Unicode Han Database (Unihan),
// copyright Unicode, Inc., under the Unicode Licence (https://www.unicode.org/license.txt), SPDX Unicode-DFS-2016.
"""


def properties(folder, name, wanted):
    """The values of properties in one of the files: property → character → value. Characters of U+4E00–9FFF alone."""
    found = {key: {} for key in wanted}
    with bz2.open(folder / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in found and 0x4E00 <= int(parts[0][2:], 16) <= 0x9FFF:
                found[parts[1]][chr(int(parts[0][2:], 16))] = parts[2]
    return found


def codes(value):
    """The characters that a value names."""
    return [chr(int(code[2:].split("<")[0], 16)) for code in value.split()]


def simplified_forms(simplified, semantic, ordinary):
    """Traditional or variant character → ordinary one, followed to its end."""
    first = {}
    for character in {**semantic, **simplified}:
        forms = codes(simplified.get(character) or semantic[character])
        others = [form for form in forms if form != character and "\u4e00" <= form <= "\u9fff"]
        if others and (character not in ordinary or character in simplified and character not in forms):
            first[character] = others[0]
    forms = {}
    for character in first:
        form, passed = first[character], {character}
        while form in first and form not in passed:
            passed.add(form)
            form = first[form]
        if form in ordinary and form != character:
            forms[character] = form
    return forms


def plain(syllable):
    """A syllable without its tone, ü as v."""
    decomposed = unicodedata.normalize("NFD", syllable.lower())
    letters = decomposed.replace("u\u0308", "v")
    return "".join(letter for letter in letters if "a" <= letter <= "z")


def readings(mandarin, counted, ordinary):
    """Syllable → its characters in ascending order."""
    syllables = {}
    for character in sorted(ordinary):
        own = {plain(syllable) for syllable in mandarin.get(character, "").split()[:1]}
        uses = {}
        for syllable, count in re.findall(r"(\S+)\((\d+)\)", counted.get(character, "")):
            uses[plain(syllable)] = uses.get(plain(syllable), 0) + int(count)
        own |= {syllable for syllable, count in uses.items() if count >= sum(uses.values()) * SMALLEST_SHARE}
        for syllable in own - {""}:
            syllables.setdefault(syllable, []).append(character)
    return syllables


def table(type_name, name, comment, lines):
    """A Swift file with one static text."""
    return (f"{HEAD}\nextension {type_name} {{\n  /// {comment}\n  static let {name} = \"\"\"\n"
            + "".join(f"    {line}\n" for line in lines) + "    \"\"\"\n}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--unihan", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"))
    folder = parser.parse_args().unihan
    sources = properties(folder, "IRGSources", ["kIRG_GSource"])["kIRG_GSource"]
    ordinary = {character for character, source in sources.items() if source.startswith("G0-")}
    variants = properties(folder, "Variants", ["kSimplifiedVariant", "kSemanticVariant"])
    spoken = properties(folder, "Readings", ["kMandarin", "kHanyuPinlu"])

    forms = sorted(simplified_forms(*variants.values(), ordinary).items())
    pairs = [character + form for character, form in forms]
    lines = ["".join(pairs[start:start + 24]) for start in range(0, len(pairs), 24)]
    (ROOT / "Sources/HanText/SimplifiedForms+Table.swift").write_text(
        table("SimplifiedForms", "table", "Pairs of a traditional character and its simplified form.", lines),
        encoding="utf-8")
    (ROOT / "Tests/Golden/Search/simplified.json").write_text(
        json.dumps("".join(pairs), ensure_ascii=False) + "\n", encoding="utf-8")

    lines = []
    for syllable, characters in sorted(readings(spoken["kMandarin"], spoken["kHanyuPinlu"], ordinary).items()):
        for start in range(0, len(characters), 48):
            lines.append(f"{syllable} {''.join(characters[start:start + 48])}")
    (ROOT / "Sources/HanText/PinyinReadings+Table.swift").write_text(
        table("PinyinReadings", "table", "A syllable without its tone and characters that are read so, a line each.", lines),
        encoding="utf-8")


if __name__ == "__main__":
    main()
