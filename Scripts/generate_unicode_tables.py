#!/usr/bin/env python3
"""Generates the Unicode tables of Sources/CUnicodeData and the facts of Tests/TextNormalizationTests/Resources.

    Scripts/generate_unicode_tables.py [UCD]

UCD is a directory with the Unicode Character Database (default: /usr/share/unicode, Debian's package
`unicode-data`). Needs nothing but Python 3's standard library. The output depends on the UCD alone: running
the script again with the same version changes no byte.
"""
import bz2
import os
import re
import sys

UCD = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
C_DIRECTORY = os.path.join(ROOT, "Sources", "CUnicodeData")
TEST_DIRECTORY = os.path.join(ROOT, "Tests", "TextNormalizationTests", "Resources")
LIMIT = 0x110000

# Hangul arithmetic, The Unicode Standard, section 3.12.
S_BASE, L_BASE, V_BASE, T_BASE = 0xAC00, 0x1100, 0x1161, 0x11A7
L_COUNT, V_COUNT, T_COUNT = 19, 21, 28
N_COUNT, S_COUNT = V_COUNT * T_COUNT, L_COUNT * V_COUNT * T_COUNT

# Bits of a property word; include/CUnicodeData.h documents them. The low 8 bits are the combining class.
NOT_NFC, NOT_NFD, NOT_NFKC, NOT_NFKD = (1 << n for n in range(8, 12))
JOINS_CANONICAL, JOINS_COMPATIBILITY = 1 << 12, 1 << 13
WHITE_SPACE, PUNCTUATION, ASCII_SYMBOL, DIGIT = (1 << n for n in range(14, 18))
FOLDS, ALPHABETIC_BASE, CONTAINS_CASE, CONTAINS_ACCENT, CONTAINS_PUNCTUATION = (1 << n for n in range(18, 23))
REMOVED_CONTROL, LINE_END = 1 << 23, 1 << 24
INVISIBLE, REPLACEABLE, JOINING_SCRIPT, SPACELESS_SCRIPT, PICTOGRAPH, LETTER, EAST_ASIAN = (1 << n for n in range(25, 32))


def lines(name):
    path = os.path.join(UCD, name)
    opened = bz2.open(path + ".bz2", "rt", encoding="utf-8") if not os.path.exists(path) else open(path, encoding="utf-8")
    with opened as file:
        for line in file:
            yield line.rstrip("\n")


def fields(name):
    for line in lines(name):
        line = line.split("#")[0].strip()
        if line and not line.startswith("@"):
            yield [field.strip() for field in line.split(";")]


def code_points(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def version():
    match = re.match(r"# CaseFolding-(\S+)\.txt", next(lines("CaseFolding.txt")))
    return match.group(1)


VERSION = version()
category, combining_class, raw_mapping = {}, {}, {}
range_start = None
for line in lines("UnicodeData.txt"):
    field = line.split(";")
    code = int(field[0], 16)
    if field[1].endswith(", First>"):
        range_start = code
        continue
    for each in range(range_start if field[1].endswith(", Last>") else code, code + 1):
        category[each] = field[2]
        if field[3] != "0":
            combining_class[each] = int(field[3])
        if field[5]:
            words = field[5].split()
            compatibility = words[0].startswith("<")
            raw_mapping[each] = (compatibility, [int(word, 16) for word in words[1 if compatibility else 0:]])
    range_start = None


def property_set(name, wanted):
    result = set()
    for field in fields(name):
        if field[1] in wanted:
            result.update(code_points(field[0]))
    return result


quick_check = {"NFC_QC": {}, "NFD_QC": {}, "NFKC_QC": {}, "NFKD_QC": {}}
full_composition_exclusion = set()
for field in fields("DerivedNormalizationProps.txt"):
    if field[1] in quick_check:
        for code in code_points(field[0]):
            quick_check[field[1]][code] = field[2]
    elif field[1] == "Full_Composition_Exclusion":
        full_composition_exclusion.update(code_points(field[0]))

folding = {}
for field in fields("CaseFolding.txt"):
    if field[1] in ("C", "F"):
        folding[int(field[0], 16)] = [int(word, 16) for word in field[2].split()]

white_space = property_set("PropList.txt", {"White_Space"}) | set(range(0x1C, 0x20))
alphabetic_base = property_set("Scripts.txt", {"Latin", "Greek", "Cyrillic"})

# Scripts whose letters change shape beside ZWJ and ZWNJ: the cursive ones, and those with conjuncts.
JOINING_SCRIPTS = set(
    "Arabic Syriac Mandaic Nko Adlam Hanifi_Rohingya Manichaean Psalter_Pahlavi Sogdian Old_Uyghur Chorasmian Mongolian "
    "Phags_Pa Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan "
    "Balinese Javanese Sundanese Tai_Tham Limbu Lepcha Kaithi Chakma Sharada Grantha Tirhuta Modi Takri Khojki Khudawadi "
    "Siddham Newa Brahmi Kharoshthi Nandinagari Saurashtra Meetei_Mayek Syloti_Nagri Dogra Gunjala_Gondi Masaram_Gondi "
    "Bhaiksuki Multani Mahajani Zanabazar_Square Soyombo Marchen Cham Ahom Kawi Dives_Akuru".split())
# Scripts without blanks between words, where U+200B says where a line may break.
SPACELESS_SCRIPTS = set(
    "Thai Lao Khmer Myanmar Tibetan Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Javanese Balinese Sundanese Cham Ahom".split())
EAST_ASIAN_SCRIPTS = {"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Yi"}


def script_set(wanted):
    """Scalars of these scripts, and those that several scripts share when one of these is among them."""
    short = {}
    for field in fields("PropertyValueAliases.txt"):
        if field[0] == "sc":
            short[field[1]] = field[2]
    result = property_set("Scripts.txt", wanted)
    for field in fields("ScriptExtensions.txt"):
        if any(short[name] in wanted for name in field[1].split()):
            result.update(code_points(field[0]))
    return result


joining_script = script_set(JOINING_SCRIPTS)
spaceless_script = script_set(SPACELESS_SCRIPTS)
east_asian = property_set("Scripts.txt", EAST_ASIAN_SCRIPTS)
pictographs = property_set("emoji/emoji-data.txt", {"Extended_Pictographic", "Emoji_Modifier", "Regional_Indicator"})

# What the operations on invisible characters decide: soft hyphen, zero-width characters, embeddings and isolates, tags.
invisible = {0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xE0001}
invisible |= set(range(0x202A, 0x202F)) | set(range(0x2066, 0x206A)) | set(range(0xE0020, 0xE0080))
# What the operations on spaces, quotes, dashes, ellipsis, ligatures and width replace.
replaceable = {code for code in category if category[code] == "Zs"} - {0x20}
replaceable |= set(range(0x2018, 0x2020)) | {0x2BC} | set(range(0x2010, 0x2016)) | {0x2212, 0x2026}
replaceable |= {0x132, 0x133, 0x149} | set(range(0x1C4, 0x1CD)) | set(range(0x1F1, 0x1F4)) | set(range(0xFB00, 0xFB07))
replaceable |= {code for code, (_, parts) in raw_mapping.items() if 0xFF00 <= code <= 0xFFEF}


def hangul_decomposition(code):
    index = code - S_BASE
    parts = [L_BASE + index // N_COUNT, V_BASE + index % N_COUNT // T_COUNT]
    return parts + ([T_BASE + index % T_COUNT] if index % T_COUNT else [])


def decompose(code, compatibility):
    if S_BASE <= code < S_BASE + S_COUNT:
        return hangul_decomposition(code)
    mapping = raw_mapping.get(code)
    if mapping is None or (mapping[0] and not compatibility):
        return [code]
    parts = [part for each in mapping[1] for part in decompose(each, compatibility)]
    # Stable sort of each run of non-starters: canonical ordering.
    result, run = [], []
    for part in parts:
        if combining_class.get(part, 0) == 0:
            result += sorted(run, key=lambda each: combining_class[each]) + [part]
            run = []
        else:
            run.append(part)
    return result + sorted(run, key=lambda each: combining_class[each])


canonical, compatible = {}, {}
for code in raw_mapping:
    for table, compatibility in ((canonical, False), (compatible, True)):
        full = decompose(code, compatibility)
        if full != [code]:
            table[code] = full

composition = {}
for code, (compatibility, parts) in raw_mapping.items():
    if not compatibility and len(parts) == 2 and code not in full_composition_exclusion:
        composition[tuple(parts)] = code
joins = {second for _, second in composition}
joins |= set(range(V_BASE, V_BASE + V_COUNT)) | set(range(T_BASE + 1, T_BASE + T_COUNT))

LINE_ENDS = {0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029}
REMOVED = set(range(0x20)) | {0x7F} | set(range(0x80, 0xA0)) | {0xFEFF} | set(range(0xFFF9, 0xFFFD))
REMOVED |= set(range(0x206A, 0x2070))
REMOVED -= LINE_ENDS | {0x09, 0x0A}


def property_word(code):
    word = combining_class.get(code, 0)
    for name, bit in (("NFC_QC", NOT_NFC), ("NFD_QC", NOT_NFD), ("NFKC_QC", NOT_NFKC), ("NFKD_QC", NOT_NFKD)):
        if quick_check[name].get(code, "Y") != "Y":
            word |= bit
    parts = decompose(code, False)
    if parts[0] in joins or combining_class.get(parts[0], 0):
        word |= JOINS_CANONICAL
    compatible_first = decompose(code, True)[0]
    if compatible_first in joins or combining_class.get(compatible_first, 0):
        word |= JOINS_COMPATIBILITY
    if code in white_space:
        word |= WHITE_SPACE
    if category.get(code, "Cn")[0] == "P":
        word |= PUNCTUATION
    if code < 0x80 and category[code][0] == "S":
        word |= ASCII_SYMBOL
    if category.get(code) == "Nd":
        word |= DIGIT
    if code in folding:
        word |= FOLDS
    if code in alphabetic_base and combining_class.get(code, 0) == 0:
        word |= ALPHABETIC_BASE
    if any(part in folding for part in parts):
        word |= CONTAINS_CASE
    if any(combining_class.get(part, 0) for part in parts) and (parts[0] in alphabetic_base or combining_class.get(parts[0], 0)):
        word |= CONTAINS_ACCENT
    if any(category.get(part, "Cn")[0] == "P" or (part < 0x80 and category[part][0] == "S" and len(parts) == 1) for part in parts):
        word |= CONTAINS_PUNCTUATION
    if code in REMOVED:
        word |= REMOVED_CONTROL
    if code in LINE_ENDS:
        word |= LINE_END
    # Surrogates are no scalars, but bytes of CESU-8 read as such.
    if 0xD800 <= code <= 0xDFFF:
        word |= REMOVED_CONTROL
    for codes, bit in (
        (invisible, INVISIBLE), (replaceable, REPLACEABLE), (joining_script, JOINING_SCRIPT),
        (spaceless_script, SPACELESS_SCRIPT), (pictographs, PICTOGRAPH), (east_asian, EAST_ASIAN)):
        if code in codes:
            word |= bit
    if category.get(code, "Cn")[0] in "LM":
        word |= LETTER
    return word


words = [property_word(code) for code in range(LIMIT)]

# What the code relies on; a later Unicode version that breaks one of these must be looked at by a person.
for code in range(LIMIT):
    word = words[code]
    if word & 0xFF:
        assert word & JOINS_CANONICAL and word & JOINS_COMPATIBILITY, hex(code)
    if word & JOINS_CANONICAL:
        assert word & NOT_NFC or word & 0xFF or code in joins, hex(code)
        assert word & JOINS_COMPATIBILITY, hex(code)
    if code < 0x300:
        assert not word & (JOINS_CANONICAL | JOINS_COMPATIBILITY | NOT_NFC), hex(code)
for code, parts in folding.items():
    for part in parts:
        for each in decompose(part, False):
            assert each not in folding or decompose(code, False) != [code], hex(code)
            assert category[each][0] != "P" and each not in white_space and category[each] != "Nd", hex(code)
        # Only U+0345, the greatest combining class of all, turns from a mark into a letter: folding keeps order.
        assert combining_class.get(code, 0) == combining_class.get(part, 0) or code == 0x345 or len(parts) > 1, hex(code)
assert max(combining_class.values()) == combining_class[0x345] == 240
# Line ends and removed characters must never come out of a decomposition.
for table in (canonical, compatible):
    for parts in table.values():
        assert not any(part in LINE_ENDS or part in REMOVED or part in (9, 10) for part in parts)


def two_stages(values, shift):
    """Splits a table of LIMIT values into an index of blocks and the distinct blocks."""
    size, seen, index, blocks = 1 << shift, {}, [], []
    for start in range(0, LIMIT, size):
        block = tuple(values[start:start + size])
        if block not in seen:
            seen[block] = len(blocks) // size
            blocks += block
        index.append(seen[block])
    return index, blocks


scalars, offsets = [0], {}


def stored(parts):
    """The offset of a length-prefixed sequence in the pool; equal sequences are stored once."""
    key = tuple(parts)
    if key not in offsets:
        offsets[key] = len(scalars)
        scalars.append(len(parts))
        scalars.extend(parts)
    return offsets[key]


def mapping_stages(table):
    values = [0] * LIMIT
    for code, parts in table.items():
        values[code] = stored(parts)
    return two_stages(values, MAPPING_SHIFT)


PROPERTY_SHIFT, MAPPING_SHIFT, COMPOSITION_SLOTS = 7, 5, 2048


def slot_of(first, second):
    return ((first * 0x9E3779B1 + second * 0x85EBCA6B) & 0xFFFFFFFF) >> 21


slots = [(0, 0, 0)] * COMPOSITION_SLOTS
for (first, second), code in sorted(composition.items()):
    slot = slot_of(first, second)
    while slots[slot][2]:
        slot = (slot + 1) % COMPOSITION_SLOTS
    slots[slot] = (first, second, code)

# What the scalars behind a lead byte have between them: a pass looks only at leads that may begin what it looks for.
lead_words = [0] * 64
for lead in range(0xC2, 0xF5):
    if lead < 0xE0:
        first, last = (lead & 0x1F) << 6, ((lead & 0x1F) << 6) + 0x3F
    elif lead < 0xF0:
        first, last = max(0x800, (lead & 0x0F) << 12), ((lead & 0x0F) << 12) + 0xFFF
    else:
        first, last = max(0x10000, (lead & 0x07) << 18), min(LIMIT - 1, ((lead & 0x07) << 18) + 0x3FFFF)
    for code in range(first, last + 1):
        # Combining classes are numbers, not flags; that there is one is what counts.
        lead_words[lead - 0xC0] |= words[code] & ~0xFF | (0xFF if words[code] & 0xFF else 0)
# The vector loops of CKernels/include/KeyScan.h compare with these ranges.
SPECIAL = 0xFF | NOT_NFC | JOINS_CANONICAL | REMOVED_CONTROL | LINE_END
for lead in [*range(0xC3, 0xCC), 0xD0, 0xD1, *range(0xE4, 0xEA), 0xEB, 0xEC]:
    assert not lead_words[lead - 0xC0] & SPECIAL, hex(lead)

NOTICE = f"""// Generated by Scripts/generate_unicode_tables.py; do not edit.
// Source: Unicode Character Database {VERSION}. Licence: Unicode-3.0, see UNICODE-LICENSE.txt.
"""


def array(kind, name, values):
    out, row = [f"const {kind} {name}[{len(values)}] = {{"], ""
    for value in values:
        word = f"{value},"
        if len(row) + len(word) > 108:
            out.append(row)
            row = ""
        row += word
    return "\n".join(out + [row, "};", ""])


property_index, property_blocks = two_stages(words, PROPERTY_SHIFT)
canonical_index, canonical_blocks = mapping_stages(canonical)
compatible_index, compatible_blocks = mapping_stages(compatible)
folding_index, folding_blocks = mapping_stages(folding)
assert len(scalars) < 65536 and max(property_index) < 65536 and max(compatible_index) < 65536

os.makedirs(os.path.join(C_DIRECTORY, "include"), exist_ok=True)
with open(os.path.join(C_DIRECTORY, "tables.c"), "w", encoding="utf-8") as file:
    file.write(NOTICE + '#include "CUnicodeData.h"\n\n')
    for kind, name, values in (
        ("uint16_t", "winnow_property_index", property_index),
        ("uint32_t", "winnow_property_blocks", property_blocks),
        ("uint32_t", "winnow_lead_properties", lead_words),
        ("uint16_t", "winnow_canonical_index", canonical_index),
        ("uint16_t", "winnow_canonical_blocks", canonical_blocks),
        ("uint16_t", "winnow_compatibility_index", compatible_index),
        ("uint16_t", "winnow_compatibility_blocks", compatible_blocks),
        ("uint16_t", "winnow_folding_index", folding_index),
        ("uint16_t", "winnow_folding_blocks", folding_blocks),
        ("uint32_t", "winnow_scalar_pool", scalars),
    ):
        file.write(array(kind, name, values))
    flat = "".join(f"{{{a},{b},{c}}},\n" for a, b, c in slots)
    file.write(f"const struct winnow_composition winnow_compositions[{COMPOSITION_SLOTS}] = {{\n{flat}}};\n")

# The facts the tests compare with: the published test file, and the raw properties for the slow references.
os.makedirs(TEST_DIRECTORY, exist_ok=True)
HEAD = (f"# Facts of the Unicode Character Database {VERSION}, generated by Scripts/generate_unicode_tables.py.\n"
        "# Licence: Unicode-3.0, see Sources/CUnicodeData/UNICODE-LICENSE.txt.\n")
with open(os.path.join(TEST_DIRECTORY, "NormalizationTest.txt"), "w", encoding="utf-8") as file:
    file.write(HEAD + "# source;NFC;NFD;NFKC;NFKD as in NormalizationTest.txt, without its comments\n")
    for line in lines("NormalizationTest.txt"):
        line = line.split("#")[0].strip()
        if line and not line.startswith("@"):
            file.write(line.rstrip(";") + "\n")


def ranges(codes):
    codes, out = sorted(codes), []
    for code in codes:
        if out and out[-1][1] == code - 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return out


with open(os.path.join(TEST_DIRECTORY, "UnicodeFacts.txt"), "w", encoding="utf-8") as file:
    file.write(HEAD + "# kind;code point or range;value\n")
    for code in sorted(combining_class):
        file.write(f"class;{code:04X};{combining_class[code]}\n")
    for code in sorted(raw_mapping):
        compatibility, parts = raw_mapping[code]
        kind = "compatibility" if compatibility else "canonical"
        file.write(f"{kind};{code:04X};{' '.join(f'{part:04X}' for part in parts)}\n")
    for code in sorted(full_composition_exclusion):
        file.write(f"excluded;{code:04X};\n")
    for code in sorted(folding):
        file.write(f"fold;{code:04X};{' '.join(f'{part:04X}' for part in folding[code])}\n")
    sets = (
        ("space", white_space),
        ("punctuation", {code for code in category if category[code][0] == "P"}),
        ("digit", {code for code in category if category[code] == "Nd"}),
        ("base", {code for code in alphabetic_base if not combining_class.get(code)}),
    )
    for kind, codes in sets:
        for first, last in ranges(codes):
            file.write(f"{kind};{first:04X}..{last:04X};\n")

print(f"Unicode {VERSION}: {len(scalars)} pooled scalars, {len(composition)} compositions, "
      f"{len(property_blocks) >> PROPERTY_SHIFT} property blocks")
