"""Finds rolls of an office told in two numbers: 由…和6个派出分局…组成, later 7个派出分局平均….

A roll counts all that there are of a kind; a later figure of the same kind cannot be larger, nor another if it speaks
of all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_swap
from report_drafter.language.text.characters import is_basic_han
from report_drafter.language.text.text_breaks import passage_end

UNITS = ("个", "所", "处", "家")
NAME, HEAD = 4, 2
EACH_UNIT, EACH_LEADS, FEWEST_OF_EACH = "个", ("共", "共有", "辖", "现有"), 3
"""Before what a roll stands, and how often what stands at each of it must be counted."""
HEADS_UNITS, FARTHEST, FARTHEST_SHORT, FAR = ("名", "位"), 2, 4, 32
_ROLL_ENDS = frozenset("省市县区局系统镇街关院辖设共有的")
_ROLL_OF_ALL = late(
    "(?:全[省市县区局系统镇街关院]{1,2}|[关辖]区|下辖|所辖|现辖|共辖|[全我][市县区镇乡]辖|街道辖|下设)"
    r"(?:共有?|现有|有|的)?$"
)
_OF_ALL = late(r"[^。；;，,]{0,16}(?:全部|全员|均|都)(?!为)|[^。；;]{0,24}(?:全覆盖|覆盖率(?:为|达到?)?100[%％])")
_SHORT_NAME = late(r"[\u4e00-\u9fff]{2,3}(?=[、，,。；;（(和])")
_ALL_HAVE = late(
    r"(?:[、和及]\d{1,3}[个所处家][\u4e00-\u9fff]{2,3})?(?:共[有配建设]|全部|均|都(?!市)|实现[^，,。；;]{0,12}全覆盖)"
)
_OTHERS = late("其余|其他|另[有外\\d]|除")
_SOME_OF_ALL = late("其中|选[取择]|抽[取查]|其余|另|新[增建设]|试点|前|后")
_HEADS = late(
    "[^，,。；;]{0,8}(?:主要负责人|主要领导|一把手|党政正职|局长|所长|关长|主任|书记)(?![^，,。；;]{0,2}[和及、])"
)
_ROLL = late(r"(?:^|[、和及由有设辖共])$")
_SELECTS = late(r"[对在向从选抽查赴到为]|走访|督[察查导]|新[增建设]|其[中余他]|试点|示范|覆盖|涉及")
_SPEAKS_OF_ALL = late("[\u4e00-\u9fff]{4,7}(?:平均|均|都|全部)")
_LATER = (Part.LEADER, Part.PROBLEMS)


def find_rolls_told_twice(model: ReportModel) -> Iterator[Recalled]:
    """Yields the later figures of a roll that contradict it."""
    for unit in UNITS:
        figures = model.by_unit.get(unit, ())
        wanted = {one.after[:NAME] for one in figures if one.part in _LATER}
        named: defaultdict[str, list[Measure]] = defaultdict(list)
        for one in figures if wanted else ():
            if one.after[:NAME] in wanted and _is_exact(one):
                named[one.after[:NAME]].append(one)
        for name, told in named.items():
            if _is_name(name):
                yield from _contradicted(told)


def find_all_of_rolls(model: ReportModel) -> Iterator[Recalled]:
    """Yields figures told of all offices of a kind, or of the head of each, that are not as many as there are."""
    rolls: defaultdict[str, list[Measure]] = defaultdict(list)
    short: defaultdict[str, list[Measure]] = defaultdict(list)
    for one in (each for unit in UNITS for each in model.by_unit.get(unit, ())):
        if one.before[-1:] in _ROLL_ENDS and _ROLL_OF_ALL.search(one.before) and _is_exact(one):
            whole_name = _SHORT_NAME.match(one.after)
            if whole_name is not None:
                short[whole_name[0]].append(one)
            else:
                rolls[one.after[:NAME]].append(one)
    for unit in (*UNITS, *HEADS_UNITS) if rolls else ():
        for one in model.by_unit.get(unit, ()):
            known = rolls.get(one.after[:NAME])
            if known and len({each.quantity.value for each in known}) == 1 and _differs_of_all(one, known[0]):
                yield Recalled(one, known[0])
    for name, told in short.items():
        yield from _of_short_name(model, name, told)


def _of_short_name(model: ReportModel, name: str, rolls: Sequence[Measure]) -> Iterator[Recalled]:
    """The first figure that speaks of all of a kind, of a number that the report's only roll does not tell.

    下辖19个行政村、2个社区, of 17个行政村共有代办员34名; nothing else may tell the number of the roll.
    """
    counted = [one for one in model.by_unit.get(rolls[0].quantity.unit, ()) if one.after.startswith(name)]
    apart = [one for one in counted if one.passage != rolls[0].passage]  # 辖12个街道，11个街道均设立…: some of them.
    others = [one for one in apart if one.part is not Part.PLAN]
    if len(rolls) > 1 or any(one.quantity.value == rolls[0].quantity.value for one in others):
        return
    told = [one for one in others if _is_exact(one) and _speaks_of_all(one, name)]
    if told and len({one.quantity.value for one in told}) == 1 and _is_near(told[0], rolls[0]):
        yield Recalled(told[0], rolls[0])


def _speaks_of_all(one: Measure, name: str) -> bool:
    if _SOME_OF_ALL.search(one.before) is not None or (one.before and not _ROLL_OF_ALL.search(one.before)):
        return False
    text = one.paragraph.text
    if _ALL_HAVE.match(text, one.end + len(name)) is None:
        return False
    return _OTHERS.search(text, one.end, passage_end(text, one.end)) is None


def _is_near(one: Measure, roll: Measure) -> bool:
    """Whether two numbers may be of one roll: few apart, and by no more than a quarter."""
    apart = abs(one.quantity.value - roll.quantity.value)
    return 0 < apart <= FARTHEST_SHORT and apart * 4 <= roll.quantity.value


def find_swapped_rolls(model: ReportModel) -> Iterator[Recalled]:
    """Yields rolls told once that swap two digits of how often the report counts what stands at each of them.

    共29个乡镇, of 乡镇调委会92个, 乡级平台92个.
    """
    counted = [one for one in model.by_unit.get(EACH_UNIT, ()) if one.quantity.hedge is Hedge.EXACT]
    for roll in counted:
        if len(roll.after) < HEAD or not roll.before.endswith(EACH_LEADS):
            continue
        of_each = [one for one in counted if is_swap(roll.quantity, one.quantity)]
        named = next((one for one in of_each if roll.after[:HEAD] in one.before), None)
        once = sum(one.quantity.value == roll.quantity.value for one in counted) == 1
        if named is not None and once and len(of_each) >= FEWEST_OF_EACH:
            yield Recalled(roll, named)


def _differs_of_all(one: Measure, roll: Measure) -> bool:
    """Whether a figure that speaks of all (实现全覆盖, 全部述法) is near the number of a roll, and another."""
    apart = abs(one.quantity.value - roll.quantity.value)
    if not 0 < apart <= FARTHEST or one.part is Part.PLAN or not _is_exact(one):
        return False
    if not _is_name(one.after[:NAME]) or _SOME_OF_ALL.search(one.before) is not None:
        return False
    if one.quantity.unit in HEADS_UNITS and _HEADS.match(one.after, NAME) is None:
        return False
    return _OF_ALL.match(one.paragraph.text, one.end, one.end + FAR) is not None


def _contradicted(told: Sequence[Measure]) -> Iterator[Recalled]:
    roll, later = told[0], told[1:]
    if not later or roll.part in (*_LATER, Part.PLAN) or not _is_roll(roll):
        return
    odd = [one for one in later if one.quantity.value != roll.quantity.value]
    if len(odd) == 1 and odd[0].part in _LATER and not _SELECTS.search(odd[0].before):
        larger = odd[0].quantity.value > roll.quantity.value
        if larger or _SPEAKS_OF_ALL.match(odd[0].after):
            yield Recalled(odd[0], roll)


def _is_name(words: str) -> bool:
    return len(words) == NAME and is_basic_han(words)


def _is_exact(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and one.scope in (Scope.YEAR, Scope.CUMULATIVE) and not direction_of(one)


def _is_roll(one: Measure) -> bool:
    clause = one.paragraph.text[one.clause_start : one.start]
    return _ROLL.search(one.before) is not None and _SELECTS.search(clause) is None
