"""Words with a character misread or mistyped for another of its shape or sound: 仃政, 郜门, 阜位, 捡察, 话解.

A scanner makes 仃 of 行, a quick key 捡 of 检. What is written so ends or begins no word with its other neighbour, and
with the right character a frequent word stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.characters import is_han, words
from report_drafter.language.text.miswritten_words import SUFFIXES, Miswritten, WordEdges

PAIR = 2
_WRITTEN_FOR = words(
    "乌鸟 亨享 享亨 今令 件健 任壬认 份分 众重 优忧扰 会合 传傅 体休 便硬 保堡 停仃 健建 像象 党挡 全权金 决绝 "
    "制治 副付 办力 务物 募幕慕 化话 升生 单阜 县具 可科 员贝 商伤 善擅缮 团困 围国 土士 型形 培陪 境镜 士土 "
    "复付夏覆 天夫夭 奖浆 始姑 委尾 婉宛 审申 尽近 局屈 层曾 岗冈 峻竣 州洲 已己 市币巿 布步 平乎 府付 座坐 "
    "建健 开井 张涨胀 强墙 归扫 形型 彻切 待侍 很狠 律津 微徽 忧优 思恩 急级 情晴睛 意章 扎礼 执直 扶抚 抄炒 "
    "投没 折拆析 抚扶 护沪炉 拋抛 拟似 拨拔 持特 挂佳桂 指措 按接 提堤题 援授 改攻 政攻 效郊 施失 日曰 普晋 "
    "曾增 服付 未末 机杌 条务 构沟钩 查察杳 标析 核刻合 根恨跟 案安 检捡 比此 民氏 求术 治冶 法罚沄 活沽话 测侧 "
    "济挤 浙哲折 海悔 深探 清情 渐暂浙 灾炎 炒抄 热执 状壮 率律 环坏 现规 理埋 用甩 监坚盐蓝 督瞥 矛予茅 矿旷 "
    "社杜 程呈 稳隐 竞竟 竟竞 竣峻 第弟 策册 筹愁涛酬铸 管官菅 纠纲 级极 纳钠 纷分 组祖 织积 结洁节诘 络洛 绩债 "
    "维堆 网冈 罚法 群郡 联职 聚巨 腕碗 落洛 虚虑 行仃 补扑 裁栽 装袋 规现 警景 计汁 训迅 议义仪意 记纪 许虚 "
    "论沦 证征 评坪平 诉拆斥速 课棵裸 调条凋 责贡贵 货贷 质盾 贫贪 购构 贯惯 资贤 赔培陪 路跆 转传 较校饺 辖辑 "
    "辨辩 辩辨 近进 进近 违讳 追迫 送选 通诵 速束 遵尊 部郜步 配酌 量置 针什 间问 防仿坊妨房纺 阻诅咀 际标 限艰 "
    "障漳章 难推 项顶 顾硕雇顷 领令 题提 食良 验险 鸟乌"
)
"""A character and what is written for it; in two million characters of print none stood beside a word's other half."""
_SELDOM = frozenset("仃郜阜沄汁瞥讳诵钠菅杌跆诘巿曰冶")
"""Characters of few words: the right word need not stand elsewhere."""

_NAMES = words("之问 曲阜 物阜 伶仃 阜阳 阜新 阜宁 阜南 阜平 阜城 阜康 阜外 大冶 钠盐 一瞥 避讳 忌讳 讳言 诵读 朗诵")
"""Words of these characters, which no table of neighbours holds."""


def _written_for(rows: Iterable[str]) -> Mapping[str, str]:
    """What may be written for each character."""
    found: dict[str, str] = {}
    for row in rows:
        found[row[0]] = found.get(row[0], "") + row[1:]
    return found


class MisreadWords:
    """The frequent words, found again with such a character in them."""

    def __init__(self, known: frozenset[str], edges: WordEdges) -> None:
        self._known = known
        self._edges = edges

    @cached_property
    def meant(self) -> Mapping[str, str]:
        """The words by the pairs of characters written for them that are no word; the first where it may be two."""
        written, found = _written_for(_WRITTEN_FOR), dict[str, str]()
        for word in sorted(self._known, reverse=True):
            first, last = word[0], word[1]
            found.update(dict.fromkeys((one + last for one in written.get(first, "")), word))
            found.update(dict.fromkeys((first + one for one in written.get(last, "")), word))
        return {pair: word for pair, word in found.items() if pair not in self._known}

    def found(self, text: str, places: Places) -> Iterator[Miswritten]:
        """Yields such words at those of the places where one of the pairs stands, where the right word is too."""
        for at, pair in places:
            meant = self.meant.get(pair)
            if meant is None or self._is_read(text, at, 0 if pair[0] != meant[0] else 1):
                continue
            if text.count(pair) <= text.count(meant) or not _SELDOM.isdisjoint(pair):
                yield Miswritten(at, at + PAIR, meant)

    def _is_read(self, text: str, at: int, which: int) -> bool:
        """Whether the odd character makes a word with a neighbour."""
        odd = at + which
        before, behind = text[odd - 1 : odd], text[odd + 1 : odd + PAIR]
        if which == 0 and text[odd] in SUFFIXES and is_han(before):
            follows = self._edges.begins_word(behind, text[odd + PAIR : odd + PAIR + 1])
            return follows or self._edges.ends_word(before, text[odd])  # 友好型｜成长型 holds no 形成.
        named = before + text[odd] in _NAMES or text[odd] + behind in _NAMES
        return named or self._edges.ends_word(before, text[odd]) or self._edges.begins_word(text[odd], behind)
