"""Follows an indicator's new name: into relations, into tags, and into the 【…】 of narratives. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from report_drafter.adopting.name_register import JINJA_WORDS, legal_name
from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UserError
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.late_pattern import late

EDGE = r"[\s=<>+\-−–*/×÷()（）≤≥≦≧＝＜＞＋－＊／]"
NOT_EDGE = EDGE.replace("[", "[^", 1)
BRACKETED = late(r"(?<=.)(?:\(([^()（）]+)\)|（([^()（）]+)）)")
"""What may stand in brackets in a name, behind its first character."""
HALF = str.maketrans("（）", "()")
LITERAL = late(r"\"[^\"]*\"|'[^']*'")


def indicator_to_rename(catalogue: Catalogue, old: str, nearest: Callable[[str, Iterable[str]], str]) -> Indicator:
    """Returns the indicator that `old` names or is the code of; raises UserError, with the nearest name, for none."""
    found = catalogue.by_name.get(old) or catalogue.by_code.get(old)
    if found is None:
        near = nearest(old, catalogue.by_name)
        advice = f"是不是“{near}”？" if near else "请核对名称，可在 catalogue.xlsx 的“指标”表中复制。"
        raise UserError(f"指标目录里没有名称或编码为“{old}”的指标。", advice)
    return found


def check_new_name(catalogue: Catalogue, new: str, reserved: Iterable[str]) -> None:
    """Raises UserError when a name cannot be an indicator's: no legal tag, in use, or a word of templates."""
    bare = BRACKETED.sub(lambda match: match[1] or match[2], new)
    legal = legal_name(bare)
    if not legal or legal != bare:
        hint = f"可用：{legal}。" if legal else "请另取一个名称。"
        raise UserError(
            f"“{new}”不能作指标名称：只能用汉字、字母、数字、下划线和成对的括号，且不以数字、括号开头。", hint
        )
    if new in catalogue.by_name:
        raise UserError(f"“{new}”已经是编码 {catalogue.by_name[new].code} 的指标名称。", "请另取一个名称。")
    if new in JINJA_WORDS or new in set(reserved):
        raise UserError(f"“{new}”是模板自用的词语，不能作指标名称。", "请另取一个名称。")


def renamed_relation(text: str, old: str, new: str, names: Iterable[str] = ()) -> str:
    """Returns a relation with one name replaced where it stands as a whole; `names` are all that indicators bear."""
    for start in sorted(_places(text, old, names, (rf"(?<!{NOT_EDGE})", rf"(?!{NOT_EDGE})")), reverse=True):
        text = f"{text[:start]}{new}{text[start + len(old) :]}"
    return text


def renamed_reference(text: str, old: str, new: str) -> str:
    """Returns a narrative with 【old】 replaced; blanks inside of the brackets count as nothing."""
    return re.sub(rf"【\s*{re.escape(old)}\s*】", lambda _: f"【{new}】", text)


def name_places(tag: str, old: str, names: Iterable[str] = ()) -> tuple[int, ...]:
    """Returns where a tag speaks of a name, as offsets into the tag; what stands in quotes is no name."""
    quoted = [match.span() for match in LITERAL.finditer(tag)]
    places = _places(tag, old, names, (r"(?<![\w.])", r"(?!\w)"))
    return tuple(one for one in places if not any(start <= one < end for start, end in quoted))


def _places(text: str, old: str, names: Iterable[str], edges: tuple[str, str]) -> list[int]:
    """Where a name stands between edges, and no longer name that begins like it: 走访企业（家） is not 走访企业."""
    known = {old.translate(HALF), *(one.translate(HALF) for one in names if old in one)}
    wanted = "|".join(re.escape(one) for one in sorted(known, key=len, reverse=True))
    found = re.finditer(f"{edges[0]}(?:{wanted}){edges[1]}", text.translate(HALF))
    return [match.start() for match in found if match[0] == old.translate(HALF)]
