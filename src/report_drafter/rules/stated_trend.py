"""“连续三年下降”“逐年增长”与所列各年的数一致。

查什么
    “连续第三年下降（2021年24人，2022年16人，2023年18人）”“2021年24件、2022年16件、2023年18件，呈逐年下降趋势”：
    至少相连三年、同一单位的数（或“近三年分别为120件、130件、150件”），每一年都应朝所写的方向变；
    一至四季度的数（写“逐季上升”“一路走低”的，季度怎样写都算；写“总体”的只比首尾）也查；“比上年的72件增加15件，连续两年上升（2021年为90件）”，括号中的前几年与增减的前后两数连起来看。约数按区间比较；趋势说的不是所列各年的不查。
为什么
    每年在后面接上一个新数，前面的“连续几年下降”照旧，其中一年回升便不再成立。
反例
    死亡人数连续第三年下降（2021年24人，2022年16人，2023年18人）。
正例
    死亡人数连续第三年下降（2021年24人，2022年21人，2023年18人）。

    三年累计拆除63.5万平方米，其中2021年18.4万平方米、2022年23.3万平方米、2023年21.8万平方米，主要是存量违建逐年减少。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.changes.trends import Trend, find_trends
from report_drafter.language.facts.trends_of_changes import find_trends_of_changes
from report_drafter.language.figures.measure import Measure
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "stated-trend"
LISTED = ("", "、", "和", "，")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the way that each series of years is said to go."""
    for measures in subject.model.paragraphs:
        for trend in find_trends(measures):
            yield _judge(subject, trend)
    for trend in find_trends_of_changes(subject.model):
        yield _judge(subject, trend)


def _judge(subject: ReportUnderCheck, trend: Trend) -> Outcome:
    series = subject.words_at(*trend.series)
    if trend.against is None:
        return Held(series)
    one, following = trend.against
    message = f"写作连续{trend.said.value}，而其中由{one.text}到{following.text}，实为{trend.said.opposite.value}"
    return Finding(NAME, Severity.ERROR, message, "核对各年数值，或改写趋势", _place(subject, following), series)


def _place(subject: ReportUnderCheck, one: Measure) -> tuple[TextSpan, ...]:
    """The figure with its year; behind others told in turn (120件、130件) there is none, or a mark parts them."""
    in_turn = one.before.strip() in LISTED or (one.before.startswith("、") and "年" not in one.before)
    return (subject.figures_at if in_turn else subject.words_at)(one)


RULE = Rule(NAME, "连年趋势", Severity.ERROR, check, recomputes=True, formerly=("change-direction",))
