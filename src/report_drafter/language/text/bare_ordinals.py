"""Items that open with a bare numeral where 一是, 二是 is meant: 一严格责任落实。二扎实开展演练."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late

_NUMERALS = "一二三四五六七八九"
_ACTS = (
    "严格|扎实|全面|深入|加强|完善|强化|健全|推进|规范|创新|提高|提升|优化|落实|突出|坚持|聚焦|狠抓|抓好|抓实|注重|积极|切实|认真"
    "|着力|持续|大力|做好|做实|严厉|严肃|开展|建立|加大|加快|改进|夯实|压实"
)
_BARE = late(rf"(?P<numeral>[{_NUMERALS}])(?:{_ACTS})(?:(?<=[\n。；：:，]...)|(?<=\A...))")
_FEWEST, _FARTHEST = 2, 2000


def bare_ordinals(text: str) -> Iterator[re.Match[str]]:
    """Yields the openings of such items: at least two, in their order and not far from one another."""
    run: list[re.Match[str]] = []
    for match in _BARE.finditer(text):
        if match["numeral"] == _NUMERALS[len(run) % len(_NUMERALS)] and _is_near(run, match):
            run.append(match)
            continue
        yield from _whole(run)
        run = [match] if match["numeral"] == _NUMERALS[0] else []
    yield from _whole(run)


def _is_near(run: Sequence[re.Match[str]], match: re.Match[str]) -> bool:
    return not run or match.start() - run[-1].end() < _FARTHEST


def _whole(run: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    return run if len(run) >= _FEWEST else ()
