#!/usr/bin/env python3
"""Turns a tree of HTML pages into a tree of text files with a Python library, for compare-html.sh.

    html_peer.py LIBRARY INPUT OUTPUT      LIBRARY: resiliparse or trafilatura
    html_peer.py --versions

Both are asked for all text of the page, which is what strip-html takes, not for its main content.
"""
import importlib.metadata
import pathlib
import platform
import sys


def converter(library):
    if library == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding

        return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=False)
    if library == "trafilatura":
        from trafilatura import html2txt

        return html2txt
    sys.exit(f"unknown library {library}")


def main(arguments):
    if arguments == ["--versions"]:
        names = ("resiliparse", "trafilatura", "lxml")
        print(f"Python {platform.python_version()},", ", ".join(f"{n} {importlib.metadata.version(n)}" for n in names))
        return
    library, source, target = arguments
    convert = converter(library)
    source, target = pathlib.Path(source), pathlib.Path(target)
    for path in sorted(p for p in source.rglob("*") if p.suffix in (".html", ".htm") and p.is_file()):
        output = target / path.relative_to(source).with_suffix(".txt")
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(convert(path.read_bytes()) or "", encoding="utf-8", errors="surrogateescape")


main(sys.argv[1:])
