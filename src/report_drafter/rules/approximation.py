"""约数的写法不自相矛盾。

查什么
    精确到个位的数后加“余”“多”（8058余份）；“约”“近”与“余”“多”“左右”重叠使用（约500余人、近20%左右、大约十人左右）；
    “超过”“至少”与“约”“左右”“以上”重叠使用（超过30%以上）；“以上”“以内”与前面的动词相反（失业率控制在5%以上、提高到90%以内）。
为什么
    GB/T 15835—2011《出版物上数字用法》：约数由“余”“多”“约”“左右”等之一表示；已经精确的数再加“余”，
    读者无从知道哪一个是准的。
反例
    现场刻录同步录像光盘8058余份。

    参加活动约500余人。
正例
    现场刻录同步录像光盘8000余份，其中加密光盘8058份。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.doubled_hedges import HEDGED, doubled_hedges
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.opposed_bounds import SIGNS, opposed_bounds
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "approximation"
LARGEST_LOOSE = 100
TEN = 10
LEAD = 10
"""How many characters before a bound a message shows."""

_OVER = late(r"[余多]")
_INSIDE = late(r"\d[余多]")
_ABOUT_BEFORE = late(r"^(?:大约|大概|约为|约|将近|接近|近|不足|不到)")
_BOUND_BEFORE = late(r"^(?:不?超过|超|逾|突破|至少|不?[少低高多]于|最多|至多)")
_ABOUT_AFTER = late(r"(?:左右|上下)$")
_BOUND_AFTER = late(r"(?:以上|以内|以下)$")


EXACT_OVER = ("精确到个位的数不加“余”“多”", "写准确数去掉“余”“多”，或写成整十整百的约数")
DOUBLED = ("表示约数的词重叠", "只留一个表示约数的词")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields figures whose hedge contradicts the figure or another hedge."""
    for measure in subject.model.measures:
        if measure.quantity.hedge is Hedge.EXACT:
            continue
        exact = _exact_over(measure)
        if exact or _doubled(measure):
            problem, advice = EXACT_OVER if exact else DOUBLED
            yield Finding(
                NAME,
                Severity.ERROR if exact and measure.quantity.scale == 1 else Severity.WARNING,
                f"{problem}：{measure.text}",
                advice,
                (subject.span_of(measure),),
            )
    yield from _in_numerals(subject)
    yield from _opposed(subject)


def _in_numerals(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Short numbers between two hedges, of which no figure is made: 大约有十三个百分点左右."""
    for paragraph in subject.paragraphs_with(HEDGED):
        told = {one.end for one in subject.model.beside(paragraph)}
        for start, end in doubled_hedges(paragraph.text):
            if end not in told:
                span = subject.span(paragraph, start, end)
                yield Finding(NAME, Severity.WARNING, f"{DOUBLED[0]}：{span.text}", DOUBLED[1], (span,))


def _opposed(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Bounds that the verb before them contradicts."""
    for sentence in subject.model.sentences_with_any(SIGNS):
        for start, end, meant in opposed_bounds(sentence.text):
            span = subject.span_in(sentence, start, end)
            message = f"“{span.text}”与前面的动词相反：{sentence.text[max(0, start - LEAD) : end]}"
            yield Finding(NAME, Severity.WARNING, message, f"核对，改为“{meant}”", (span,))


def _exact_over(measure: Measure) -> bool:
    """Whether 余 follows a number exact to its ones (8058余, 159余万); 27余万 and 127万余 are usual and right."""
    quantity = measure.quantity
    if not _is_over(measure.text) or "几" in measure.text:
        return False
    if quantity.scale != 1 and not _INSIDE.search(measure.text):
        return False
    return quantity.number >= LARGEST_LOOSE and bool(quantity.number % TEN)


def _is_over(text: str) -> bool:
    """Whether 余 or 多 hedges a figure; that of 最多31人 belongs to another word."""
    return _OVER.search(_BOUND_BEFORE.sub("", text)) is not None


def _doubled(measure: Measure) -> bool:
    """Whether two words hedge one figure: 约500余人, 近20%左右."""
    text = measure.text
    about, over = _ABOUT_BEFORE.search(text) is not None, _is_over(text)
    bound, tail = _BOUND_BEFORE.search(text) is not None, _ABOUT_AFTER.search(text) is not None
    if about and (over or tail):
        return True
    if tail and (over or bound):
        return True
    return (over and bound) or (_BOUND_AFTER.search(text) is not None and (about or over or bound))


RULE = Rule(NAME, "约数用法", Severity.ERROR, check)
