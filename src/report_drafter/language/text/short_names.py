"""Short names that a report gives for itself (以下简称“临港经开区”), and the one that it goes on to use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN

SIGN = "简称"
OFTEN, FEWEST_SAME = 3, 2
PLACE, FRONT = 2, 600

_GIVEN = late(r"简称[为：:]?[“\"](?P<name>[\u4e00-\u9fff]{3,12})[”\"]")
_PLACE = late(rf"{HAN}{{2,3}}?[县区市旗镇乡]")


_OWN_PLACE = late(rf"(?P<stem>{HAN}{{2}})(?:街道|分局|海关|[县区市旗镇乡])")
_SPEAKS = (
    "(?:将|要|会|须|应当|坚持|认真|全面|深入|始终|继续|严格|高度|切实|着力|持续|积极|进一步|紧|按照|根据|聚焦|立足|牢固|扎实|共|"
    "成立|印发|制定|组织|召开|开展|办理|受理|作出|办结|查处|实施|现有|在[市县区省局镇上]委|以习近平)"
)
"""What an office says of itself at the beginning of a clause; other offices are spoken of behind 与, 向 or 对."""


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


def misnamed_selves(text: str, agency: str) -> Iterator[OddName]:
    """Yields the one place where the office itself speaks under a name with one character of its place changed."""
    for name, at in _own_names(text, agency):
        if text.count(name) < OFTEN:
            continue
        stems, end = f"(?:{HAN}{name[at + 1]}|{name[at]}{HAN})", name[at + PLACE :]
        before = rf"(?<=(?:(?<![^\n，,。；;：:])|(?<=年))(?P<name>{name[:at]}{stems}{end}))"
        # The end of the name, which no slip has changed, stands first: the search leaps from one to the next.
        for match in late(rf"{end}{before}(?={_SPEAKS})").finditer(text):
            odd = match["name"]
            if odd != name and text.count(odd) == 1:
                yield OddName(match.start("name"), match.end("name"), odd, name, text.count(name))
                return


def _own_names(text: str, agency: str) -> Iterator[tuple[str, int]]:
    """The names by which a report calls its office, with where the place in each begins; the longest first."""
    given = [match["name"] for match in _GIVEN.finditer(text)] if SIGN in text else []
    for whole in (agency, *(one for one in given if text.find(one) < FRONT)):
        places = list(_OWN_PLACE.finditer(whole))
        for place in (places[0], places[-1]) if places else ():
            yield whole, place.start("stem")
            if place is places[-1]:
                yield whole[place.start() :], 0
                yield place[0], 0
