"""Finds figures of an opening that the body tells by the same name with another value: 立案407起, of 全年立案405起.

An opening sums up what the body tells, so each of its figures stands there again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.told_values import is_made_up
from report_drafter.language.facts.untold_values import UntoldValues, are_of_one_time, is_near, only_one, tells_plainly
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.figures.vocabulary import DEPENDENT_NOUNS, GENERIC_NOUNS, VERBS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of

_LEADS = late(
    r"[^，,。；;]*(?<![公一与不])(?:累计|合计|总计|一共|共计|共(?![同享建治]))"
    r"|(?:20\d\d年度?|全[年市县区省州镇系统局]+|我[市县区省局委厅]|今年(?:以来)?|一年来|五年来?|五年|[“‘]?十[一二三四]五[”’]?(?:时期|期间)?|年[内末底]"
    r"|截至[年末底]*|目前|现有|实[有际]|[一二三四五六]是|[，,、；;：:（(“”\s])+"
)
"""When and where something is counted, and that it is all."""
_TAILS = late("(?<![公一与不])(?:累计|合计|总计|一共|共计?|达到?|为)+$")
_WHOLE_OF = late("总[额数量]|金额|数[额量]?$")
_SUMMING_UP = frozenset((Part.FRONT, Part.PROBLEMS))
_REACHING = ("涉及", "惠及", "覆盖", "带动", "涉案")
FEWEST_DIGITS, SURE_DIGITS = 2, 3
NAME, WORD = 4, 2


def find_openings_retold(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure of the opening that the body tells by its name with another value alone."""
    untold = UntoldValues(model)
    for one in model.measures:
        if one.part not in _SUMMING_UP or len(digits_of(one.quantity)) < FEWEST_DIGITS or not untold.hold(one):
            continue
        alike = [each for each in model.by_unit[one.quantity.unit] if _may_be_told(one, each)]
        meant = only_one(_called_as(one, alike))
        if meant is not None and not is_made_up(model, meant, one):
            yield Recalled(one, meant)


def _called_as(one: Measure, alike: Sequence[Measure]) -> list[Measure]:
    """The figures that have the name of one, or else that are called nearly so, or else by its act alone."""
    name = name_of_count(one)
    if len(name) < WORD or name in GENERIC_NOUNS - VERBS or _depends(one, name):
        return []
    named = [(name_of_count(each), each) for each in alike]
    same = [each for own, each in named if _WHOLE_OF.sub("", own) == name]
    if one.part is not Part.FRONT:
        return same  # A look at what is wanting tells of some: 某执法支队执法人员160人.
    near = same or [each for own, each in named if _is_called(name, own)]
    if near or len(digits_of(one.quantity)) < SURE_DIGITS:
        return near
    return [each for own, each in named if own and own == one.verb and name.startswith(own)]


def _may_be_told(one: Measure, each: Measure) -> bool:
    told = each.part is not Part.PLAN and each.part is not one.part and "其中" not in each.before
    return told and is_near(one, each) and tells_plainly(each) and are_of_one_time(one, each)


def _depends(one: Measure, name: str) -> bool:
    """Whether a name tells of what stands before it alone: 事故41起、死亡63人; 合同12份，涉及金额3684万元."""
    if name.startswith(_REACHING) or (one.before.startswith("、") and len(name) < NAME):
        return True
    return len(name) <= NAME and name not in VERBS and name.endswith(DEPENDENT_NOUNS)


def _is_called(name: str, own: str) -> bool:
    """Whether two names end alike, or the shorter leaves out attributes of the longer, but no act that ends it."""
    short, full = sorted((name, own), key=len)
    if len(short) >= NAME and short[-NAME:] == full[-NAME:]:
        return True
    alike = len(short) > WORD and short[:WORD] == full[:WORD] and short[-1] == full[-1]
    return alike and _leaves_out(short, full)


def _leaves_out(short: str, full: str) -> bool:
    """Whether a name is another without some of its characters."""
    left = iter(full)
    return all(char in left for char in short)


def name_of_count(one: Measure) -> str:
    """Returns the words before a figure but for those that tell when, where and that it is all."""
    words = _TAILS.sub("", one.before.strip("，,、；;：:（( "))
    match = _LEADS.match(words)
    while match is not None and match.end():
        words = words[match.end() :]
        match = _LEADS.match(words)
    return words.removesuffix("的")
