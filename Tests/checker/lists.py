"""What every row of Books 2 and 3 should show: campaign.md 6.4."""

from register import name_of

CATEGORY = {"organ": "党政机关", "institution": "事业单位", "enterprise": "国有企业"}
LEVEL = ["未定级", "第一级", "第二级", "第三级", "第四级", "第五级"]
OUTCOME = {"pass": "通过", "fail": "未通过"}
SOURCE = {"assessment": "测评", "inspection": "检查", "monitoring": "监测", "self_check": "自查"}
SEVERITY = {"major": "重大", "high": "高", "medium": "中", "low": "低"}
CONCLUSION = {
    "conforming": "符合", "basically_conforming": "基本符合", "non_conforming": "不符合", "excellent": "优",
    "good": "良", "medium": "中", "poor": "差"}


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
        rows[site["number"]] = (site["row"], {
            "网站编号": site["number"], "统计归属": name_of(site["row"], picture.as_of),
            "单位类别": CATEGORY[site["category"]], "主办单位": site["unit_name"],
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
        rows[finding["number"]] = (finding["row"], {
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
