"""Words with their two characters exchanged, as fast fingers leave them: 公共务服, 合性法审查.

What is read is no word then, and neither of its characters belongs to a word on its side or is one by itself: in
法无授权不可为 无 is one, however often 无法 stands elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.characters import words
from report_drafter.language.text.miswritten_words import Miswritten, WordEdges, stands_once

PAIR = 2
_REVERSIBLE = words(
    "上地 上市 上海 下降 不仅 不再 不可 不合 不得 不是 不能 不足 业主 中华 中国 中心 为了 了解 事件 事实 事故 "
    "产生 产量 人为 人口 人士 人大 人工 人数 人类 以上 以下 以后 伊拉 优质 会上 会审 会议 促进 伟大 作人 作用 "
    "作者 作风 保管 做到 健康 储存 儿童 入选 全市 关机 关闭 军官 决议 出口 出售 出现 出行 出让 分工 列入 创新 "
    "制定 前列 副总 力推 力量 办事 办公 办好 办法 加大 加强 动能 区政 医学 协作 南亚 及其 友好 发出 发挥 发生 "
    "合并 合理 吉林 同志 同时 名单 和平 和谐 回收 困难 国人 国外 国大 国家 国民 国法 土壤 地下 地产 地保 地利 "
    "地质 基地 基金 壮大 处分 处理 外国 设区 多个 多元 多年 大中 大会 大国 大地 大学 大家 大量 如何 始终 子女 学科 "
    "宗教 实事 实现 宣传 家安 对于 少年 就是 尼亚 居住 居民 工人 工商 平安 平方 平衡 年均 应对 开展 开放 引导 "
    "强国 强大 当地 形成 形象 徒刑 急救 性质 成功 成就 成年 成立 或者 战争 所在 所有 打击 报送 报酬 拉克 提交 "
    "提前 政区 政法 效能 救援 数字 数额 整个 文学 文明 文章 文艺 斗争 新兴 新华 新年 新建 方法 日前 日本 明显 "
    "普及 最大 有人 有机 朋友 期间 期限 本人 机关 机动 机构 权利 来到 来自 构建 核查 森林 每年 民和 民警 水平 "
    "永久 江西 河北 河流 治疗 法制 法国 法治 海上 海南 海外 清理 清算 湖南 演出 犯罪 现实 理事 理论 生产 用人 "
    "用地 用电 畜禽 相互 石油 矿产 社会 福利 科学 税收 稳步 竞争 管控 粮食 素质 约定 线路 组成 继承 罪犯 美国 "
    "美好 老人 老年 联网 自由 英国 落地 行人 补贴 装置 规定 警告 计算 证书 证人 证明 询问 语言 说明 调解 负担 "
    "负有 账户 质量 贮存 费用 路线 车辆 转移 较大 达到 过去 运营 运输 近亲 近年 还是 进步 进行 选人 部分 部队 "
    "设区 重要 长官 长期 限期 集中 集群 青年 面对 音乐 高地 高新 高标 高等"
)
"""Words that are others read backwards (议会, 展开), or whose characters often meet the other way round (年多)."""

COMPOUNDS = sorted(
    words(
        "行政处罚 行政复议 行政诉讼 行政执法 行政许可 行政机关 行政强制 依法行政 营商环境 法律顾问 法律援助 "
        "法律服务 法治政府 法治建设 法治宣传 矛盾纠纷 合法性审查 法制审核 规范性文件 社会主义 社会治理 基层治理 "
        "高质量发展 政府信息公开 主要负责人 公共服务 公共法律服务 政务服务 监督管理 市场监管 市场主体 经营主体 "
        "专项行动 专项整治 执法人员 人民政府 人民调解 人民代表大会 人大代表 政协委员 全面依法治国 公平竞争审查 "
        "领导干部 党组书记 党委书记 常务会议 重大行政决策 自由裁量 贯彻落实 普法宣传 生态环境 安全生产 案卷评查 "
        "出庭应诉 备案审查 社区矫正 双随机 国务院 党中央 综合行政执法 办公室"
    )
)
"""Compounds that no two neighbours of can stand the wrong way round: 合性法审查, 主负要责人."""
_READ_OTHERWISE = words("大人代表 院务国")
"""What may be other words."""
_READ_ON = {"现发": ("命案", "案件", "刑事", "主要刑")}
"""Pairs that are a word of some trade before these: 八类现发刑事案件 of the police."""


class SwappedWords:
    """Frequent words, found again where their characters stand the wrong way round."""

    def __init__(self, known: frozenset[str], edges: WordEdges) -> None:
        self._known = known
        self._edges = edges

    @cached_property
    def sought(self) -> frozenset[str]:
        """The pairs that such words are looked for by."""
        return self._turned | self._in_compounds.keys()

    @cached_property
    def _turned(self) -> frozenset[str]:
        """The words the wrong way round that are none so."""
        turned = {one[::-1] for one in self._known - _REVERSIBLE if one[0] != one[1]}
        return frozenset(turned - self._known)

    @cached_property
    def _in_compounds(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The compounds written wrong, each with the right one, by the two characters that are exchanged."""
        found: dict[str, list[tuple[str, str]]] = {}
        for meant in COMPOUNDS:
            for at, (one, other) in enumerate(pairwise(meant)):
                written = meant[:at] + other + one + meant[at + PAIR :]
                if written not in _READ_OTHERWISE and one != other:
                    found.setdefault(other + one, []).append((written, meant))
        return found

    def found(self, text: str, places: Places) -> Iterator[Miswritten]:
        """Yields such words at those of the places where one of the pairs stands."""
        for at, pair in (place for place in places if place[1] in self.sought):
            compound = self._compound(text, at, pair)
            if compound is not None:
                yield compound
            elif pair in self._turned and not self._is_of_others(text, at) and stands_once(text, at, pair):
                yield Miswritten(at, at + PAIR, pair[::-1])

    def _compound(self, text: str, at: int, pair: str) -> Miswritten | None:
        for written, meant in self._in_compounds.get(pair, ()):
            start = at - next(place for place, one in enumerate(written) if one != meant[place])
            if start >= 0 and text.startswith(written, start) and not self._parts_names(text, at, start, len(written)):
                return Miswritten(start, start + len(written), meant, listed=True)
        return None

    def _parts_names(self, text: str, at: int, start: int, length: int) -> bool:
        """Whether one word ends with the first of two exchanged at an edge, one begins with the last: 防治｜法宣传."""
        if at == start:
            return self._edges.ends_word(text[at - 1 : at], text[at])
        end = at + PAIR
        return end == start + length and self._edges.begins_word(text[end - 1], text[end : end + 1])

    def _is_of_others(self, text: str, at: int) -> bool:
        """Whether one of the characters ends a word before, begins one behind or is one by itself."""
        before, behind, edges = text[at - 1 : at], text[at + PAIR : at + PAIR + 1], self._edges
        if text.startswith(_READ_ON.get(text[at : at + PAIR], ("\n",)), at + PAIR):
            return True
        return edges.may_end(before, text[at]) or edges.may_begin(text[at + 1], behind)
