"""Sentences that break off: ……26件，办理。 where the words behind the verb are gone, ……工作，并。 where all are.

A verb that is told with what it is done to ends no sentence as a clause by itself, nor do words that only lead on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_VERBS = (
    "提出|制定|制订|修订|印发|召开|举办|举行|发放|受理|建成|出台|组建|编制|办理|审核|审理|审结|完成|开展|发布|签订|签署|起草|拟定|"
    "组织|聘请|邀请|配备|设立|成立|新建|建立|健全|构建|打造|搭建|争取|选派|抽调|查处|查办|查获|化解|排查|走访|慰问|接待|接听|"
    "解决|收集|征集|征求|听取|召集|移送|追缴|收缴|没收|减免|拨付|投入|落实|惠及|覆盖|涉及|培训|轮训|评选|命名|授予|获得|荣获|"
    "取得|实现|新增|出具|提供|印制|制作|播放|刊发|推送|开设|开通|开办|创建|加强|强化|深化|推动|推进|促进|坚持|围绕|聚焦|履行|承担|"
    "牵头|协助|压实|夯实|筑牢|守住|打击|遏制|确保|防范|下发|签发|报送|制发|承办|主办|清理|修改|审查|评查|抽查|约谈|督办|整治|引导"
)
_LEADING = "其中|以及|包括|按照|根据|依据|为了|关于|并且|从而|进而|达到|共有|并|共|达|将|把|由|向|与|及|从"
_COUNTS = "共计|累计|合计|先后|共|全年"
_MARKS = "，；。"
_BROKEN_OFF = tuple(late(f"{mark}(?:(?:{_COUNTS})?(?:{_VERBS})了?|{_LEADING})(?=[。；\\n]|$)") for mark in _MARKS)
"""One pattern for each mark, which the engine can leap to."""
_ALONE = late(f"[，；](?:{_VERBS})[，；。]")
"""A clause beside that is a verb by itself: what goes on so is a list of steps."""
_STEP = len("，受理")


def cut_sentences(plain: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a sentence breaks off, with its last words."""
    for match in (one for pattern in _BROKEN_OFF for one in pattern.finditer(plain)):
        if not _is_list(plain, match) and not _is_case(plain, match):
            yield match.start() + 1, match.end(), match[0][1:]


def _is_case(plain: str, match: re.Match[str]) -> bool:
    """Whether the clause before tells of which ones the verb is said: 符合条件的，受理; 推诿扯皮的，约谈."""
    return match[0][0] == "，" and plain[match.start() - 1 : match.start()] == "的"


def _is_list(plain: str, match: re.Match[str]) -> bool:
    """Whether steps of two characters are listed, as in 受理，审核，办理."""
    before = _ALONE.fullmatch(plain, max(0, match.start() - _STEP), match.start() + 1)
    return before is not None or _ALONE.match(plain, match.end()) is not None
