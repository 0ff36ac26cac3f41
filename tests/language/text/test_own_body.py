"""Where a report calls its own office by another one's name, and where it speaks of another office."""

from __future__ import annotations

import pytest

from report_drafter.language.text.own_body import misnamed_bodies, misnamed_call

PADDING = "全年召开会议12次，印发文件8件，办结群众来信40件，开展培训6期。"


def _report(own: str, told: str) -> str:
    return f"{own}2023年工作总结\n2023年，{own}{PADDING}\n{PADDING}{PADDING}\n{told}\n{own}\n"


@pytest.mark.parametrize(
    ("own", "told", "odd"),
    [
        ("沐阳县自然资源局", "2024年，沐阳县国土资源局将聚焦主责主业，守住耕地红线。", "沐阳县国土资源局"),
        ("沐阳县水务局", "下一步，沐阳县水利局将坚持问题导向，抓好各项任务落实。", "沐阳县水利局"),
        ("沐阳县卫生健康局", "沐阳县卫生和计划生育局将不断改进作风。", "沐阳县卫生和计划生育局"),
        ("榆关市医疗保障局", "榆关市医疗保险管理局将一如既往接受监督。", "榆关市医疗保险管理局"),
        ("榆关市住房和城乡建设局", "榆关市城乡规划建设局将牢记嘱托，奋力前行。", "榆关市城乡规划建设局"),
        ("晋江州榆关市市场监督管理局", "榆关市质量技术监督局将更加主动作为。", "榆关市质量技术监督局"),
        ("榆关市人民检察院", "新的一年，榆关市人民法院将认真贯彻大会精神。", "榆关市人民法院"),
        ("榆关市税务局", "榆关市地方税务局重点工作安排如下：", "榆关市地方税务局"),
        ("沐阳县卫生健康局", "沐阳县卫生健康委员会将继续努力。", "沐阳县卫生健康委员会"),
        ("榆关市人民检察院", "榆关市人民法院将立足职能，服务大局。", "榆关市人民法院"),
        ("沐阳县住房和城乡建设局", "沐阳县城乡管理局将立足职能，服务大局。", "沐阳县城乡管理局"),
        ("沐阳县农业农村局", "沐阳县农业局将紧紧围绕乡村振兴，抓好四项工作。", "沐阳县农业局"),
        ("沐阳县农业农村局", "沐阳县农业局的工作打算如下：", "沐阳县农业局"),
        ("沐阳县农业农村局", "沐阳县农业局重点安排四项任务。", "沐阳县农业局"),
        ("沐阳县农业农村局", "沐阳县农业局将围绕乡村振兴，抓好四项工作。", "沐阳县农业局"),
    ],
)
def test_another_offices_name_for_the_own_is_found(own: str, told: str, odd: str) -> None:
    assert [one.name for one in misnamed_bodies(_report(own, told), own)] == [odd]


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("沐阳县司法局", "沐阳县民政局将继续抓好救助。"),
        ("沐阳县应急管理局", "沐阳县城市管理局将继续牵头清理户外广告。"),
        ("沐阳县发展和改革委员会", "沐阳县卫生健康委员会将继续完善分级诊疗。"),
        ("沐阳县人力资源和社会保障局", "沐阳县人社局将继续努力。"),
        ("沐阳县卫生健康委员会", "沐阳县卫健委将继续努力。"),
        ("沐阳县交通运输局", "沐阳县交通局将继续努力。"),
        ("沐阳县自然资源局", "原沐阳县国土资源局2012年批准的3宗用地已经办结。"),
        ("沐阳县自然资源局", "沐阳县农业局将继续保护耕地。"),
        ("沐阳县人力资源和社会保障局", "沐阳县民政和社区局将继续努力。"),
        ("沐阳县自然资源局", "配合沐阳县国土资源局将继续开展清理。"),
        ("沐阳县自然资源局", "沐阳县国土资源局印发文件3份。"),
        ("沐阳县人民政府", "沐阳县财政局将继续压减支出。"),
        ("沐阳县自然资源局", "沐阳县国土资源局将继续办理。沐阳县国土资源局已于2019年撤销。"),
    ],
)
def test_other_offices_and_short_forms_are_left_alone(own: str, told: str) -> None:
    assert list(misnamed_bodies(_report(own, told), own)) == []


def test_the_own_place_is_held_in_the_call_at_the_end() -> None:
    own = "榆关县石桥镇人民政府"
    told = _report(own, "让我们携手并肩，为建设富裕文明的石硚镇而努力奋斗！")
    assert [one.name for one in misnamed_call(told, own)] == ["石硚镇"]
    assert list(misnamed_call(_report(own, "让我们为建设富裕文明的石桥镇而努力奋斗！"), own)) == []
    for other in ("石桥乡", "青硚镇", "石硚镇，为石硚镇"):
        assert list(misnamed_call(_report(own, f"让我们为建设富裕文明的{other}而努力奋斗！"), own)) == []
    assert list(misnamed_call("让我们为建设富裕文明的石硚镇而努力奋斗！", own)) == []
    assert list(misnamed_call("让我们为建设富裕文明的石硚镇而努力奋斗！", "")) == []
    assert list(misnamed_call(_report(own, "让我们为建设现代化榆关县而努力奋斗！"), own)) == []
