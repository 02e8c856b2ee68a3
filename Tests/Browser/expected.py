"""Which items hold a word, computed from the interchange form of the editions."""
import re
import unicodedata


def normalised(text):
    """Without white space, full width as half width, in lower case."""
    folded = "".join(
        chr(ord(character) - 0xFEE0) if "！" <= character <= "～" else character
        for character in unicodedata.normalize("NFC", text))
    return re.sub(r"\s", "", folded).lower()


def texts(item, category, domain):
    """Every text of an item: names, note and fields, a paragraph each."""
    fields = [item.get(key) or "" for key in ("note", "audience", "content", "standard", "funding", "leadText")]
    fields += [extra["text"] or "" for extra in item["extra"]]
    return [item["name"], category["name"], domain["name"]] + "\n".join(fields).splitlines()


def holders(site, word):
    """The ids of the items that hold a word."""
    wanted = normalised(word)
    return {id for id, *parts in site.items() if any(wanted in normalised(text) for text in texts(*parts))}
