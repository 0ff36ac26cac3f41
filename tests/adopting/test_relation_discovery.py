"""Relations that hold in the text become relations of the catalogue; chance does not."""

from __future__ import annotations

import pytest

from tests.builders.adoption_builder import adopted_review


def relations(*lines: str) -> list[str]:
    return [one.text for one in adopted_review(*lines).catalogue.relations]


def test_a_total_is_the_sum_of_the_parts_that_follow_it() -> None:
    assert relations("评审重大项目120个，同意112个，不同意5个，不予评审3个。") == [
        "评审重大项目 = 重大项目同意 + 重大项目不同意 + 重大项目不予评审"
    ]


def test_a_part_may_be_a_total_itself() -> None:
    found = relations(
        "巡查受案信息22808条，符合规定的案件21894件，存在问题914件，其中立案超期1件，应立未立14件，其他问题899件。"
    )
    assert found == ["巡查受案信息 = 符合规定的案件 + 存在问题", "存在问题 = 立案超期 + 应立未立 + 其他问题"]


def test_all_is_no_rounded_share() -> None:
    assert relations("受理许可申请4120件，办结4102件，按时办结率100%。") == ["许可申请办结 <= 受理许可申请"]


def test_what_a_sentence_counts_among_them_is_at_most_the_whole() -> None:
    adoption = adopted_review("通过资格考试民警62人，其中公职律师31人。")
    (relation,) = adoption.catalogue.relations
    assert relation.text == "公职律师 <= 通过资格考试民警"
    assert relation.hard


def test_what_was_settled_is_softly_at_most_what_came_in() -> None:
    (relation,) = adopted_review("收集企业诉求5件，已办结4件。").catalogue.relations
    assert relation.text == "企业诉求办结 <= 收集企业诉求"
    assert not relation.hard


def test_each_relation_tells_what_it_was_seen_in() -> None:
    found = adopted_review(
        "评审重大项目120个，同意112个，不同意5个，不予评审3个。", "通过资格考试民警62人，其中公职律师31人。",
        "调解纠纷3214件，调解成功3169件，成功率98.6%。",
    ).catalogue.relations  # fmt: skip
    notes = {one.text.split(" ")[1] + one.text[-3:]: one.note for one in found}
    assert set(notes.values()) == {
        "原报告中合计与各项之和相等", "原报告中前一项是后一项的一部分", "原报告中比率与这两项相符",
    }  # fmt: skip
    assert [one.note for one in found if "+" in one.text] == ["原报告中合计与各项之和相等"]
    assert [one.note for one in found if "/" in one.text] == ["原报告中比率与这两项相符"]


def test_a_rate_that_its_two_counts_give_is_a_relation() -> None:
    (rate,) = (
        one
        for one in adopted_review("调解纠纷3214件，调解成功3169件，成功率98.6%。").catalogue.relations
        if "/" in one.text
    )
    assert rate.text.endswith("/ 调解纠纷 * 100")


@pytest.mark.parametrize(
    "line",
    [
        "走访企业5家，开展培训2次，破获案件3起。",
        "检查场所10家，整改隐患7处，查处单位3家。",
        "走访企业5家。检查企业2家。整改企业3家。",
        "收缴刀具500余把，其中甲类300把，乙类200把。",
        "核查人员120人，其中民警62人、车辆58辆。",
    ],
)
def test_chance_and_approximate_figures_make_no_sum(line: str) -> None:
    assert not any("+" in one for one in relations(line))


def test_every_relation_holds_for_the_adopted_values() -> None:
    adoption = adopted_review("公示信息1263条，其中处罚信息417条、检查信息846条。立案436件，办结417件，办结率95.6%。")
    values = {fact.name: fact.figure.quantity.interval() for fact in adoption.facts}
    assert adoption.catalogue.relations
    assert all(one.holds(values) for one in adoption.catalogue.relations)
