"""Campaigns named by a row of short phrases, told elsewhere with one of them changed, left out or added.

“强基础、转作风、树形象”三年行动 and “强基础、转作风、树新风”三年行动.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

FEWEST = 3
_SIGN = "、"
_NAMED = late(
    '[“"](?P<name>[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){1,6})[”"](?P<tail>[\u4e00-\u9fff]{0,6}?(?P<kind>行动|活动|工程|计划|工作|教育|建设年|提升年|整治|机制|模式|工作法))'
)


@frozen
class MisnamedSlogan:
    """A name from `start` up to `end` of a text that stands otherwise from `first` up to `until`."""

    start: int
    end: int
    first: int
    until: int


@frozen
class _Slogan:
    start: int
    end: int
    phrases: tuple[str, ...]
    tail: str


def misnamed_slogans(text: str) -> Iterator[MisnamedSlogan]:
    """Yields the names that stand less often, or later, than one that is a phrase apart."""
    named: dict[tuple[str, ...], _Slogan] = {}
    times: dict[tuple[str, ...], int] = {}
    for match in _NAMED.finditer(text):
        one = _Slogan(*match.span("name"), tuple(match["name"].split(_SIGN)), match["tail"])
        named.setdefault(one.phrases, one)
        times[one.phrases] = times.get(one.phrases, 0) + 1
    usual = sorted(named.values(), key=lambda one: (-times[one.phrases], one.start))
    for at, odd in enumerate(usual):
        if times[odd.phrases] > 1:
            continue
        like = next((one for one in usual[:at] if one.tail == odd.tail and _are_one(one.phrases, odd.phrases)), None)
        if like is not None:
            yield MisnamedSlogan(odd.start, odd.end, like.start, like.end)


def _are_one(usual: tuple[str, ...], odd: tuple[str, ...]) -> bool:
    """Whether two rows of phrases are one name: one of three or more differs, or is left out."""
    if len(usual) == len(odd) >= FEWEST:
        apart = [(one, other) for one, other in zip(usual, odd, strict=True) if one != other]
        return len(apart) == 1
    short, long = sorted((usual, odd), key=len)
    left_out = (long[:at] + long[at + 1 :] for at in range(len(long)))
    return len(long) >= FEWEST and short in left_out
