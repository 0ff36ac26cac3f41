"""Words of set phrases that have lost their last character: 坚决落党中央, 依法行水平, 法治政建设."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import is_basic_han

_WAYS = "深入|认真|全面|坚决|学习|扎实|持续|统筹|稳步|严格|抓好|切实|不断|着力|贯彻|积极|进一步|有效"
_VERBS = {
    "落": ("实", "实地细到后户幕款成入脚点差空马网案座子叶日伍选榜水石锤槌下定在于准位根好幅袋单笔锁"),
    "贯": ("彻", "彻通穿注连串"),
    "推": ("进", "进动行广出开介送选举荐理销升优敲导论迟移演崇新"),
    "完": ("善", "善成备结毕整美工全税成满粮"),
    "健": ("全", "全康身步"),
    "优": ("化", "化先秀质良势待惠抚胜选育异越生"),
    "履": ("行", "行职责约带践历新"),
    "压": ("实", "实减缩降茬紧力茎控覆油低缓力舱住责"),
}
"""What goes behind the words of a manner, with the character that it has lost and all that may stand behind it."""
_NAMES = {
    "行政": {
        "执": ("法", "法行纪政业"),
        "许": ("可", "可"),
        "诉": ("讼", "讼求前源调"),
        "复": ("议", "议核查工产"),
        "裁": ("量", "量决定判撤"),
    },
    "法治": {
        "政": ("府", "府策协务工法治绩"),
        "建": ("设", "设立成言议党队功档"),
        "宣": ("传", "传讲教誓"),
        "素": ("养", "养质材"),
        "观": ("念", "念点摩察影赏看测"),
        "思": ("想", "想维考路政"),
    },
    "依法行": {"": ("政", "政使为事医驶权走进动贿")},
    "规范性文": {"": ("件", "件书本字")},
    "合法性审": {"": ("查", "查核")},
    "营商环": {"": ("境", "境节")},
    "习近": {"": ("平", "平")},
}
"""The same for names: what begins them, then as above."""
_GOES_ON = "，。；、：“《（"
_ENDS = {head + stem: lost for head, stems in _NAMES.items() for stem, (lost, _) in stems.items()}
_AFTER_WAY = late(rf"(?:{_WAYS})(?P<word>{'|'.join(f'{stem}(?![{known}])' for stem, (_, known) in _VERBS.items())})")
_IN_NAME = tuple(
    (head, late(f"{head}(?:{'|'.join(f'{stem}(?![{known}])' for stem, (_, known) in stems.items())})"))
    for head, stems in _NAMES.items()
)


def cut_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a word has lost its last character, and how it is written in full."""
    for match in _AFTER_WAY.finditer(text):
        if _is_followed(text, match.end()):
            yield match.start(), match.end(), match[0] + _VERBS[match["word"]][0]
    for head, pattern in _IN_NAME:
        for match in pattern.finditer(text) if head in text else ():
            if _is_followed(text, match.end()):
                yield match.start(), match.end(), match[0] + _ENDS[match[0]]


def _is_followed(text: str, end: int) -> bool:
    """Whether a line goes on behind a word: a class of Han in each pattern would take longer to compile than to run."""
    following = text[end : end + 1]
    return is_basic_han(following) or (following != "" and following in _GOES_ON)
