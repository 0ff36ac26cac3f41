"""Characters typed twice inside a word: 差异系系数, 推进进法治, while 体系系统 and 常态化化解 are none."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han
from report_drafter.language.text.doubled_word_edges import BEGINNINGS, ENDS
from report_drafter.language.text.miswritten_words import WordEdges

AROUND = 2
NEAR = 6_000
"""How far the same words are looked for: few reports are longer, and a book need not be read for each pair."""
DOUBLED = late(f"({HAN})\\1")
INNER = {
    "新": ("兴增", "创更革全最翻崭刷重从尝出推维清常立知标自出求"),
    "降": ("低至", "下骤不"),
    "排": ("查放", "安编不减"),
    "整": ("治改合", "完调平工修规"),
    "强": ("化调", "加增坚做富自图最较列百变补"),
    "深": ("化入", "资加纵高水幽精"),
    "落": ("实地", "下坠部村院角回错散"),
    "获": ("得评", "查收捕抓截缉荣"),
    "拨": ("付款", "划调"),
    "缴": ("纳费", "收上征追补清欠代"),
    "事": ("项", "人民刑军外海农董监理故办同本实大小好要做从行议政党涉时万凡诸企警赛急"),
}
"""Characters that often stand alone, with those that make a word behind them, and those before that end one in them."""

_MEANT_TWICE = frozenset(
    "纷牢妈常爷奶勃税默渐国匆融洋司源蓉阵金悄浓慢晶生整艳标全区重甸厚殷科弟法徐频静迟事娃爸悠试腾关滚呵叔哥妹依呼跃绵屡伯划熊统场乎闪足津样组心安狠军工明团代息馆婆翼会鼎欣娘沉济刷偷圆嫂弯朗资章界部转姑西淡"
    "赫宝朵孜偏鼓斑邦摇青井盈仆蒙平滋节丁学溜泡汕莫算链夸句环恋当抱吁空霍队隐框作漫丹幽篇郁隆柱摸独问荡喷救格款尝薄任莹辛历堂灿单簇森亮公扑开缝烈澄灵蓝装猎振健彬沾修挤脉特清辣皇溶彪莉磊忽度粗通城翻歇昂爽旦"
    "炎摆淋飘杯丛裸流排芭园管行莱沃粒解校苍棵根慧改享洞呆姐拳亭斤评浩沛润板萧蔓咸挥苗珠抗楚面啊落补盼言磨蛋湿踩骨机盏镀眷秀顶蜜碰黎众室密串丝严乐凉凑切匀十唯奇定实寂幸忙怕急恭挺旺昭暗松歪泛洒浅混烂玲甜痛瘦"
    "硬碌稀稍糊纯聪荧虚许诚软遥酷颠鲜桩枝叶脚幢栋座棒贝枚垄畦缕沓摞捆筐滴袋"
)
"""What is said twice (纷纷, 事事有着落), or ends short names and begins words (各国国旗, 各司司长)."""
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_BEGINS_TWICE = _MEANT_TWICE | frozenset(
    "年大人高处家深老市县省区镇乡村州局院校厂所会党国站社多早好快久远紧满重轻细白明暗时事天月日个件条层步户次代点些等往"
    "每句字样种项山水小真平一二三四五六七八九十百千万亿两零〇"
)
"""What is meant twice where a clause begins, or is an office or a place in one character: 大大提高, 市市场监管局."""
_OF_EACH = frozenset("件家人户个项条村乡县镇次处")
"""What is said of each one where it stands twice."""
_SAID_OF_EACH = frozenset("有都皆")
"""What is said of each one that stands twice where a clause begins: 集集有案例."""
_HEADS = "长"
"""What is said of an office by its last character: 公安局局长 is no 公安局长 with a character more."""
_OWN_WORDS = {
    "院": "务庭领党机士校企地内",
    "局": "党务机内",
    "厅": "党务机内",
    "校": "内园外企地规纪党",
    "所": "务内",
    "会": "务",
    "系": "统",
}
"""What an office calls its own by its last character: 检察院院务会, 法院院庭长, 公安局局党委."""
_STANDS_ALONE = frozenset(
    "约共达近超为占比至到从自由与及和或于在以用有无是含逾满增减升降计需投完每第余各仅只又再已均即按经花给让将"
    "整足刚渐常慢往人天年月日时家户件处次个类会局院校厅县市区省乡镇村队所站室社党中国学小大等期级层组班排点线条"
    "款部科系店厂场门员一二三四五六七八九十百千万亿两双号楼路栋多零"
)
"""What may be a word by itself between another and a figure (签约约1200人, 垃圾分类类680个), or is meant twice."""


def is_doubled_before_figure(character: str) -> bool:
    """Tells whether a character that stands twice right before a figure was typed twice: 应急演练练3次."""
    return character not in _STANDS_ALONE


def is_doubled_inside(plain: str, at: int, edges: WordEdges) -> bool:
    """Tells whether the pair of a character at a place can be no end of one word and head of another."""
    one, before, behind = plain[at], plain[at - 1 : at], plain[at + AROUND : at + AROUND + 1]
    if behind != "" and (behind in _OWN_WORDS.get(one, "") or (behind in _SAID_OF_EACH and not before.isalnum())):
        return False
    ends = edges.ends_word(before, one) or before + one in ENDS
    if _doubles_beside(plain, at) or (ends and (edges.begins_word(one, behind) or one + behind in BEGINNINGS)):
        return False
    if one in INNER:
        following, ending = INNER[one]
        if behind != "" and behind in following and is_han(before) and before not in ending:
            return True
    if edges.stands_alone(one) or one in _MEANT_TWICE:
        begins = not before.isalnum() and one not in _BEGINS_TWICE and edges.begins_word(one, behind)
        return begins or (behind not in _HEADS and _stands_once_elsewhere(plain, at))
    return before not in _SURNAMES


def _doubles_beside(plain: str, at: int) -> bool:
    """Tells whether another pair follows or goes before, as in 实实在在, or a word ends there: 案件｜件件."""
    if plain[at] in _OF_EACH and plain[at + AROUND : at + AROUND + 1] == plain[at]:
        return True
    pairs = plain[at + AROUND : at + 2 * AROUND], plain[max(0, at - AROUND) : at]
    return any(len(pair) == AROUND and pair[0] == pair[1] for pair in pairs)


def _stands_once_elsewhere(plain: str, at: int) -> bool:
    """Tells whether the same words stand elsewhere with the character once: 推进进法治 beside 推进法治."""
    ahead = plain[at - 1 : at + 1] + plain[at + AROUND : at + 2 * AROUND]
    back = plain[max(0, at - AROUND) : at + 1] + plain[at + AROUND : at + AROUND + 1]
    near = max(0, at - NEAR), at + NEAR
    return any(len(words) == 2 * AROUND and is_han(words) and plain.find(words, *near) >= 0 for words in (ahead, back))
