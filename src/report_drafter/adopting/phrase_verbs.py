"""Finds in a phrase what is done, by whom and to what."""

from __future__ import annotations

from report_drafter.adopting.naming_words import GENERIC, MANNERS, NOT_VERBS, NOUN_LIKE, ORGANS, VERBS
from report_drafter.domain.late_pattern import late

SHORTEST = 2
VERB_SIZES = (4, 3, 2)
SUBJECT = late(rf".*{ORGANS}(?={MANNERS}$)")


def verb_at(text: str, place: int) -> str:
    """Returns the longest known verb at a place of a text, or ''."""
    if text.startswith(NOT_VERBS, place):
        return ""
    return next((text[place : place + size] for size in VERB_SIZES if text[place : place + size] in VERBS), "")


def leading_verb(text: str) -> str:
    """Returns the verbs that a phrase opens with: 发现整改 of 发现整改安全隐患, but 发生 of 发生生产安全事故."""
    end, place = 0, 0
    while verb := verb_at(text, place):
        place += len(verb)
        if not end or verb not in NOUN_LIKE or place == len(text):
            end = place
    return text[:end]


def noun_like(text: str, place: int) -> bool:
    """Tells whether the verb at a place is as often part of a noun: 服务窗口."""
    return verb_at(text, place) in NOUN_LIKE


def last_object(text: str) -> str:
    """Returns what follows the last verb of a phrase (身份证缴款 of 微信实现身份证缴款), or all of it."""
    places = [place + len(verb_at(text, place)) for place in verb_places(text) if not noun_like(text, place)]
    return next((text[place:] for place in reversed(places) if len(text) - place > SHORTEST), text)


def subject_of(text: str) -> str:
    """Returns who acts (镇党委专题 of 镇党委专题研究法治工作), '' where the object alone says too little."""
    for place in verb_places(text):
        thing = _object(text[place:])
        if SUBJECT.match(text[:place]) and len(thing) > SHORTEST and thing not in GENERIC and not thing.endswith("率"):
            return text[:place]
    return ""


def object_beside_subject(text: str) -> str:
    """Returns what the subject of a phrase acts on: 案件 of 调解委员会受理案件; all of it where no subject is known."""
    places = (place for place in verb_places(text) if SUBJECT.match(text[:place]))
    return next((thing for place in places if (thing := _object(text[place:]))), text)


def _object(action: str) -> str:
    return action[len(leading_verb(action)) :]


def verb_places(text: str) -> list[int]:
    """Returns where in a text known verbs begin."""
    return [place for place in range(len(text)) if verb_at(text, place)]
