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
