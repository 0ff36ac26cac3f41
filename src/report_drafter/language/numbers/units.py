"""Units and measure words as reports count with them, and the scales 万 and 亿 before them."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from operator import itemgetter

SCALES = {
    "万亿": Decimal(10) ** 12,
    "千亿": Decimal(10) ** 11,
    "百亿": Decimal(10) ** 10,
    "十亿": Decimal(10) ** 9,
    "亿": Decimal(10) ** 8,
    "千万": Decimal(10) ** 7,
    "百万": Decimal(10) ** 6,
    "十万": Decimal(10) ** 5,
    "万": Decimal(10) ** 4,
    "千": Decimal(10) ** 3,
}
PERCENT = "%"
POINTS = "个百分点"
YUAN = "元"
_SCALE_WORDS = {scale: word for word, scale in SCALES.items()}

_COUNTED = (
    "个 部门 单位 名 人 位 件 起 宗 例 次 场 场次 家 户 项 大项 小项 条 份 篇 期 部 本 册 卷 台 套 件套 辆 艘 架 艇 只 "
    "头 匹 羽 尾 株 棵 颗 朵 粒 批 批次 类 种 支 枚 瓶 箱 包 盒 袋 桶 发 把 张 幅 块 片 段 节 处 座 栋 幢 "
    "间 层 所 门 款 课 课时 学时 轮 轮次 班 班次 列 车次 架次 趟 人次 户次 家次 件次 项次 条次 台次 "
    "剂次 起次 期次 所次 校次 处次 人份 通 堂 面 "
    "辆次 套次 个次 场演出 宗次 个单位 篇次 册次 份次 只次 人天 倍 成 番 档 股 单 笔 对 双 组 "
    "队 支队 团 伙 帮 群 点位 盏 路 根 页 标段 封 则 针 剂 担 餐 床 张床位 个床位 泊位 省 省份 州 "
    "市 县 区 乡 镇 村 街道 社区 网格 国 年 年度 个月 天 周 小时 个小时 分钟 秒 工作日 个工作日 元 "
    "美元 欧元 港元 英镑 日元 人民币 元人民币 亩 亩次 顷 公顷 公里 千米 米 厘米 毫米 里 海里 平方公里 "
    "平方千米 平方米 立方米 立方 吨 公斤 千克 克 斤 升 毫升 千瓦 千瓦时 兆瓦 吉瓦 瓦 马力 大卡 千卡 度 伏 ℃ 摄氏度 "
    "分贝 微克/立方米 毫克/升 标箱 标准箱 TEU TB GB MB PB EFLOPS % ‰ 个百分点 个基点 个点 百分点 分 "
    "人公里 吨公里 吨海里 "
)
UNITS = frozenset(_COUNTED.split())
_SPELLED = {
    PERCENT: "％ ﹪",
    POINTS: "百分点 个百分比",
    "千瓦时": "千瓦小时 千瓦·时 kWh KWh kW·h",
    "千瓦": "kW KW",
    "兆瓦": "MW",
    "人公里": "人·公里 人千米 人·km",
    "吨公里": "吨·公里 吨千米 吨·km",
    "公里": "km",
    "平方公里": "km2 km² ㎢",
    "公顷": "hm2 hm²",
    "平方米": "m2 m² ㎡",
    "立方米": "m3 m³ ㎥",
    "微克/立方米": "μg/m3 μg/m³ ug/m3",
}
_SPELLINGS = {spelling: unit for unit, spellings in _SPELLED.items() for spelling in spellings.split()}
_WORDS = UNITS | frozenset(_SPELLINGS)
_LENGTHS = {
    first: tuple(length for _, length in lengths)
    for first, lengths in groupby(sorted({(word[0], len(word)) for word in _WORDS}, reverse=True), key=itemgetter(0))
}
"""How long the words are that begin with a character, the longest first."""


def unit_at(text: str, start: int) -> str:
    """Returns the longest known unit that stands in `text` at `start`, as written, or ''."""
    for length in _LENGTHS.get(text[start : start + 1], ()):
        word = text[start : start + length]
        if word in _WORDS:
            return word
    return ""


def scale_word(scale: Decimal) -> str:
    """Returns what stands between a number of some scale and its unit: 万; '' for ones."""
    return _SCALE_WORDS.get(scale, "")


def plain_unit(unit: str) -> str:
    """Returns the one spelling of a unit: ％ is %, 百分点 is 个百分点."""
    return _SPELLINGS.get(unit, unit)
