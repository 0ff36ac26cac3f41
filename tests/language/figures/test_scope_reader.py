"""A figure knows the period that it speaks of."""

from __future__ import annotations

import pytest

from report_drafter.language.model.report_model import Scope
from tests.builders.report_models import measure_of, measures_of, report_of


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("走访企业3907家次", Scope.YEAR),
        ("全年走访企业3907家次", Scope.YEAR),
        ("2023年走访企业3907家次", Scope.YEAR),
        ("上年同期走访企业3907家次", Scope.LAST_YEAR),
        ("2022年走访企业3907家次", Scope.LAST_YEAR),
        ("2019年走访企业3907家次", Scope.OTHER),
        ("近三年累计走访企业3907家次", Scope.LONG),
        ("“十四五”时期，走访企业3907家次", Scope.LONG),
        ("落实“十四五”规划，走访企业3907家次", Scope.YEAR),
        ("将法治建设纳入卫生事业发展“十四五”专项规划，走访企业3907家次", Scope.YEAR),
        ("“十四五”规划实施以来，走访企业3907家次", Scope.LONG),
        ("其中一季度走访企业907家次", Scope.PARTIAL),
        ("上半年走访企业907家次", Scope.PARTIAL),
        ("累计走访企业3907家次", Scope.CUMULATIVE),
        ("2024年计划走访企业3907家次", Scope.PLAN),
        ("力争走访企业3907家次", Scope.PLAN),
        ("将开展走访3907次", Scope.PLAN),
        ("将继续新增企业3907家", Scope.PLAN),
        ("将企业3907家纳入名录", Scope.YEAR),
        ("2022年评估指出的问题已整改。走访企业3907家次", Scope.YEAR),
        ("2022年，推进整改。走访企业3907家次", Scope.LAST_YEAR),
        ("力争源头化解，走访企业3907家次", Scope.YEAR),
        ("根据2015年印发的文件，走访企业3907家次", Scope.YEAR),
        ("落实《2022年度工作要点》，走访企业3907家次", Scope.YEAR),
        ("走访企业比上年多，达到3907家次", Scope.YEAR),
        ("来访人次比上年同期下降，走访企业3907家次", Scope.YEAR),
        ("2023年是规划收官之年。过去五年，服务持续改善。走访企业3907家次", Scope.LONG),
        ("2023年是规划收官之年。一年来，服务持续改善。走访企业3907家次", Scope.YEAR),
        ("2023年是规划收官之年。走访企业3907家次", Scope.YEAR),
    ],
)
def test_words_in_the_passage_set_the_period(line: str, scope: Scope) -> None:
    assert measure_of(line).scope is scope


def test_a_period_in_brackets_reaches_no_further() -> None:
    scopes = [one.scope for one in measures_of("办理许可53件（上年48件），检查企业5家")]
    assert scopes == [Scope.YEAR, Scope.LAST_YEAR, Scope.YEAR]


def test_what_last_year_left_over_leaves_the_rest_of_the_paragraph_to_this_year() -> None:
    scopes = [one.scope for one in measures_of("上年结转信访事项17件，本年新收226件。办理行政复议案件13件。")]
    assert scopes == [Scope.LAST_YEAR, Scope.YEAR, Scope.YEAR]


def test_five_years_at_the_head_of_a_paragraph_carry_on_until_a_year_is_named() -> None:
    model = report_of("五年来，我们砥砺前行。", "城镇新增就业603万人。", "2023年，全力以赴。", "城镇新增就业121万人。")
    assert [one.scope for one in model.measures] == [Scope.LONG, Scope.YEAR]
    assert not any(one.scope_stated for one in model.measures)


def test_next_years_part_speaks_of_plans() -> None:
    model = report_of("走访企业5家。", "二、2024年工作安排", "走访企业6家。")
    assert [one.scope for one in model.measures] == [Scope.YEAR, Scope.PLAN]


def test_five_years_at_the_head_of_a_paragraph_end_with_its_section() -> None:
    model = report_of(
        "一、主要成效",
        "（一）改善基础设施",
        "“十四五”期间，新建农村公路426公里。",
        "改造桥梁12座。",
        "（二）加强普法",
        "举办讲座86场。",
    )
    scopes = {one.text: one.scope for one in model.measures}
    assert scopes == {"426公里": Scope.LONG, "12座": Scope.LONG, "86场": Scope.YEAR}


def test_five_years_at_the_head_of_a_part_go_on_through_its_sections() -> None:
    model = report_of("一、过去五年的工作", "五年来，成效明显。", "（一）加强普法", "举办讲座86场。")
    assert [one.scope for one in model.measures] == [Scope.LONG]
