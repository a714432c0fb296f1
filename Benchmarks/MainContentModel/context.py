"""What the second look sees: the columns of `ContextTable` in Sources/HTMLExtraction/MainContent."""
import numpy as np

NAMES = (
    "p p1 p2 p3 p-1 p-2 p-3 win3 win8 win20 ahead5 behind5 cumbefore cm0 cm1 cs1 cm2 cm3 cs3 cm4 cm5 sigm "
    "pm pconf pbytes psure pmax phead sincecontent untilcontent"
).split()


def columns(page, probabilities):
    """The columns of a page, from the first look's probabilities; whole numbers, as Swift computes them."""
    p = (probabilities * 1000).astype(np.int64)
    size = page.bytes.astype(np.int64)
    count = len(p)
    likely = np.concatenate(([0], np.cumsum(p * size)))
    total = np.concatenate(([0], np.cumsum(size)))
    index = np.arange(count)

    def mean(first, end):
        first, end = np.clip(first, 0, count), np.clip(end, 0, count)
        span = total[end] - total[first]
        return np.where(span > 0, (likely[end] - likely[first]) // np.maximum(span, 1), -1)

    result = [p] + [_shifted(p, offset) for offset in (1, 2, 3, -1, -2, -3)]
    result += [mean(index - reach, index + reach + 1) for reach in (3, 8, 20)]
    result += [mean(index + 1, index + 6), mean(index - 5, index)]
    result += [likely[:-1] * 1000 // max(likely[-1], 1)]
    result += _containers(page, p, size, likely[-1]) + [_groups(page, p, size)]
    result += [np.full(count, value) for value in _whole_page(p, size)]
    result += [_last_heading(page, p), _since(p), _since(p[::-1])[::-1]]
    return np.stack(result, 1).astype(np.float32)


def _shifted(values, offset):
    result = np.full(len(values), -1)
    if offset > 0:
        result[offset:] = values[: max(len(values) - offset, 0)]
    else:
        result[:offset] = values[-offset:]
    return result


def _containers(page, p, size, all_likely):
    likely, total = np.zeros(len(page.parents), np.int64), np.zeros(len(page.parents), np.int64)
    np.add.at(likely, page.nodes, p * size)
    np.add.at(total, page.nodes, size)
    for node in range(len(page.parents) - 1, 0, -1):
        parent = page.parents[node]
        if parent >= 0:
            likely[parent] += likely[node]
            total[parent] += total[node]
    result, node = [], page.nodes
    for level in range(6):
        result.append(likely[node] // np.maximum(total[node], 1))
        if level in (1, 3):
            result.append(likely[node] * 1000 // max(all_likely, 1))
        node = np.where(page.parents[node] >= 0, page.parents[node], node)
    return result


def _groups(page, p, size):
    likely = np.bincount(page.groups, weights=p * size).astype(np.int64)
    total = np.bincount(page.groups, weights=size).astype(np.int64)
    return (likely // np.maximum(total, 1))[page.groups]


def _whole_page(p, size):
    sure = p >= 500
    certainty = (np.abs(p - 500) * size).sum() // max(size.sum(), 1)
    mean = (p * size).sum() // max(size.sum(), 1)
    sure_bytes = size[sure].sum()
    return [mean, (p * size)[sure].sum() // max(sure_bytes, 1), sure_bytes, certainty, p.max()]


def _last_heading(page, p):
    result, last = [], -1
    for index in range(len(p)):
        result.append(last)
        if page.headings[index]:
            last = p[index]
    return np.array(result)


def _since(p):
    result, distance = [], 99
    for value in p:
        result.append(distance)
        distance = 1 if value >= 500 else min(99, distance + 1)
    return np.array(result)
