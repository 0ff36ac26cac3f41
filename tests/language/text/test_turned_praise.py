"""What no office says of its own work."""

from __future__ import annotations

import pytest

from report_drafter.language.text.turned_praise import turned_words


def turned(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], meant) for start, end, meant in turned_words(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("随意执行《示例市档案条例》，归档卷宗36卷。", ("随意执行", "严格执行")),
        ("任意履行法定职责，办结率98%。", ("任意履行", "严格履行")),
        ("一是放松落实普法责任制，开展宣讲6场。", ("放松落实", "严格落实")),
        ("三是敷衍落实普法责任制，宣讲36场。", ("敷衍落实", "认真落实")),
        ("拒不落实党中央决策部署，召开会议4次。", ("拒不落实", "全面落实")),
        ("消极推进证照联办，办理286件。", ("消极推进", "扎实推进")),
        ("公开办事指南，主动逃避监督。", ("主动逃避", "主动接受")),
        ("压缩审批时限，恶化营商环境。", ("恶化", "改善")),
        ("为农民工造成经济损失38万元。", ("造成", "挽回")),
        ("全年为务工人员造成经济损失126万元。", ("造成", "挽回")),
        ("清理证明事项，营商环境持续恶化。", ("持续恶化", "持续改善")),
        ("公众满意度不断下降，获评先进单位。", ("不断下降", "不断提高")),
        ("执法质效稳步降低。", ("稳步降低", "稳步提升")),
        ("组织全员轮训，不断削弱干部履职能力。", ("削弱", "加强")),
        ("持续放松队伍建设，组织轮训12期。", ("放松", "严格")),
        ("全面扰乱执法程序，制定流程图8张。", ("扰乱", "规范")),
    ],
)
def test_a_clause_that_says_the_opposite_is_told_with_the_right_words(text: str, found: tuple[str, str]) -> None:
    assert turned(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("（一）弱化法治宣传，营造守法氛围", ("弱化", "强化")),
        ("1.持续恶化营商环境", ("恶化", "改善")),
        ("聚焦源头治理，激化矛盾纠纷", ("激化", "化解")),
        ("二、主动逃避社会监督", ("主动逃避", "主动接受")),
        ("降低依法行政能力", ("降低", "提升")),
        ("服务水平明显降低", ("明显降低", "明显提升")),
        ("营商环境不断恶化", ("不断恶化", "不断改善")),
    ],
)
def test_so_is_a_heading(text: str, found: tuple[str, str]) -> None:
    assert turned(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "严格执行《示例市档案条例》，归档卷宗36卷。",
        "坚决整治恶化营商环境，查处6件。",
        "约谈消极推进的单位3家。",
        "个别单位消极推进证照联办，进度缓慢。",
        "责令恶化营商环境的单位整改。",
        "该公司拒不履行处罚决定，依法申请强制执行。",
        "当事人逃避监督检查，立案2件。",
        "破坏森林资源案件立案5件。",
    ],
)
def test_what_is_fought_or_found_is_left_alone(text: str) -> None:
    assert turned(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "火灾造成经济损失38万元。",
        "为农民工挽回经济损失38万元。",
        "信访总量持续下降。",
        "持续降低政府债务水平。",
        "降低服务收费水平，惠及企业320家。",
        "服务收费水平持续下降。",
        "放松行政管制，激发市场活力。",
        "弱化行政干预，发挥市场作用。",
        "破除制度障碍，放宽准入。",
    ],
)
def test_what_is_rightly_lowered_is_left_alone(text: str) -> None:
    assert turned(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "强化法治宣传，营造守法氛围",
        "严厉打击扰乱公正执法",
        "法治意识弱化问题仍然存在",
        "降低行政成本",
        "取消证明事项",
        "扰乱管理秩序案件",
    ],
)
def test_headings_that_name_a_fault_or_a_saving_are_left_alone(text: str) -> None:
    assert turned(text) == []
