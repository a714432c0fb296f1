#!/usr/bin/env python3
"""Splits the text files of a tree into sentences with other libraries, for compare-sentences.sh.

    sentences_peer.py LANGUAGE DIR [MEGABYTES]     one line a library: megabytes (10^6 bytes) a second of CPU time

Reading, decoding and dividing into paragraphs are not in the time, and starting Python is not either.
"""
import importlib.metadata
import pathlib
import sys
import time

ROUNDS = 5


def paragraphs(directory, limit):
    total = 0
    for path in sorted(pathlib.Path(directory).rglob("*.txt")):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for paragraph in text.split("\n\n"):
            if paragraph.strip():
                total += len(paragraph.encode())
                yield paragraph
        if total >= limit:
            return


def measure(name, texts, size, count):
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        sentences = sum(count(text) for text in texts)
        best = min(best, time.process_time() - start)
    version = importlib.metadata.version(name)
    print(f"  {name + ' ' + version:26}{size / 1e6 / best:.1f} MB/s, counted {sentences}")


def main(arguments):
    language, directory = arguments[:2]
    texts = list(paragraphs(directory, float(arguments[2] if len(arguments) > 2 else 8) * 1e6))
    size = sum(len(text.encode()) for text in texts)
    if not texts:
        sys.exit(f"{directory}: no .txt file in UTF-8 below it")

    import icu

    iterator = icu.BreakIterator.createSentenceInstance(icu.Locale(language))

    def count_icu(text):
        iterator.setText(text)
        count = 0
        while iterator.nextBoundary() != icu.BreakIterator.DONE:
            count += 1
        return count

    measure("PyICU", texts, size, count_icu)
    import sentencex

    measure("sentencex", texts, size, lambda text: sum(1 for _ in sentencex.segment(language, text)))


main(sys.argv[1:])
