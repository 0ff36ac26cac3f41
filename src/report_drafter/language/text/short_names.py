"""Short names that a report gives for itself (以下简称“临港经开区”), and the one that it goes on to use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.characters import HAN, is_han, places_of

SIGN = "简称"
OFTEN, TWICE, FEWEST_SAME = 3, 2, 2
PLACE, FRONT, FRONT_LINES = 2, 600, 3

_GIVEN = late(r"简称[为：:]?[“\"](?P<name>[\u4e00-\u9fff]{3,12})[”\"]")
_SECOND_NAME = late("（[^（）]*）$")
PLACE_LENGTHS, PLACE_KINDS = (2, 3), frozenset("县区市旗镇乡")
_OWN_PLACE = late(r"(?P<stem>\w\w)(?:街道|分局|海关|[县区市旗镇乡])")
_BRANCH_PLACE = late(r"局(?P<place>\w{2}[县区市旗])分局$")
_CLAUSE_OPENS = frozenset(("", *"\n，,。；;：:年"))
_SPEAKING = (
    "(?:将|要|会|须|应当|坚持|认真|全面|深入|始终|继续|严格|高度|切实|着力|持续|积极|进一步|紧|按照|根据|聚焦|立足|牢固|扎实|共|"
    "成立|印发|制定|组织|召开|开展|办理|受理|作出|办结|查处|实施|现有|在[市县区省局镇上]委|以习近平)"
)
"""What an office says of itself at the beginning of a clause; other offices are spoken of behind 与, 向 or 对."""
_SPEAKS = late(_SPEAKING)
_OFFICE = late(rf"(?:人民政府|[县区市旗镇乡]委|\w{{2,8}}?局)(?:牵头|负责|配合|参加|{_SPEAKING})")
_OPENS = frozenset(("", *"\n，,。；;：:"))
_TITLED = late(r"《(?:中共|关于\w{0,6}?|〈)?$")
LONGEST_LEAD = 10
_BESIDE, _LISTS = frozenset("与和、同及赴到往由从向对"), frozenset("、和与及")
_OF_OTHERS = ("经验", "等地", "考察", "学习", "签", "合作", "协作", "对口", "的经验", "先进")
_VISITED = ("学习", "借鉴", "考察", "对标", "支援", "邻近", "相邻", "毗邻", "兄弟")
"""What stands before and behind another place of which a report tells."""
_LED_IN = ("——", "关于", "在", "中共")


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


def misnamed_places(text: str, agency: str) -> Iterator[OddName]:
    """Yields places that stand alone in the text, one character off a place of the report's own office.

    They stand in a document's title, or before an office that acts at the beginning of a clause; another office's
    documents are rarely cited by a name so like its own, and there the character must be one that is easily mistaken.
    """
    own_places = (*_front_places(text), *leading_places(agency), branch_place(agency))
    for own in dict.fromkeys(filter(None, own_places)):
        times = text.count(own)
        for start in sorted(_nearly(text, own)) if times >= TWICE else ():
            name = text[start : start + len(own)]
            wrong, right = next(pair for pair in zip(name, own, strict=True) if pair[0] != pair[1])
            titled = _TITLED.search(text, max(0, start - LONGEST_LEAD), start) is not None
            behind = text[start + len(own)]
            if times > OFTEN and alike(wrong, right) and text.count(name) == 1 and _is_own(text, start, own):
                yield OddName(start, start + len(own), name, own, times)
                continue
            if times < OFTEN and not titled:
                continue
            if not (is_han(behind) or behind.isdigit() if titled else _acts(text, start, own)) or text.count(name) > 1:
                continue
            if (titled and name[0] == own[0]) or alike(wrong, right):
                yield OddName(start, start + len(own), name, own, times)


def _is_own(text: str, start: int, place: str) -> bool:
    """Whether nothing around a place tells of another one that the office has dealings with: 赴泰州市, 、台州市."""
    end = start + len(place)
    beside = text[start - 1 : start] in _BESIDE or text[end : end + 1] in _LISTS
    return not beside and not text.startswith(_OF_OTHERS, end) and not text.endswith(_VISITED, 0, start)


def branch_place(agency: str) -> str:
    """Returns the place that an office is the branch of, 渝中区 of 重庆市公安局渝中区分局; '' where it is no branch."""
    branch = _BRANCH_PLACE.search(agency)
    return branch["place"] if branch else ""


def _front_places(text: str) -> Iterator[str]:
    """The places that the first lines begin with: in the title, and before the author's name under it."""
    for line in text[:FRONT].split("\n", FRONT_LINES)[:FRONT_LINES]:
        yield from leading_places(_without_lead(line.strip()))


def _without_lead(line: str) -> str:
    """A line of a title without what stands before its place: 关于青溪县, ——在青溪县."""
    for lead in _LED_IN:
        line = line.removeprefix(lead)
    return line


def without_second_name(name: str) -> str:
    """Returns the name of an office without another that a bracket adds: 文化和旅游局（市文物局）."""
    return _SECOND_NAME.sub("", name)


def leading_places(name: str) -> Iterator[str]:
    """Returns the places that a name begins with, the wider one first: 江州市, 禾川县."""
    while place := _place_before(name):
        yield place
        name = name[len(place) :]


def _place_before(text: str) -> str:
    """The place that a text opens on, of two or three characters and its kind; '' where it opens on none."""
    ends = (size for size in PLACE_LENGTHS if text[size : size + 1] in PLACE_KINDS and is_han(text[:size]))
    return next((text[: size + 1] for size in ends), "")


def _nearly(text: str, place: str) -> Iterator[int]:
    """Where places stand that differ from another in one character, the first or one between first and last."""
    size = len(place)
    for at in places_of(place[1:], text):
        if at and text[at - 1] != place[0] and is_han(text[at - 1]) and at + size - 1 < len(text):
            yield at - 1
    for at in places_of(place[0], text):
        name = text[at : at + size]
        apart = sum(one != other for one, other in zip(name, place, strict=False))
        if apart == 1 and name[-1] == place[-1] and at + size < len(text) and is_han(name):
            yield at


def _acts(text: str, start: int, place: str) -> bool:
    """Whether an office of a place acts there, at the beginning of a clause: 禾洲县财政局负责."""
    before = text[start - 1 : start] if start else ""
    return before in _OPENS and _OFFICE.match(text, start + len(place)) is not None


def misnamed_selves(text: str, agency: str) -> Iterator[OddName]:
    """Yields the one place where the office itself speaks under a name with one character of its place changed."""
    for name, at in _own_names(text, agency):
        if text.count(name) < OFTEN:
            continue
        for start in _likes(text, name, at):
            end = start + len(name)
            if _opens_clause(text, start) and _SPEAKS.match(text, end) and text.count(text[start:end]) == 1:
                yield OddName(start, end, text[start:end], name, text.count(name))
                return


def is_shortened(short: str, whole: str) -> bool:
    """Tells whether one name is another with characters left out: 平澜市税务局 of 国家税务总局平澜市税务局."""
    rest = iter(whole)
    return all(one in rest for one in short)


def _likes(text: str, name: str, at: int) -> Iterator[int]:
    """Yields where a name stands with one of the two characters of its place, which begins at `at`, changed."""
    before, stem, behind = name[:at], name[at : at + PLACE], name[at + PLACE :]
    for end in places_of(behind, text):
        start = end - PLACE - at
        other = text[max(0, end - PLACE) : end]
        apart = sum(one != changed for one, changed in zip(stem, other, strict=False))
        if start >= 0 and apart == 1 and is_han(other) and text.startswith(before, start):
            yield start


def _opens_clause(text: str, start: int) -> bool:
    """Whether a clause begins at a place, or goes on behind the year that opens it: 2023年石头镇."""
    return text[start - 1 : start] in _CLAUSE_OPENS


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
