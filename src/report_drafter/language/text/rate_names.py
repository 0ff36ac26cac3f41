"""Names of rates that hold a character too many: 办结复率 for 办复率."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.language.text.characters import is_han, places_of, words

RATE = "率"
STEMS = words(
    "办结 办复 答复 回复 结案 审结 调解 化解 整改 销号 合格 达标 覆盖 满意 签约 履约 到位 到岗 持证 出庭 "
    "应诉 败诉 胜诉 纠错 撤销 执行 执结 立案 受理 采纳 公开 公示 备案 审查 参训 参学 参考 通过 优良 优秀 "
    "好评 差评 回访 知晓 参与 参保 就业 复学 巩固 破案 查处 检出 抽检 按期 及时 网办 综治 发案 上报 报送 "
    "录入 归集 共享 更新 完成 落实 开工 竣工 达产 入园 入户 签订 投保 保障 处置 响应 解决 反馈 认定 见证 "
    "鉴定 援助 帮教 矫正 复发 逮捕 起诉 上诉 改判 发回"
)
"""The words of two characters that rates in such reports are called by."""
SIZE = 3
_TOLD = frozenset("达为在超均保是")
"""What stands behind the name of a rate where its figure does not."""


def overfull_rates(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where the name of a rate holds a character inside its word, and the name without it.

    The name must be told whole: a mark stands before it, and its figure behind.
    """
    for at in places_of(RATE, text):
        start, following = at - SIZE, text[at + 1 : at + 2]
        stem = text[max(0, start) : at]
        if len(stem) < SIZE or not is_han(stem) or stem[0] + stem[2] not in STEMS or stem[1:] in STEMS:
            continue
        if not is_han(text[max(0, start - 1) : start]) and (following.isdecimal() or following in _TOLD):
            yield start, at + 1, stem[0] + stem[2] + RATE
