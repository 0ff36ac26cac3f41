"""Offices that sign or issue a report: whether a signature is another name of an office, or only a shorter one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han
from report_drafter.language.text.short_names import is_shortened

HEAD, TAIL, LONGEST = 6, 3, 30
FRONT_LINES, LONGEST_LINE, SHORTEST = 4, 50, 6

_PLACE = late(rf"{HAN}{{2}}[省市县区旗]")
_KINDS = ("局", "厅", "委员会", "法院", "检察院", "人民政府")
_SECOND = late(r"[（(](?P<names>[\u4e00-\u9fff、]{2,24})[）)]")
_BODY = late("(?:局|厅|队|委员会|办公室|办事处|政府|中心|院|分行)$")


def joint_issuers(lines: Sequence[str]) -> Iterator[str]:
    """Yields the offices that stand side by side in a line under the title: 青禾县统计局 国家统计局青禾调查队."""
    for line in lines[:FRONT_LINES]:
        names = line.split()
        if len(names) > 1 and len(line) <= LONGEST_LINE and all(is_han(one) and _BODY.search(one) for one in names):
            yield from (one for one in names if len(one) >= SHORTEST)


def is_body(name: str) -> bool:
    """Tells whether a name is an office's by its last word: no place's alone, nobody's post."""
    return _BODY.search(name) is not None


def is_other_name(signature: str, own: str) -> bool:
    """Tells whether a signature names another office of the same place than the title, one of the same kind."""
    places = [place for place in _PLACE.findall(own) if place in signature]
    kind = next((kind for kind in _KINDS if own.endswith(kind)), own[-TAIL:])
    if not places or not signature.endswith(kind) or not is_han(signature):
        return False
    return not is_shortened(signature, own) and not is_shortened(own, signature)


def usual_name(signature: str, text: str) -> str:
    """Returns the name of equal ends by which the text calls the office that signs, '' where it has none or both."""
    if len(signature) < HEAD + TAIL or not is_han(signature) or text.count(signature) > 1:
        return ""
    likes = re.compile(f"{signature[:HEAD]}{HAN}{{0,{LONGEST}}}?{signature[-TAIL:]}")
    names = [one for one in likes.findall(text) if one != signature]
    alike = len(names) > 1 and len(set(names)) == 1 and not is_shortened(signature, names[0])
    return names[0] if alike and not is_shortened(names[0], signature) else ""


def is_second_name(signature: str, own: str, front: Sequence[str]) -> bool:
    """Tells whether a signature is the name that the title gives the office in a bracket: 文化和旅游局（市文物局）."""
    title = next((one for one in front if own in one), "")
    seconds = _SECOND.match(title, title.find(own) + len(own)) if own else None
    names = seconds["names"].split("、") if seconds is not None else []
    return any(signature.endswith(name.lstrip("省市州县区旗")) for name in names)
