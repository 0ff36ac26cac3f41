"""Several things told to go one way together are as many as told, and go that way."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.joint_changes import find_joint_changes, find_opposed_jointly
from tests.builders.report_models import model_of

BODY = (
    "一、主要举措和成效",
    "全年接报刑事警情1842起，比上年的2100起减少258起，下降12.3%。",
    "电信网络诈骗立案468起，比上年的577起减少109起，下降18.9%。",
    "全年涉企检查802次，比上年的1152次减少350次，下降30.4%。",
    "热线解决率93.6%，比上年的91.8%提高1.8个百分点；热线满意率95.1%，比上年的93.4%提高1.7个百分点。",
    "食品抽检合格率97.2%，下降2.1%。药品抽检合格率98.1%，下降1.3%。",
    "二、2025年工作安排",
    "企业贷款同比下降3.1%，居民贷款同比下降2.4%。",
)


def _opposed(opening: str) -> int:
    model = model_of("\n".join(("示例市公安局2024年法治政府建设情况报告", opening, *BODY)))
    return sum(len(against) for _, against in find_opposed_jointly(model))


@pytest.mark.parametrize(
    ("opening", "against"),
    [
        ("全年刑事警情、电信网络诈骗和涉企检查次数“三项上升”。", 3),
        ("刑事警情和涉企检查次数双双上升，治安形势平稳。", 2),
        ("刑事警情、涉企检查次数实现“双增长”。", 2),
        ("热线解决率、满意率“双下降”。", 2),
        ("热线解决率和满意率双双回落。", 2),
        ("全年刑事警情、电信网络诈骗和涉企检查次数“三项下降”。", 0),
        ("刑事警情和涉企检查次数双双下降。", 0),
        ("热线解决率、满意率“双提升”。", 0),
        ("涉企检查次数和罚款金额“双上升”。", 0),
        ("刑事警情和热线满意率双双下降。", 0),
        ("城镇承载能力与吸纳能力实现双提升。", 0),
        ("实施“双提升”工程。", 0),
        ("刑事警情和专项检查次数双双上升。", 0),  # of the checks told, most are none of these
        ("食品抽检、药品抽检双双上升。", 0),  # nothing is told of the year before
        ("企业贷款、居民贷款双双上升。", 0),  # told of the year to come
        ("全年刑事警情、电信网络诈骗和涉企检查次数较上年呈现“三项指标同比攀升”。", 3),
        ("刑事警情和涉企检查次数继续实现了同比“双扩大”的态势。", 2),
    ],
)
def test_they_go_the_way_that_the_body_tells(opening: str, against: int) -> None:
    assert _opposed(opening) == against


@pytest.mark.parametrize(
    ("opening", "miscounted"),
    [
        ("一年来，行政处罚数量、拆除违建数量和信访批次“四下降”。", True),
        ("一年来，行政处罚数量、拆除违建数量和信访批次“双下降”。", True),
        ("全年事故起数、死亡人数、经济损失实现“两下降”。", True),
        ("全年事故起数和死亡人数同比实现“三下降”。", True),
        ("一年来，行政处罚数量、拆除违建数量和信访批次“三下降”。", False),
        ("事故起数、死亡人数同比实现“双下降”。", False),
        ("刑事案件，治安案件、盗窃案件和信访批次“双下降”。", True),
        ("刑事案件，治安案件和信访批次“三下降”。", False),
        ("全年刑事警情“双下降”。", False),
        ("全年量、价“三提升”。", False),
        ("全年刑事（治安）警情、涉企检查“三下降”。", False),
        ("规模、增速“三提升”行动深入开展。", False),
        ("呈现“四涨三降一平”的特点。", False),
        ("力争事故起数、死亡人数继续实现“双下降”。", False),
        ("规模、增速、质量“三提升”行动深入开展。", False),
    ],
)
def test_they_are_as_many_as_told(opening: str, *, miscounted: bool) -> None:
    model = model_of("\n".join(("示例市公安局2024年法治政府建设情况报告", opening, *BODY)))
    assert any(one.miscounted for one in find_joint_changes(model)) is miscounted


@pytest.mark.parametrize(
    ("told", "against"),
    [
        ("进出口总额48亿元，同比增长3.2%；零售额90亿元，增长4%。除进出口总额外，均实现正增长。", 1),
        ("进出口总额48亿元，实际增长3.2%；零售额90亿元，增长4%。除了进出口总额以外，其他指标都保持了同比增长。", 1),
        ("进出口总额同比下降3.2%，零售额增长4%。除进出口总额之外全部呈下降。", 1),
        ("进出口总额48亿元，同比下降3.2%；零售额90亿元，增长4%。除进出口总额外，均实现正增长。", 0),
        ("进口总额48亿元，同比增长3.2%；零售额90亿元，增长4%。除进出口总额外，均实现正增长。", 0),
        ("零售额90亿元，增长4%。除进出口总额外，均实现正增长。下半年进出口总额增长3.2%，进出口总额增长2.1%。", 0),
        ("进出口总额增长3.2%，进出口总额当月增长2.1%。除进出口总额外，均实现正增长。", 0),
    ],
)
def test_what_is_left_out_of_a_joint_change_went_the_other_way(told: str, against: int) -> None:
    lines = ("示例市商务局2024年法治政府建设情况报告", "一、主要举措和成效", told)
    assert sum(len(one) for _, one in find_opposed_jointly(model_of("\n".join(lines)))) == against
    planned = ("示例市商务局2024年法治政府建设情况报告", "二、2025年工作安排", told)
    assert list(find_opposed_jointly(model_of("\n".join(planned)))) == []
