"""Finds texts that are nearly the same without comparing all pairs.

A text is cut into chunks behind characters of one stretch of the code, so that an edit changes the chunks around it
and no others. Two texts are near duplicates when they share most chunks (Jaccard), or enough chunks and enough pairs of
characters. The prefix filter (Chaudhuri, Ganti, Kaushik 2006) finds exactly the pairs that comparing all with all
would: texts that share a part t of their chunks share at least one among the rarest 1 - t of each.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from codecs import BOM_UTF32
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count

from report_drafter.domain.late_pattern import late

CHUNK_PERCENT = 34
PAIR_PERCENT = 62
SURE_PERCENT = 60
HUNDRED = 100
PAIR_BYTES = 8
CUTTERS = "\u4e00-\u533f"
"""The strokes and radicals from 一 to 匚: one character in four of running text, and a class that compiles at once."""

_CHUNK = late(f"[^{CUTTERS}]*[{CUTTERS}]|[^{CUTTERS}]+$")


def near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yields the pairs of indices (lower first) of texts that are nearly the same; equal texts are pairs too."""
    index = _Index(texts)
    for at in range(len(texts)):
        yield from ((one, at) for one in index.alike(at))
        index.post(at)


def first_near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yields for each text that has near duplicates before it the first of them, and itself."""
    index = _Index(texts)
    for at in range(len(texts)):
        first = index.first_alike(at)
        if first is not None:
            yield first, at
        index.post(at)


def similar(one: str, other: str) -> bool:
    """Tells whether two texts are near duplicates; nothing is like an empty text."""
    return _Index((one, other)).similar(0, 1)


class _Index:
    """Texts by the chunks that another must share to be like them; those posted so far are found."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        number: defaultdict[str, int] = defaultdict(count().__next__)
        self._chunks = [frozenset(map(number.__getitem__, _CHUNK.findall(text))) for text in texts]
        self._sizes = list(map(len, self._chunks))
        self._rests = list(map(_rest, self._sizes))
        self._prefixes = _prefixes(self._chunks, self._rests)
        self._posted: defaultdict[int, list[int]] = defaultdict(list)
        self._pairs: dict[int, frozenset[int]] = {}

    def post(self, at: int) -> None:
        """Adds a text to those that later ones are compared with."""
        for chunk in self._prefixes[at]:
            self._posted[chunk].append(at)

    def alike(self, at: int) -> Iterator[int]:
        """Yields the posted texts that a text is like, in their order."""
        return (one for one in self._candidates(self._met(at), at, at) if self.similar(one, at))

    def first_alike(self, at: int) -> int | None:
        """Returns the first posted text that a text is like: most often the first to share its rarest chunk."""
        met = self._met(at)
        if not met:
            return None
        likely = met[0][0]
        right = self.similar(likely, at)
        earlier = (one for one in self._candidates(met, at, likely if right else at) if one != likely)
        return next((one for one in earlier if self.similar(one, at)), likely if right else None)

    def similar(self, one: int, other: int) -> bool:
        """Weighs the chunks of two texts, and the pairs of characters where the chunks leave it open."""
        first, second = self._chunks[one], self._chunks[other]
        shared = len(first & second)
        together = len(first) + len(second) - shared
        if HUNDRED * shared >= SURE_PERCENT * together:
            return shared > 0
        return HUNDRED * shared >= CHUNK_PERCENT * together and self._share_pairs(one, other)

    def _share_pairs(self, one: int, other: int) -> bool:
        first, second = self._pairs_of(one), self._pairs_of(other)
        shared = len(first & second)
        return HUNDRED * shared >= PAIR_PERCENT * (len(first) + len(second) - shared)

    def _met(self, at: int) -> list[list[int]]:
        """The posted texts that share a chunk with the prefix of a text, chunk by chunk."""
        posted = self._posted
        return [posted[chunk] for chunk in self._prefixes[at] if chunk in posted]

    def _candidates(self, met: list[list[int]], at: int, limit: int) -> list[int]:
        """The texts before `limit` that may share a part of all chunks, from what the prefixes share."""
        sizes, rests = self._sizes, self._rests
        size, rest = sizes[at], rests[at]
        counts = Counter(chain.from_iterable(ones[: bisect_left(ones, limit)] for ones in met if ones[0] < limit))
        return sorted(
            one
            for one, shared in counts.items()
            if rest < sizes[one]
            and rests[one] < size
            and (shared + max(rest, rests[one])) * (HUNDRED + CHUNK_PERCENT) >= CHUNK_PERCENT * (size + sizes[one])
        )

    def _pairs_of(self, at: int) -> frozenset[int]:
        """The pairs of neighbouring characters of a text, read when first asked for."""
        if at not in self._pairs:
            self._pairs[at] = _pairs(self._texts[at])
        return self._pairs[at]


def _prefixes(texts: Sequence[frozenset[int]], rests: Sequence[int]) -> list[list[int]]:
    """The prefix of each text, the rarest chunk first: it shares one of these with any text like it.

    Chunks that stand in one text alone are the rarest of all: they would fill the prefix and match nothing.
    """
    times = Counter(chain.from_iterable(texts))
    shared = sorted((chunk for chunk, number in times.items() if number > 1), key=times.__getitem__)
    rank = {chunk: at for at, chunk in enumerate(shared)}
    met = frozenset(rank)
    return [_rarest(chunks & met, rank, rest) for chunks, rest in zip(texts, rests, strict=True)]


def _rarest(chunks: frozenset[int], rank: Mapping[int, int], rest: int) -> list[int]:
    return sorted(chunks, key=rank.__getitem__)[: len(chunks) - rest] if len(chunks) > rest else []


def _rest(size: int) -> int:
    """How many chunks are too few to be shared: so many of a text stand behind its prefix."""
    return max(0, -(-CHUNK_PERCENT * size // HUNDRED) - 1)


def _pairs(text: str) -> frozenset[int]:
    """The pairs of neighbouring characters as numbers of 64 bits, those that begin at even places first."""
    codes = text.encode("utf-32", "surrogatepass")[len(BOM_UTF32) :]
    pairs = array("Q", codes[: len(codes) // PAIR_BYTES * PAIR_BYTES])
    odd = codes[PAIR_BYTES // 2 :]
    pairs.frombytes(odd[: len(odd) // PAIR_BYTES * PAIR_BYTES])
    return frozenset(pairs)
