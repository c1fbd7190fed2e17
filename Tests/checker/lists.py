"""What every row of Books 2, 3 and 4 should show: campaign.md 6.4."""

from register import date, name_of
from tables import WORDS

LEVEL = ["未定级", "第一级", "第二级", "第三级", "第四级", "第五级"]
OUTCOME = {"pass": "通过", "fail": "未通过"}
SOURCE = {"assessment": "测评", "inspection": "检查", "monitoring": "监测", "self_check": "自查"}
SEVERITY = {"major": "重大", "high": "高", "medium": "中", "low": "低"}
CONCLUSION = {
    "conforming": "符合", "basically_conforming": "基本符合", "non_conforming": "不符合", "excellent": "优",
    "good": "良", "medium": "中", "poor": "差"}

NOTICE = {
    "hidden_danger": "安全隐患告知书", "rectification_order": "限期整改通知书", "supervision": "督办",
    "mark_supervision": "标识督办", "prompt": "提示函"}
SITE = ["网站编号", "地区", "单位类别", "主办单位", "网站名称", "主域名"]
CONTACT = ["联系人", "联系电话"]

# The sheets of Book 4: the measure that is listed, its name in the title and the columns in their order.
# CHOICE: the order of the sheets is the order of the work, from the review to the launch; 6.4 names them in another.
LISTS = {
    "未复核": ("B7", [], SITE + ["运行状态"] + CONTACT),
    "未加挂标识": ("C2.none", [], SITE + ["复核结论", "复核日期"] + CONTACT),
    "未定级": ("D2.none", [], SITE + ["上线日期", "未完成事项"] + CONTACT),
    "未备案": ("D5.none", [("其中超期", "D9")], SITE + ["等级", "定级日期", "备案时限", "超期天数"] + CONTACT),
    "未测评": ("E1.none", [], SITE + ["等级", "备案证明编号", "上次报告日期"] + CONTACT),
    "测评过期": ("E5", [], SITE + ["等级", "测评机构", "报告日期", "有效期至", "过期天数"] + CONTACT),
    "逾期隐患": ("F6", [], ["编号", "地区", "单位", "网站", "隐患描述", "等级", "发现日期", "整改时限", "逾期天数", "责任单位",
                        "责任人"]),
    "未满足要求上线": ("J3", [], SITE + ["上线日期", "上线时所缺"] + CONTACT),
    "督办清单": ("H13", [("未办结", "H13.open")], ["编号", "文书", "发文日期", "地区", "单位", "网站", "事项", "时限", "反馈日期",
                                            "办结情况"]),
}


def state(site):
    if site["closed"]:
        return "已关停"
    if site["merged"]:
        return "已迁移"
    if site["planned"]:
        return "未上线"
    return "暂停发布" if site["suspended"] else "在运行"


def site_rows(picture):
    """Book 2, by 网站编号. A list of texts is compared without regard to its order."""
    rows = {}
    for site in picture.sites.values():
        about, review, system = site["about"], site["review"], site["system"] or {}
        certified = system.get("certified")
        rows[site["number"]] = ((site["row"], site["number"]), {
            "网站编号": site["number"], "统计归属": name_of(site["row"], picture.as_of),
            "单位类别": WORDS[site["category"]], "主办单位": site["unit_name"],
            "统一社会信用代码": site["uscc"], "网站名称": about["name"], "主域名": site["main_domain"],
            "其他域名": site["other_domains"], "网址": about["url"], "IP": about["ip"], "接入地": about["hosting"],
            "ICP备案号": site["icp"], "公安联网备案号": site["police"], "运行状态": state(site),
            "上线日期": site["live_on"], "关停/迁移日期": site["ended_on"],
            "复核结论": OUTCOME[review["outcome"]] if review else None,
            "复核日期": review["acted_on"] if review else None, "标识加挂日期": site["mark_on"],
            "定级对象": system.get("name"), "等级": LEVEL[site["level"]], "定级日期": system.get("graded_on"),
            "备案证明编号": system["number"] if certified else None,
            "备案日期": system["filed_on"] if certified else None, "测评机构": site["tester_name"],
            "报告日期": system.get("reported_on"), "结论": CONCLUSION.get(system.get("conclusion")),
            "有效期至": system.get("valid_to"), "隐患数": len(site["findings"]), "未销号数": site["unclosed"],
            "责任书": "已签订" if site["letter"] else "未签订", "联系人": about["contact"], "联系电话": about["phone"],
            "完成与否": "完成" if site["done"] else "未完成", "未完成事项": "、".join(site["owes"]) or None,
            "备注": about["remark"],
        })
    return rows


def finding_rows(picture):
    """Book 3, by 编号."""
    rows = {}
    for finding in picture.findings.values():
        plan, claim, recheck, closing = (finding[name] or {} for name in ("plan", "claim", "recheck", "closing"))
        rows[finding["number"]] = ((finding["row"], finding["number"]), {
            "编号": finding["number"], "来源": SOURCE[finding["found"]["source"]],
            "地区": name_of(finding["row"], picture.as_of), "单位": finding["site"]["unit_name"],
            "网站": finding["site"]["about"]["name"], "隐患描述": finding["found"]["description"],
            "等级": SEVERITY[finding["severity"]], "发现日期": finding["found"]["acted_on"],
            "整改措施": plan.get("measure"), "责任单位": plan.get("responsible_unit"),
            "责任人": plan.get("responsible_person"), "整改时限": finding["due_on"], "状态": finding["status"],
            # A day is printed only where its act still stands: the days can be counted and come to F3 and F4.
            "整改完成日期": claim.get("acted_on") if finding["fixed"] else None,
            "复查人": recheck.get("checked_by"),
            "复查结论": OUTCOME[recheck["outcome"]] if recheck else None,
            "销号日期": closing.get("acted_on") if finding["closed"] else None,
            "逾期天数": finding["overdue_days"], "是否反复": "是" if finding["recurred"] else "否", "备注": None,
        })
    return rows


def unfinished_rows(title, picture, figures):
    """A sheet of Book 4, by 网站编号 or 编号: exactly what its measure counts."""
    measure, _, headings = LISTS[title]
    if measure == "H13":
        return {notice["number"]: ((notice["row"], notice["day"]), notice_cells(notice, picture.as_of))
                for notice in figures.counted(measure)}
    every = finding_rows(picture) if measure == "F6" else site_rows(picture)
    rows = {}
    for thing in figures.counted(measure):
        order, cells = every[thing["number"]]
        if measure != "F6":
            cells = dict(cells, **more_of_a_site(thing, picture.as_of))
        rows[thing["number"]] = (order, {heading: cells[heading] for heading in headings})
    return rows


def days_past(day, as_of):
    """By how many days a day lies before T; nothing if it does not."""
    return (date(as_of) - date(day)).days if day is not None and day < as_of else None


def more_of_a_site(site, as_of):
    system = site["system"] or {}
    return {
        "地区": name_of(site["row"], as_of), "备案时限": site["filing_due"],
        "超期天数": days_past(site["filing_due"], as_of), "上次报告日期": system.get("reported_on"),
        # CHOICE: a report of a body without accreditation is none; it is past no day unless its own term is over.
        "过期天数": days_past(system.get("valid_to"), as_of), "上线时所缺": site["lacked"],
    }


def notice_cells(notice, as_of):
    return {
        "编号": notice["number"], "文书": NOTICE[notice["kind"]], "发文日期": notice["day"],
        "地区": name_of(notice["row"], as_of), "单位": notice["unit_name"], "网站": notice["site_name"],
        "事项": notice["matter"], "时限": notice["due_on"], "反馈日期": notice["replied_on"], "办结情况": notice["state"],
    }
