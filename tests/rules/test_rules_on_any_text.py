"""No text breaks a rule: a crash would hide what it had to say."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from report_drafter.domain.location import TextSpan
from report_drafter.rules import RULES
from report_drafter.rules.registry import plan_registry
from report_drafter.rules.rule import Held, ReportUnderCheck, Undecided
from tests.builders.report_models import report_of

_WORDS = (
    "走访企业 案件 其中 包括 其余 不同意 同意 已办结 合计 分别 为 、 ， 。 ； （ ） “ ” 《 》 上年 同比 增长 下降 从 "
    "增加到 比 的 率 占 通过 三大 四个 做好以下 项 一是 二是 总量达 新建 超过 近 约 余 以上 左右 万 亿 万亿 件 个 家次 "
    "0 1 3 12 120 500 3.7 99.9 100.5 % 个百分点 倍 元 2022年 2023年 一季度 累计 五年来 力争 7.1∶40.9∶52.0"
)
WORDS = st.sampled_from([*_WORDS.split(), "\n"])


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_every_rule_ends_and_its_spans_lie_in_the_text(words: list[str]) -> None:
    model = report_of(*"".join(words).split("\n"))
    lengths = {one.number: len(one.text) for one in model.text.paragraphs}
    for rule in RULES:
        for outcome in rule.check(ReportUnderCheck(model, plan_registry())):
            related = () if isinstance(outcome, Held | Undecided) else outcome.related
            for span in (*outcome.spans, *related):
                assert isinstance(span, TextSpan)
                assert 0 <= span.start <= span.end <= lengths[span.paragraph]
