"""Sets of names that law or the party has fixed, and every telling lists alike: the five steps of a major decision."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.text.characters import words
from report_drafter.language.text.closed_sets import CLOSED_SETS

_OPEN_SETS = (
    "评估论证 公开征求意见 征求意见 合法性审核 合法性审查 公平竞争审查 集体审议决定 向社会公开发布",
    "行政许可 行政处罚 行政强制 行政征收 行政征用 行政收费 行政检查 行政确认 行政给付 行政裁决 行政奖励",
    "许可 处罚 强制 征收 征用 收费 检查 确认 给付 裁决 奖励",
    "警告 通报批评 罚款 没收违法所得 没收非法财物 暂扣许可证件 吊销许可证件 责令停产停业 责令关闭",
    "立项 起草 调研 征求意见 审查 审议 决定 公布 解释 备案 清理",
    "立案 调查取证 调查 审核 法制审核 告知 听证 决定 送达 执行 结案 归档",
    "人民调解 行政调解 司法调解 行业性专业性调解 行政裁决 行政复议 仲裁 诉讼",
    "决策 执行 管理 服务 结果",
    "立法 执法 司法 守法",
)
"""What is chosen from as the matter asks: the steps of a procedure, the kinds of acts and penalties."""
_SETS = (
    *(frozenset(name for names in one for name in names) | {"公平竞争审查", "法制审核"} for one in CLOSED_SETS),
    *(frozenset(words(one)) for one in _OPEN_SETS),
)


def are_set_by_law(items: Sequence[str]) -> bool:
    """Tells whether all names of a list are of one such set."""
    return any(one.issuperset(items) for one in _SETS)
