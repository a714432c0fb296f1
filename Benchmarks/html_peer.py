#!/usr/bin/env python3
"""Turns a tree of HTML pages into a tree of text files with a Python library, for compare-html.sh.

    html_peer.py LIBRARY CONTENT INPUT OUTPUT      LIBRARY: resiliparse, trafilatura or turbohtml; CONTENT: all or main
    html_peer.py --versions
"""
import importlib.metadata
import pathlib
import platform
import sys


def converter(library, content):
    is_main = content == "main"
    if library == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding

        return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=is_main)
    if library == "trafilatura":
        from trafilatura import extract, html2txt

        return extract if is_main else html2txt
    if library == "turbohtml":
        from turbohtml import parse

        return (lambda page: parse(page).main_text()) if is_main else (lambda page: parse(page).to_text())
    sys.exit(f"unknown library {library}")


def main(arguments):
    if arguments == ["--versions"]:
        names = ("resiliparse", "trafilatura", "turbohtml", "lxml")
        print(f"Python {platform.python_version()},", ", ".join(f"{n} {importlib.metadata.version(n)}" for n in names))
        return
    library, content, source, target = arguments
    convert = converter(library, content)
    source, target = pathlib.Path(source), pathlib.Path(target)
    for path in sorted(p for p in source.rglob("*") if p.suffix in (".html", ".htm") and p.is_file()):
        output = target / path.relative_to(source).with_suffix(".txt")
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(convert(path.read_bytes()) or "", encoding="utf-8", errors="surrogateescape")


main(sys.argv[1:])
