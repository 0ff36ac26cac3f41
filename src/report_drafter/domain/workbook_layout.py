"""The sheets and columns of the workbooks that people fill: one list for those who write and those who read them."""

from __future__ import annotations

INFO_SHEET = "报告信息"
DEPARTMENT_SHEET = "部门"
INDICATOR_SHEET = "指标"
RELATION_SHEET = "关系"
PLAN_SHEET = "规划文件"
WAIVER_SHEET = "豁免"
SECTION_SHEET = "章节"
"""Only a catalogue whose report has another outline than SECTIONS holds this sheet."""
CATALOGUE_SHEETS = (INFO_SHEET, DEPARTMENT_SHEET, INDICATOR_SHEET, RELATION_SHEET, PLAN_SHEET, WAIVER_SHEET)

INFO_COLUMNS = ("项目", "内容", "说明")
INFO_ITEMS = {
    "year": "报告年度",
    "agency": "报告机关",
    "short_agency": "机关简称",
    "issue_date": "成文日期",
    "deadline": "报送截止日期",
    "contact": "联系人",
    "phone": "联系电话",
    "note": "附注",
    "sample": "数据性质",
}
DEPARTMENT_COLUMNS = {"name": "部门", "contact": "联系人", "phone": "联系电话", "note": "备注"}
INDICATOR_COLUMNS = {
    "code": "编码",
    "name": "指标名称",
    "unit": "单位",
    "kind": "类型",
    "decimals": "小数位",
    "section": "章节",
    "department": "填报部门",
    "required": "必填",
    "low": "下限",
    "high": "上限",
    "alarm": "预警幅度",
    "definition": "口径说明",
    "redefined": "口径调整",
    "discontinued": "停用",
    "in_annex": "列入附表",
    "note": "备注",
}
RELATION_COLUMNS = {"text": "关系式", "hard": "性质", "note": "说明"}
HARD, SOFT = "必须", "提示"
PLAN_COLUMNS = {
    "title": "名称",
    "start": "起始年",
    "end": "结束年",
    "dated": "名称带年份",
    "issuer": "制定机关",
    "number": "文号",
    "aliases": "别名",
    "successor": "后继文件",
}
WAIVER_COLUMNS = {"rule": "规则", "fragment": "原文片段", "reason": "理由", "approved_by": "批准人"}
SECTION_COLUMNS = {"section": "章节", "title": "名称"}
YES, NO = "是", "否"
ALIAS_SEPARATOR = "；"

GUIDE_SHEET = "填报说明"
FIGURE_SHEET = "指标"
INITIATIVE_SHEET = "工作举措"
FORM_SHEETS = (GUIDE_SHEET, FIGURE_SHEET, INITIATIVE_SHEET)
GUIDE_YEAR, GUIDE_DEPARTMENT = "报告年度", "填报部门"
FIGURE_COLUMNS = {
    "code": "编码",
    "name": "指标名称",
    "unit": "单位",
    "definition": "口径说明",
    "last_year": "上年数",
    "this_year": "本年数",
    "reason": "变动原因",
    "note": "备注",
}
INITIATIVE_COLUMNS = {"section": "章节", "title": "标题", "text": "内容"}
YEAR_PROPERTY, DEPARTMENT_PROPERTY, FINGERPRINT_PROPERTY = "报告年度", "填报部门", "指标目录指纹"

SECTIONS = {
    "一（一）": "学习贯彻习近平法治思想",
    "一（二）": "法治化营商环境",
    "一（三）": "依法行政制度体系",
    "一（四）": "行政决策",
    "一（五）": "行政执法",
    "一（六）": "监督制约",
    "一（七）": "矛盾纠纷化解",
    "二": "主要负责人履行第一责任人职责",
    "三": "不足和原因",
    "四": "下一年度安排",
}
"""The sections of the report a department may write for, with the words of the drop-down list."""
