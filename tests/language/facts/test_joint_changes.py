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
        ("刑事案件，治安案件和信访批次“三下降”。", False),
        ("呈现“四涨三降一平”的特点。", False),
        ("力争事故起数、死亡人数继续实现“双下降”。", False),
        ("规模、增速、质量“三提升”行动深入开展。", False),
    ],
)
def test_they_are_as_many_as_told(opening: str, *, miscounted: bool) -> None:
    model = model_of("\n".join(("示例市公安局2024年法治政府建设情况报告", opening, *BODY)))
    assert any(one.miscounted for one in find_joint_changes(model)) is miscounted
