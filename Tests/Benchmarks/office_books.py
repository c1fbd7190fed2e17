"""The four books of an issue as an office would make them: tables into pandas, the latest of each, XlsxWriter out.

Usage: office_books.py CONNINFO DAY FOLDER. It counts what stands on the day and nothing more: no instant of knowledge, no
corrections of corrections, no comparison with the issue before, no checks, no imprint. What it leaves out is in its favour.
"""

import sys

import pandas as pd
import psycopg
import xlsxwriter

CONNINFO, DAY, FOLDER = sys.argv[1:]
day = pd.Timestamp(DAY).date()
connection = psycopg.connect(CONNINFO)


def table(name, *columns, where="true"):
    """The rows of a table that happened by the day and were not corrected."""
    with connection.cursor() as cursor:
        cursor.execute(f"""select {', '.join(columns)}, acted_on, id from ledger.{name} f where acted_on <= %s and {where}
          and not void and not exists (select from ledger.{name} c where c.corrects = f.id)""", [day])
        return pd.DataFrame(cursor.fetchall(), columns=[*columns, "acted_on", "id"])


def latest(name, key, *columns, where="true"):
    """The last row of each subject."""
    rows = table(name, key, *columns, where=where).sort_values(["acted_on", "id"]).drop_duplicates(key, keep="last")
    return rows.drop(columns="id").rename(columns={"acted_on": f"{name}_on"}).set_index(key)


def register(name, *columns):
    with connection.cursor() as cursor:
        cursor.execute(f"select id, {', '.join(columns)} from ledger.{name}")
        return pd.DataFrame(cursor.fetchall(), columns=["id", *columns]).set_index("id")


units = latest("unit_described", "unit", "name", "uscc", "category", "region").add_prefix("unit_")
sites = register("site", "number").join(latest("site_listed", "site"), how="inner")
sites = sites.join(latest("site_described", "site", "unit", "name", "category", "region", "url", "ip", "hosting", "contact",
                          "phone", "remark"))
sites = sites.join(units, on="unit")
names = table("site_named", "site", "display", "role")
sites["main_domain"] = names[names.role == "main"].groupby("site").display.first()
sites["other_domains"] = names[names.role == "alias"].groupby("site").display.agg("、".join)
for name, column in (("icp_recorded", "number"), ("police_registered", "number"), ("went_live", "origin"),
                     ("mark_hung", "act"), ("site_closed", "merged"), ("duty_evidenced", "duty")):
    sites = sites.join(latest(name, "site", column).add_prefix(f"{name}_"))
sites = sites.join(latest("eligibility_decided", "site", "outcome", where="review = 'requalification'").add_prefix("review_"))
objects = latest("object_described", "object", "name").add_prefix("object_")
for name, columns in (("grading_decided", ["level"]), ("filing_certified", ["number"]),
                      ("assessment_reported", ["tester", "conclusion"])):
    objects = objects.join(latest(name, "object", *columns).add_prefix(f"{name}_"))
testers = latest("tester_described", "tester", "name")["name"]
objects["tester_name"] = objects.assessment_reported_tester.map(testers)
covers = table("object_covers", "object", "site").drop_duplicates("site").set_index("site").object
sites["object"] = covers
sites = sites.join(objects, on="object")

findings = register("finding", "number", "site").join(
    latest("finding_opened", "finding", "source", "severity", "description", "due_on"), how="inner")
findings = findings.join(latest("finding_planned", "finding", "measure", "responsible_unit", "responsible_person"))
findings = findings.join(latest("finding_claimed_fixed", "finding", "fixed_by").add_prefix("fix_"))
findings = findings.join(latest("finding_rechecked", "finding", "checked_by", "outcome").add_prefix("recheck_"))
findings = findings.join(latest("finding_closed", "finding", "closed_by").add_prefix("close_"))
findings = findings.join(sites[["name", "unit_name", "region", "category"]].add_prefix("site_"), on="site")
findings["fixed"] = findings.fix_fixed_by.notna()
findings["closed"] = findings.close_closed_by.notna()
findings["overdue"] = ~findings.fixed & (pd.to_datetime(findings.due_on) < pd.Timestamp(day))
findings["status"] = "正在整改"
findings.loc[findings.fixed, "status"] = "已整改"
findings.loc[findings.closed, "status"] = "已销号"
findings.loc[findings.overdue, "status"] = "逾期未整改"

per_site = findings.groupby("site").agg(finding_count=("number", "size"), closed_count=("closed", "sum"))
sites = sites.join(per_site)
sites["unclosed"] = (sites.finding_count - sites.closed_count).fillna(0).astype(int)
level = pd.to_numeric(sites.grading_decided_level)
truths = {
    "网站总数": sites.number.notna(), "已关停": sites.site_closed_merged == False, "已迁移": sites.site_closed_merged == True,
}
operating = sites.site_closed_merged.isna()
public = sites.category != "enterprise"
reviewed = public & sites.review_outcome.notna()
marked = operating & (sites.review_outcome == "pass") & sites.mark_hung_act.notna()
graded, certified = operating & level.notna(), operating & (level >= 2) & sites.filing_certified_number.notna()
tested = certified & sites.assessment_reported_conclusion.notna()
truths |= {
    "在运行": operating, "应复核": public, "已复核": reviewed, "未复核": public & ~reviewed,
    "应加挂": operating & (sites.review_outcome == "pass"), "已加挂": marked, "应定级": operating, "已定级": graded,
    **{f"第{word}级": graded & (level == n) for n, word in enumerate("一二三四五", 1)},
    "未定级": operating & ~graded, "应备案": graded & (level >= 2), "已备案": certified,
    "未备案": graded & (level >= 2) & ~certified, "应测评": graded & (level >= 2), "已测评": tested,
    "未测评": graded & (level >= 2) & ~tested, "有ICP": operating & sites.icp_recorded_number.notna(),
    "有公安备案": operating & sites.police_registered_number.notna(), "责任书": operating & sites.duty_evidenced_duty.notna(),
    "整治完成": (certified | (graded & (level == 1))) & (sites.unclosed == 0),
}
sites = sites.assign(**truths)
sites["missing"] = [
    "、".join(word for word, lacks in zip(("定级", "备案", "测评", "销号"), row) if lacks)
    for row in zip(sites["未定级"], sites["未备案"], sites["未测评"], sites.unclosed > 0)]


def sheet(book, title, columns, rows, formats):
    page = book.add_worksheet(title)
    page.merge_range(0, 0, 0, len(columns) - 1, f"{title}（截至{DAY}）", formats["title"])
    for place, name in enumerate(columns):
        page.write(1, place, name, formats["head"])
    page.freeze_panes(2, 2)
    page.set_landscape()
    for line, row in enumerate(rows, 2):
        for place, value in enumerate(row):
            if value is None or value != value:
                page.write_blank(line, place, None, formats["cell"])
            elif hasattr(value, "year"):
                page.write_datetime(line, place, pd.Timestamp(value).to_pydatetime(), formats["day"])
            elif isinstance(value, (int, float)):
                page.write_number(line, place, value, formats["cell"])
            else:
                page.write_string(line, place, str(value), formats["cell"])


def workbook(name):
    book = xlsxwriter.Workbook(f"{FOLDER}/{name}.xlsx", {"constant_memory": True})
    border = {"border": 1, "font_name": "宋体", "font_size": 9}
    return book, {
        "title": book.add_format({"bold": True, "align": "center", "font_size": 16}),
        "head": book.add_format({**border, "bold": True, "align": "center", "text_wrap": True}),
        "cell": book.add_format(border), "day": book.add_format({**border, "num_format": "yyyy-mm-dd"}),
    }


def summary(book, title, by, formats):
    counts = sites.groupby(by)[list(truths)].sum()
    counts.loc["合计"] = counts.sum()
    for part, whole in (("已复核", "应复核"), ("已加挂", "应加挂"), ("已定级", "应定级"), ("已备案", "应备案"), ("已测评", "应测评"),
                        ("整治完成", "网站总数")):
        counts[f"{part}%"] = (counts[part] / counts[whole].where(counts[whole] > 0) * 100).round(1)
    sheet(book, title, [title, *counts.columns], ([key, *row] for key, row in zip(counts.index, counts.values.tolist())), formats)


book, formats = workbook("附件1")
summary(book, "总体进展", "region", formats)
summary(book, "单位类别", "category", formats)
summary(book, "市直单位", sites.unit_name.where(sites.region == "371500"), formats)
status = findings.groupby(["site_region", "status"]).size().unstack(fill_value=0)
sheet(book, "隐患整改", ["地区", *status.columns], ([k, *v] for k, v in zip(status.index, status.values.tolist())), formats)
book.close()

ledger = ["number", "region", "category", "unit_name", "unit_uscc", "name", "main_domain", "other_domains", "url", "ip",
          "hosting", "icp_recorded_number", "police_registered_number", "went_live_origin", "went_live_on", "site_closed_on",
          "review_outcome", "eligibility_decided_on", "mark_hung_on", "object_name", "grading_decided_level",
          "grading_decided_on", "filing_certified_number", "filing_certified_on", "tester_name", "assessment_reported_on",
          "assessment_reported_conclusion", "finding_count", "unclosed", "duty_evidenced_duty", "contact", "phone", "整治完成",
          "missing", "remark", "site_listed_on"]
ledger = [column for column in ledger if column in sites.columns]
ordered = sites.sort_values(["region", "number"])
book, formats = workbook("附件2")
sheet(book, "网站台账", ["序号", *ledger], ([n, *row] for n, row in enumerate(
    ordered[ledger].astype(object).itertuples(index=False, name=None), 1)), formats)
book.close()

fields = ["number", "source", "site_region", "site_unit_name", "site_name", "description", "severity", "finding_opened_on",
          "measure", "responsible_unit", "responsible_person", "due_on", "status", "fix_finding_claimed_fixed_on",
          "recheck_checked_by", "recheck_outcome", "close_finding_closed_on", "overdue"]
book, formats = workbook("附件3")
sheet(book, "销号台账", ["序号", *fields], ([n, *row] for n, row in enumerate(
    findings.sort_values(["site_region", "number"])[fields].astype(object).itertuples(index=False, name=None), 1)), formats)
book.close()

book, formats = workbook("附件4")
brief = ["number", "region", "unit_name", "name", "main_domain", "contact", "phone", "missing"]
for title in ("未复核", "未定级", "未备案", "未测评"):
    sheet(book, title, ["序号", *brief], ([n, *row] for n, row in enumerate(
        ordered[ordered[title]][brief].astype(object).itertuples(index=False, name=None), 1)), formats)
late = findings[findings.overdue]
sheet(book, "逾期隐患", ["序号", *fields], ([n, *row] for n, row in enumerate(
    late[fields].astype(object).itertuples(index=False, name=None), 1)), formats)
book.close()
