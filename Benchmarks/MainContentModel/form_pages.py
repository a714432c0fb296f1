#!/usr/bin/env python3
"""Takes the pages of formasaurus 0.10.0 out of its wheel, as a set that `train.py` reads.

  form_pages.py formasaurus-0.10.0-py2.py3-none-any.whl DATA/forms

The pages were saved as UTF-8 whatever they declare, so they get a byte order mark.
"""
import codecs
import json
import pathlib
import sys
import zipfile

INDEX = "formasaurus/data/index.json"


def main(wheel, directory):
    (directory / "pages").mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as package, open(directory / "gold.jsonl", "w") as gold:
        for name, page in json.loads(package.read(INDEX)).items():
            content = package.read("formasaurus/data/" + name)
            identifier = "fm-" + pathlib.Path(name).stem
            if is_utf8(content):
                content = codecs.BOM_UTF8 + content.removeprefix(codecs.BOM_UTF8)
            (directory / "pages" / f"{identifier}.html").write_bytes(content)
            gold.write(json.dumps(dict(id=identifier, url=page["url"], type="forms")) + "\n")


def is_utf8(content):
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
