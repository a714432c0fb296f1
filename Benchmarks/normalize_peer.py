#!/usr/bin/env python3
"""Normalizes the documents of a directory with a Python library and prints its speed, for compare-normalize.sh.

    normalize_peer.py LIBRARY DIRECTORY      LIBRARY: icu (NFC alone), plsfix or ftfy (full repair)
    normalize_peer.py --cut FILE DIRECTORY   makes documents of 64 kB, 64 MB at most
    normalize_peer.py --versions

The documents are in memory, and strings already: reading and decoding are not counted.
"""
import importlib.metadata
import pathlib
import platform
import sys
import time

DOCUMENT = 64_000
LIMIT = 64_000_000
# What a slow library is given: a part of the text is enough for a speed.
SECONDS = 5.0


def cut(source, target):
    target = pathlib.Path(target)
    target.mkdir(parents=True)
    document, size, number, total = [], 0, 0, 0
    with open(source, "rb") as lines:
        for line in lines:
            document.append(line)
            size += len(line)
            if size >= DOCUMENT:
                (target / f"{number:05}.txt").write_bytes(b"".join(document))
                number += 1
                total += size
                document, size = [], 0
                if total >= LIMIT:
                    return
    if document:
        (target / f"{number:05}.txt").write_bytes(b"".join(document))


def worker(library):
    if library == "icu":
        import icu

        return icu.Normalizer2.getNFCInstance().normalize
    if library == "plsfix":
        import plsfix

        return plsfix.fix_text
    if library == "ftfy":
        import ftfy

        return ftfy.fix_text
    sys.exit(f"unknown library {library}")


def main(arguments):
    if arguments == ["--versions"]:
        names = ("pyicu", "plsfix", "ftfy")
        print(f"Python {platform.python_version()},", ", ".join(f"{n} {importlib.metadata.version(n)}" for n in names))
        return
    if arguments[0] == "--cut":
        cut(*arguments[1:])
        return
    library, directory = arguments
    work = worker(library)
    texts = [path.read_bytes().decode() for path in sorted(pathlib.Path(directory).iterdir())]
    sizes = [len(text.encode()) for text in texts]
    work(texts[0])
    done, start = 0, time.process_time()
    for text, size in zip(texts, sizes):
        work(text)
        done += size
        if time.process_time() - start > SECONDS:
            break
    print(library, done / 1e6 / (time.process_time() - start))


main(sys.argv[1:])
