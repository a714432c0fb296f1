"""Which blocks of a page readers took for its content: marks.jsonl, made as MARKING.md says.

A line a page: `set`, `id`, and the keys of its blocks of `content` and of `doubt`; all others are boilerplate. A key
says which text a block has and how many blocks before it have the same one, so that marks outlive changes to what a
block is: those of blocks that are still the same stay.
"""
import base64
import collections
import hashlib
import json

KEY_BYTES = 3


def load(path):
    """For every (set, id) the keys of its content and those of its doubtful blocks."""
    result = {}
    for line in open(path):
        entry = json.loads(line)
        result[entry["set"], entry["id"]] = _unpacked(entry["content"]), _unpacked(entry["doubt"])
    return result


def line(collection, identifier, texts, content, doubt):
    """The line of a page, from its blocks' texts and the indexes of its content and of its doubtful blocks."""
    keys = block_keys(texts)
    entry = dict(set=collection, id=identifier, content=_packed(keys, content), doubt=_packed(keys, doubt))
    return json.dumps(entry, ensure_ascii=True)


def block_keys(texts):
    seen, keys = collections.Counter(), []
    for text in texts:
        folded = " ".join(text.split())
        keys.append(hashlib.sha256(f"{seen[folded]} {folded}".encode()).digest()[:KEY_BYTES])
        seen[folded] += 1
    return keys


def _packed(keys, indexes):
    return base64.b64encode(b"".join(keys[index] for index in indexes)).decode()


def _unpacked(text):
    packed = base64.b64decode(text)
    return {packed[start : start + KEY_BYTES] for start in range(0, len(packed), KEY_BYTES)}
