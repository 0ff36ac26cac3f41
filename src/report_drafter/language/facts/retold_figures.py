"""Finds figures that an opening, a closing or a look back tells again with a slip: 提起公诉17,301人, of 17,031人.

Such passages tell what stands elsewhere in the report. A figure that stands nowhere else, while one of its kind that is
called alike differs from it by one digit, or by two that changed places, is told. Two that changed places are so seldom
chance that a run of characters which both are told with is enough, for what is planned too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.borrowed_names import has_no_name
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.figures_by_digits import FiguresByDigits
from report_drafter.language.facts.recalled_figures import OTHER_TIMES
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.sentence_topics import entry_of
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.measure_phrase import RATE_WORDS
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.text.characters import BORDER, character_pairs, count_held, is_basic_han, longest_shared
from report_drafter.language.text.text_breaks import passage_start

_LOOKING_BACK = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.PLAN, Part.CLOSING))
_TELLING_AGAIN = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.PLAN))
_OTHER_PERIODS = frozenset((Scope.LAST_YEAR, Scope.LONG, Scope.PARTIAL))
_SEVERAL_YEARS = frozenset((Scope.LONG, Scope.CUMULATIVE))
_BASES = ("由", "从")
_AHEAD = late("计划|目标|力争|预[期计]|任务|[比较]20\\d\\d年|今年")
_GOALS_FOLLOW = late("(?:目标|指标)[^。；;，,：:]{0,8}[：:]")
"""What a row of figures that are planned is announced by: 主要预期目标是：地区生产总值增长4.5%；…."""
_SHARE = "占"
_OF_A_YEAR = "年的"
_COMPARED_WITH = late(r"[较比与同](?:上|去|前一|20\d\d)年[^，,。；;、\d]{0,6}的?$")
"""Before a value that another is only measured by: 比上年末的287.8万人减少1.4万人."""
LONGEST_BASE = 13
"""Characters that the words of a base take."""
_IN_TURN = late("(?:分别|依次)[为是达有]{0,2}$")
_YEARS = late(r"20\d\d年?\s*[至到、和—–~-]+\s*(?:20)?\d\d年|近[两三四五]年|[两三四五]年[来间]")
_AVERAGE = "平均"
_NEXT = late("[、；;。]")
_DATE = late(r"\d+[年月日度]?[以之]?[前来底末]?")
_LEADS = late(
    r"全[年市县区省州镇乡校院局系统]*|20\d\d年末?|年末|年内|截至|目前|累计|总计|合计|完成|实现|达到?|已有?|仅有?|共有?|[尚仍还现实]有"
    r"|为|是|了|的|有|和|及|其中|同比|[户人村件场次项案]均|年均|平均|每年|递增|[比较]上年|各位代表|[一五两三]年来"
)
_CHANGED = late(
    "增[长加速幅收支]|[降涨]幅|上[升涨]|下[降跌滑]|提[高升]|降低|减[少收支]|回[落升]|收窄|扩大|缩小|加快|放缓"
    "|[高低快慢]于|[比较](?:上年|去年|同期|全[国省市]|平均)(?:同期)?"
)
"""How something went, which says nothing of what it is: 降幅比同期收窄2.6个百分点."""
FEWEST_DIGITS, SURE_DIGITS, MANY_DIGITS, PAIR, RATE = 2, 3, 4, 2, 3
BEFORE, BEHIND, CONTEXT, LATEST = 16, 8, 60, 6
LONG_NAME = 6
FEWEST_PAIRS, FEWEST_NAMING, HALF, MOST = 3, 2, 0.5, 0.6
"""Of how many pairs of characters a name is, and which share of them must stand around the figure told again."""
RUN, RUN_IF_SMALL = 2, 4
"""How many characters in a row both must be told with: a number of two digits meets another by chance."""


def find_retold(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure of a passage that sums up or looks back, with the one that it slips from."""
    again = list(_told_again(model))
    figures = FiguresByDigits(model, again)
    for one in again:
        swapped = _elsewhere(one, figures.swapped(one))
        named = _of_its_name(figures, one, swapped)
        if named is not None and _are_of_two_rows(model, one, named):
            continue
        if named is not None:
            yield Recalled(one, named)
        elif swapped and (told := _of_its_words(figures, one, swapped)) is not None:
            yield Recalled(one, told, named=False)


def _are_of_two_rows(model: ReportModel, one: Measure, other: Measure) -> bool:
    """Whether two shares stand in rows that differ in others as well, so that each is of a whole of its own."""
    rows = [{each.phrase.core: each for each in _shares_beside(model, figure)} for figure in (one, other)]
    named = (rows[0].keys() & rows[1].keys()) - {one.phrase.core, other.phrase.core}
    return any(not agree(rows[0][name], rows[1][name]) for name in named)


def _shares_beside(model: ReportModel, figure: Measure) -> Iterator[Measure]:
    if figure.before.endswith(_SHARE):
        yield from (each for each in model.beside(figure.paragraph) if each.before.endswith(_SHARE))


def _told_again(model: ReportModel) -> Iterator[Measure]:
    """The exact figures, of two digits or more, of passages that tell what stands elsewhere.

    A text without chapters has no part that looks back on another.
    """
    opening = _opening_of(model)
    looking_back = _LOOKING_BACK if any(one.part is not Part.FRONT for one in model.measures) else frozenset()
    right = {id(share.rate) for share in model.shares if share.holds}
    for one in model.measures:
        if one.part in looking_back or one.paragraph.number < opening:
            exact = one.quantity.hedge is Hedge.EXACT and id(one) not in right
            if exact and len(digits_of(one.quantity)) >= FEWEST_DIGITS and not (has_no_name(one) or _is_in_turn(one)):
                yield one


def _is_in_turn(one: Measure) -> bool:
    """Whether a figure opens a row of one for each year: 2022年至2024年，行政诉讼案件分别为43件、39件、34件."""
    return _IN_TURN.search(one.before) is not None and _YEARS.search(one.passage_before) is not None


def _elsewhere(one: Measure, slips: Iterable[Measure]) -> list[Measure]:
    apart = [each for each in slips if each.paragraph is not one.paragraph]
    entry = entry_of(one.paragraph.text) if apart else None
    return apart if entry is None else [each for each in apart if entry_of(each.paragraph.text) in (None, entry)]


def _opening_of(model: ReportModel) -> int:
    """The number of the paragraph behind the opening: of the first numbered heading, or behind the first figures."""
    heading = next((one.paragraph.number for one in model.headings if one.ordinal), 0)
    first = next((one.paragraph.number for one in model.measures if one.paragraph.table is None), 0)
    return max(heading, first + 1 if first <= LATEST else 0)


def _is_of_now(one: Measure) -> bool:
    """Whether a figure tells what is, or what it was before a change; not what is planned or told of other times."""
    if one.part is Part.PLAN and (_AHEAD.search(one.clause) or _is_goal(one)):
        return False
    return one.scope not in OTHER_TIMES or one.before.endswith(_BASES)


def _is_goal(one: Measure) -> bool:
    """Whether the sentence of a figure announced before it that goals follow."""
    text = one.paragraph.text
    return _GOALS_FOLLOW.search(text, text.rfind("。", 0, one.start) + 1, one.start) is not None


def _of_its_name(figures: FiguresByDigits, one: Measure, swapped: Sequence[Measure]) -> Measure | None:
    """The one figure that a figure is called like and slips from; None where its value is told."""
    slips = [*_elsewhere(one, figures.mistaken(one)), *swapped] if _is_of_now(one) else []
    meant = [each for each in slips if _may_be_meant(one, each)]
    name = character_pairs(_name_of(one)) if meant else frozenset[str]()
    if len(name) < FEWEST_NAMING or _is_told(figures, one, name):
        return None  # 增长33.6%, 建成300个: of anything.
    return _only([each for each in meant if _is_called(name, each, len(digits_of(one.quantity)))])


def _of_its_words(figures: FiguresByDigits, one: Measure, swapped: Sequence[Measure]) -> Measure | None:
    """The one figure of the body that is told with a run of the words of another, which stands there once."""
    if one.part not in _TELLING_AGAIN or one.scope in _OTHER_PERIODS:
        return None
    if any(each is not one and each.scope not in _OTHER_PERIODS for each in figures.equal(one)):
        return None
    told = (each for each in swapped if each.part is Part.REVIEW and each.scope not in _OTHER_PERIODS)
    return _only([each for each in told if _shares_words(one, each)])


def _only(told: Sequence[Measure]) -> Measure | None:
    """The first of some figures, where all have one value."""
    return told[0] if len({each.quantity.value for each in told}) == 1 else None


def _may_be_meant(one: Measure, each: Measure) -> bool:
    if one.part is each.part is Part.PLAN or one.before.endswith(_OF_A_YEAR) or each.before.endswith(_OF_A_YEAR):
        return False
    if one.before.endswith(_SHARE) and each.before.strip("，,、；;（(") == _SHARE:
        return False  # Of which whole and part this tells only what stands before.
    same_times = (one.scope in _SEVERAL_YEARS) is (each.scope in _SEVERAL_YEARS) or len(
        digits_of(one.quantity)
    ) >= MANY_DIGITS
    if not _are_of_one_time(one, each):
        return False
    timely = each.scope not in OTHER_TIMES and (same_times or one.scope in OTHER_TIMES)
    return timely and direction_of(one) is direction_of(each)


def _are_of_one_time(one: Measure, each: Measure) -> bool:
    """Whether neither alone is a base to compare with or a mean of the year: 年平均人口 is none of 比上年末的."""
    return _is_base(one) is _is_base(each) and (_AVERAGE in one.before) is (_AVERAGE in each.before)


def _is_base(one: Measure) -> bool:
    return _COMPARED_WITH.search(one.before, max(0, len(one.before) - LONGEST_BASE)) is not None


def _is_told(figures: FiguresByDigits, one: Measure, name: frozenset[str]) -> bool:
    """Whether the value stands elsewhere, in a table too; a small one meets others of its unit by chance."""
    equal = [each for each in figures.equal(one) if each.paragraph is not one.paragraph]
    if len(digits_of(one.quantity)) < MANY_DIGITS:
        return any(2 * count_held(name, _context_of(each)) >= len(name) for each in equal)
    return bool(equal) or figures.stands_elsewhere(one)


def _name_of(one: Measure) -> str:
    """What a figure is called: the words before it but for time and manner, or else those behind it."""
    before = "".join(filter(is_basic_han, _CHANGED.sub("", _LEADS.sub("", one.before[-BEFORE:]))))
    return before if len(before) > PAIR else before + _CHANGED.sub("", one.after[:BEHIND])


def _context_of(one: Measure) -> str:
    text = one.paragraph.text
    start = max(one.start - CONTEXT, passage_start(text, one.start))
    return text[start : one.end] + one.after[:BEHIND]


def _is_called(name: frozenset[str], each: Measure, digits: int) -> bool:
    """Whether the words around a figure hold most of a name, all of it for a short number.

    Half of it is enough for a long number, and for a rate that is called the same (成功率).
    """
    shared = count_held(name, _context_of(each))
    own = _own_name(each)
    if (
        digits >= SURE_DIGITS
        and len(own) >= LONG_NAME
        and character_pairs(own[-PAIR:]) <= name
        and _is_within(own, name)
    ):
        return True
    if digits < SURE_DIGITS:
        return len(name) >= FEWEST_PAIRS and shared == len(name) and character_pairs(_own_name(each)) <= name
    sure = digits >= MANY_DIGITS or (each.before.endswith(RATE_WORDS) and character_pairs(each.before[-RATE:]) <= name)
    return shared >= (HALF if sure else MOST) * len(name)


def _is_within(own: str, name: frozenset[str]) -> bool:
    """Whether all but one of the pairs of a name stand in a longer one: 办理施工许可证, 办理建筑工程施工许可证."""
    pairs = character_pairs(own)
    return len(pairs - name) <= 1


def _own_name(each: Measure) -> str:
    """What a figure is called by the words before it, if by a single word: 开展文件清理，共清理54件."""
    before = "".join(filter(is_basic_han, _LEADS.sub("", each.before[-BEFORE:])))
    return before if len(before) == PAIR else _name_of(each)


def _shares_words(one: Measure, each: Measure) -> bool:
    """Whether two figures are told with one run of characters, longer for short numbers, more than a common noun."""
    least = RUN if len(digits_of(one.quantity)) >= SURE_DIGITS else RUN_IF_SMALL
    run = longest_shared(_words_of(one), _words_of(each))
    return len(run) > least or (len(run) == least and run not in GENERIC_NOUNS)


def _words_of(one: Measure) -> str:
    """The words around a figure; a date in them (2023年以来) says nothing of what it counts."""
    behind = _NEXT.split(one.after, maxsplit=1)[0]  # 榆城区14件、河东区19件: the second name is of the next figure.
    return _DATE.sub(BORDER, f"{one.phrase.core}{BORDER}{behind}")
