"""How well a text matches what people marked on a page: three public measures, each a number from 0 to 1."""
import collections
import re
import statistics

TOKEN = re.compile(r"\w+")


def fold(text):
    """The text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def overlap(left, right):
    """How many elements two multisets share."""
    if len(left) > len(right):
        left, right = right, left
    return sum(min(count, right[key]) for key, count in left.items() if key in right)


def f_score(shared, found, wanted):
    """Precision, recall and F1; finding nothing where nothing is wanted is perfect."""
    if not found and not wanted:
        return 1.0, 1.0, 1.0
    precision = shared / found if found else 0.0
    recall = shared / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0


def shingles(tokens, length=4):
    """The multiset of runs of tokens; a shorter text is one run."""
    if not tokens:
        return collections.Counter()
    count = max(1, len(tokens) - length + 1)
    return collections.Counter(tuple(tokens[i : i + length]) for i in range(count))


def shingle_counts(gold, tokens):
    """Shared, found and wanted shingles."""
    wanted, found = shingles(TOKEN.findall(gold)), shingles(tokens)
    return overlap(wanted, found), sum(found.values()), sum(wanted.values())


def token_score(gold, tokens):
    """Precision, recall and F1 over the bag of tokens, regardless of case."""
    wanted = collections.Counter(token.lower() for token in TOKEN.findall(gold))
    found = collections.Counter(token.lower() for token in tokens)
    return f_score(overlap(wanted, found), sum(found.values()), sum(wanted.values()))


def mean_shingle_f1(pages):
    """Precision and recall are means over pages; F1 is made of the two means."""
    scores = [(f_score(*page), page) for page in pages]
    precisions = [score[0] for score, page in scores if page[1]]
    recalls = [score[1] for score, page in scores if page[2]]
    precision = statistics.mean(precisions) if precisions else 0.0
    recall = statistics.mean(recalls) if recalls else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def snippet_f1(pages):
    """F1 over all snippets of all pages, from (wanted, found of them, unwanted found)."""
    wanted, right, wrong = (sum(page[i] for page in pages) for i in range(3))
    return 2 * right / (wanted + right + wrong) if wanted else 0.0
