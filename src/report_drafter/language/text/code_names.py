"""Names made of digits that a report spells in two ways: “1650”产业体系 and “6150”产业体系.

A digit that is another one tells only where the usual name is told again: “4+4”科创工程 twice, “5+4”科创工程 once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.text_breaks import line_around

_CODE = late(
    "“(?P<code>[0-9N](?:[0-9N+＋×-]*[0-9N])?)(?P<inside>[\u4e00-\u9fff]{0,8})”(?P<behind>[\u4e00-\u9fff]{0,8})"
)
SIGN = late("“[0-9N]")
_YEAR = late("(?:19|20[0-4])[0-9]{2}")
_LINE = late("12[0-9]{3}|1[12][0-9]|9[0-9]{4}")
"""Numbers that people dial, of which a report tells several."""
SHORTEST = 3
TURNED_NAME, CHANGED_NAME = 2, 4
"""How many characters two names share behind their digits, where these are turned and where one is another."""
SETTLED = 2


@frozen
class CodeName:
    """A quoted name of digits (`start` to `end` in the text, without the quotes) and what it names."""

    start: int
    end: int
    code: str
    named: str


@frozen
class OddCode:
    """A code that is told otherwise elsewhere."""

    odd: CodeName
    usual: CodeName


def odd_codes(text: str) -> Iterator[OddCode]:
    """Yields the codes of a text that name what another one names, with its digits turned or one of them changed."""
    told: dict[str, list[CodeName]] = {}
    for match in _CODE.finditer(text):
        if len(match["code"]) >= SHORTEST and _LINE.fullmatch(match["code"]) is None:
            one = CodeName(*match.span("code"), match["code"], match["inside"] + match["behind"])
            told.setdefault(one.code, []).append(one)
    for pair in combinations(told.values(), 2):
        odd, usual = sorted(pair, key=lambda ones: (len(ones), -ones[0].start))
        like = next((one for one in usual if _is_slip(odd[0], one, len(usual))), None)
        if len(odd) == 1 and like is not None and not _in_one_line(text, odd[0], usual):
            yield OddCode(odd[0], like)


def _is_slip(odd: CodeName, usual: CodeName, times: int) -> bool:
    """Whether one code is typed for another; a changed digit only where the other is told again."""
    one, other = odd.code, usual.code
    if len(one) != len(other) or (_YEAR.fullmatch(one) and _YEAR.fullmatch(other)):
        return False
    pairs = zip(odd.named, usual.named, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if sorted(one) == sorted(other):
        return shared >= TURNED_NAME
    changed = sum(a != b for a, b in zip(one, other, strict=True))
    return changed == 1 and shared >= CHANGED_NAME and times >= SETTLED


def _in_one_line(text: str, odd: CodeName, usual: list[CodeName]) -> bool:
    """Whether both stand in one paragraph, as two names do that belong together."""
    start, end = line_around(text, odd.start, odd.end)
    return any(start <= one.start < end for one in usual)
