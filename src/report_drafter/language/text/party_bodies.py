"""Where a bureau calls its own party body 党组 here and 党委 there: 局党组书记 beside 全年召开党委会31次.

An office has the one or the other. Only what can be its own is read: 局党组, 委党委, 党组会, 党委书记、局长; others are
the 党委 of a town, of the city or of its own staff (机关党委), and 党委（党组） of all.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.short_names import OddName

OFTEN, RARE, SHARE = 2, 2, 4
"""How often the one must stand, and how rarely the other may, at most once to so many."""
_BUREAUS = ("局", "厅", "委员会", "委", "办公室")
_KINDS = {"党组": "党委", "党委": "党组"}
_OWN_LEAD = (
    r"(?:(?<=[局厅委办])|(?<=\n)|(?<=[，,。；;：:、由经向是在的])"
    r"|(?<=召开)|(?<=主持)|(?<=提交)|(?<=听取)|(?<=纳入)|(?<=全年)|(?<=组织))"
)
_ACTS = (
    "书记、(?:局长|厅长|主任)|[成委]员、(?:副局长|副厅长|副主任|总)"
    "|会(?!同)|理论学习中心组|集体|将|把|始终|高度重视|坚持|认真|切实|带头|专题|全年|研究|审议"
)
_OWN = late(rf"{_OWN_LEAD}(?P<kind>党[组委])(?=(?P<act>{_ACTS}))")
_BODY_BEFORE = frozenset("局厅委办")
_BARE_ACTS = ("书记、", "会", "理论", "成员、", "委员、")
_OTHERS = late(
    "(?:机关|各级|直属|系统|下属|基层|乡镇|街道|学校|医院|企业|公司|支队|大队|市委|县委|区委|省委|政府|上级|各[县市区乡镇])$"
)
_HIGHER = late("[省市区总][局厅委]$")
"""The office above, which may have another party body: 市局党委, in a county's report."""
_OTHER_OFFICE = late(r"(?P<name>[\u4e00-\u9fff]{1,5}[局厅委])$")
_OF_LEVEL = frozenset("省市县区旗镇乡")
_CHANGED = late("改设|撤销党组|设立党委|党组改为|改为党委|党组改党委|(?:成立|组建)党委")
_BEHIND = ("（党", "(党", "和政府", "、政府", "政府")
LEAD = 6
"""How many characters before a party body tell whose it is."""


def misnamed_parties(text: str, agency: str) -> Iterator[OddName]:
    """Yields the few places where a bureau's party body is called otherwise than everywhere else."""
    if not agency.endswith(_BUREAUS) or _CHANGED.search(text):
        return
    found: dict[str, list[tuple[int, int]]] = {kind: [] for kind in _KINDS}
    for match in _OWN.finditer(text):
        start = match.start("kind")
        if _is_own(text, start, match["act"]) and not text.startswith(_BEHIND, match.end("kind")):
            found[match["kind"]].append((start, match.end("kind")))
    odd, usual = sorted(_KINDS, key=lambda kind: len(found[kind]))
    few, many = len(found[odd]), len(found[usual])
    if many < OFTEN or few > RARE or few * SHARE > max(many, SHARE):
        return
    for start, end in found[odd]:
        if _HIGHER.search(text, max(0, start - LEAD), start) is None and not _is_of_another(text, start, agency):
            yield OddName(start, end, odd, usual, many)


def _is_of_another(text: str, start: int, agency: str) -> bool:
    """Whether an office is named before its party body that is not the report's own: 市公安局党委; 县司法局党委."""
    named = _OTHER_OFFICE.search(text, max(0, start - LEAD), start)
    name = named["name"] if named is not None else ""
    level = max((name.rfind(one) for one in _OF_LEVEL), default=-1)
    return 0 <= level < len(name) - 1 and not agency.endswith(name[level:])


def _is_own(text: str, start: int, act: str) -> bool:
    """Whether a party body named behind 局, or alone before what only the office's own does, may be its own."""
    before = text[max(0, start - LEAD) : start]
    if _OTHERS.search(before):
        return False
    if before.endswith("组织") and act.startswith("书记、"):
        return False  # 组织党委书记、局长讲法治课: those of all offices.
    return before[-1:] in _BODY_BEFORE or act.startswith(_BARE_ACTS)
