"""Finds where a report tells several years one after another: next year its figures would stand under wrong years.

2022年、2023年、2024年立案数分别为28件、32件、37件; 2023年办结32件，2024年办结37件; 近三年（2022—2024年）办理97件.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late

_STRETCH = late("[^。；;]+")
_YEAR = late(r"(?<![\d—－–\-~～至到])20\d\d(?=\s?年)")
_AND = late(r"\s?年度?[、和及与]\s?")
_TELLS = late(r"\s?年度?[^，,。；;、：:《》月\d]{0,12}\d+(?![\d月])")
_COMPARED = late(r"[比较于同与]\s?$")
_RANGE = late(r"20\d\d\s?年?\s?[—－–\-~～至到]\s?(20\d\d)\s?年")


def year_series(text: str, year: int) -> Iterator[tuple[int, int]]:
    """Yields the stretches of a paragraph that tell the report's year beside years before it, or up to it."""
    for stretch in _STRETCH.finditer(text) if str(year) in text else ():
        if _is_series(stretch[0], year) or _ends_a_range(stretch[0], year):
            yield stretch.span()


def _is_series(words: str, year: int) -> bool:
    found = [one for one in _YEAR.finditer(words) if not _COMPARED.search(words, 0, one.start())]
    for one, following in pairwise(found):
        joined = _AND.fullmatch(words, one.end(), following.start()) is not None
        both_tell = _TELLS.match(words, one.end()) and _TELLS.match(words, following.end())
        if int(following[0]) == year > int(one[0]) and (joined or both_tell):
            return True
    return False


def _ends_a_range(words: str, year: int) -> bool:
    return any(int(one[1]) == year for one in _RANGE.finditer(words))
