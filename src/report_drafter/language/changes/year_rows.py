"""Reads the figures of all the halves or quarters of a year, from the first on, under whatever names they stand.

上半年5次、下半年3次; 1至6月5次，7至12月3次; 一季度有4件，二季度有6件…; 各季度依次为4件、6件…; 上半年和下半年各3次.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_alike
from report_drafter.language.text.text_breaks import start_behind

HALVES, QUARTERS, LONGEST_LEAD = 2, 4, 40
ORDER = "一二三四"
SIGNS = ("半年", "季", "月")
"""What every name of a half or a quarter holds."""
_SIGN = late("半年|季|月|分别|依次|先后|顺次")

_WORDS = r"[^，,。；;、\d]{0,8}"
_TO = r"月?份?(?:至|到|[—–\-~～])"
_HALF = (
    rf"上半年|[前头](?:6|六)个?月|(?:1|一|元){_TO}(?:6|六)月份?|(?:截[至止]到?|年初[至到])(?:6|六)月(?:底|末|份|30日)?",
    rf"下半年|后(?:6|六)个?月|(?:7|七){_TO}(?:12|十二)月份?|7月(?:份)?(?:以来|以后)",
)
_MONTHS = ((1, 3), (4, 6), (7, 9), (10, 12))
_QUARTER = (
    rf"第?[{ORDER[at]}{at + 1}]季度?|(?<!\d){first}{_TO}{last}月份?" for at, (first, last) in enumerate(_MONTHS)
)
_NAMED = "|".join(
    f"(?P<{kind}{at}>{name})" for kind, names in (("h", _HALF), ("q", _QUARTER)) for at, name in enumerate(names)
)
_STRETCH = late(
    rf"(?:^|[，,、；;：:（(])\s*(?P<lead>[^，,。；;、：:（(\d]{{0,18}}?)(?:{_NAMED})(?:的|里|内|中|期间|间|份)?[，,]?"
    r"(?P<name>[^，,。；;、\d]{0,14})$"
)
_JOINING = frozenset(("", "和", "及", "与", "以及", "到", "至", "由", "从", "其中", "而", "在", "以"))
_OF_OTHERS = late(r"[比较]|同期|去年|上年|前年|20\d\d|首|自$")
"""What tells that the first stretch is of another year, or is what others are held against."""
PLAIN = late(
    r"(?:又|再|则|也|继续|累计|合计|共计?|分别|各|约|完成|实现|新增|增加|达到?|数量|总量|[为是有计了的])+$"
    r"|^(?:又|再|则|也|继续|共|完成|实现|新增|增加|[为是有])+"
)
"""Words of a name that tell nothing of what is counted."""
_BOTH = r"上(?:半年)?[、和与及]?下半年|(?:两|二)个半年|每个?半年"
_ALL = r"(?:[一1]至[四4]|四个|各个?|每个?|分|逐个?|按)季度?|一、二、三、四季度|一季度、二季度、三季度[、和]四季度"
_EACH = late(rf"(?:(?P<half>{_BOTH})|(?:{_ALL})){_WORDS}各(?P<name>{_WORDS})$")
_IN_TURN = late(rf"(?:(?P<half>{_BOTH})|(?:{_ALL})){_WORDS}(?:分别|依次|先后|顺次){_WORDS}$")
_BY_QUARTERS = late(rf"(?:按|分|逐)季度?{_WORDS}(?:为|是|有)$")
_ALL_BEFORE = late(rf"(?:{_ALL})[^。；;\d]{{0,{LONGEST_LEAD}}}$")
_TURN = late(rf"(?:分别|依次|先后|顺次){_WORDS}$")
_JOINED = ("、", "和", "及", "与", "，", ",")


def row_of_periods(measures: Sequence[Measure], at: int) -> list[Measure]:
    """Returns the figures of all the halves or quarters of a year, from the first on; none where some are left out."""
    first = measures[at]
    if first.quantity.unit in UNCOUNTED_UNITS or _SIGN.search(first.before) is None or direction_of(first) is not None:
        return []
    each = _EACH.search(first.before)
    if each is not None:
        return [first] * (HALVES if each["half"] else QUARTERS)
    turn = number_in_turn(first)
    return values_in_turn(measures[at:], turn) if turn else _stretches(measures[at:])


def number_in_turn(first: Measure) -> int:
    """Returns how many stretches a figure opens the row of; 0 where none are told in turn: 四个季度依次为."""
    turn = _IN_TURN.search(first.before)
    if turn is not None:
        return HALVES if turn["half"] else QUARTERS
    text, start = first.paragraph.text, start_behind("。；;", first.paragraph.text, first.start)
    if _BY_QUARTERS.search(first.before) is None and _TURN.search(first.before) is None:
        return 0
    return QUARTERS if _ALL_BEFORE.search(text[start : first.start]) else 0


def values_in_turn(measures: Sequence[Measure], number: int) -> list[Measure]:
    """Returns so many figures in a row that nothing but a mark parts from one another; none where there are fewer."""
    row = [measures[0]]
    for one in measures[1 : number + 1]:
        if between(row[-1], one).strip() not in _JOINED or not counted_alike(row[0], one):
            break
        row.append(one)
    return row if len(row) == number else []


def quarter_of(one: Measure) -> int:
    """Returns the quarter, from 1 on, that a figure is told of by its name; 0 where it is of none."""
    match = _STRETCH.search(one.before)
    kind = _kind_of(match) if match is not None and match["lead"] in _JOINING else ""
    return int(kind[1]) + 1 if kind.startswith("q") else 0


def act_of_row(first: Measure) -> str:
    """Returns what is told of each stretch, between its name and its figure; 分别 names nothing: 四个季度分别为5件."""
    if number_in_turn(first):
        return ""
    match = _EACH.search(first.before) or _STRETCH.search(first.before)
    return "" if match is None else match["name"]


def _kind_of(match: re.Match[str]) -> str:
    """Which stretch a name is of: h0, h1, q0 to q3."""
    return next(kind for kind, name in match.groupdict().items() if name and kind not in ("lead", "name"))


def _stretches(measures: Sequence[Measure]) -> list[Measure]:
    """The figures of the first half and the second, or of the four quarters, each told by one name."""
    found = [(one, _STRETCH.search(one.before)) for one in islice(measures, QUARTERS)]
    told = [(one, match) for one, match in takewhile(lambda pair: pair[1] is not None, found) if match is not None]
    for kind, number in (("h", HALVES), ("q", QUARTERS)):
        row = told[:number]
        if [_kind_of(match) for _, match in row] == [f"{kind}{at}" for at in range(number)] and _are_of_one(row):
            return [one for one, _ in row]
    return []


def _are_of_one(row: Sequence[tuple[Measure, re.Match[str]]]) -> bool:
    """Whether stretches are of one year and one name: that of the first, which the others need not repeat."""
    (first, opening), *others = row
    if _OF_OTHERS.search(opening["lead"]) or not all(counted_alike(first, one) for one, _ in others):
        return False
    named = opening["lead"] + opening["name"]
    return all(each["lead"] in _JOINING and PLAIN.sub("", each["name"]) in named for _, each in others)
