"""Units typed twice behind a figure: 35件件案件, 513.6万元元, 120余亩亩, while 3起起诉案件 and 6件件有回音 are none."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.miswritten_words import WordEdges

_UNITS = "件起个名人次台家户条项份处场期元亩吨米辆座套宗例间株斤倍天岁层"
_SURE = {
    "件": "件均次数套",
    "起": "因",
    "个": "个体人案性别股例税",
    "名": "老单师医校人誉次称牌录优家城胜名",
    "户": "均籍型主口头",
    "条": "条件款例目文约块线",
    "项": "目项",
    "份": "额",
    "处": "置罚理分所境",
    "期": "刊货间限末待初",
    "次": "数次生日品要级年",
    "台": "账台",
    "元": "元件素旦宵器老首月年代朝宇气帅勋培",
    "亩": "均产亩",
    "吨": "位粮煤钢公级吨",
    "倍": "增感速数率",
    "天": "然气津下文河府才山空平",
    "岁": "岁月末尾首",
    "层": "层级面次出峦",
    "家": "家庭电具居政禽畜长属园乡族校风教访暴事纺谱国常用里装企医人底产务业境计乐得世宝悦美友",
    "人": "人均大才民员身口力工物事社文道机际类群体权格质情为行防参数本",
}
"""Units, with what makes a word with them behind a figure, beside what the tables know: 3起起诉, 50条条款."""
_MEANT_TWICE = "有都通达优过皆清"
"""What is said of each one behind its doubled unit: 件件有回音, 户户通."""
_FIGURE = late(r"\d[余多]?(?:万亿|[十百千]?[万亿]|[百千])?[余多]?$")
_LONGEST = 5
_WORDS = "人次 家次 户次 件次 公里 公顷 万元 亿元 万亩 万吨 万户 万人 千瓦 兆瓦"
WORDS = frozenset(_WORDS.split())
"""Units of two characters, a scale among them, that are no word before themselves."""


def counts_behind_figure(plain: str, at: int) -> bool:
    """Tells whether a doubled character at a place is a unit behind a figure."""
    return plain[at] in _UNITS and stands_behind_figure(plain, at)


def is_doubled_unit(plain: str, at: int, edges: WordEdges) -> bool:
    """Tells whether a doubled unit stands twice by mistake: its second is no head of a word, as in 4期期刊."""
    return not _begins_word(plain[at], plain[at + 2 : at + 3], edges)


def stands_behind_figure(plain: str, at: int) -> bool:
    """Tells whether a number, with its scale and 余, ends at a place."""
    return _FIGURE.search(plain, max(0, at - _LONGEST), at) is not None


def _begins_word(unit: str, behind: str, edges: WordEdges) -> bool:
    if not is_han(behind):
        return False
    return unit not in _SURE or behind in _SURE[unit] or behind in _MEANT_TWICE or edges.begins_word(unit, behind)
