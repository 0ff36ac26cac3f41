"""Accidents and disasters that the whole country knows by their day, told of another: 响水“5·21”特别重大爆炸事故."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.misdated_days import MisdatedDay

SIGNS = ("特别重大", "重大", "特大", "地震", "暴雨", "踩踏")
"""What every such event is called by; lesser ones of the same place are known to few."""
_DAY = late(r"[“\"](?P<day>\d{1,2}[·.．•]\d{1,2})[”\"]")
_PARTS = late(r"\d+")
_BEFORE, _BEHIND = 14, 24
_STOP = '[，,。；;、（(“”"]'
_APART = late(_STOP)


@frozen
class KnownEvent:
    """A place or firm, the day by which an event there is known (3·21), and words for what happened."""

    place: str
    day: str
    kinds: tuple[str, ...]


def misdated_known_events(text: str, events: Sequence[KnownEvent], agency: str) -> Iterator[MisdatedDay]:
    """Yields the days of known events that are not theirs; an office of the place may tell of a lesser one."""
    for match in _DAY.finditer(text):
        before = _APART.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        behind = _APART.split(text[match.end() : match.end() + _BEHIND])[0]
        if not any(sign in behind for sign in SIGNS):
            continue
        told = [one for one in events if one.place in before + behind and any(kind in behind for kind in one.kinds)]
        day = ".".join(str(int(part)) for part in _PARTS.findall(match["day"]))
        if told and all(one.place not in agency and one.day.replace("·", ".") != day for one in told):
            yield MisdatedDay(match.start("day"), match.end("day"), told[0].place, f"“{told[0].day}”")
