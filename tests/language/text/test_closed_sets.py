"""Sets of fixed names of which one is spoilt."""

from __future__ import annotations

import pytest

from report_drafter.language.text.closed_sets import spoilt_members


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("行政执法公示、执法全过程记录、重大行政决策法制审核三项制度", "重大执法决定法制审核"),
        ("行政执法公开制度、执法全过程记录制度和重大执法决定法制审核制度", "行政执法公示"),
        ("公众参与、专门论证、风险评估、合法性审查和集体讨论决定", "专家论证"),
        ("公众参与、专家论证、风险评价、合法性审查、集体讨论决定程序", "风险评估"),
        ("划定永久基本农田31.2万亩、生态保护红线486平方公里、城镇开放边界62平方公里", "城镇开发边界"),
        ("增强政治意识、大局意识、中心意识、看齐意识", "核心意识"),
        ("统筹科学立法、严格执法、公平司法、全民守法", "公正司法"),
        ("严格划定永久基本农田、生态保护黄线、城镇开发边界", "生态保护红线"),
        ("落实执法公告、执法全过程记录和重大执法决定法制审核制度", "执法公示"),
    ],
)
def test_the_spoilt_name_is_told_by_the_others(text: str, meant: str) -> None:
    assert [right for *_, right in spoilt_members(text)] == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，重大行政决策法制审核",
        "执法公示、执法全过程记录、重大行政执法决定法制审核",
        "公众参与、专家咨询、风险评估、合法性审核、集体讨论决定",
        "群众参与、专家评估、风险评估、合法性审查、集体研究决定",
        "行政执法信息公示、执法全程记录、重大行政处罚决定法制审核",
        "依法治省、依法执政、依法行政共同推进",
        "行政执法公示、执法全过程记录，重大行政决策目录",
        "法治国家、法治政府、法治社会一体建设；法治政府、法治社会、法治文化",
        "人民调解、行政调解、行业调解、司法调解",
        "人民调解、司法调解、行政调解",
        "经济建设、政治建设、文化建设、社会建设和生态文明建设",
    ],
)
def test_what_is_right_is_silent(text: str) -> None:
    assert not list(spoilt_members(text))
