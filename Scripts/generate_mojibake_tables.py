#!/usr/bin/env python3
"""Writes Sources/CKernels/MojibakeFacts.c: what the mojibake repair knows about characters.

    python3 Scripts/generate_mojibake_tables.py

Three kinds of facts, one row per character:

* by which byte each charset writes it: from the codecs of Python's standard library;
* which parts of UTF-8 sequences it can be a misreading of: follows from the first;
* at which places of which unlikely sequences it can stand. CLASSES and the first part of SEQUENCES hold facts learnt
  from ftfy 6.3.1 (Robyn Speer, https://github.com/rspeer/python-ftfy, Apache-2.0): which characters are common in
  misread text, and which neighbours give it away. OWN_SEQUENCES are additions.

A sequence is a list of elements; an element is a list of class names and, after "=", single characters. The matcher
runs all sequences at once, one bit per element, so together they may have 128 elements.
"""
import platform
import unicodedata
from pathlib import Path

ROOT = Path(__file__).parent.parent

# Order matters: the first charset that makes sense of a line wins.
CHARSETS = [
    "latin_1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859_2", "mac_roman", "cp437", "cp850",
]
# Readers of these pass on bytes that mean nothing as C1 controls, or lose them as U+FFFD.
SLOPPY = {"cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257"}
# The charsets whose misreadings are recognized inside lines that hold other text as well.
EMBEDDED = [name for name in CHARSETS if name not in ("iso8859_2", "mac_roman", "cp437", "cp850")]
# The stand-in byte for U+FFFD in a sloppy charset.
LOST = 0x1A


def span(first, last):
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


UPPER_ACCENTED = span("À", "Ñ") + "ØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"
LOWER_ACCENTED = "ß" + span("à", "ñ") + "ăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґ\uFB01\uFB02"
CLASSES = {
    "control": span("\x80", "\x9F"),
    # Stands beside anything: blanks, dashes, the apostrophe.
    "joint": "\xA0\xAD·´–—―…’",
    # Hardly ever written on purpose.
    "odd": "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\uFFFDªº",
    "legal": "¶§",
    "money": "¢£¥₧€",
    "opening": "¡«¿©\u0384\u0385‘‚“„•‹\uF8FF",
    "closing": "®»˝”›™",
    "number": "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№",
    # Letters that draw faces, and so stand in company that is unlikely elsewhere.
    "face": span("Ò", "Ö") + span("Ù", "Ü") + span("ò", "ö") + span("ø", "ü") + "ŐŌŪŲ°",
    "upper": UPPER_ACCENTED,
    "lower": LOWER_ACCENTED,
    # Letters of whole alphabets: unlikely only right behind a Latin letter.
    "plain": "Þ" + span("Α", "Ρ") + span("Σ", "Ω") + "ΆΈΉΊΌΎΏΪΫ" + span("Ё", "Я") + span("α", "ω") + "άέήίΰ" + span("а", "џ"),
    "plainLower": span("α", "ω") + "άέήίΰ" + span("а", "џ"),
    "frame": "│┌┐┘├┤┬┼" + span("═", "╬") + "▀▄█▌▐░▒▓",
    "smallLetter": span("a", "z"),
    "letter": span("a", "z") + span("A", "Z"),
}
# Classes that are no list: "start" is the start of a line, "space" and "word" what Unicode says, "any" anything.
LINE_START = -1

SEQUENCES = [
    ["control"],
    ["odd lower upper frame opening closing money number legal", "odd"],
    ["letter", "plain", "odd"],
    ["odd", "lower upper frame opening closing money number legal"],
    ["lower plainLower frame closing money number", "upper"],
    ["frame closing money number", "lower"],
    ["lower frame closing", "money"],
    ["space", "upper", "money"],
    ["upper frame", "number legal"],
    ["lower upper frame money closing", "opening", "number"],
    ["lower upper money number frame legal", "closing", "opening"],
    ["money number frame", "opening"],
    ["smallLetter", "upper", "opening money"],
    ["frame", "face"],
    ["lower upper money number opening closing legal", "frame"],
    ["frame", "closing"],
    ["lower upper", "opening closing", "word"],
    ["=Œœ", "notLetter"],
    ["upper", "=°"],
    # Two and three bytes of UTF-8 that begin frequent characters, as the charsets show them.
    ["=ÂÃÎÐ", "opening closing =€œŠš¢£Ÿž\xA0\xAD®©°·»–—´"],
    ["=×", "=²³"],
    ["=ØÙ", "joint money odd number opening =ŸŠ®°µ»", "=ØÙ", "joint money odd number opening =ŸŠ®°µ»"],
    ["=à", "=²µ¹¼½¾"],
    ["=√", "=±∂†≠®™´≤≥¥µø"],
    ["=≈", "=°¢"],
    ["=‚", "=Ä", "=ìîïòôúùû†°¢π"],
    ["=‚", "=âó", "=àä°ê"],
    ["=в", "=Ђ"],
    ["=ВГРС", "control odd opening closing money =°µ", "=ВГРС"],
    ["=Г", "=ў", "=В", "=Ђ", "=В", "any", "letter = "],
    ["=Ã", "=\xA0¡"],
    ["smallLetter", "=ÃÂ", "= "],
    ["smallLetter", "space", "=ÃÂ", "= "],
    # Not in front of more blanks: then it is a letter that stands for itself, in a table.
    ["start", "=ÃÂ", "= ", "notSpace"],
    ["smallLetter closing =.,?!", "=Â", "opening closing"],
    ["=β", "=€", "=™\xA0Ά\xAD®°"],
    ["=ΒΓΞΟ", "control odd opening closing money =°", "=ΒΓΞΟ"],
    ["=ā", "=€"],
]

# What MacRoman makes of the second bytes of Cyrillic letters.
MAC_CYRILLIC = "=" + bytes([*range(0x80, 0xA0), *range(0xA1, 0xC0)]).decode("mac_roman")

OWN_SEQUENCES = [
    # Code page 437: E2 is a Greek letter and the bytes behind it are Latin ones.
    ["=Γ", "upper lower =òóôõöùúûü"],
    # Code page 850: dashes, quotes, ellipsis, bullet, euro and trade mark sign.
    ["=Ô", "=Çéä", "=ôöÿÖ£Øªó¼"],
    # Both: C3 before bytes B0 to BF, those apart that could be joined to it in a drawing.
    ["start space letter =(\"'", "=├", "=░▒▓╡╢╖╕╣║╗╝╜╛", "letter"],
    # Both: an inverted question mark before the word it belongs to.
    ["start space =(\"'", "=┬", "=┐", "letter"],
    # Windows-1251 and 1253: Latin letters with a diacritic among others without.
    ["smallLetter", "=ГВΓΒ", "opening closing number legal =јґєіїљњќћџ΅ΆΈΉΊΌΎΏ", "smallLetter"],
    # Windows-1250 and ISO 8859-2: the same.
    ["smallLetter", "=ĂĹ", "upper lower"],
    # MacRoman: two Cyrillic letters.
    ["=–—", MAC_CYRILLIC, "=–—", MAC_CYRILLIC],
    # Arabic digits, of which the zeros end in byte A0, read as Latin-1 and turned into spaces.
    ["=Ù", "= ", "=Ù", "= ¡¢£¤¥¦§¨©"],
]


def decode(charset, byte):
    try:
        return ord(bytes([byte]).decode(charset))
    except UnicodeDecodeError:
        return byte


def byte_rows():
    """Scalar -> {charset number: byte}."""
    rows = {}
    for number, charset in enumerate(CHARSETS):
        for byte in range(0x80, 0x100):
            rows.setdefault(decode(charset, byte), {})[number] = byte
        if charset in SLOPPY:
            rows.setdefault(0xFFFD, {})[number] = LOST
    return rows


def sequence_parts():
    """The five flags of MojibakeScan.h, by scalar."""
    parts = {}
    for charset in EMBEDDED:
        for byte in range(0x80, 0x100):
            scalar = decode(charset, byte)
            flags = parts.get(scalar, 0)
            if 0xC2 <= byte <= 0xDF:
                flags |= 1
            if 0xE0 <= byte <= 0xEF:
                flags |= 2
            if byte in (0xF0, 0xF3):
                flags |= 4
            if byte < 0xC0:
                flags |= 8
                # Dashes, quotes, bullet and ellipsis stand for themselves, too.
                if chr(scalar) not in "–—―‘’‚“”„•…":
                    flags |= 16
            parts[scalar] = flags
    parts[0x20] = 8
    return parts


def holds(element, scalar):
    """Whether `scalar` can stand at this place."""
    names, _, singles = element.partition("=")
    if scalar == LINE_START:
        return "start" in names.split()
    character = chr(scalar)
    if character in singles:
        return True
    for name in names.split():
        if name == "start":
            continue
        if name == "any":
            found = True
        elif name == "space":
            found = character.isspace()
        elif name == "notSpace":
            found = not character.isspace()
        elif name == "word":
            found = character.isalnum() or character == "_"
        elif name == "notLetter":
            found = character not in CLASSES["letter"]
        else:
            found = character in CLASSES[name]
        if found:
            return True
    return False


def main():
    sequences = SEQUENCES + OWN_SEQUENCES
    elements = [element for sequence in sequences for element in sequence]
    assert len(elements) <= 128, len(elements)
    starts = ends = position = 0
    for sequence in sequences:
        starts |= 1 << position
        position += len(sequence)
        ends |= 1 << (position - 1)

    rows, parts = byte_rows(), sequence_parts()
    limit = 0x3000
    high = [0xF8FF, 0xFB01, 0xFB02, 0xFFFD]
    kinds, table, by_scalar = {}, [], {}

    def kind(scalar):
        mask = sum(1 << bit for bit, element in enumerate(elements) if holds(element, scalar))
        bytes_of = rows.get(scalar, {}) if scalar >= 0x80 else {}
        row = (mask, tuple(bytes_of.get(number, 0) for number in range(len(CHARSETS))), parts.get(scalar, 0))
        if row not in kinds:
            kinds[row] = len(table)
            table.append(row)
        return kinds[row]

    # LF and CR end a line and start the next: they are nothing but the start.
    for scalar in list(range(limit)) + high:
        by_scalar[scalar] = kind(LINE_START if scalar in (0x0A, 0x0D) else scalar)
    other = kind(0xFFFE)
    assert set(rows) <= set(by_scalar) and len(table) < 65536

    def number(value):
        return f"0x{value:X}"

    lines = [
        "// What the mojibake repair knows about characters.",
        "// Generated by Scripts/generate_mojibake_tables.py; do not edit. The script says what the facts are and where",
        f"// they come from: the codecs of Python {platform.python_version()} (PSF-2.0), and the character classes and",
        "// unlikely sequences of ftfy 6.3.1 (Robyn Speer, Apache-2.0) with additions.",
        '#include "MojibakeScan.h"',
        "",
        f"const uint64_t winnow_mojibake_starts[2] = {{{number(starts & (1 << 64) - 1)}, {number(starts >> 64)}}};",
        f"const uint64_t winnow_mojibake_ends[2] = {{{number(ends & (1 << 64) - 1)}, {number(ends >> 64)}}};",
        "",
        f"const struct winnow_misread winnow_misreads[{len(table)}] = {{",
    ]
    for mask, bytes_of, flags in table:
        charsets = sum(1 << number_ for number_, byte in enumerate(bytes_of) if byte)
        lines.append(
            f"    {{{{{number(mask & (1 << 64) - 1)}, {number(mask >> 64)}}}, {number(charsets)}, {flags}, "
            f"{{{', '.join(number(byte) for byte in bytes_of)}}}}},")
    lines += ["};", "", f"const uint16_t winnow_misread_kinds[{number(limit)}] = {{"]
    flat = [by_scalar[scalar] for scalar in range(limit)]
    for start in range(0, limit, 24):
        lines.append("    " + ", ".join(map(str, flat[start:start + 24])) + ",")
    lines += [
        "};",
        "",
        "uint16_t winnow_misread_high_kind(uint32_t scalar) {",
        "  switch (scalar) {",
    ]
    lines += [f"  case {number(scalar)}: return {by_scalar[scalar]};" for scalar in high]
    lines += [f"  default: return {other};", "  }", "}", ""]
    (ROOT / "Sources/CKernels/MojibakeFacts.c").write_text("\n".join(lines), encoding="ascii")
    print(len(elements), "elements,", len(table), "kinds")


main()
