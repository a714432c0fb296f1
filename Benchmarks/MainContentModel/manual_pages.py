#!/usr/bin/env python3
"""Takes pages of manuals out of unpacked Debian packages, as a set that `train.py` reads.

  manual_pages.py DIRECTORY DATA/manuals

DIRECTORY holds a folder a package, as `dpkg-deb -x` fills it; without arguments the script prints the names of the
packages. The programs that wrote the pages put what is their content in an element of its own, or what is not: MANUALS
says which, as CSS selectors.
"""
import collections
import json
import pathlib
import random
import re
import sys

import lxml.html

PAGES, FEWEST_WORDS, MOST_WORDS, MOST_BYTES = 6, 60, 4000, 400_000
LINE_ELEMENTS = "p div li dt dd td th pre br h1 h2 h3 h4 h5 h6".split()
# Tables of contents: some readers take them for content, others do not.
CONTENTS = (
    ".toc, .toctree-wrapper, .contents.topic, nav.contents, #toc, #table-of-contents, .TOC, .table-of-contents, "
    ".textblock .toc, div.contents.local, ul.menu, table.menu, .shortcontents, .subnav, .odoc-toc, .description-toc"
)
# A manual's pages, the site they are kept in one fold with (one for all manuals by the same program, unless the other
# sets have pages of theirs), their elements of content, or else the whole body, and what of that is none.
Manual = collections.namedtuple("Manual", "package site content boilerplate", defaults=("", ""))
MANUALS = [
    Manual("ant-doc", "javadoc", "main"),
    Manual("apache2-doc", "apache", "#page-content", ".bottomlang, .top, #comments_section"),
    Manual("aptitude-doc-ja", "docbook", "", ".navheader, .navfooter"),
    Manual("aptitude-doc-ru", "docbook", "", ".navheader, .navfooter"),
    Manual("asciidoctor-doc", "rdoc", "main"),
    Manual("beets-doc", "sphinx", "div.body"),
    Manual("bind9-doc", "sphinx", "[role=main]"),
    Manual("cdist-doc", "sphinx", "[itemprop=articleBody], [role=main]"),
    Manual("cmake-doc", "sphinx", "div.body"),
    Manual("cppreference-doc-en-html", "mediawiki", "#mw-content-text", ".t-navbar"),
    Manual("csound-doc", "docbook", "", ".navheader, .navfooter"),
    Manual("dbus-1-doc", "doxygen", ".contents, #doc-content .contents"),
    Manual("debian-handbook", "publican", "", "#banner, .docnav, #title"),
    Manual("debian-policy", "sphinx", "div.body"),
    Manual("debmake-doc", "docbook", "", ".navheader, .navfooter"),
    Manual("developers-reference-de", "sphinx", "div.body"),
    Manual("developers-reference-fr", "sphinx", "div.body"),
    Manual("docbook-xsl-doc-html", "docbook", "", ".navheader, .navfooter"),
    Manual("docutils-doc", "docutils", "div.document", ".header, .footer"),
    Manual("erlang-doc", "erlang", "#content", ".footer"),
    Manual("exim4-doc-html", "exim", "#chapter"),
    Manual("ganeti-doc", "sphinx", "div.body"),
    Manual("gap-doc", "gapdoc", "", ".chlinktop, .chlinkprevnexttop, .chlinkprevnextbot, .chlinkbot, .foot"),
    Manual("gettext-doc", "texi2html", "", "table[cellpadding='1'], p > font"),
    Manual("ghc-doc", "haddock", "#content"),
    Manual("ghostscript-doc", "sphinx", "[itemprop=articleBody], [role=main]"),
    Manual("gimp-help-el", "docbook", "", ".navheader, .navfooter"),
    Manual("gimp-help-zh-cn", "docbook", "", ".navheader, .navfooter"),
    Manual("git-doc", "git-scm.com", "#content"),
    Manual("gnucash-docs", "docbook", "", ".navheader, .navfooter"),
    Manual("gnuplot-doc", "latex2html", "", ".navigation"),
    Manual("gradle-doc", "javadoc", "main"),
    Manual("grass-doc", "grass", "#container", "hr.header ~ p"),
    Manual("ikiwiki", "ikiwiki", "#pagebody"),
    Manual("installation-guide-amd64", "docbook", "", ".navheader, .navfooter"),
    Manual("libadwaita-1-doc", "gi-docgen", "#main"),
    Manual("libboost1.74-doc", "docbook", "", ".spirit-nav, body > table"),
    Manual("libcalendar-ocaml-doc", "odoc", ".odoc-preamble, .odoc-content"),
    Manual("libcommons-lang3-java-doc", "javadoc", "main"),
    Manual("libeigen3-doc", "doxygen", ".contents"),
    Manual("libghc-lens-doc", "haddock", "#content"),
    Manual("libglib2.0-doc", "gtk-doc", "", ".footer, table.navigation"),
    Manual("libgtk-3-doc", "gtk-doc", "", ".footer, table.navigation"),
    Manual("libgtkmm-3.0-doc", "doxygen", ".contents"),
    Manual("libreoffice-help-de", "libreoffice", "#DisplayArea"),
    Manual("libsdl2-doc", "doxygen", ".contents"),
    Manual("libsoup-3.0-doc", "gi-docgen", "#main"),
    Manual("libtiff-doc", "sphinx", "[role=main]"),
    Manual("libvirt-doc", "docutils", "#body"),
    Manual(
        "lilypond-doc-html-de", "texinfo", "#main",
        ".nav_table, #languages, .toc_header, [class^=footer], [id^=footer]",
    ),
    Manual("llvm-14-doc", "sphinx", "div.body"),
    Manual("maxima-doc", "texinfo", "", "div.header"),
    Manual("mkdocs-doc", "mkdocs", "[role=main]"),
    Manual("mutt", "docbook", "", ".navheader, .navfooter"),
    Manual("nodejs-doc", "nodejs", "#apicontent"),
    Manual("ntpsec-doc", "asciidoc", "#content"),
    Manual("nut-doc", "docbook", "", ".navheader, .navfooter"),
    Manual("octave-doc", "texinfo", "", "div.header"),
    Manual("openjdk-17-doc", "javadoc", "main"),
    Manual("pike8.0-doc", "pike", "article, .contentbox"),
    Manual("postgresql-doc-15", "docbook", "", ".navheader, .navfooter"),
    Manual("privoxy", "docbook", "", ".NAVHEADER, .NAVFOOTER"),
    Manual("python-attr-doc", "sphinx", "[itemprop=articleBody], [role=main]"),
    Manual("python-django-doc", "django", "#yui-main", ".nav"),
    Manual("python-flask-doc", "sphinx", "div.body"),
    Manual("python-jinja2-doc", "sphinx", "div.body"),
    Manual("python-pandas-doc", "pydata", "main > div:first-child", ".prev-next-area"),
    Manual("python-pytest-doc", "sphinx", "div.body"),
    Manual("python-scipy-doc", "pydata", "main > div > div:first-child, main > div:first-child", ".prev-next-area"),
    Manual("python-sqlalchemy-doc", "sqlalchemy", "#docs-body"),
    Manual("python3.11-doc", "python.org", "div.body"),
    Manual("qtbase5-doc-html", "qdoc", ".content", ".sidebar, .sidebar-content, .naviNextPrevious"),
    Manual("qtquickcontrols2-5-doc-html", "qdoc", ".content", ".sidebar, .sidebar-content, .naviNextPrevious"),
    Manual("racket-doc", "scribble", ".main", ".navsettop, .navsetbottom, .versionbox"),
    Manual("rust-doc", "rust-lang.org", "#content main, #main-content, main"),
    Manual("sbcl-doc", "texinfo", "", "div.header"),
    Manual("scala-doc", "scaladoc", "#comment, #template"),
    Manual("scons-doc", "docbook", "", ".navheader, .navfooter"),
    Manual("sqlite3-doc", "sqlite", "", ".nosearch"),
    Manual("swi-prolog-doc", "swi-prolog", "", ".navigation, .nav, #nav, .navheader, .navfooter"),
    Manual("tomcat10-docs", "tomcat", "#mainRight"),
    Manual("wx3.2-doc", "doxygen", ".contents"),
    Manual("zsh-doc", "texinfo", "", "div.header"),
]


def main(directory, data):
    (data / "pages").mkdir(parents=True, exist_ok=True)
    with open(data / "gold.jsonl", "w") as gold:
        for manual in MANUALS:
            count = 0
            for path in shuffled(directory / manual.package):
                if count == PAGES:
                    break
                try:
                    found = content_of(path.read_bytes(), manual)
                except (ValueError, lxml.etree.ParserError):
                    continue  # It is empty, not in the encoding it says, or has control characters.
                if found:
                    count += 1
                    identifier = f"{manual.package}-{count}"
                    (data / "pages" / f"{identifier}.html").write_bytes(path.read_bytes())
                    url = f"manual://{manual.site}/{path.relative_to(directory)}"
                    entry = dict(id=identifier, url=url, type="documentation", text=found[0], doubt=found[1])
                    gold.write(json.dumps(entry) + "\n")
            print(manual.package, count)


def shuffled(directory):
    paths = sorted(
        path for path in directory.rglob("*") if path.is_file() and not path.is_symlink() and
        re.search(r"\.x?html?(\.[a-z]{2}(\.[a-z0-9-]+)?)?$", path.name)
    )
    random.Random(0).shuffle(paths)
    return paths


def content_of(content, manual):
    """The text that is content and that of tables of contents, or nothing where the page is no use."""
    if len(content) > MOST_BYTES:
        return None
    body = lxml.html.document_fromstring(content if declares_charset(content) else content.decode()).find("body")
    if body is None:
        return None
    for element in list(body.iter("script", "style", "noscript", "template")):
        element.drop_tree()
    parts = body.cssselect(manual.content) if manual.content else [body]
    parts = [part for part in parts if not any(above in parts for above in part.iterancestors())]
    if manual.boilerplate:
        for part in parts:
            drop(part, manual.boilerplate)
    doubt = [text for part in parts for text in drop(part, CONTENTS)]
    text = "\n".join(text_of(part) for part in parts)
    if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
        return None
    return text, "\n".join(doubt)


def drop(part, selectors):
    """Takes the elements out of the part; returns their texts."""
    texts = []
    for element in part.cssselect(selectors):
        if element.getparent() is not None and element is not part:
            texts.append(text_of(element))
            element.drop_tree()
    return texts


def text_of(part):
    """The text, a line for each of its blocks."""
    for element in part.iter(*LINE_ELEMENTS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    return re.sub(r"\s*\n\s*", "\n", part.text_content()).strip()


def declares_charset(content):
    return re.search(rb"charset|<\?xml", content[:3000]) is not None


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print(*(manual.package for manual in MANUALS))
    else:
        main(*map(pathlib.Path, sys.argv[1:]))
