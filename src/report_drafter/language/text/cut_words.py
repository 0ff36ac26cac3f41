"""Words of set phrases that have lost their last character: 坚决落党中央, 依法行水平, 法治政建设."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.language.text.character_pairs import Places
from report_drafter.language.text.characters import is_basic_han

_WAYS = (
    "深入|认真|全面|坚决|学习|扎实|持续|统筹|稳步|严格|抓好|切实|不断|着力|贯彻|积极|进一步|有效|全力|大力|努力|奋力|"
    "深化|健全|协同|一体"
)
_VERBS = {
    "落": ("实", "实地细到后户幕款成入脚点差空马网案座子叶日伍选榜水石锤槌下定在于准位根好幅袋单笔锁小早效"),
    "贯": ("彻", "彻通穿注连串"),
    "推": ("进", "进动行广出开介送选举荐理销升优敲导论迟移演崇新"),
    "完": ("善", "善成备结毕整美工全税成满粮"),
    "健": ("全", "全康身步"),
    "优": ("化", "化先秀质良势待惠抚胜选育异越生"),
    "履": ("行", "行职责约带践历新诺"),
    "压": ("实", "实产环时减缩降茬紧力茎控覆油低缓力舱住责"),
}
"""What goes behind the words of a manner, with the character that it has lost and all that may stand behind it."""
_NAMES = {
    "行政": {
        "执": ("法", "法行纪政业"),
        "许": ("可", "可"),
        "诉": ("讼", "讼求前源调"),
        "复": ("议", "议核查工产审"),
        "裁": ("量", "量决定判撤"),
        "处": ("罚", "罚分置理室长于在以"),
        "决": ("策", "策定议"),
        "应": ("诉", "诉当急该对用"),
        "检": ("查", "查察"),
        "赔": ("偿", "偿付款"),
    },
    "法治": {
        "政": ("府", "府策协务工法治绩"),
        "建": ("设", "设立成言议党队功档"),
        "宣": ("传", "传讲教誓"),
        "素": ("养", "养质材"),
        "观": ("念", "念点摩察影赏看测"),
        "思": ("想", "想维考路政"),
        "督": ("察", "察查导促办"),
        "氛": ("围", "围"),
        "意": ("识", "识见义蕴"),
    },
    "服务型": {"政": ("府", "府务党")},
    "阳光": {"政": ("府", "府务策")},
    "主体": {"责": ("任", "任权")},
    "监管": {"责": ("任", "任权")},
    "领导": {"责": ("任", "任令成无")},
    "属地": {"责": ("任", "任")},
    "第一": {"责": ("任", "任")},
    "贯彻": {"落": ("实", "实地细")},
    "狠抓": {"落": ("实", "实地细小")},
    "公共法律": {"服": ("务", "务")},
    "法律": {"援": ("助", "助"), "顾": ("问", "问")},
    "政务": {"服": ("务", "务")},
    "政府": {"信": ("息", "息访用任箱函贷托守誉")},
    "人民": {"调": ("解", "解查研")},
    "社区": {"矫": ("正", "正治")},
    "矛盾": {"纠": ("纷", "纷葛")},
    "应急": {"处": ("置", "置理突室长")},
    "备案": {"审": ("查", "查核批")},
    "安全": {"生": ("产", "产活态命物")},
    "生态": {"环": ("境", "境保评卫")},
    "知识": {"产": ("权", "权")},
    "高质量": {"发": ("展", "展挥布明")},
    "贯彻党": {"中": ("央", "央")},
    "权责": {"清": ("单", "单晰楚廉理")},
    "执法": {"监": ("督", "督管察测控")},
    "出庭": {"应": ("诉", "诉对答")},
    "依法行": {"": ("政", "政使为事医驶权走进动贿文刑业")},
    "规范性文": {"": ("件", "件书本字")},
    "合法性审": {"": ("查", "查核")},
    "营商环": {"": ("境", "境节")},
    "习近": {"": ("平", "平")},
}
"""The same for names: what begins them, then as above."""
_GOES_ON = "，。；、：“《（"
PAIR = 2


def _listed() -> dict[str, list[tuple[str, str, str]]]:
    """What has lost a character by the last two of those left: the words, the one that is lost, what may follow."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    ways = ((way + stem, *lost) for way in _WAYS.split("|") for stem, lost in _VERBS.items())
    names = ((head + stem, *lost) for head, stems in _NAMES.items() for stem, lost in stems.items())
    for words, lost, known in (*ways, *names):
        found.setdefault(words[-PAIR:], []).append((words, lost, known))
    return found


_BY_PAIR = _listed()
CUT_PAIRS = frozenset(_BY_PAIR)
"""The pairs that such words end on."""


def cut_words(text: str, places: Places) -> Iterator[tuple[int, int, str]]:
    """Yields where a word has lost its last character, and how it is written in full.

    `places` are those where any of the pairs stands, and maybe others.
    """
    for place, listed in ((place, _BY_PAIR[pair]) for place, pair in places if pair in _BY_PAIR):
        end = place + PAIR
        for words, lost, known in listed:
            following = text[end : end + 1]
            goes_on = is_basic_han(following) or following in _GOES_ON
            if following and goes_on and following not in known and text.endswith(words, 0, end):
                yield end - len(words), end, words + lost
