"""What two figures of a paragraph are to one another: what parts them, whether they count the same things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import unit_at
from report_drafter.language.text.characters import BRACKETED
from report_drafter.language.text.text_breaks import HALF_STOP, may_stop, passage_start

GENERIC_UNITS = frozenset("件条起个项宗例份处类")
"""Measure words that reports exchange freely for cases and matters."""

PERSON = "人"
PEOPLE_UNITS = frozenset((PERSON, "名", "位"))
PERSON_TIMES = PEOPLE_UNITS | {"人次"}
"""The units of people, each of whom may come more than once."""
_PLAINLY = {"场次": "场", "期次": "期", "批次": "批", "个单位": "个"}

_UNCOUNTED = "分 % ‰ 个百分点 个基点 倍 成 番 年 个月 天 周 小时 个小时 分钟 秒 个工作日 工作日 度 ℃"
UNCOUNTED_UNITS = frozenset(_UNCOUNTED.split())
LONGEST_PARTS, LONGEST_OWNER = 8, 3

_NO_COUNT = late(
    r"(?:增(?:[收支产长]|加(?!值))|减[收支产少]|下降|提高|上升|降低(?!资质)|同比|环比|较上|比上|缩短|压缩|平均|(?<![当全])[日周月年]均|[人户案次场件起宗期篇卷村所亩企校站店生班]均)[^，,。；;、]{0,6}$"
    r"|每[^，,。；;、”]{0,10}$|[较比][^，,。；;、]{0,12}(?:的|[多少][\u4e00-\u9fff]{0,4})$|净[增减]$|[尚还仍相]差$|^[，,；;]?\s*(?:(?:上年|去年|上一年度?)(?:同期|年?[末底]|全年)?|年初)(?:为|是)$"
)
_BASE = late(r"[比较][^，,。；;、]{0,12}(?:的|20\d\d年|上年|去年|同期)$")
_PER = late(r"[日月年人户案件]均[（(][^）)]*$")
_NO_COUNT_SIGNS = late("[差增下减提上去初降同环较比缩压每均净]")
"""What the words of a change or rate hold: a look for these spares most figures the longer one."""
_STOP_BETWEEN = late(rf"^\.(?!\d)|{HALF_STOP}")
_JOINING = frozenset("和与及、")
_BRACKETED = late(BRACKETED)
_DETAIL = late(r"（[^（）]*\d[^（）]*）")
_CLOSED, _OPEN = late(r"(?<![\d一二三四五六七八九十])[）)]"), late(r"[（(]")
"""The end of a bracket, not of a number as in 1）, and its beginning."""
_OF_EACH = late(r"(?<![和及与、])各(?![类级项种式样个方地单界位县市区镇乡街部民行阶环科股室有大])[\u4e00-\u9fff]{0,8}$")
"""What each of the bodies named before it did: 9个县区各派出; 各类 and 各部门 tell of all of them."""
_ALSO = late(r"[（(](?P<unit>[\u4e00-\u9fff]{1,2})[）)]")
_LIMITS = late(r"(?:以[上下内外]|内|之内|及以[上下])?[\u4e00-\u9fff]{0,6}的")
_OWNER = late(r"[、，,和及]?(?:其余|其他|其它|另外?)?")
_OWNED = late(r"(?![和与及至到])[\u4e00-\u9fff]{1,6}(?:[（(][\u4e00-\u9fff]{1,4}[）)])?")
_SHARE_OF_IT = late(r"的(?:\d+(?:\.\d+)?[%％]|百分之|(?:不足|不到|近|约|超过?)?[两二三四五六七八九十]+(?:分之|成))")
_LIST_MARK = late(r"[，,；;。、]")
INTRODUCTION = late(
    r"(?:其中|(?<!主要)(?<!集中)(?<!多)分布[在于]|包括(?!在)|包含(?!在)|分为|分别(?:涉及|[是为])(?=[\u4e00-\u9fff“]))"
    r"(?=[^。]*\Z)"
)
"""Words that open a list of parts, unless their sentence ends first: 其中投诉引发的占多数。…"""
_SPELLED_PART = late(
    r"其中[，,：:]?[^，,。；;、\d]{0,6}[一两二三四五六七八九十](?:[次场期轮件起项条名人家批份处宗]|个(?!月))(?!性)[^，,。；;、\d]*[，,。；;]"
)
"""A part whose number is spelled, with which the list ends: 党课4次，其中两次专讲宪法；带队检查18次."""
_BARE_NUMBER = late(r"、\d[\d,，.]*[千百十]?[万亿]?")
_REACHED = late(
    r"(?:增[加长]?|提[高升]|上[升涨]|扩[大充展]|发展|减少?|下降|降[低为]?|缩[减小]|压[减缩]|精简|核减|调整)[到至为]$"
)
_ADDED = late(r"[，,\s]*(?:再|另)?加上?(?![强大快装密工油班固急])")


def is_added(measure: Measure) -> bool:
    """Tells whether a sum is added to the one told before it: 收入65.4亿元。加上级补助收入45.2亿元."""
    return "加" in measure.before and _ADDED.match(measure.before) is not None


def is_base_of_year(measure: Measure) -> bool:
    """Tells whether a figure is what one of this year is held against: 新设市场主体比上年的5350户增长20.0%."""
    return _BASE.search(measure.before) is not None


def counts_things(measure: Measure) -> bool:
    """Tells whether a measure counts or weighs something, so that parts of it may be added."""
    quantity = measure.quantity
    if (
        quantity.unit in UNCOUNTED_UNITS
        or "/" in quantity.unit
        or _compares(measure.before)
        or _is_average_behind_bracket(measure)
    ):
        return False
    return quantity.hedge is Hedge.EXACT or not is_threshold(measure)


def _is_average_behind_bracket(measure: Measure) -> bool:
    """Whether a bracket parts a figure from the word that makes it an average: 日均（按250个工作日计）约114件."""
    before = measure.before
    if ("）" not in before and ")" not in before) or not before.lstrip("计算").startswith(("）", ")")):
        return False
    return _PER.search(measure.paragraph.text, measure.clause_start, measure.words_start) is not None


def is_of_each(measure: Measure) -> bool:
    """Tells whether a figure is told of each of several bodies, so that it counts none of them: 各抽取案卷10份."""
    return "各" in measure.before and _OF_EACH.search(measure.before) is not None


def is_reached(measure: Measure) -> bool:
    """Tells whether a figure is what something rose or fell to, which counts it now: 下降到4.26万次, 增至37项."""
    before = measure.before
    return measure.quantity.unit not in UNCOUNTED_UNITS and _REACHED.search(before) is not None and "均" not in before


def is_told_as_whole(measure: Measure) -> bool:
    """Tells whether 占 or the share behind it names a figure a whole: 占变更总数2480份的75%, 完成任务300公里的62%."""
    if "占" in measure.before and measure.before.lstrip("，, ").startswith("占"):
        return True
    text, end = measure.paragraph.text, measure.end
    return text.startswith("的", end) and _SHARE_OF_IT.match(text, end) is not None


def is_threshold(measure: Measure) -> bool:
    """Tells whether a figure only says which things are meant: 律师超过1万人的市."""
    bound = measure.quantity.hedge in (Hedge.OVER, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.NEARLY)
    return bound and measure.after.startswith("的")


def _compares(words: str) -> bool:
    return _NO_COUNT_SIGNS.search(words) is not None and _NO_COUNT.search(words) is not None


def same_kind(one: Measure, other: Measure) -> bool:
    """Tells whether two figures may count the same things."""
    return counted_alike(one, other) or {one.quantity.unit, other.quantity.unit} <= GENERIC_UNITS


def counts_exactly(measure: Measure) -> bool:
    """Tells whether a figure counts things, and exactly: no rate, no length of time, nothing 约 or 余."""
    return measure.quantity.hedge is Hedge.EXACT and measure.quantity.unit not in UNCOUNTED_UNITS


def counted_in(measure: Measure) -> str:
    """Returns the measure word of a figure, one for those that count the same: 名 and 位 are 人, 场次 are 场."""
    unit = measure.quantity.unit
    return PERSON if unit in PEOPLE_UNITS else _PLAINLY.get(unit, unit)


def counted_alike(one: Measure, other: Measure) -> bool:
    """Tells whether two figures are counted with one measure word; 名 and 人 both count people."""
    return one.quantity.unit == other.quantity.unit or counted_in(one) == counted_in(other)


def between(one: Measure, other: Measure) -> str:
    """Returns the words from the end of one figure to the start of a later one of the same paragraph.

    Brackets that hold figures are left out: they tell more of what stands before them. A half-width full stop or
    semicolon stands there as 。 or ；, in its place.
    """
    words = one.paragraph.text[one.end : other.start]
    if "）" in words:
        words = _DETAIL.sub("", words)
    if ";" in words:
        words = words.replace(";", "；")
    return _STOP_BETWEEN.sub("。", words) if may_stop(words) else words


def measure_words(measure: Measure) -> tuple[str, ...]:
    """Returns the measure words of a figure, with the one that a bracket adds: 238件（份）."""
    also = _ALSO.match(measure.paragraph.text, measure.end)
    return (measure.quantity.unit,) if also is None else (measure.quantity.unit, also["unit"])


def is_owner(one: Measure, other: Measure) -> bool:
    """Tells whether a figure only says how many the next is of: 9个司法所34名, 其余3个县（市）25个."""
    if len(one.before) > LONGEST_OWNER or _OWNER.fullmatch(one.before) is None or other.phrase.verb:
        return False
    return _OWNED.fullmatch(between(one, other)) is not None


def is_limit(one: Measure, other: Measure) -> bool:
    """Tells whether a figure only says which things the next counts: 7个工作日以上办结的66项."""
    return one.quantity.unit in UNCOUNTED_UNITS and _LIMITS.fullmatch(between(one, other)) is not None


def follows_a_change(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a bare figure goes on with the change or average before it: 减少11起、9人; 年均113.2起、84人."""
    while at and measures[at].before in ("、", "和"):
        at -= 1
        if _compares(measures[at].before):
            return True
    return False


def introduces_parts(one: Measure, other: Measure) -> bool:
    """Tells whether the words between two figures say that parts of the first follow.

    What a bracket lists that closes before the second is told there: 补助50亿元（其中返还10亿元）、债券20亿元.
    """
    if INTRODUCTION.search(one.paragraph.text, one.end, other.start) is None:
        return False
    gap = between(one, other)
    opened = INTRODUCTION.search(_BRACKETED.sub("", gap) if "）" in gap or ")" in gap else gap)
    return opened is not None and _SPELLED_PART.search(gap) is None


def is_listed(measure: Measure) -> bool:
    """Tells whether 其中 stands before a figure in its sentence, not in a bracket that closes before the figure."""
    text, at = measure.paragraph.text, measure.start
    opened = text.rfind("其中", 0, at)
    stop = max(text.rfind(stop, 0, at) for stop in "。；;") if opened >= 0 else 0
    while opened > stop and _CLOSED.search(_BRACKETED.sub("", text[opened:at])) is not None:
        opened = text.rfind("其中", 0, opened)
    return opened > stop


def in_bracket_behind(one: Measure, other: Measure) -> bool:
    """Tells whether a later figure stands in a bracket that opens behind the first."""
    words = one.paragraph.text[one.end : other.start]
    return ("（" in words or "(" in words) and _OPEN.search(_BRACKETED.sub("", words)) is not None


def is_named_by(whole: Measure, part: Measure) -> bool:
    """Tells whether a part's name holds the whole's: 派单601件 of 热线派单532件; 医师和护士 are no part of the 护士."""
    name, held = whole.phrase.core, part.phrase.core
    return 1 < len(name) < len(held) and name in held and held[held.index(name) - 1] not in _JOINING


def left_in_bracket(whole: Measure, part: Measure) -> bool:
    """Tells whether only the first of two figures is in a bracket: 审结55件（含结转4件），其中维持31件."""
    gap = whole.paragraph.text[whole.end : part.start]
    if "）" not in gap and ")" not in gap:
        return False
    inside = gap.replace(")", "）").partition("）")[0]
    return "（" not in inside and "(" not in inside


def told_of(measures: Sequence[Measure], at: int) -> Iterator[Measure]:
    """Returns what a rate may tell of: the figure before it, and the one of which 其中 lists that as the last part."""
    yield measures[at - 1]
    for first in range(at - 1, max(0, at - LONGEST_PARTS), -1):
        if "。" in between(measures[first - 1], measures[at]):
            return
        if introduces_parts(measures[first - 1], measures[first]):
            yield measures[first - 1]
            yield from _counted_before(measures[:first], measures[at - 1])
            return


def _counted_before(measures: Sequence[Measure], part: Measure) -> Iterator[Measure]:
    """The figure that a list is of where another stands before 其中: 查处612件，罚没款358.4万元，其中医疗类186件."""
    if measures[-1].quantity.unit != part.quantity.unit:
        near = (one for one in reversed(measures[:-1]) if one.sentence == part.sentence)
        yield from islice((one for one in near if one.quantity.unit == part.quantity.unit), 1)


def separator(one: Measure, other: Measure) -> str:
    """Returns the mark that parts two figures: 、 or a stronger one; 和 counts as 、."""
    found = _LIST_MARK.findall(between(one, other))
    strong = [mark.replace(",", "，").replace(";", "；") for mark in found if mark != "、"]
    return ("；" if "；" in strong else strong[0]) if strong else "、"


def goes_on_before(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a list began before the figure it stands behind: 其中文件5件，要闻384条，动态462条，其他8条."""
    if at < len(("earlier", "before")):
        return False
    earlier, before, first = measures[at - 2 : at + 1]
    if earlier.sentence != before.sentence or earlier.quantity.unit != before.quantity.unit:
        return False
    opening = passage_start(before.paragraph.text, before.start)
    opened = INTRODUCTION.search(before.paragraph.text, opening, before.start) is not None
    return opened and separator(earlier, before) == separator(before, first)


def is_in_row(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether the figure before a list is a member of it: kinds with one mark between them, none of them an act.

    公共场所卫生2938件，医疗卫生1764件，传染病防治1215件，其他64件: their total stands elsewhere, or nowhere.
    """
    row = measures[max(0, at - 2) : at + 1]
    if len(row) < len(("earlier", "before", "first")) or any(_tells_act(one) or not one.phrase.core for one in row):
        return False
    alike = counted_alike(row[0], row[1]) and counts_things(row[0]) and row[0].passage == row[2].passage
    return alike and separator(row[0], row[1]) == separator(row[1], row[2])


def _tells_act(one: Measure) -> bool:
    """Whether a name tells an act; 维修类 is a kind for all its verb."""
    return bool(one.phrase.verb) and not one.phrase.core.endswith("类")


def is_in_bare_row(one: Measure) -> bool:
    """Tells whether another number of its kind follows with no name of its own: 三类分别有816、604、397件.

    5120笔、20.48亿元 tells one thing twice over, in two measures.
    """
    text = one.paragraph.text
    following = _BARE_NUMBER.match(text, one.end)
    if following is None:
        return False
    own = text[one.start : one.end].endswith(one.quantity.unit)
    return not own or unit_at(text, following.end()) in ("", one.quantity.unit)
