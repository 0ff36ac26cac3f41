"""Words in the titles of documents that tell one document from another: kinds of documents, contrasting matters."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import words

STATE = "中华人民共和国"
GENRES = words(
    "纲要 规划 方案 办法 意见 通知 规定 条例 细则 建议 计划 决定 公告 通告 指引 "
    "清单 规则 制度 标准 要点 措施 暂行 试行 规范 批复 函"
)
CONTRASTS = (
    words("从轻 减轻 从重 不予 免予 免除 可以 应当"),
    words("行政 刑事 民事 治安 经济 国家 地方 许可 处罚 强制 复议 诉讼 赔偿 信访"),
    words("上 下 前 后 内 外 城 乡 大 小 男 女 市 县 区 省 州 镇 国 东 西 南 北 中 党 政 军 商 税 水 土 林 农"),
    words("监管 监察 监督 管理 检查 治理"),
    words("动 植"),
    words("陆 水 海"),
    words("公 民 私"),
    words("客 货"),
    words("进 出 入"),
    words("纲要 问答 读本 导读 释义 解读 概论 讲义 选编 汇编 手册 指南 案例 辅导 教程"),
    words(
        "城市 农村 企业 事业 机关 学校 医院 社区 公民 法人 道路 铁路 水路 航空 食品 药品 卫生 教育 妇女 儿童 老年 青年"
    ),
)
ACTS = words(
    "实施 执行 落实 贯彻 加强 强化 推进 推动 促进 管理 治理 开展 建立 健全 完善 规范 提升 提高 深化 优化 全面 深入 "
    "进一步 持续 支持 扶持 防治 防范 整治 服务 保护 保障 工作 建设 发展 改革 创新 监督 监管 检查 督查"
)
"""Words that one slips into for another; others without a character in common name two matters (土壤, 大气)."""
_STATUTE, _ONE_OF_STATUTES = "条例", frozenset(("管理", "监管"))
NUMERAL = late(r"[\d一二三四五六七八九十〇零两百千]|第|届|甲乙丙丁|[甲乙丙丁ABCD]")


def are_contrasts(head: str, one: str, other: str, tail: str) -> bool:
    """Tells whether two stretches name two kinds of one thing: 行政案件 and 刑事案件 are two documents."""
    for kinds in CONTRASTS:
        for width in (1, 2):
            pairs = ((one, other), (head[-1:] + one, head[-1:] + other), (one + tail[:1], other + tail[:1]))
            if any(a != b and len(a) >= width and a in kinds and b in kinds for a, b in pairs):
                return True
    return False


def are_genres(head: str, one: str, other: str, tail: str) -> bool:
    """Tells whether both are words for kinds of documents: 条例 and 条约, not 条例 and 条列."""
    return all(any(word in GENRES for word in (each, head[-1:] + each, each + tail[:1])) for each in (one, other))


def are_same_kind(one: str, other: str) -> bool:
    """Tells whether one stretch may stand for another: as long and not of another matter, or both words for kinds."""
    if one in GENRES and other in GENRES:
        return True
    if len(one) != len(other):
        return False
    return len(one) == 1 or not set(one).isdisjoint(other) or {one, other} <= ACTS


def are_of_one_statute(one: str, other: str, tail: str) -> bool:
    """Tells whether two words for one thing stand before 条例: of one matter there is one, 管理条例 or 监管条例."""
    return tail == _STATUTE and {one, other} == _ONE_OF_STATUTES
