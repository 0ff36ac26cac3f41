"""Facts are known by name, and told apart by period."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.fact_names import agree, find_facts, is_outgrown, name_of, related_rate, same_period
from tests.builders.report_models import measure_of, report_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("妥处群体性事件593起", "妥善处置群体性事件83起"),
        ("全年共破获涉企案件16起", "侦破涉企案件15起"),
        ("主要负责人主持召开党组会26次", "召开党组会24次"),
        ("据统计，全年办理行政复议案件19件", "2023年办理行政复议案件18件"),
        ("全镇共有人民调解员137名", "现有人民调解员115名"),
        ("集体研究重大事项108项", "研究重大事项145项"),
        ("召开局长办公会19次", "局长主持16次局长办公会"),
    ],
)
def test_one_fact_has_one_name(one: str, other: str) -> None:
    assert name_of(measure_of(one)) == name_of(measure_of(other))


def test_other_kinds_of_a_thing_have_other_names() -> None:
    names = {name_of(measure_of(line)) for line in ("破获涉企案件16起", "破获食品案件14起", "受理涉企案件20起")}
    assert len(names) == 3


def test_a_name_that_speaks_for_itself_is_one_fact_under_any_title() -> None:
    titled = "（一）全面推行行政执法公示制度。{}18642条。", "（二）全面推行全过程记录制度。{}29827条。"
    told = {}
    for name in ("通过行政执法信息公示平台公示执法信息", "公示执法信息"):
        one, other = find_facts(report_of(*(line.format(name) for line in titled)))
        told[name] = one.may_restate(other)
    assert told == {"通过行政执法信息公示平台公示执法信息": True, "公示执法信息": False}


def test_common_nouns_name_no_fact() -> None:
    assert list(find_facts(report_of("检查企业5家，发现问题8个。"))) == []


def test_a_part_is_a_fact_where_its_name_tells_what_it_is_of() -> None:
    model = report_of("召开镇长办公会36次，其中审议涉法事项58项，其中办结案件5件。")
    assert [(fact.name, fact.part) for fact in find_facts(model)] == [("召开镇长办公会", False), ("审议涉法事项", True)]


def test_a_part_that_shares_its_words_with_its_whole_is_no_fact() -> None:
    facts = find_facts(report_of("检查社区16个，16个社区中检查评定优秀的5个。"))
    assert not any(fact.part for fact in facts)


def test_rates_of_one_object_are_related() -> None:
    assert related_rate("接处矛盾纠纷化解率") == related_rate("矛盾纠纷调处成功率") != ""
    assert related_rate("按期办结率") == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("走访企业5家", "全年走访企业6家", True),
        ("累计走访企业5家", "全年走访企业6家", True),
        ("上年走访企业5家", "全年走访企业6家", False),
        ("近三年走访企业5家", "近五年走访企业6家", False),
        ("一季度走访企业5家", "二季度走访企业6家", False),
    ],
)
def test_periods_are_told_apart(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a table of cases
    assert same_period(measure_of(one), measure_of(other)) is same


def test_rates_written_to_one_place_must_be_equal_while_hedged_figures_may_meet() -> None:
    assert not agree(measure_of("化解率96%"), measure_of("化解率97%"))
    assert agree(measure_of("走访企业3900余家次"), measure_of("走访企业3907家次"))
    assert agree(measure_of("化解率96%"), measure_of("化解率96.2%"))


def test_many_years_total_outgrows_the_year() -> None:
    assert is_outgrown(measure_of("累计走访企业9800家次"), measure_of("走访企业3907家次"))
    assert not is_outgrown(measure_of("累计走访企业4200家次"), measure_of("走访企业3907家次"))
