"""The stages that a document or a project goes through, in their order, with the dates that a passage gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.numbers.numerals import read_chinese_numeral

SIGNS = ("通过", "批准", "讨论决定", "听证会", "意见", "论证")
"""The plain words of which every stage that others may not precede holds one."""
BATCH_SIGNS = ("第二批", "第三批", "第二轮", "第三轮")

FEWEST_DATES = 2

_ASKED, _HEARD, _DECIDED, _APPROVED, _PUBLISHED, _IN_FORCE = range(6)
_WORDS = "[^，,。；;（《月]"
_STAGES = (
    (
        _ASKED,
        late(rf"(?:起|开始|期间)?{_WORDS}{{0,14}}?公?开?(?:征求|征集)(?!意见稿){_WORDS}{{0,10}}意见(?!建议?[的稿])"),
    ),
    (
        _HEARD,
        late(
            rf"(?:[（(](?:星期|周).[）)])?{_WORDS}{{0,10}}?(?:(?:召开|举[行办]|组织){_WORDS}{{0,10}}(?:听证会|论证(?:会|(?=[，,。；;])))"
            rf"|(?:通过|完成)(?:了)?合法性审[查核](?=[，,。；;]))"
        ),
    ),
    (
        _APPROVED,
        late(rf"[经获报][^，,。；;（《月]{{0,4}}(?:省|自治区|国务院|上级){_WORDS}{{0,16}}?批准(?=[，,。；;、并])"),
    ),
    (
        _DECIDED,
        late(rf"{_WORDS}{{0,26}}?(?:(?:审议|讨论|表决|审定|会议)通过|讨论决定|(?:通过|批准)(?=[，,。；;、并]))"),
    ),
    (_PUBLISHED, late(rf"{_WORDS}{{0,8}}?(?:公布|印发|发布)(?=[，,。；;]|实施|施行|执行|试行|并)")),
    (_IN_FORCE, late(r"起?(?:正式)?(?:施行|实施|执行|生效|开工|动工)(?=[，,。；;])")),
)
_OTHER = late("原|此前|之前|旧|上一|前身|废止|前期|试行|《|第.批")
"""What tells between two dates that they are not of one version of one thing."""
_DOCUMENT = late("办法|规定|条例|规划|方案|细则|预案|项目|标准|合同|制度|清单|目录|工程")
"""What else the later date may be of, where it was not told before the first."""
_SAME = late(
    r"\s*(?:该|本|上述)?(?:办法|规定|条例|规划|方案|文件|决定|细则|草案|项目)?(?:草案)?"
    r"(?:[经由][^，,。；;]{0,20}(?:批准|审议|通过|同意)后)?[，,]?(?:并|已|将|正式)?[自于从]?"
)
"""What may stand behind a semicolon before a date of the same thing."""
_AS_OF = late(
    r"截[至止](?:(?P<year>20\d\d)年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?[底末]?(?:仍?(?:现行)?有效|现行|仍?[存在]|登记|制定|印发|出台|发布|施行)[^，,。；;]{0,24}"
)
_RESULT = late(r"(?:结果|清单|名单|目录|结论)(?:[已均也]|已经)?[于在]")
_NEXT_YEAR = 6
"""By how many months a date without a year may lie back and be of the next year: 11月通过，1月1日起施行."""
_BARE_MONTH = late(
    r"(?<![\d年.—–\-~～至到、和及])(?P<month>\d{1,2})月(?:份|[初底]|[上中下]旬)?(?!\d|[底初末]?[前后至到—–\-~～、和及])"
)
_BATCH = late(
    r"(?P<year>20\d\d)年(?:度)?(?:[^，,。；;、\d]{0,8})(?:第(?P<number>[一二三四五六七八九十])|(?P<first>首))(?P<unit>[批轮期])"
)


@frozen
class Disorder:
    """A date from `start` up to `end` that lies before one that it must follow, from `first` up to `until`."""

    start: int
    end: int
    first: int
    until: int


@frozen
class _Stage:
    date: DateMention
    year: int
    rank: int


def stages_out_of_order(text: str, year: int | None) -> Iterator[Disorder]:
    """Yields the dates of a sentence on which something is published or begun before it was decided or heard."""
    if text.count("月") < FEWEST_DATES:
        return
    for first, then in pairwise(_stages(text, year)):
        follows = _must_follow(first.rank, then.rank)
        if (
            follows
            and not _are_apart(text, first, then)
            and _is_before(then, first)
            and not _is_of_next_year(then, first)
        ):
            yield Disorder(then.date.start, then.date.end, first.date.start, first.date.end)


def results_before_counts(text: str, year: int | None) -> Iterator[Disorder]:
    """Yields when the results on what stood at a day were published, where that lies before it: 截至9月底有效的…."""
    match = _AS_OF.search(text)
    told = _RESULT.search(text, match.end()) if match is not None else None
    if match is None or told is None:
        return
    own = int(match["year"]) if match["year"] else None
    end = match.end("day") if match["day"] else match.end("month")
    as_of = DateMention(match.start("month"), end + 1, own, int(match["month"]), int(match["day"] or 0) or None)
    first = _Stage(as_of, own or year or 0, _HEARD)
    for date in date_mentions(text):
        if date.start == told.end() and date.month is not None:
            then = _Stage(date, date.year or first.year, _PUBLISHED)
            if _is_before(then, first) and not _is_of_next_year(then, first):
                yield Disorder(date.start, date.end, as_of.start, as_of.end)


def batches_out_of_order(text: str) -> Iterator[Disorder]:
    """Yields the years of batches and rounds that lie before the year of an earlier one: 2022年第二批, 2021年第三批."""
    for first, then in pairwise(_BATCH.finditer(text)):
        same = first["unit"] == then["unit"] and not re.search("[。；;]", text[first.end() : then.start()])
        if same and _ordinal(then) == _ordinal(first) + 1 and int(then["year"]) < int(first["year"]):
            yield Disorder(then.start(), then.end(), first.start(), first.end())


def _must_follow(first: int, then: int) -> bool:
    """Whether the later of two stages may not lie before the earlier; opinions may be asked after a hearing."""
    if first == _DECIDED and then == _APPROVED:
        return True
    return (first < _DECIDED <= then) or (first <= _APPROVED < then)


def _are_apart(text: str, first: _Stage, then: _Stage) -> bool:
    """Whether words between two dates tell that they are not of one version of one thing."""
    between = text[first.date.end : then.date.start]
    marks = "；;" if then.date.day else "；;，,"  # A bare month is more often of something else that its clause names.
    last = max(between.rfind(mark) for mark in marks)
    if _OTHER.search(between) or (last >= 0 and not _SAME.fullmatch(between, last + 1)):
        return True
    return any(kind not in text[: first.date.start] for kind in _DOCUMENT.findall(between))


def _ordinal(match: re.Match[str]) -> int:
    return 1 if match["first"] else read_chinese_numeral(match["number"]) or 0


def _stages(text: str, year: int | None) -> Iterator[_Stage]:
    """The dated stages of a passage; a date without a year is of the one named before it, or of the report's."""
    known = year
    for date in sorted((*date_mentions(text), *_bare_months(text)), key=lambda one: one.start):
        known = date.year or known
        rank = _rank(text, date.end)
        if known is not None and date.month is not None and date.possible and rank is not None:
            yield _Stage(date, known, rank)


def _bare_months(text: str) -> Iterator[DateMention]:
    """The months that stand without a year and a day: 7月组织专家论证，9月审议通过."""
    for match in _BARE_MONTH.finditer(text):
        yield DateMention(*match.span(), None, int(match["month"]), None)


def _rank(text: str, end: int) -> int | None:
    return next((rank for rank, words in _STAGES if words.match(text, end)), None)


def _is_of_next_year(then: _Stage, first: _Stage) -> bool:
    return then.date.year is None and (first.date.month or 0) - (then.date.month or 0) >= _NEXT_YEAR


def _is_before(one: _Stage, other: _Stage) -> bool:
    """Whether a date lies before another, as far as both name it."""
    own, others = _parts(one), _parts(other)
    length = min(len(own), len(others))
    return own[:length] < others[:length]


def _parts(one: _Stage) -> list[int]:
    return [one.year, one.date.month or 0, *([one.date.day] if one.date.day else [])]
