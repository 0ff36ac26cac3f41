"""同一个零散的数不用在两件事上。

查什么
    一个不是整数倍的数（如78名）在全文出现三次以上，其中两次说同一件事，另一次说别的事。
为什么
    两件不相干的事数值恰好相同并不常见，多为复制时带过去的。只作提示，请核对原始数据。
反例
    配备78名具体承担案件审核、执法监督职责的法制员。
    挑选78名民警担任法制员，具体承担案件审核、执法监督职责。
    78名专业律师全天候驻派出所。
正例
    配备78名具体承担案件审核、执法监督职责的法制员。
    挑选78名民警担任法制员，具体承担案件审核、执法监督职责。
    60名专业律师全天候驻派出所。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.quantity import Hedge
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SMALLEST = 20
OFTEN = 3
WINDOW_BEFORE, WINDOW_AFTER = 12, 30
ALIKE, TIMES = 8, 4
SORT = 2
"""How many characters at the end of a noun tell the sort of thing."""
NO_COUNT = frozenset(["%", "年", "月", "日", "天", "个百分点", "岁", "小时", "分钟", "倍", "个月"])


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a figure that two places give for one thing and a third for another."""
    groups: dict[tuple[str, str], list[Measure]] = {}
    for one in subject.model.measures:
        quantity = one.quantity
        if quantity.hedge is Hedge.EXACT and quantity.unit not in NO_COUNT and _is_odd(one):
            groups.setdefault((str(quantity.value), quantity.unit), []).append(one)
    for ones in groups.values():
        if len(ones) == OFTEN:
            yield from _stranger(subject, ones)


def _is_odd(measure: Measure) -> bool:
    value = measure.quantity.value
    return value >= SMALLEST and value % 10 != 0


def _stranger(subject: ReportUnderCheck, ones: Sequence[Measure]) -> Iterator[Finding]:
    """Finds the one of three that speaks of something else than the two others, which agree."""
    for at, odd in enumerate(ones):
        first, second = (one for place, one in enumerate(ones) if place != at)
        alike, unlike = _shared(first, second), max(_shared(odd, first), _shared(odd, second))
        if alike >= max(ALIKE, TIMES * unlike) and not any(_counts_same(odd, one) for one in (first, second)):
            span = subject.span_of(odd)
            related = subject.figures_at(first, second)
            message = f"“{span.text}”与另两处说的不是一件事，数却相同"
            yield Finding(RULE.name, Severity.HINT, message, "核对原始数据，是否复制有误", (span,), related)


def _counts_same(one: Measure, other: Measure) -> bool:
    """Whether both count one sort of thing, whatever is told of it: 提案96件, 96件提案全部答复."""
    left, right = one.noun[-SORT:], other.noun[-SORT:]
    return len(left) == len(right) == SORT and (left in other.noun or right in one.noun)


def _shared(one: Measure, other: Measure) -> int:
    return len(_pairs(one) & _pairs(other))


def _pairs(measure: Measure) -> frozenset[str]:
    """Pairs of neighbouring characters around a figure, the figure itself left out."""
    text = measure.paragraph.text
    before = text[max(0, measure.start - WINDOW_BEFORE) : measure.start]
    after = text[measure.end : measure.end + WINDOW_AFTER]
    return frozenset(words[at : at + 2] for words in (before, after) for at in range(len(words) - 1))


RULE = Rule("repeated-figure", "数值雷同", Severity.HINT, check)
