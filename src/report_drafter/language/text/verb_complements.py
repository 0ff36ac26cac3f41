"""的, 得 and 地 in one another's place where no reading is left: 用的上, 信的过, 取的了成效, 参与度高得事项."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.late_pattern import late

_ABLE = {
    "上": "用跟赶配排考够比",
    "下": "沉放容俯",
    "着": "摸用找管睡够",
    "见": "看听",
    "到": "看做听办找得感",
    "过": "信过比",
    "住": "靠管稳守顶扛留经站记挺沉接兜耐抓压控",
    "懂": "听看读",
    "起": "担经拿立负",
    "出": "拿站豁叫打看",
    "走": "带",
    "赢": "打",
    "好": "用管办",
    "响": "叫打",
    "通": "行走",
    "硬": "过",
    "稳": "站",
    "会": "学",
    "成": "办",
    "准": "查拿",
    "进": "听",
    "清": "看分说",
    "开": "叫",
    "牢": "扎",
    "实": "落",
}
"""What tells that an act succeeds, and the verbs with which it does so behind 得."""
_PAIRS = "|".join(f"[{verbs}][的地]{end}" for end, verbs in _ABLE.items())
_UNABLE = "听的进去|沉的下去|沉的下心|豁的出去|俯的下身|拿的出手|叫的应|过的去|说的清楚|看的清楚"
_ABLE_OR_NOT = late(rf"(?<![目确是有你我他她])(?:{_UNABLE}|{_PAIRS})(?=[，。；、！”’）\n]|\Z)")
_GAINED = late(
    "取的(?<![采收听提获领争录摄汲夺索抽吸选换考榨]取的)(?=了|(?:积极|显著|明显|良好|较好|阶段性|新的)?(?:成效|成绩|进展|实效|突破))"
)
_NOUNS = "事项|问题|单位|部门|企业|案件|人员|群众|地区|领域|项目|措施|办法|作用|成效|成果|成绩|基础|氛围|意义|环境"
_OF = late(
    rf"(?:(?:程?度|性|频次|频率|频|量|力度|风险|反映|反响|数量|社会关注)[高低大强多]|(?:积极|良好|较大|较好|较强|较高|重要|坚实|显著|浓厚|突出|主要|有效))"
    rf"(?P<typed>[得地])(?:{_NOUNS})(?=[，。；、！”）\n]|\Z)"
)


def misplaced_particles(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where such words stand, and what is meant."""
    able = ((one.start(), one.end(), f"{one[0][0]}得{one[0][2:]}") for one in _ABLE_OR_NOT.finditer(text))
    gained = ((one.start(), one.end(), "取得") for one in _GAINED.finditer(text))
    whose = ((*one.span("typed"), "的") for one in _OF.finditer(text))
    return chain(able, gained, whose)
