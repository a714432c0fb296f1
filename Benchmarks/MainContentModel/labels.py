"""Tells which blocks of a page are content, by laying the marked text along the page's text."""
import numpy as np

from measures import TOKEN, fold

# What a match is worth. A run of words goes on: 1. A new run begins where a block and a line of the marked
# text begin, where one of them does, or in the middle of both: the less likely it is to be meant.
NEW_RUN = np.array([0.1, 0.3, 0.9], np.float32)
NEVER = np.float32(-1e9)


def align(page, block_starts, gold, line_starts):
    """For each word of the page whether it is part of the best alignment; words are numbers.

    Dynamic programming over all pairs, a row at once. `run` is the best score that ends in a match,
    `best` the best of all.
    """
    rows, columns = len(page), len(gold)
    moves = np.zeros((rows + 1, columns + 1), np.uint8)
    run = np.full(columns + 1, NEVER, np.float32)
    best = np.zeros(columns + 1, np.float32)
    bonus = NEW_RUN[line_starts.astype(int)], NEW_RUN[line_starts.astype(int) + 1]
    for row in range(1, rows + 1):
        goes_on = run[:-1] + 1
        begins = best[:-1] + bonus[int(block_starts[row - 1])]
        match = np.where(gold == page[row - 1], np.maximum(goes_on, begins), NEVER)
        above = best
        best = np.maximum(above, np.concatenate(([np.float32(0)], match)))
        best = np.maximum.accumulate(best)
        step = np.where(match >= best[1:], 1, np.where(above[1:] >= best[1:], 2, 3))
        moves[row, 1:] = step | np.where((match > NEVER) & (goes_on >= begins), 4, 0)
        run = np.concatenate(([NEVER], match))
    return _matched(moves, rows, columns)


def _matched(moves, row, column):
    matched = np.zeros(row, bool)
    inside = False
    while row > 0 and column > 0:
        move = moves[row, column]
        if inside or move & 3 == 1:
            matched[row - 1] = True
            inside = bool(move & 4)
            row -= 1
            column -= 1
        elif move & 3 == 2:
            row -= 1
        else:
            column -= 1
    return matched


def content_shares(texts, gold):
    """For each block the share of its words that belongs to the marked text; -1 for one without words."""
    numbers = {}

    def words(text):
        return [numbers.setdefault(word.lower(), len(numbers)) for word in TOKEN.findall(text)]

    blocks = [words(text) for text in texts]
    lines = [words(line) for line in gold.split("\n")]
    page, wanted = np.array(sum(blocks, []), int), np.array(sum(lines, []), int)
    if not len(page) or not len(wanted):
        return np.array([0.0 if block else -1.0 for block in blocks])
    matched = align(page, _starts(blocks), wanted, _starts(lines))
    shares, position = [], 0
    for block in blocks:
        shares.append(matched[position : position + len(block)].mean() if block else -1.0)
        position += len(block)
    return np.array(shares)


def _starts(pieces):
    return np.array([index == 0 for piece in pieces for index in range(len(piece))], bool)


def text_labels(texts, gold):
    """Labels and weights for a page whose main text is known.

    A page's F1 changes by about an error's share of the marked text, so that share is a block's weight;
    boilerplate together never weighs more than twice the text. Where the alignment is in doubt, the weight
    goes down.
    """
    counts = np.array([len(TOKEN.findall(text)) for text in texts])
    wanted = len(TOKEN.findall(gold))
    shares = np.clip(content_shares(texts, gold), 0, 1)
    weights = _weights(counts, wanted, shares >= 0.5) * (np.abs(2 * shares - 1) * 0.9 + 0.1)
    return shares >= 0.5, weights if wanted else weights * 0


def mark_labels(counts, content, doubt, doubt_weight):
    """Labels and weights for a page whose blocks are marked.

    `counts` are the blocks' words; `content` and `doubt` say of each whether it is that. Those in doubt count as
    boilerplate of so much weight.
    """
    return content, _weights(counts, counts[content].sum(), content) * np.where(doubt, doubt_weight, 1)


def together(labels, weights, other_labels, other_weights):
    """What two say of a page: where they contradict each other, the one that weighs more by how much it does."""
    score = np.where(labels, weights, -weights) + np.where(other_labels, other_weights, -other_weights)
    return score > 0, np.abs(score)


def _weights(counts, wanted, content):
    weights = counts / (wanted + 30.0)
    boilerplate = weights[~content].sum()
    if boilerplate > 2:
        weights = np.where(content, weights, weights * 2 / boilerplate)
    return np.where(counts == 0, 0, weights + 0.0005)


def snippet_labels(texts, wanted, unwanted):
    """Labels and weights for a page of which only snippets are known; other blocks weigh nothing."""
    folded = [fold(text) for text in texts]
    labels, weights = np.zeros(len(texts), bool), np.zeros(len(texts))
    for snippet in map(fold, wanted):
        blocks = _blocks_with(snippet, folded)
        for index in blocks:
            labels[index] = True
            weights[index] = max(weights[index], 1 / len(blocks))
    for snippet in map(fold, unwanted):
        blocks = _blocks_with(snippet, folded)
        for index in blocks:
            if not labels[index]:
                weights[index] = len(blocks) ** -0.5
    return labels, weights * 0.12


def _blocks_with(snippet, folded):
    blocks = [index for index, text in enumerate(folded) if snippet in text]
    if blocks:
        return blocks
    for index in range(len(folded) - 1):
        if snippet in folded[index] + " " + folded[index + 1]:
            return [index, index + 1]
    return []
