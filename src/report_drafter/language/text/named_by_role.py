"""People named by what many are, and those told to hold a post: 公职律师冯佳宁入选, 冯佳宁任整治专班办公室副主任."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN
from report_drafter.language.text.person_names import SURNAMES, Bearer, begins_no_name

_ROLES = (
    "律师|法制员|审核员|法务专员|骨干|[能高]手|标兵|带头人|法律顾问|调解员|仲裁员|监督员|网格员|讲解员|辅导员|宣讲员|讲师|教员|民警|警官|检察官|法官|公证员"
    "|检查员|执法员|执法人员|科员|队员|干警|干部|专家|教授|模范|明星|巡视员|调研员|委员|代表|负责人|先进个人|第一书记|村医|同志"
)
_BEHIND = (
    f"(?!{HAN})|同志|等|入选|入围|当选|获|荣|被|受聘|受邀|受|应邀|承办|参[与加评]|领衔|牵头|主讲|主办|授课|讲授|担任|兼任|任|作为|作|带[队领]|率|代理|撰写"
    "|办理|负责|分管|主持|列席|出席|在|为|把|将|与|和|以|用|的|全年|多次|先后|先行|因|于|对|经|深入|坚持|围绕|结合|编写|制作|开展|审[核查]|提出|协助|指导|结对"
)
_NAMED = late(rf"(?:{_ROLES})[“]?(?P<name>[{SURNAMES}]{HAN}{{2}})(?={_BEHIND})")
_SIGN = late(rf"(?:{_ROLES})(?=[{SURNAMES}])")
_POST = "副?(?:书记|主任|主席|[局县市区镇乡院所厅处科校站队组]长)"
_HOLDS = late(
    rf"(?P<name>(?<![\u4e00-\u9fff])[{SURNAMES}]{HAN}{{2}}|(?<=[由请聘志])[{SURNAMES}]{HAN}{{2}})(?:同志)?(?:继续)?(?:担任|兼任|出任|任)(?P<unit>{HAN}{{2,18}}?)(?P<post>{_POST})(?=[，,。；;、（(]|$)"
)
_CHANGED = late("[升转调改接继辞免卸离]任|提任|晋升|原任|曾任|拟任|此前|不再")


def find_named_by_role(text: str) -> Iterator[Bearer]:
    """Yields the names of three characters behind what many are, or before a post that they are told to hold."""
    for match in _NAMED.finditer(text) if _SIGN.search(text) else ():
        if not begins_no_name(match["name"]):
            yield Bearer(*match.span("name"), match["name"], (), by_role=True)
    for match in _HOLDS.finditer(text) if "任" in text else ():
        if not begins_no_name(match["name"]) and not _CHANGED.search(match[0]):
            yield Bearer(*match.span("name"), match["name"], ((match["unit"], match["post"]),))
