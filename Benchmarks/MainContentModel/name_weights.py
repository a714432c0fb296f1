"""How much the names of elements speak for content: one weight a word, by logistic regression with few words."""
import collections

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

# The columns of `FeatureTable+Names.swift`.
COLUMNS = ("w_own", "w_path", "w_low", "w_high")
# A word must stand on so many sites: others say something about a site, not about the web.
FEWEST_SITES = 10
# The smaller, the fewer words have a weight.
STRENGTH = 0.3
UNIT = 1_000


def element_words(node):
    """The words of an element and how often it bears each; `<` and the element's own name is one of them."""
    words = collections.Counter({"<" + node["n"]: 1})
    # Classes of the whole page say nothing about its parts.
    if node["n"] not in ("body", "html"):
        words.update(node["w"])
    return words


def known_words(pages):
    """The words that stand on enough sites, sorted."""
    sites = collections.defaultdict(set)
    for page in pages:
        for words in page.words:
            for word in words:
                sites[word].add(page.site)
    return sorted(word for word, places in sites.items() if len(places) >= FEWEST_SITES)


def learn(pages, words):
    """The weights of words in 1/`UNIT`: of the elements around a block they are added up."""
    numbers = {word: number for number, word in enumerate(words)}
    used = [page for page in pages if len(page.texts) and (page.weights > 0).any()]
    counts = scipy.sparse.vstack([_counts(page, numbers)[page.weights > 0] for page in used])
    truth = np.concatenate([page.labels[page.weights > 0] for page in used])
    weights = np.concatenate([page.weights[page.weights > 0] for page in used])
    # Weights of a page's blocks add up to 3 at most; this many times that is what STRENGTH was chosen for.
    model = LogisticRegression(C=STRENGTH, l1_ratio=1, solver="liblinear", max_iter=200, random_state=0)
    model.fit(counts, truth, weights * 8)
    rounded = np.round(model.coef_[0] * UNIT).astype(int)
    return {word: int(weight) for word, weight in zip(words, rounded) if weight}


def columns(page, weights):
    """The columns of a page's blocks: the element's weight, that of it and all above, the least and the greatest."""
    own = np.array([sum(weights.get(word, 0) * n for word, n in words.items()) for words in page.words], int)
    path, lowest, highest = own.copy(), own.copy(), own.copy()
    for node, parent in enumerate(page.parents[: len(own)]):
        if parent >= 0:
            path[node] += path[parent]
            lowest[node] = min(lowest[node], lowest[parent])
            highest[node] = max(highest[node], highest[parent])
    table = np.stack([own, path, lowest, highest], 1) if len(own) else np.zeros((1, 4), int)
    # A block that stands in no element has no names around it.
    return np.where(page.in_element[:, None], table[page.nodes], 0)


def _counts(page, numbers):
    """For every block how often the elements around it bear each word."""
    paths = []
    for words, parent in zip(page.words, page.parents):
        path = paths[parent].copy() if parent >= 0 else collections.Counter()
        path.update({numbers[word]: count for word, count in words.items() if word in numbers})
        paths.append(path)
    starts, places, values = [0], [], []
    for node, is_in_element in zip(page.nodes, page.in_element):
        if is_in_element:
            places += paths[node].keys()
            values += paths[node].values()
        starts.append(len(places))
    return scipy.sparse.csr_matrix((np.array(values, float), places, starts), (len(page.nodes), len(numbers)))
