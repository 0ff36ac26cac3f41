"""Finds figures whose name stands before them or tells their act, told with another number in the review.

作出不予处罚决定的6件 is 不予行政处罚决定5件; 3件新制定制度 is 制定制度2件; 被撤销的2件 is 撤销1件; and
新增法治经费19万元 is the 9万元 by which 法治工作经费 grew. Each only where the report tells the act in one number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more
from report_drafter.language.relations.figure_relations import counted_in

LONG_NAME, PAIR = 5, 2
LOOKING_BACK = (Part.LEADER, Part.PROBLEMS)
_NAMED = late(r"(?:作出|拟作出|下达|办理)(?P<name>[\u4e00-\u9fff]{5,14})的$")
_ALL = late(r"[^，,。；;]{0,4}(?:逐[一件项个]|全部|均|都)")
_MADE = late(
    r"新?(?P<act>制定|修订|修改|废止|出台|编制)的?(?P<noun>制度|规范性文件|文件|办法|规定|预案|规章|清单|标准|指引)"
)
_MADE_SO = late(r"(?P<act>制定|修订|修改|废止|出台|编制)的$")
_NOUN = late(r"制度|规范性文件|文件|办法|规定|预案|规章|清单|标准|指引")
_SUFFERED = late(r"(?:被(?P<act>撤销|纠错|变更|确认违法|责令履行)|(?P<lost>败诉))的$")
_GAINED = late(r"新增(?P<noun>[\u4e00-\u9fff]{2,8}(?:经费|资金|编制|预算))$")
_MORE = late(r"(?:比|较)(?:上年|去年|上一年度?)(?:同期)?(?:增加|多)了?$")
_Telling = Callable[[Measure], bool]
_EMPTY = ("行政", "全年", "年内", "拟", "新")


def find_named_before(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that the leader's part or the shortcomings tell in another number than the review."""
    for one in model.measures:
        if one.part in LOOKING_BACK and one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR:
            is_told = _reader(one)
            told = _told(model, one, is_told) if is_told is not None else []
            if len({each.quantity.value for each in told}) == 1 and told[0].quantity.value != one.quantity.value:
                yield from [Recalled(one, told[0])] if _must_be_all(one, told[0]) else []


def _reader(one: Measure) -> _Telling | None:
    """What tells the figures that one of another part recalls."""
    if one.before.endswith("的"):
        return _of_described(one)
    made = _MADE.match(one.after)
    if made is not None:
        names = (made["act"] + made["noun"], f"新{made['act']}{made['noun']}")
        return lambda each: each.phrase.core.endswith(names) and not each.phrase.after
    gained = _GAINED.search(one.before) if "新增" in one.before else None
    return _of_gained(gained["noun"]) if gained is not None else None


def _of_described(one: Measure) -> _Telling | None:
    """What a figure is of whose things its own words describe: 作出…决定的6件, 被撤销的2件, 废止的5份文件."""
    named, suffered = _NAMED.search(one.before), _SUFFERED.search(one.before)
    if named is not None:
        name = _bare(named["name"])
        return lambda each: len(name) >= LONG_NAME and _bare(each.before).endswith(name)
    if suffered is not None:
        return _of_cores(suffered["act"] or suffered["lost"])
    made, papers = _MADE_SO.search(one.before), _NOUN.match(one.after)
    return _of_cores(made["act"], made["act"] + papers[0]) if made is not None and papers is not None else None


def _of_cores(*cores: str) -> _Telling:
    return lambda each: each.phrase.core in cores


def _of_gained(noun: str) -> _Telling:
    """What something grew by, told with its name."""
    return lambda each: _MORE.search(each.before) is not None and _names(each, noun) and _rises(each)


def _rises(one: Measure) -> bool:
    return direction_of(one) is Direction.UP


def _bare(words: str) -> str:
    for word in _EMPTY:
        words = words.replace(word, "")
    return words


def _names(one: Measure, noun: str) -> bool:
    """Whether the sentence of a figure holds the head of a noun and what tells of which: 法治工作经费."""
    words = one.passage_before
    return noun[-PAIR:] in words and noun[:PAIR] in words


def _told(model: ReportModel, one: Measure, is_told: _Telling) -> list[Measure]:
    """The figures of the review that tell the act of its own year, counted alike."""
    alike = (each for each in model.measures if each.part in ACCOUNT_PARTS and counted_in(each) == counted_in(one))
    return [each for each in alike if each.scope is not Scope.LAST_YEAR and is_told(each)]


def _must_be_all(one: Measure, told: Measure) -> bool:
    """Whether a figure cannot tell of some of those told: it is larger, or takes all of them; and is a slip away."""
    above = one.quantity.value > told.quantity.value
    return (above or _ALL.match(one.paragraph.text, one.end) is not None) and is_slip_or_digit_more(
        one.quantity, told.quantity
    )
