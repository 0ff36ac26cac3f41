"""Tells whether two sentences that are worded alike state the same figures, up to their full stops.

In 省属经济增长3%，…；市属经济增长5%。 and 省属工业增长3%，…；市属工业增长2%。 what stands behind the semicolon is
of the sentence, too; an item of a list (一是…；二是…) ends where the next one begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.late_pattern import late

_NUMERALS = late(r"\d[\d.]*[%％万亿]?|百分之[一二三四五六七八九十百千零点○〇]+")
"""A figure restated in the same words is the business of the rules on figures."""
_ENDS = late(
    r"[。！？!?\n]|[；;](?=\s*(?:[一二三四五六七八九十]{1,3}[是要、]|[（(][一二三四五六七八九十\d]{1,3}[）)]))"
)


Words = tuple[str, int, int]
"""A paragraph, and where some words of it begin and end."""


def figures_agree(one: Words, other: Words) -> bool:
    """Tells whether most figures are the same around words that are alike; words without figures agree."""
    own, told = _figures(text[start:end] for text, start, end in (one, other)), _figures(map(_sentence, (one, other)))
    if not all(own):
        return True
    shared = len(told[0] & told[1])
    return not own[0].isdisjoint(own[1]) and shared > len(told[0] | told[1]) - shared


def _figures(texts: Iterable[str]) -> Sequence[set[str]]:
    return [set(_NUMERALS.findall(one)) for one in texts]


def _sentence(words: Words) -> str:
    """The sentence, or the item of a list, that begins with some words or holds their beginning."""
    text, at, _ = words
    begin = max((match.end() for match in _ENDS.finditer(text, 0, at)), default=0)
    end = _ENDS.search(text, at)
    return text[begin : end.start() if end is not None else len(text)]
