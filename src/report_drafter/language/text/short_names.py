"""Short names that a report gives for itself (以下简称“临港经开区”), and the one that it goes on to use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN

SIGN = "简称"
OFTEN, FEWEST_SAME = 3, 2

_GIVEN = late(r"简称[为：:]?[“\"](?P<name>[\u4e00-\u9fff]{3,12})[”\"]")
_PLACE = late(rf"{HAN}{{2,3}}?[县区市旗镇乡]")


@frozen
class OddName:
    """A name at its place (`start` to `end`) that stands there alone, and the one that is `used` in its stead."""

    start: int
    end: int
    name: str
    used: str
    times: int


def unused_names(text: str) -> Iterator[OddName]:
    """Yields the short names given that never come again while one of their length and ends does, often."""
    for match in _GIVEN.finditer(text):
        name = match["name"]
        if text.count(name) > 1:
            continue
        likes = late(rf"{name[:FEWEST_SAME]}{HAN}{{{len(name) - FEWEST_SAME - 1}}}{name[-1]}")
        used = Counter(likes.findall(text))
        del used[name]
        best = used.most_common(1)
        if best and best[0][1] >= OFTEN:
            yield OddName(match.start("name"), match.end("name"), name, *best[0])


def misnamed_places(text: str) -> Iterator[OddName]:
    """Yields places that open a document's title, stand nowhere else, and are one inner character off the usual one.

    The usual one opens the report's first line: another office's documents are rarely cited by a name so like its own.
    """
    place = _PLACE.match(text)
    own = place[0] if place is not None else ""
    if not own or text.count(own) < OFTEN:
        return
    for match in late(rf"《(?P<name>{own[0]}{HAN}{{{len(own) - 2}}}{own[-1]})(?={HAN})").finditer(text):
        name = match["name"]
        apart = sum(one != other for one, other in zip(own, name, strict=True))
        if apart == 1 and text.count(name) == 1:
            yield OddName(match.start("name"), match.end("name"), name, own, text.count(own))
