"""A figure that recalls one told earlier repeats its value."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.recalled_figures import find_recalled
from tests.builders.report_models import report_of

PLAN = "三、2026年工作安排"
PROBLEMS, LEADER = "二、存在的不足和原因", "二、主要负责人履行推进法治建设第一责任人职责情况"


def _recalled(*paragraphs: str) -> list[tuple[str, str]]:
    return [(one.earlier.text, one.figure.text) for one in find_recalled(report_of("一、工作情况", *paragraphs))]


@pytest.mark.parametrize(
    ("told", "recalled", "pair"),
    [
        ("立案查处各类违法案件284件。", "381件立案案件中，欠薪案件居多。", ("284件", "381件")),
        ("全年检查企业2031家次。", "3276家次被检查企业中存在的问题较多。", ("2031家次", "3276家次")),
        ("设执法人员26名。", "35名执法人员中仅4人有证。", ("26名", "35名")),
        ("赋权事项中仍有24项未行使。", "35项未行使赋权事项集中在农业领域。", ("24项", "35项")),
        ("96处历史违建已建档。", "105处历史违建难以拆除。", ("96处", "105处")),
        ("选聘村级协管员245名。", "392名村级协管员年龄偏大。", ("245名", "392名")),
        ("受理劳动争议仲裁案件318件。", "274件仲裁案件里工资类占六成。", ("318件", "274件")),
        ("登记在册砂石堆场74处。", "97处砂石堆场目前全部建档。", ("74处", "97处")),
        ("全年出台规范性文件14件。", "对18件新出台的规范性文件把关不严。", ("14件", "18件")),
        ("重大强制执行案件集体讨论34件。", "43件重大强制执行案件均有瑕疵。", ("34件", "43件")),
        ("提请集体审理疑难案件45件。", "对29件疑难案件组织集体审理不及时。", ("45件", "29件")),
        ("提请集体讨论处罚案件37件。", "对23件处罚案件主持集体讨论。", ("37件", "23件")),
        ("评查案卷206卷。", "对评查的260卷案卷提出意见不细。", ("206卷", "260卷")),
    ],
)
def test_a_known_thing_has_the_number_it_was_told_with(told: str, recalled: str, pair: tuple[str, str]) -> None:
    assert _recalled(told, PROBLEMS, recalled) == [pair]


@pytest.mark.parametrize(
    ("paragraphs", "pair"),
    [
        (("举办反诈讲座64场。", PROBLEMS, "93场反诈讲座中进工地的偏少。", PLAN, "讲座不少于40场。"), ("64场", "93场")),
        (
            ("登记古树名木386株。", PROBLEMS, "431株古树名木中有9株长势差。", PLAN, "431株古树全部挂牌。"),
            ("386株", "431株"),
        ),
        (("2019年以来共清理文件31件。全局163名干警均已持证。", PROBLEMS, "136名干警中仅9人懂法。"), ("163名", "136名")),
        (("为284名老人办理补贴。248名老人中独居的占三成。",), ("284名", "248名")),
        (("查处运输案件86件。", LEADER, "对重大案件34件逐案听取汇报，43件案件全部经集体讨论。"), ("34件", "43件")),
    ],
)
def test_neither_a_bound_nor_the_plan_tells_what_the_review_must(
    paragraphs: tuple[str, ...], pair: tuple[str, str]
) -> None:
    assert _recalled(*paragraphs) == [pair]


def test_a_common_noun_recalls_within_its_paragraph() -> None:
    assert _recalled("立案查处违法案件167件，罚款3万元。153件案件中，市容类居多。") == [("167件", "153件")]
    assert _recalled("立案查处违法案件167件。", "153件案件中，市容类居多。") == []


@pytest.mark.parametrize(
    ("paragraph", "pair"),
    [
        ("举办招聘会95场，80场招聘会共提供岗位4.1万个。", ("95场", "80场")),
        ("收到审核意见118条，138条审核意见已采纳112条。", ("118条", "138条")),
        ("审核合同93份，109份合同提出修改意见161条。", ("93份", "109份")),
        ("受理投诉216件，核查属实38件，27件属实投诉已追究责任52人。", ("38件", "27件")),
        ("评查案卷160卷，发现问题239处。386处案卷问题均落实到人。", ("239处", "386处")),
    ],
)
def test_a_clause_goes_on_with_what_was_told_before_it(paragraph: str, pair: tuple[str, str]) -> None:
    assert _recalled(paragraph) == [pair]


def test_the_place_that_told_it_first_may_be_the_wrong_one() -> None:
    recalled = ("128件案件中，大气类51件。", PROBLEMS, "128件环境违法案件中有19件涉及一家企业。")
    assert ("205件", "128件") in _recalled(f"立案查处环境违法案件205件。{recalled[0]}", *recalled[1:])


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("立案查处违法案件284件。", PROBLEMS, "284件立案案件中，欠薪的居多。"),
        ("全县有养老机构128家，检查养老机构96家。", PROBLEMS, "128家养老机构中，民办的居多。"),
        ("检查养老机构96家。", PROBLEMS, "128家养老机构中，民办的居多。"),
        ("检查养老机构96家。", PROBLEMS, "全县128家养老机构中，民办的居多。"),
        ("96件提案已答复。47件提案已经解决；42件提案正在解决。",),
        ("上年结转信访事项117件，新收信访事项126件。243件信访事项中，重复的居多。",),
        ("办理复议案件21件、诉讼案件17件。", "38件复议诉讼案件中，被纠错2件。"),
        ("96处历史违建已建档。", "历史违建96处。", PROBLEMS, "剩余56处历史违建难以拆除。"),
        ("检查物流企业320家。286家物流企业完成整改。",),
        ("选聘法律顾问83名，62名法律顾问参与办案。",),
        ("开展培训36期，20期培训面向基层。",),
        ("举办法治讲座72场，45场法治讲座共覆盖校园12所、27场法治讲座共覆盖企业19家。",),
        ("诉前调解纠纷770件，其中，499件调解纠纷成功。",),
        ("审查处罚案件64件。", LEADER, "审签35件处罚案件。"),
        ("受理案件31件，办结案件27件。40件案件中，欠薪的居多。",),
        ("反诈宣讲80场以上。举办反诈讲座64场。", PROBLEMS, "93场反诈讲座中进工地的偏少。"),
        ("督促43家餐饮企业安装油烟净化设施。督促61家餐饮企业清洗油烟净化设施。",),
        ("提升40所普通高中办学水平。支持52所普通高中改善住宿条件。",),
        ("查处违法行为153起，立案案件140件。", PROBLEMS, "153件违法案件中，欠薪的居多。"),
        ("查处违法案件284件，其中违法行为近250起。", PROBLEMS, "248件违法案件中，欠薪的居多。"),
        ("受理投诉举报3.12万件。", PROBLEMS, "热线转来2.6万件。26013件投诉举报中，消费类居多。"),
        ("办理行政处罚案件284件。", PROBLEMS, "186件复杂的行政处罚案件超期。"),
        ("受理网络投诉216件，核查属实38件。35件网络投诉已追究责任52人。",),
        ("归档案卷206卷。", PROBLEMS, "对评查的260卷案卷提出意见不细。"),
        ("查处违法案件284件。近三年来，512件违法案件均公开审理。",),
        ("查处违法案件284件。", PROBLEMS, "一季度168件违法案件中，涉企的居多。"),
    ],
)
def test_a_number_that_is_told_or_may_be_new_recalls_no_other(paragraphs: tuple[str, ...]) -> None:
    assert _recalled(*paragraphs) == []


def test_what_is_to_be_done_with_some_of_them_picks_these_out() -> None:
    told = "发生行政诉讼案件64件；应由负责人出庭的52件案件全部出庭。"
    assert _recalled(told, "发生诉讼案件64件。", "需要负责人出庭的52件诉讼案件均已出庭。") == []
