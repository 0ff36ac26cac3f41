"""机关名称前后写法一致。

查什么
    与报告机关名称、文中多次出现的机关名称只差一个字的写法（多字、漏字、错字）；落款与题名中的机关名称不一致；“以下简称”的
    简称后文不用而用另一个；《宁州县……办法》一类文件题名中的地名、句首“宁州县司法局负责……”的地名与本地的“宁川县”差一个字；同一文件题名别处写的是本地的（《淮泽市……条例》《河阳市……条例》），句首自称写了他地的；
    本机关自称（“西湖分局将……”“在区委坚强领导下”）的地名、名称错一个字，或用了旧名、别的机关名（“环境保护局将继续……”），或写成
    另一类地方、机关（县的报告写“我区”“全区”“区人社局编印”，局的报告写“我委”，委员会的报告写“全局执法人员”，镇的报告写“乡党委”）；省级的报告在只能写本省的地方（“代表××省人民政府”“平安××”“现代化××新篇章”）写了他省，
    局的党组一处写成“党委”的；或自称“我市”“全市上下”（直辖市自称“全省”），市的报告自称“我县”，党委、政府不是同一级（“县委、市政府”）；落款用旧称、别称或别的机关；2018年机构改革后仍用已撤销机关的名称（写它更名、并入、调整的不算）
    （“省工商局”“县卫计委”）；同类地名一处错一个音近的字（“大塘村”“大唐村”）；
    机关、当事人不能有的职权、层级（“县人大决定维持”行政复议、“县消防救援支队”、“被告撤诉”）；同一分局的另一种叫法；同一警种一处称“支队”一处称“大队”；
    报告落款时还没有组建的机关（2021年的报告写“国家数据局”）；街道办事处的报告写“局长出庭应诉”；局的报告写“院党组”“局党组书记、院长”，法院的报告写“县检察院将……”，
    向人民代表大会报告称“各位委员”；题名下报告人的机关错了地名，“人民法院检察长”一类没有的职务；本机关的表彰写了别的局。
为什么
    机关名称应当用规范全称或规范化简称；差一个字往往是漏打了行政区划的“区”“县”。
反例
    重庆市公安局渝北区分局
    重庆市公安局渝北区分局召开党委会12次，重庆市公安局渝北区分局印发文件3件。
    制定《重庆市公安局渝北分局议事规则》。
正例
    重庆市公安局渝北区分局
    重庆市公安局渝北区分局召开党委会12次，分局印发文件3件，与重庆市公安局江北区分局联合开展检查。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.not_yet_there import signing_day
from report_drafter.language.chronology.stated_years import issue_date
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.alike_places import alike_places
from report_drafter.language.text.characters import places_of
from report_drafter.language.text.former_offices import FormerOffice, former_offices
from report_drafter.language.text.later_bodies import later_bodies
from report_drafter.language.text.organ_acts import misplaced_acts
from report_drafter.language.text.organisations import organisation_names, other_forms, units_at_levels
from report_drafter.language.text.own_body import misnamed_bodies, misnamed_call, misnamed_honours
from report_drafter.language.text.own_kind import OF_ANOTHER_KIND
from report_drafter.language.text.own_level import misnamed_levels, uneven_pairs
from report_drafter.language.text.own_post import SIGNS as POSTS
from report_drafter.language.text.own_post import (
    foreign_heads,
    misaddressed,
    misnamed_speakers,
    misplaced_heads,
    misplaced_leaders,
)
from report_drafter.language.text.own_province import misnamed_branch, misnamed_provinces
from report_drafter.language.text.own_speech import misnamed_own
from report_drafter.language.text.own_titles import misplaced_offices, misplaced_titles
from report_drafter.language.text.party_bodies import misnamed_parties
from report_drafter.language.text.short_names import SIGN, OddName, misnamed_places, misnamed_selves, unused_names
from report_drafter.language.text.signatures import is_other_name, is_second_name, joint_issuers, usual_name
from report_drafter.language.text.word_difference import difference
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

OFTEN = 2
SHORTEST, SURE_LENGTH = 6, 7
"""In a short name a changed character may make another body, unless it is one that is easily taken for the other."""
LARGEST_TABLE, FRONT = 40, 8
GOVERNMENT = "人民政府"
PLACED = late(".{1,3}?[省市州县区旗镇乡]")
"""What a name that has lost its first character goes on with: 石坪镇人民政府 of 青石坪镇人民政府."""
LEADERS = (misplaced_leaders, foreign_heads)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields names that are one character away from a name that stands for sure, and other forms of such names."""
    names = _settled(subject)
    slips = [(name, span) for name in names for span in _misspelt(subject, name, names)]
    yield from (_slip(subject, name, span) for name, span in slips if not _is_within(span, slips))
    for name in names:
        yield from _called_otherwise(subject, name)
    yield from _levels(subject)
    yield from _shortened_otherwise(subject)
    yield from _of_another_place(subject)
    yield from _signed_otherwise(subject)
    yield from _spoken_otherwise(subject)
    yield from _of_two_levels(subject)
    for one in misplaced_acts(subject.plain):
        span = subject.span_at(one.start, one.end)
        yield Finding(RULE.name, Severity.WARNING, f"“{span.text}”：{one.says}", one.todo, (span,))


def _settled(subject: ReportUnderCheck) -> list[str]:
    """Names used often enough to be no slip, and the agency's own unless it is itself a slip of one of them."""
    found = organisation_names(subject.plain.split("\n"), OFTEN)
    own = subject.model.agency
    if own and own not in found and not any(_one_edit(own, name) for name in found):
        found[own] = OFTEN
    front = [one.text for one in subject.model.text.paragraphs[:FRONT]]
    for name in joint_issuers(front):
        if name not in found and not any(_one_edit(name, other) for other in found):
            found[name] = OFTEN
    longest = sorted((one for one in found if len(one) >= SHORTEST), key=lambda one: (-found[one], one))
    return longest[:LARGEST_TABLE]


def _misspelt(subject: ReportUnderCheck, name: str, names: list[str]) -> Iterator[TextSpan]:
    """Yields stretches one edit away from a name: such an edit leaves its first or its last half whole."""
    half, plain = len(name) // 2, subject.plain
    found: dict[int, int] = {}
    for at in places_of(name[:half], plain):
        end = at + len(name)
        if name[-1] in plain[end - 2 : end + 1] and not plain.startswith(name, at):
            found.update((at, one) for one in (end, end + 1, end - 1) if _slipped(plain[at:one], name, names))
    for at in places_of(name[half:], plain):
        start, end = at - half, at + len(name) - half
        if name[0] in plain[max(0, start - 1) : start + 2] and not plain.startswith(name, max(0, start)):
            starts = (start + 1, start, start - 1)
            found.update((one, end) for one in starts if one >= 0 and _slipped(plain[one:end], name, names))
    yield from (subject.span_at(start, end) for start, end in sorted(found.items()))


def _is_within(span: TextSpan, slips: list[tuple[str, TextSpan]]) -> bool:
    """Whether a slip is part of a longer name with the same slip: 清溪人民政府 of 清溪人民政府办公室."""
    same = (one for _, one in slips if one.paragraph == span.paragraph)
    return any(one.start <= span.start and span.end <= one.end and len(one.text) > len(span.text) for one in same)


def _slipped(words: str, name: str, names: list[str]) -> bool:
    """Tells whether words are a slip of a name, and no settled name themselves."""
    return words not in names and _one_edit(words, name)


def _one_edit(words: str, name: str) -> bool:
    """Tells whether words are a name with one inner character lost, added or changed."""
    if not words or words[-1] != name[-1] or words[0] != name[0]:
        return False
    if len(words) == len(name) - 1:
        return any(words == name[:at] + name[at + 1 :] for at in range(len(name)))
    if len(words) == len(name) + 1:
        return any(name == words[:at] + words[at + 1 :] for at in range(len(words)))
    if len(words) != len(name):
        return False
    wrong = [at for at in range(len(name)) if words[at] != name[at]]
    if len(wrong) != 1 or _other_place(name, wrong[0]):
        return False
    return len(name) >= SURE_LENGTH or alike(words[wrong[0]], name[wrong[0]])


def _other_place(name: str, at: int) -> bool:
    """Tells whether the character is part of a place's name: another place is another body."""
    return bool(re.match(".{0,2}[省市州县区旗乡镇]", name[at:])) or name[at] in "省市州县区旗乡镇"


def _slip(subject: ReportUnderCheck, name: str, span: TextSpan) -> Finding:
    message = f"机关名称“{span.text}”与文中“{name}”差一个字"
    return Finding(RULE.name, Severity.WARNING, message, f"核对，统一为“{name}”", (span,), subject.first_spans(name))


def _called_otherwise(subject: ReportUnderCheck, name: str) -> Iterator[Finding]:
    for form in other_forms(name):
        places = [subject.span_at(at, at + len(form)) for at in places_of(form, subject.plain)]
        if places:
            message = f"“{form}”与“{name}”疑为同一机关的两种叫法"
            yield Finding(RULE.name, Severity.HINT, message, "统一机关名称", tuple(places), subject.first_spans(name))
            return


def _shortened_otherwise(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a short name that the report gives and never uses, while it uses another of the same build."""
    for one in unused_names(subject.plain) if SIGN in subject.plain else ():
        message = f"简称“{one.name}”后文没有再用，文中用的是“{one.used}”（{one.times}处）"
        span = subject.span_at(one.start, one.end)
        yield Finding(RULE.name, Severity.WARNING, message, "统一简称", (span,), subject.first_spans(one.used))


def _of_another_place(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a document, a government or the office itself under another name than the report's own place and kind."""
    places: dict[int, OddName] = {}
    for one in _odd_places(subject):
        if places.setdefault(one.start, one) is one:
            yield _another_place(subject, one)
    bodies = {one.start: one for one in _odd_bodies(subject) if one.start not in places}.values()
    yield from (_another_body(subject, one) for one in bodies)
    for former in former_offices(subject.plain, subject.agreed.year or 0, subject.model.agency):
        if all(former.end != one.end for one in bodies):
            yield _abolished(subject, former)
    signed = signing_day(subject.model, subject.agreed.year)
    for later in later_bodies(subject.plain, signed, subject.model.agency) if signed is not None else ():
        message = f"“{later.name}”{later.founded.year}年才组建，此处已有其部署、工作"
        span = subject.span_at(later.start, later.end)
        yield Finding(RULE.name, Severity.WARNING, message, "核对机关名称，或者报告的年度、日期", (span,))


def _odd_places(subject: ReportUnderCheck) -> Iterator[OddName]:
    """The names of places that the report's own is meant by, the surest first."""
    plain, own = subject.plain, subject.model.agency
    yield from misnamed_places(plain, own)
    yield from alike_places(plain)
    yield from islice(misnamed_selves(plain, own) if own else (), 1)
    titled = (misplaced_titles, misplaced_offices)
    for read in (misnamed_own, *titled, misnamed_provinces, misnamed_branch, misnamed_call):
        yield from read(plain, own)


def _odd_bodies(subject: ReportUnderCheck) -> Iterator[OddName]:
    """The names of bodies, ranks and honours that do not belong to the report's own office."""
    readers = (misnamed_levels, misnamed_honours, misnamed_parties)
    for read in (misnamed_bodies, *OF_ANOTHER_KIND, *readers):
        yield from read(subject.plain, subject.model.agency)


def _another_place(subject: ReportUnderCheck, one: OddName) -> Finding:
    changed = sum(wrong != right for wrong, right in zip(one.name, one.used, strict=False))
    how = "差一个字" if changed == 1 or len(one.name) != len(one.used) else "不是一地，疑为他稿所留"
    message = f"“{one.name}”与文中“{one.used}”（{one.times}处）{how}"
    span = subject.span_at(one.start, one.end)
    return Finding(RULE.name, Severity.WARNING, message, "核对地名", (span,), subject.first_spans(one.used))


def _abolished(subject: ReportUnderCheck, one: FormerOffice) -> Finding:
    message = f"“{one.name}”是机构改革前的名称，其职责今属{one.now}部门"
    todo = "核对，改用现机关名称；确指当时的，写明“原”"
    return Finding(RULE.name, Severity.WARNING, message, todo, (subject.span_at(one.start, one.end),))


def _another_body(subject: ReportUnderCheck, one: OddName) -> Finding:
    """The report's own office under another office's name."""
    elsewhere = f"文中其他处为“{one.used}”（{one.times}处）" if one.times else f"应为“{one.used}”"
    message = f"此处应为本机关自称，写成了“{one.name}”，{elsewhere}"
    span = subject.span_at(one.start, one.end)
    return Finding(
        RULE.name, Severity.WARNING, message, f"核对，统一为“{one.used}”", (span,), subject.first_spans(one.used)
    )


def _of_two_levels(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds 县委、市政府: a party committee beside the government of another level."""
    for one in uneven_pairs(subject.plain):
        span = subject.span_at(one.start, one.end)
        message = f"“{span.text}”中的党委和政府不是同一级"
        yield Finding(RULE.name, Severity.WARNING, message, f"核对，改为“{one.meant}”", (span,))


def _levels(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a unit that is called 支队 here and 大队 there."""
    for unit in units_at_levels(subject.plain):
        first, *others = (subject.span_at(*place) for place in unit.places)
        message = f"“{unit.stem}”有{'、'.join(unit.levels)}几种叫法"
        todo = "核对是否同一单位，统一名称"
        yield Finding(RULE.name, Severity.HINT, message, todo, tuple(others), (first,))


def _signed_otherwise(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a signature that is nearly, but not, the name in the title; a shorter or longer form of it is none."""
    own, found = subject.model.agency, issue_date(subject.model)
    paragraphs = subject.model.text.paragraphs
    at = next((at for at, one in enumerate(paragraphs) if found and one is found[0]), 0)
    signature = paragraphs[at - 1].text.strip() if at > FRONT else ""
    cut = own[1:] == signature and PLACED.match(signature) is not None
    if not signature or (signature in own and not cut) or (own and own in signature) or signature in other_forms(own):
        return
    if signature.replace(GOVERNMENT, "") == own.replace(GOVERNMENT, ""):  # 河东区（人民政府）长乐街道办事处
        return
    if is_second_name(signature, own, [one.text for one in paragraphs[:FRONT]]):
        return
    apart = difference(own, signature)
    alike = own and 2 * len(apart.head + apart.tail) >= max(len(own), len(signature))
    usual = own if alike or is_other_name(signature, own) else usual_name(signature, subject.plain)
    if usual:
        span = subject.span(paragraphs[at - 1], 0, len(paragraphs[at - 1].text))
        where = "题名" if usual == own else "正文"
        message = f"落款“{signature}”与{where}中的“{usual}”不一致"
        yield Finding(
            RULE.name, Severity.WARNING, message, "核对机关名称，改为一致", (span,), subject.first_spans(usual)
        )


def _spoken_otherwise(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the speaker's line under the title with another place, and courts under the head of the other house."""
    own, paragraphs = subject.model.agency, subject.model.text.paragraphs
    for at, one in misnamed_speakers([each.text for each in paragraphs[:FRONT]], own) if own else ():
        span = subject.span(paragraphs[at], one.start, one.end)
        message = f"报告人的机关“{one.name}”与题名中的“{one.used}”不一致"
        yield Finding(RULE.name, Severity.WARNING, message, "核对，改为一致", (span,), subject.first_spans(one.used))
    for start, end, right in misplaced_heads(subject.plain) if any(one in subject.plain for one in POSTS) else ():
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"没有“{span.text}”这一职务", f"核对，应为“{right}”", (span,))
    posts = {start: (end, right) for read in LEADERS for start, end, right in read(subject.plain, own)}
    for start, (end, right) in posts.items():
        span = subject.span_at(start, end)
        message = f"“{span.text}”不是{own}的职务"
        yield Finding(RULE.name, Severity.WARNING, message, f"核对，应为“{right}”", (span,))
    for start, end, right in misaddressed(subject.plain):
        span = subject.span_at(start, end)
        message = f"向人民代表大会报告，称呼写成了“{span.text}”"
        yield Finding(RULE.name, Severity.WARNING, message, f"改为“{right}”", (span,))


RULE = Rule("organisation-name", "机关名称不一", Severity.WARNING, check)
