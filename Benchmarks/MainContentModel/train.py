#!/usr/bin/env python3
"""Trains the model of the main content and writes it as Swift.

  train.py --features DUMPS --gold DATA --swift TrainedTrees.swift [--report figures.json]

DUMPS holds SET.jsonl, the output of `MainContentFeatures DATA/SET/pages`, for the sets aeb, traf, wcxb, forms and
manuals, and names.txt, the output of `MainContentFeatures --names`. DATA/SET/gold.jsonl is what people marked, but for
forms, of which only marks.jsonl knows, and for manuals, where it is what the programs that wrote them hold for their
content. README.md says where the pages come from. Everything is seeded and runs on one thread: the same input gives the
same bytes.
"""
import argparse
import collections
import json
import pathlib
import random
import statistics
from urllib.parse import urlsplit

import lightgbm
import numpy as np

import context
import labels
import marks
import measures
import name_weights
from measures import TOKEN

SETS = ("aeb", "traf", "wcxb", "forms", "manuals")
# Of these nobody marked the text for a benchmark.
ADDED_SETS = SETS[3:]
FOLDS = 5
# What marks of our own weigh beside those of a set's publishers, which are what its measure asks for.
MARKS_WEIGHT = {"aeb": 1, "traf": 1, "wcxb": 1, "forms": 0.2}
# What its gold.jsonl says of these pages weighs beside what those of the others say.
MANUALS_WEIGHT = 0.2
# What blocks in doubt (headlines, leads, captions, calls to subscribe) weigh as boilerplate, which they mostly are to
# those who mark articles; others mark them this way and that.
DOUBT_WEIGHT = {
    ("aeb", "article"): 1, ("traf", "mixed"): 1, ("wcxb", "article"): 0.5, ("wcxb", "documentation"): 0.5
}
# Of a site's first page it is a matter of taste which of its boxes are its content.
FIRST_PAGE_WEIGHT = 0.3
FIRST_PAGE_PATHS = {"", "/", "/index.php", "/index.html"}
# Absolute sizes and places tell single pages of the training apart, not content from boilerplate.
LEFT_OUT = {"idx", "ridx", "pg_goodb", "pg_bytes"}
FIRST_COLUMNS, SECOND_COLUMNS = 140, 60
# Boilerplate blocks of one page that are trained on; more of the same teach nothing.
BOILERPLATE_BLOCKS = 220
# Splits at random thresholds: with some hundred pages, the best thresholds are those of these pages.
COMMON = dict(
    objective="binary", extra_trees=True, min_data_in_leaf=60, feature_fraction=0.4,
    bagging_fraction=0.7, bagging_freq=1, lambda_l2=10, max_bin=63, min_sum_hessian_in_leaf=1.0,
    deterministic=True, force_row_wise=True, num_threads=1, verbose=-1,
)
FIRST, FIRST_TREES = dict(COMMON, num_leaves=12, learning_rate=0.16), 160
SECOND, SECOND_TREES = dict(COMMON, num_leaves=8, learning_rate=0.16), 80
# Each look is this many ensembles that differ in their seed alone; their log odds are averaged. It takes out of a
# score what is chance: which columns and splits happened to be drawn.
SEEDS = 3
UNIT = 10_000
# As in `ContentSelection`.
FEWEST_COPIED_TOKENS, MOST_SHOWN_FOR_COPIED = 20, 10
LONGEST_DATA_CELL, LONGEST_EXPLANATION, DEEPEST_IN_CELL = 300, 1000, 4
BALANCED = "balanced"
BALANCED_THRESHOLDS = [step / 1000 for step in range(300, 501, 25)]
# Elements that mean the same, as `ElementKind.tagClass` groups them.
TAG_CLASSES = {
    name: number
    for number, names in enumerate(
        "paragraph|heading1|heading2|heading3|heading4 heading5 heading6|listItem|descriptionTerm|"
        "descriptionDetails|cell|headerCell|caption figcaption|blockquote|preformatted|option select|textarea|"
        "legend summary|article main section|header footer nav aside|form fieldset|address|div body center|"
        "table row unorderedList orderedList descriptionList menu|details".split("|")
    )
    for name in names.split()
}


class Page:
    """A page: its blocks' features, labels and weights, and the tree they hang in."""

    def __init__(self, collection, gold, dump, names, marked):
        self.collection, self.gold = collection, gold
        self.kind = gold["type"] if collection != "traf" else "mixed"
        self.site = site(gold)
        blocks, nodes = dump["blocks"], dump["nodes"]
        self.texts = [block["t"] for block in blocks]
        self.rows = np.array([block["f"] for block in blocks], np.float32).reshape(len(blocks), len(names))
        self.bytes = self.rows[:, names.index("bytes")].astype(int)
        self.token_counts = self.rows[:, names.index("words")].astype(int)
        self.nodes = np.array([max(block["node"], 0) for block in blocks], int)
        self.in_element = np.array([block["node"] >= 0 for block in blocks], bool)
        self.recommends = np.array([block["rec"] for block in blocks], bool)
        self.words = [name_weights.element_words(node) for node in nodes]
        self.parents = np.array([node["p"] for node in nodes] or [-1], int)
        self.groups = np.unique(self._signatures(nodes), return_inverse=True)[1] if blocks else self.nodes
        kinds = [node["n"] for node in nodes]
        self.terms = self._terms(kinds)
        self.together = self._data_rows(kinds) + self._pairs(kinds)
        self.is_heading = self.rows[:, names.index("hl")] > 0
        self.headings = np.array([nodes[node]["n"].startswith("heading") for node in self.nodes], bool)
        self.tokens = [TOKEN.findall(text) for text in self.texts]
        keys = marks.block_keys(self.texts)
        self.content, self.doubt = (np.array([key in part for key in keys], bool) for part in marked or ((), ()))
        self.labels, self.weights = self._labels(MARKS_WEIGHT[collection] if marked else 0)

    def _labels(self, marks_weight):
        """Labels and weights by the marks of the set's publishers and by ours."""
        doubt_weight = DOUBT_WEIGHT.get((self.collection, self.kind), 0)
        content, weights = labels.mark_labels(self.token_counts, self.content, self.doubt, doubt_weight)
        weights = weights * marks_weight
        if self.collection == "manuals":
            content, weights = labels.text_labels(self.texts, self.gold["text"])
            self.doubt = labels.text_labels(self.texts, self.gold["doubt"])[0] & ~content
            return content, np.where(self.doubt, 0, weights * MANUALS_WEIGHT)
        if "text" in self.gold:
            return labels.together(*labels.text_labels(self.texts, self.gold["text"]), content, weights)
        if "with" in self.gold:
            wanted, snippets = labels.snippet_labels(self.texts, self.gold["with"], self.gold["without"])
            return np.where(snippets > 0, wanted, content), np.maximum(snippets, weights)
        if urlsplit(self.gold["url"]).path in FIRST_PAGE_PATHS:
            weights = weights * FIRST_PAGE_WEIGHT
        return content, weights

    def _signatures(self, nodes):
        """For each block a number that says which element it is in and what the two around that are."""
        own = [
            (0 if node["n"] in ("body", "html") else node["hb"], TAG_CLASSES.get(node["n"], 30)) for node in nodes
        ]
        numbers, result = {}, []
        for node in self.nodes:
            parent = self.parents[node]
            above = self.parents[parent] if parent >= 0 else -1
            key = (own[node], own[parent] if parent >= 0 else None, own[above] if above >= 0 else None)
            result.append(numbers.setdefault(key, len(numbers)))
        return np.array(result)

    def _data_rows(self, kinds):
        """The blocks of each row of several cells that hold one short block each."""
        held, cells = collections.defaultdict(list), {}
        rows = collections.Counter(parent for parent, kind in zip(self.parents, kinds) if kind == "row")
        for block in np.flatnonzero(self.in_element):
            node, depth = self.nodes[block], 0
            while node >= 0:
                parent = self.parents[node]
                if parent >= 0 and kinds[parent] == "row" and kinds[node] in ("cell", "headerCell") and depth < DEEPEST_IN_CELL:
                    cells[block, parent] = node
                if kinds[node] == "row":
                    held[node].append(block)
                node, depth = parent, depth + 1
        return [
            blocks for row, blocks in held.items()
            if len(blocks) > 1 and all((block, row) in cells for block in blocks)
            and all(cells[one, row] != cells[other, row] for one, other in zip(blocks, blocks[1:]))
            and self.bytes[blocks[0]] <= LONGEST_DATA_CELL
            and self.bytes[blocks].max() <= (LONGEST_EXPLANATION if rows[self.parents[row]] > 1 else LONGEST_DATA_CELL)
        ]

    def _terms(self, kinds):
        """The last block of each term in front of its details."""
        terms = [self._element_of("descriptionTerm", block, kinds) for block in range(len(self.texts))]
        details = [self._element_of("descriptionDetails", block, kinds) for block in range(len(self.texts))]
        return [
            block for block in range(len(self.texts) - 1)
            if terms[block] >= 0 > details[block] and details[block + 1] >= 0 > terms[block + 1]
            and self.parents[terms[block]] == self.parents[details[block + 1]]
        ]

    def _pairs(self, kinds):
        """Terms with details of one short block."""
        return [
            [block, block + 1] for block in self.terms
            if self.bytes[block + 1] <= LONGEST_DATA_CELL
            and self.inside(self._element_of("descriptionDetails", block + 1, kinds)).sum() == 1
        ]

    def _element_of(self, kind, block, kinds):
        """The nearest element of a kind that a block stands in, not far above."""
        node = self.nodes[block] if self.in_element[block] else -1
        for _ in range(DEEPEST_IN_CELL):
            if node < 0 or kinds[node] == kind:
                return node
            node = self.parents[node]
        return -1

    def inside(self, element):
        """Which blocks are inside of an element; elements are numbered in document order."""
        held = np.zeros(len(self.parents), bool)
        held[element] = True
        for node in range(element + 1, len(held)):
            if self.parents[node] < element:
                break
            held[node] = held[self.parents[node]]
        return held[self.nodes] & self.in_element

    def score(self, shown):
        """What the measure of the page's collection needs to know about the shown blocks."""
        indexes = np.flatnonzero(shown)
        if self.collection == "traf":
            text = " ".join(measures.fold(self.texts[index]) for index in indexes)
            wanted = [measures.fold(snippet) in text for snippet in self.gold["with"]]
            return len(wanted), sum(wanted), sum(measures.fold(s) in text for s in self.gold["without"])
        if self.collection == "forms":
            counts = self.token_counts * ~self.doubt
            return measures.f_score(counts[shown & self.content].sum(), counts[shown].sum(), counts[self.content].sum())
        if self.collection == "manuals":
            indexes = np.flatnonzero(shown & ~self.doubt)
        tokens = [token for index in indexes for token in self.tokens[index]]
        if self.collection == "aeb":
            return measures.shingle_counts(self.gold["text"], tokens)
        return measures.token_score(self.gold["text"], tokens)


def site(gold):
    """The registered name of a page's host, or its number where there is none."""
    parts = (urlsplit(gold["url"]).netloc.lower().split(":")[0] or gold["id"].split("-")[-1]).split(".")
    has_two_suffixes = len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2
    return ".".join(parts[-3:] if has_two_suffixes else parts[-2:])


def load(features, data):
    names = (features / "names.txt").read_text().split()
    marked = marks.load(pathlib.Path(__file__).with_name("marks.jsonl"))
    pages = []
    for collection in SETS:
        gold = {}
        for line in open(data / collection / "gold.jsonl"):
            entry = json.loads(line)
            gold[entry["id"]] = entry
        for line in open(features / f"{collection}.jsonl"):
            entry = json.loads(line)
            identifier = entry["id"].removesuffix(".html")
            blocks = marked.get((collection, identifier))
            if blocks or collection != "forms":
                pages.append(Page(collection, gold[identifier], entry["page"], names, blocks))
    return names, pages


def assign_folds(pages):
    """Spreads the sites over the folds, each kind of page evenly; all pages of a site stay together."""
    folds = {}
    # Added sets by themselves: so the others' folds, and figures, can be compared with what they were without them.
    for part in (SETS[:-len(ADDED_SETS)], *((name,) for name in ADDED_SETS)):
        kinds = {page.site: page.kind for page in pages if page.collection in part and page.site not in folds}
        sites = sorted(kinds)
        random.Random(0).shuffle(sites)
        sites.sort(key=kinds.get)
        folds |= {name: index % FOLDS for index, name in enumerate(sites)}
    for page in pages:
        page.fold = folds[page.site]


def thin_out(pages):
    """Leaves at most `BOILERPLATE_BLOCKS` boilerplate blocks a page, with the weight of all."""
    chance = np.random.RandomState(0)
    for page in pages:
        boilerplate = np.flatnonzero(~page.labels & (page.weights > 0))
        if len(boilerplate) <= BOILERPLATE_BLOCKS:
            continue
        kept = chance.choice(boilerplate, BOILERPLATE_BLOCKS, replace=False)
        total, weights = page.weights[boilerplate].sum(), page.weights[kept].copy()
        page.weights[boilerplate] = 0
        page.weights[kept] = weights * total / weights.sum()


def fit(pages, attribute, columns, parameters, trees):
    parts = [(getattr(page, attribute)[page.weights > 0], page) for page in pages if len(page.texts)]
    rows = np.concatenate([part[:, columns] for part, _ in parts])
    truth = np.concatenate([page.labels[page.weights > 0] for _, page in parts])
    weights = np.concatenate([page.weights[page.weights > 0] for _, page in parts])
    data = lightgbm.Dataset(rows, truth.astype(int), weight=weights / weights.mean())
    return [lightgbm.train(dict(parameters, seed=seed), data, trees) for seed in range(1, SEEDS + 1)]


def weigh_names(pages, names):
    """Every page's columns of `name_weights.py` by weights that never saw its site; then the weights of all pages."""
    places = [names.index(name) for name in name_weights.COLUMNS]
    words = name_weights.known_words(pages)
    for fold in range(FOLDS):
        weights = name_weights.learn([page for page in pages if page.fold != fold], words)
        for page in pages:
            if page.fold == fold and len(page.texts):
                page.rows[:, places] = name_weights.columns(page, weights)
    return name_weights.learn(pages, words)


def best_columns(pages, allowed, parameters, count):
    """The columns that gain most where all are offered."""
    gains = sum(model.feature_importance("gain") for model in fit(pages, "rows", allowed, parameters, 60))
    return [allowed[index] for index in np.argsort(-gains, kind="stable")[:count]]


def predict(models, page, attribute, columns):
    if not len(page.texts):
        return np.zeros(0)
    rows = getattr(page, attribute)[:, columns]
    odds = np.mean([model.predict(rows, raw_score=True, num_threads=1) for model in models], 0)
    return 1 / (1 + np.exp(-odds))


def first_look(pages, allowed):
    """Every page's probabilities by a model that never saw its site; then the model of all pages."""
    for fold in range(FOLDS):
        rest = [page for page in pages if page.fold != fold]
        columns = best_columns(rest, allowed, FIRST, FIRST_COLUMNS)
        model = fit(rest, "rows", columns, FIRST, FIRST_TREES)
        for page in pages:
            if page.fold == fold:
                page.first = predict(model, page, "rows", columns)
    columns = best_columns(pages, allowed, FIRST, FIRST_COLUMNS)
    return columns, fit(pages, "rows", columns, FIRST, FIRST_TREES)


def second_look(pages, ranked):
    """The same with the first look's probabilities of the blocks around."""
    width = len(context.NAMES)
    for page in pages:
        if len(page.texts):
            page.both = np.concatenate([context.columns(page, page.first), page.rows], 1)
    columns = list(range(width)) + [width + column for column in ranked[:SECOND_COLUMNS]]
    for fold in range(FOLDS):
        model = fit([page for page in pages if page.fold != fold], "both", columns, SECOND, SECOND_TREES)
        for page in pages:
            if page.fold == fold:
                page.second = predict(model, page, "both", columns)
    return columns, fit(pages, "both", columns, SECOND, SECOND_TREES)


def choose(page, threshold):
    """The blocks that are shown, as `ContentSelection` chooses them: a page with text never comes out empty."""
    likely = np.where(page.recommends, 0, (page.first + page.second) / 2)
    for block in page.terms:
        likely[block] = max(likely[block], likely[block + 1])
    for blocks in page.together:
        likely[blocks] = np.average(likely[blocks], weights=np.maximum(page.token_counts[blocks], 1))
    shown = likely >= (balanced_threshold(page, likely) if threshold == BALANCED else threshold)
    leave_out_copies(page, shown)
    if len(shown) and not shown.any():
        shown = page.nodes == page.nodes[np.argmax(likely)]
    promises = np.where(page.is_heading, 0, likely * page.token_counts)
    if len(shown) and page.is_heading[shown].all() and promises.max() > 0:
        shown = shown | (page.nodes == page.nodes[np.argmax(promises)])
    return shown


def balanced_threshold(page, likely):
    """The threshold that promises the best F measure, with precision a little before recall."""

    def promise(threshold):
        shown = likely >= threshold
        return content[shown].sum() / max(6 * page.token_counts[shown].sum() + 5 * content.sum(), 0.001)

    content = likely * page.token_counts
    return max(BALANCED_THRESHOLDS, key=promise)


def leave_out_copies(page, shown):
    """Hides stretches of blocks that repeat what is shown in another place."""
    fewest = max(FEWEST_COPIED_TOKENS, page.token_counts[shown].sum() // MOST_SHOWN_FOR_COPIED)
    places, run = {}, []
    for index in [*np.flatnonzero(shown), None]:
        if index is not None:
            place = page.parents[page.nodes[index]] if page.in_element[index] else -1
            if places.setdefault(page.texts[index], place) != place:
                run.append(index)
                continue
        if page.token_counts[run].sum() >= fewest and fills_its_element(page, run, shown):
            shown[run] = False
        run = []


def fills_its_element(page, run, shown):
    """Whether blocks in a row are four fifths of what the element around them shows."""
    element = page.parents[page.nodes[run[0]]] if page.in_element[run[0]] else -1
    while element >= 0 and not page.inside(element)[run[-1]]:
        element = page.parents[element]
    around = shown & page.inside(element) if element >= 0 else shown
    return page.token_counts[run].sum() * 5 >= page.token_counts[around].sum() * 4


def figures(pages, shown):
    """F1 of each collection, of each kind of page of the last one, and the deviation over the folds."""

    def f1(collection, scores):
        if collection == "aeb":
            return measures.mean_shingle_f1(scores)
        if collection == "traf":
            return measures.snippet_f1(scores)
        return statistics.mean(score[2] for score in scores)

    scores = collections.defaultdict(list)
    for page in pages:
        score = page.score(shown(page))
        for key in ((page.collection,), (page.collection, page.kind), (page.collection, page.fold)):
            scores[key].append(score)
    result = {"/".join(map(str, key)): round(f1(key[0], value), 4) for key, value in scores.items()}
    for collection in SETS:
        folds = [result[f"{collection}/{fold}"] for fold in range(FOLDS)]
        result[f"{collection}/deviation"] = round(statistics.pstdev(folds), 4)
    return result


def as_text(models, names):
    """The trees of all ensembles, one a line, as `TreeEnsemble` reads them; all features are whole numbers."""

    def words(node):
        if "leaf_value" in node:
            return [str(round(node["leaf_value"] * UNIT / SEEDS))]
        if node["decision_type"] != "<=" or node["missing_type"] != "None":
            raise ValueError(f"Swift cannot evaluate this split: {node}")
        test = f"{names[node['split_feature']]}<={int(np.floor(node['threshold']))}"
        return [test] + words(node["left_child"]) + words(node["right_child"])

    return [" ".join(words(tree["tree_structure"])) for model in models for tree in model.dump_model()["tree_info"]]


def swift_literal(name, texts):
    """A string literal of lines up to 116 columns; a backslash joins the lines of one text."""
    lines = []
    for tree in texts:
        line = ""
        for word in tree.split(" "):
            if len(line) + len(word) > 110:
                lines.append(line + " \\")
                line = ""
            line += (" " if line else "") + word
        lines.append(line)
    return "\n".join([f'  static let {name}: StaticString = """'] + ["    " + line for line in lines] + ['    """'])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", type=pathlib.Path, required=True)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--swift", type=pathlib.Path, required=True)
    parser.add_argument("--report", type=pathlib.Path)
    arguments = parser.parse_args()
    names, pages = load(arguments.features, arguments.gold)
    assign_folds(pages)
    thin_out(pages)
    weights = weigh_names(pages, names)
    allowed = [index for index, name in enumerate(names) if name not in LEFT_OUT]
    first_columns, first = first_look(pages, allowed)
    second_columns, second = second_look(pages, first_columns)
    report = {str(threshold): figures(pages, lambda page: choose(page, threshold)) for threshold in THRESHOLDS}
    report["labels"] = figures(pages, lambda page: page.labels)
    if arguments.report:
        arguments.report.write_text(json.dumps(report, indent=1) + "\n")
    both = context.NAMES + names
    literals = [
        swift_literal("names", [f"{word} {weights[word]}" for word in sorted(weights)]),
        swift_literal("first", as_text(first, [names[column] for column in first_columns])),
        swift_literal("second", as_text(second, [both[column] for column in second_columns])),
    ]
    header = "// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.\n\n"
    arguments.swift.write_text(header + "enum TrainedTrees {\n" + "\n\n".join(literals) + "\n}\n")


THRESHOLDS = (BALANCED, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7)

if __name__ == "__main__":
    main()
