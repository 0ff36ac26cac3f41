"""Reads how many places of which kinds a report counts: 14个乡镇、2个街道; 16个乡镇（街道）; 2区5县; 45个村（社区）.

A roll tells each kind by itself; elsewhere the kinds are counted together. Both must come to one number where nothing
says that only some of the places are meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.text.text_breaks import passage_end

_UNIT, _PLACE_UNITS = "个", ("区", "县", "市", "镇", "乡", "街道", "村", "社区")
_WORDS = {
    "乡": "乡镇 镇乡 乡 镇 建制镇",
    "街": "街道 涉农街道 街道办 街道办事处 街 办",
    "村": "行政村 建制村 村",
    "社": "社区 城市社区 居委会 社区居委会 居",
    "县": "县 自治县",
    "市": "县级市 市",
    "区": "区 市辖区 城区",
    "旗": "旗",
}
_LETTERS = {word: letter for letter, words in _WORDS.items() for word in words.split()}
_FIRST, _LAST = (frozenset(word[at] for word in _LETTERS) for at in (0, -1))
_LEVELS = ("乡街", "村社", "县市区旗")
_NAME = (
    "街道办事处|涉农街道|社区居委会|街道办|城市社区|市辖区|自治县|县级市|居委会|行政村|建制村|建制镇"
    "|街道|社区|乡镇|镇乡|城区"
)
_KIND = late(f"(?P<name>{_NAME}|[乡镇村县市区旗])(?=[、，,和及。；;（(共]|$)")
_KIND_BEFORE = late(f"(?:^|[、，,和及辖设有])(?P<name>{_NAME}|[乡镇村])$")
_TOGETHER = late(
    f"(?P<first>{_NAME}|[乡镇村县市区])(?:[（(](?P<more>(?:{_NAME}|[乡镇街办村居县市区旗、和])+)[）)]"
    f"|[、和](?P<second>{_NAME}|[街办居市区](?![\u4e00-\u9fff]))|(?P<short>街道|社区|街|居|区)(?![道委民域划级]))(?!次)"
)
_EACH = late(f"{_NAME}|[乡镇街办村居县市区旗]")
_HAS = late("(?:下?辖有?|设有?|现有|共有|有|由|分为|全[市县区镇乡州旗])$")
_AMONG = late("其中|中$|[较比]")
_JOINED = late("[、，,和及与\\s]*")
_SOME = late(
    "其[中余他]|选[取择]|抽[取查]|另|新[增建设]|试点|示范|[涉覆]及|前$|等$|第$|全[省国]|[较比]|每$|向|赴|深入|走访|指导|分赴|对$|在$|从$"
)
_OF_ALL = late(
    r"[^，,。；;]{0,16}?(?:全部|全员|均|都|共[有配建设]|平均|(?:率|面)(?:均|达到?|为|保持)*100[%％])|[^。；;]{0,24}全覆盖"
)
_REST = late("其余|其他|另[有外\\d]|除|[中里][，,]?(?:有|仅|只|排|位|列|居)|的\\d|达\\d")
_BESIDE = late(
    "代管|托管|开发区|新区|功能区|管理区|度假区|园区|农场|林场|团场|牧场|管委会|工委|县级市|另[设有辖\\d]"
    "|[和及、，]\\d*个?办事处"
)
_MERGED = late("撤[乡县村并]|区划调整|村改居|村转居|并村|合村|撤销.{0,8}设立|拆分")
FARTHEST, QUARTER, FAR = 4, 4, 32


@frozen
class Roll:
    """Kinds of places that stand side by side, each with its number: `letters` tells the kinds."""

    parts: tuple[Measure, ...]
    kinds: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many places there are of all kinds."""
        return sum(int(one.quantity.value) for one in self.parts)

    @property
    def letters(self) -> frozenset[str]:
        """The kinds, 乡镇 for 乡 and 镇 alike."""
        return frozenset(self.kinds)

    @property
    def place(self) -> tuple[int, int]:
        """From where to where in its paragraph the kinds and their numbers stand."""
        first, last = self.parts[0], self.parts[-1]
        named = _KIND.match(last.after) if last.quantity.unit == _UNIT else None
        return first.start - len(_name_before(first)), last.end + (named.end() if named is not None else 0)


@frozen
class TogetherTold:
    """A figure that counts the kinds of a roll together, by another number, and where its words end."""

    roll: Roll
    figure: Measure
    end: int


def find_rolls(model: ReportModel) -> Iterator[Roll]:
    """Yields the kinds of places that a report counts side by side as all that it has."""
    for measures in _counting_places(model):
        at = 0
        while at < len(measures):
            run = _run(measures, at)
            if len(run.parts) > 1 and _is_all(run) and _stands_alone(model, run):
                yield run
            at += max(len(run.parts), 1)


def find_together_told(model: ReportModel, rolls: Sequence[Roll]) -> Iterator[TogetherTold]:
    """Yields figures that count the kinds of the only roll of their level together, and differ from its sum."""
    for level in _LEVELS:
        of_level = [one for one in rolls if one.kinds[0] in level]
        if len({(one.total, one.letters) for one in of_level}) != 1 or _MERGED.search(model.whole.plain):
            continue
        roll = of_level[0]
        told = [(one, end) for one in model.by_unit.get(_UNIT, ()) if (end := _told_together(roll, one))]
        right = any(one.quantity.value == roll.total for one, _ in told)
        for one, end in told:
            more = one.quantity.value > roll.total
            fewer = one.quantity.value < roll.total and not right and one.passage != roll.parts[0].passage
            if (more or fewer) and _must_be_all(roll, one, end):
                yield TogetherTold(roll, one, one.end + end)


def _counting_places(model: ReportModel) -> Iterator[Sequence[Measure]]:
    """The figures of each paragraph in which at least two may count places."""
    units = ((_UNIT, True), *((unit, False) for unit in _PLACE_UNITS))
    found: dict[int, list[Measure]] = {}
    for unit, named in units:
        for one in model.by_unit.get(unit, ()):
            if not named or one.after[:1] in _FIRST or one.before[-1:] in _LAST:
                found.setdefault(one.paragraph.number, []).append(one)
    yield from (model.beside(some[0].paragraph) for some in found.values() if len(some) > 1)


def _run(measures: Sequence[Measure], at: int) -> Roll:
    """The kinds of one level from a figure on, as far as nothing but their names parts them."""
    kinds = [_kind(measures[at])]
    parts = [measures[at]] if kinds[0] else []
    for one, other in pairwise(measures[at:]):
        kind = _kind(other)
        if not parts or not kind or not _is_of_level(kinds[0], kind) or not _is_next(one, other):
            break
        parts.append(other)
        kinds.append(kind)
    return Roll(tuple(parts), tuple(kinds[: len(parts)]))


def _kind(one: Measure) -> str:
    """The letter of the places that a figure counts exactly: 2个街道, 5县; '' where it counts others."""
    quantity = one.quantity
    if quantity.hedge is not Hedge.EXACT or one.scope in (Scope.LAST_YEAR, Scope.PLAN):
        return ""
    if quantity.unit in _PLACE_UNITS:
        return _LETTERS[quantity.unit]
    if quantity.unit != _UNIT or _TOGETHER.match(one.paragraph.text, one.end):
        return ""
    named = _KIND.match(one.after)
    return _LETTERS.get(named["name"] if named is not None else _name_before(one), "")


def _name_before(one: Measure) -> str:
    """The name of a kind right before its number: 街道2个."""
    if one.quantity.unit != _UNIT or one.after[:1] not in ("", *"、，,和及"):
        return ""
    named = _KIND_BEFORE.search(one.before)
    return named["name"] if named is not None else ""


def _is_of_level(kind: str, other: str) -> bool:
    return any(kind in level and other in level for level in _LEVELS)


def _is_next(one: Measure, other: Measure) -> bool:
    gap = one.paragraph.text[one.end : other.start - len(_name_before(other))]
    named = _KIND.match(gap) if one.quantity.unit == _UNIT else None
    return _JOINED.fullmatch(gap, named.end() if named is not None else 0) is not None


def _is_all(roll: Roll) -> bool:
    """Whether kinds are told as all that a place has, and are of two sorts that other words count together."""
    first = roll.parts[0]
    words = first.paragraph.text[first.clause_start : first.start - len(_name_before(first))]
    return len(roll.letters) > 1 and _HAS.search(words) is not None and _AMONG.search(words) is None


def _stands_alone(model: ReportModel, roll: Roll) -> bool:
    """Whether no other kinds are told beside a roll that may be counted with it: 3区2县，代管1个县级市."""
    sentence, (start, end) = model.sentences[roll.parts[0].sentence], roll.place
    text = roll.parts[0].paragraph.text
    return _BESIDE.search(text, sentence.start, start) is None and _BESIDE.search(text, end, sentence.end) is None


def _told_together(roll: Roll, one: Measure) -> int:
    """Where behind a figure the words end that count the kinds of a roll together; 0 where it counts others."""
    match = _TOGETHER.match(one.paragraph.text, one.end) if one.quantity.hedge is Hedge.EXACT else None
    if match is None or one in roll.parts or one.scope in (Scope.LAST_YEAR, Scope.OTHER):
        return 0
    letters = {_LETTERS[each] for each in _EACH.findall(match[0])}
    return match.end() - one.end if letters >= roll.letters else 0


def _must_be_all(roll: Roll, one: Measure, end: int) -> bool:
    """Whether a figure must count all places of a roll: it is more than they are, or is told of all of them."""
    apart = abs(int(one.quantity.value) - roll.total)
    near = apart <= FARTHEST and apart * QUARTER <= roll.total
    if not near and not is_slip(one.quantity, replace(one.quantity, number=Decimal(roll.total))):
        return False
    text = one.paragraph.text
    behind = text[one.end + end : passage_end(text, one.end)]
    if _SOME.search(one.before) is not None or _REST.match(behind) is not None:
        return False
    if one.quantity.value > roll.total:
        return True
    return _OF_ALL.match(behind[:FAR]) is not None and _REST.search(behind) is None
