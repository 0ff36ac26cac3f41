"""Names of offices that a reform has done away with, in a report of later years: 省工商局, 市环保局, 县卫计委.

The reform of 2018 reached the counties in 2019. 原国家工商总局, a title in 《》 and what was years ago stay as they
are, and so do the offices of development zones, which keep their own names.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import words

REFORMED, SURELY = 2019, 2020
"""From the report of which year on such a name is a slip: where the successor is named too, and everywhere."""

SUCCESSORS = {
    "市场监督管理": words("工商行政管理 工商 质量技术监督 质监 技术监督 食品药品监督管理 食品药品监管 食药监 物价"),
    "生态环境": words("环境保护 环保"),
    "自然资源": words("国土资源 国土 测绘地理信息"),
    "应急管理": words("安全生产监督管理 安全生产监管 安监"),
    "卫生健康": words("卫生和计划生育 卫生计生 卫计 人口和计划生育 人口计生"),
    "文化和旅游": words("旅游 旅游发展 旅发 新闻出版广电 文化广电新闻出版 文广新"),
    "农业农村": words("农业"),
    "税务": words("国家税务 国税 地方税务 地税"),
    "人力资源和社会保障": words("劳动和社会保障 劳动保障 人事"),
    "司法行政": words("政府法制 法制"),
}
"""The trades of offices with those of the offices that have become them."""
_SAID = {
    "市场监督管理": ("市场监督", "市场监管", "市监"),
    "自然资源": ("自然资源", "自规"),
    "应急管理": ("应急管理", "应急局"),
    "卫生健康": ("卫生健康", "卫健"),
    "文化和旅游": ("文化和旅游", "文旅", "文化广电"),
    "税务": ("税务总局",),
    "人力资源和社会保障": ("人力资源", "人社"),
    "司法行政": ("司法局", "司法厅"),
}
"""How a text names the offices of today, where not by their trade in full."""
_NOW = {former: now for now, formers in SUCCESSORS.items() for former in formers}
_LONGEST_FIRST = sorted(_NOW, key=len, reverse=True)
_TAILS = {tail: tuple(one for one in _LONGEST_FIRST if one[-2:] == tail) for tail in {one[-2:] for one in _NOW}}
_BODY = late("[局厅委]|(?<=法制)办")
_CHIEF, _COMMISSION, _NO_COMMISSION = "总", "委员会", frozenset("员托派任会")
_STILL = words("税务总局 旅游厅 旅游委 旅游委员会 农业委 农业委员会 人事厅 保护委 保护委员会 发展局")
"""Bodies of such a trade that there still are: 国家税务总局, 生态环境保护委员会."""
_PLACED = frozenset("省市县区州旗盟")
_STATE = "国家"
LONG = 4
"""A trade of so many characters is no tail of another's name."""
_FORMER = late("原|旧|前身|撤销|撤并|整合|时任|曾|当时|划转|转隶|合并|组建|不再保留|脱钩|剥离")
_ABROAD = late("澳门|香港|台[北中南湾]|新加坡|日本|韩国|越南|泰国")
"""Where offices are called otherwise."""
_BEHIND = late(
    "[^，,。；;]{0,12}(?:改[为制组]|更名|撤[并销]|[并划]入|划转|转隶|合并|整合|归并|重组|不再保留)"
    "|(?:[、和及][^，,。；;、]{2,10}?[局厅委办])*等?(?:统一|整体|全部|均|已|上收){0,2}(?:(?:调整|升格|转|挂牌)(?:更名|设[立置])?[为成](?!期)|上收|下划|改设|加挂)"
    "|职责|令|公告|（?20[01]\\d"
)
"""What tells behind such a name what has become of the office: 县环保局调整为市局派出分局, 县国土资源局并入……."""
_EARLIER = late("(?:19\\d\\d|200\\d|201[0-8])年")
_ZONE = late("开发区|高新区|新区|园区|示范区|经开区|管委会|自贸区|保税区|工业区")
_SUED, _CASE = late(r"诉[^，,。；;）)]*$"), late(r"[^，,。；;]{0,24}案")
"""What stands around the defendant in the name of a case: 某公司诉某市国土资源局不履行行政协议案."""
CLAUSE, YEARS_BACK = 16, 40
OFTEN = 2


@frozen
class FormerOffice:
    """The name of an office that is no more, at its place, and the trade of the one that has become it."""

    start: int
    end: int
    name: str
    now: str


def former_offices(text: str, year: int, agency: str) -> Iterator[FormerOffice]:
    """Yields the names of abolished offices in a report of a year, each once."""
    if year < REFORMED or _ZONE.search(agency):
        return
    told: set[str] = set()
    for body in _BODY.finditer(text):
        former = _former(text, body.start())
        if former is None or former.name in told:
            continue
        named = any(one in text for one in _SAID.get(former.now, (former.now,)))
        if not (named or (year >= SURELY and text.count(former.name) <= OFTEN)) or _is_meant(text, former):
            continue
        told.add(former.name)
        yield former


def _former(text: str, at: int) -> FormerOffice | None:
    """The abolished office of which the word at a place is the end, with the place before it."""
    stem = at - 1 if text[at - 1 : at] == _CHIEF else at
    trade = next((one for one in _TAILS.get(text[stem - 2 : stem], ()) if text.endswith(one, 0, stem)), "")
    if not trade:
        return None
    end = at + (len(_COMMISSION) if text.startswith(_COMMISSION, at) else 1)
    if f"{trade[-2:]}{text[stem:end]}" in _STILL or (
        text[at] == _COMMISSION[0] and text[end : end + 1] in _NO_COMMISSION
    ):
        return None
    start = stem - len(trade)
    before = text[start - 1 : start] if start else ""
    placed = 2 * (text[start - 2 : start] == _STATE) or int(before in _PLACED)
    if not placed and len(trade) < LONG and "\u3400" <= before <= "\u9fff":
        return None
    return FormerOffice(start - placed, end, text[start - placed : end], _NOW[trade])


def _is_meant(text: str, found: FormerOffice) -> bool:
    """Whether the words around tell that the office of that time is meant, or an office that keeps the name."""
    line = text.rfind("\n", 0, found.start) + 1
    before = text[max(line, found.start - CLAUSE) : found.start]
    earlier = text[max(line, found.start - YEARS_BACK) : found.start]
    if _FORMER.search(before) or _ABROAD.search(before) or _ZONE.search(before) or _EARLIER.search(earlier):
        return True
    if text.rfind("《", line, found.start) > text.rfind("》", line, found.start):
        return True
    sued = _SUED.search(before) is not None and _CASE.match(text, found.end) is not None
    return sued or _BEHIND.match(text, found.end) is not None
