"""Common words and names of organs that have lost a character inside: 国院 for 国务院, 营环境 for 营商环境.

Such a phrase is looked for by the two characters that stand side by side only because the one between them is lost.
What is left of a word may still belong to a word beside it (经营环境, 一贯落实, 贯彻实施): each row tells the
characters that make it so. Where but one character stands before the gap, people coin too many words for any table
(科创平台), and a phrase is only wrong where nothing can be before it; so too where one stands behind (示范市).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.character_slips import SlipKind, slip_between
from report_drafter.language.text.characters import is_han, words
from report_drafter.language.text.set_phrases import MiswrittenPhrase

GAP, ANEW = "|", "*"
_LEADING = frozenset("的了和与及在为将把向对由经被以从到按据有至获报受各加省市县区州镇乡年全")
_LEADS = words(
    "推进 推动 加强 强化 深化 优化 改善 完善 健全 建设 打造 营造 创造 维护 促进 保障 提升 提高 实施 落实 贯彻 开展 "
    "做好 抓好 坚持 聚焦 围绕 巩固 拓展 衔接 助力 服务 支持 全面 深入 扎实 持续 统筹 积极 大力 着力 不断 切实 认真 "
    "严格 坚决 有效 加快 稳步 全力 奋力 一步 继续 有序 纵深 主动 自觉 及时 依法 办理 处理 受理 审理 化解 排查 调处 "
    "防范 查处 打击 整治 规范 监督 检查 指导 领导 接受 听取 提请 报请 入选 纳入 融入 参与 组织 举办 召开 成立 设立 "
    "建立 构建 形成 优先 充分 高度 重视 关于 始终 牢牢 严厉 严肃 完成 实现 取得 履行 承担 明确 强调 增强 激发 培育 "
    "扩大 发展 创新 引领 带动 牵头 负责 协调 配合 联合 会同 突出 筑牢 夯实 压实 抓实 关心 关爱 保护 推广 宣传 普及 "
    "部署 谋划 制定 编制 印发 出台 修订 执行 遵守 遵循 确保 保证 提供 满足 回应 解决 破解 防控 遏制 压减 降低 减少 "
    "增加 新增 全市 全县 全区 全省 全国 我市 我县 我区 我省 本市 本区 加大 深刻 广泛 针对 涉及 通过 结合 利用 运用 "
    "按照 根据 依据 对照 紧扣 立足 紧盯 紧抓 狠抓 从严 集中 定期 适时 逐步 逐项 一批 各类 各项 各级 多元 一流 优质 "
    "重点 重大 严守 坚守 守牢 扛牢 扛起 推行 探索 启动"
)
"""What ends a word behind which a new one begins: words of a manner, verbs of the register, small words."""
_GOING_ON = frozenset("的和与及等在是为得有都并上中由被以从将对")
_FOLLOWS = words(
    "工作 建设 水平 能力 体系 机制 制度 案件 责任 任务 活动 服务 管理 问题 成果 行动 精神 力度 标准 事项 部门 机构 "
    "机关 单位 企业 项目 目标 要求 效能 质量 发展 改革 监督 检查 保障 人员 队伍 领域 重点 作用 工程 措施 规划 方案 "
    "政策 职责 情况 有效 明显 持续 不断 全面 深入 扎实 总体 新的 进一 各项 党中 习近 党的 上级 中央 国家 省委 市委 "
    "县委 区委"
)
"""What begins a word before which another one ends, by its first two characters."""
_ACTS_ALONE = frozenset("查解收报议改助管升动行见教变定作算排练用存进取治化告录件")
"""What may be a word by itself behind a phrase that it ends: 专项查."""
PAIR = 2


@frozen
class LostCharacter:
    """A phrase without one of its characters, `head` and `tail` beside the gap, and what it is in full.

    Behind a character of `before`, or before one of `behind`, it is right as it stands; where these begin with a star,
    it is wrong only where a new word begins and where a word ends.
    """

    head: str
    tail: str
    meant: str
    before: str
    behind: str


class LostCharacters:
    """Many such phrases, looked up by the pairs of characters that stand in a text."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Reads tab-separated lines: a phrase with a bar at the gap, the phrase in full, what is right on its sides.

        There are a thousand: they stay lines, of which a text asks for few.
        """
        self.sought: dict[str, list[str]] = {}
        """The phrases by the pair that stands around the gap."""
        for line in lines:
            gap = line.index(GAP)
            self.sought.setdefault(line[gap - 1] + line[gap + 1], []).append(line)

    def found(self, text: str, places: Places) -> Iterator[MiswrittenPhrase]:
        """Yields the phrases that lack a character at places where any of the pairs stands, or at others too."""
        by_pair = self.sought
        for place, pair in places:
            for one in map(_read, by_pair.get(pair, ())):
                start = place + 1 - len(one.head)
                if start >= 0 and text.startswith(one.head + one.tail, start) and _is_wrong(text, start, one):
                    slip = slip_between(one.head + one.tail, one.meant)
                    if slip is not None and slip.kind is SlipKind.LOST:
                        yield MiswrittenPhrase(start, start + len(one.meant) - 1, one.meant, slip)


def _read(line: str) -> LostCharacter:
    written, meant, before, behind = line.split("\t")
    head, _, tail = written.partition(GAP)
    return LostCharacter(head, tail, meant, before, behind)


def _is_wrong(text: str, start: int, one: LostCharacter) -> bool:
    written = one.head + one.tail
    end = start + len(written)
    before, behind = text[start - 1 : start], text[end : end + PAIR].lstrip()[:1]
    if (before and before in one.before) or (behind and behind in one.behind):
        return False
    if one.before.startswith(ANEW) and not _begins_anew(text, start):
        return False
    if one.behind.startswith(ANEW) and not _ends_here(text, end):
        return False
    if len(one.head) <= PAIR and one.tail in _ACTS_ALONE and is_han(behind):
        return False
    times = text.count(written)
    return times == 1 or times <= text.count(one.meant)


def _begins_anew(text: str, start: int) -> bool:
    """Whether no word can go on from before a place."""
    before = text[start - 1 : start]
    return not is_han(before) or before in _LEADING or text[max(0, start - PAIR) : start] in _LEADS


def _ends_here(text: str, end: int) -> bool:
    """Whether a word that ends at a place cannot go on."""
    behind = text[end : end + 1]
    return not is_han(behind) or behind in _GOING_ON or text[end : end + PAIR] in _FOLLOWS
