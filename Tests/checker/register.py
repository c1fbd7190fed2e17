"""The sets of the campaign, counted from the facts: campaign.md 6.2 and 6.3, one row for each site, object, finding.

Where the text leaves a choice, the choice made is said in a comment that begins with CHOICE.
"""

import calendar
import datetime
import json
import sys

from ledger import Knowledge, holds, in_range

D0 = "2015-11-16"
END = "2016-06-30"
# Campaign settings of Liaocheng.
TEST_MIN_LEVEL = 2
SECOND_LEVEL_MONTHS = 24

# The rows of the books in the official order (part 4.1): order, kind, names with the day from which each is valid, codes.
ROWS = [
    (0, "city", [("", "市直")], ["371500"]),
    (1, "county", [("", "东昌府区")], ["371502"]),
    (2, "county", [("", "茌平县"), ("2019-08-02", "茌平区")], ["371523", "371503"]),
    (3, "county", [("", "临清市")], ["371581"]),
    (4, "county", [("", "冠县")], ["371525"]),
    (5, "county", [("", "莘县")], ["371522"]),
    (6, "county", [("", "阳谷县")], ["371521"]),
    (7, "county", [("", "东阿县")], ["371524"]),
    (8, "county", [("", "高唐县")], ["371526"]),
    (9, "zone", [("", "聊城经济技术开发区")], ["LC-JKQ"]),
    (10, "zone", [("", "聊城高新技术产业开发区")], ["LC-GXQ"]),
    (11, "zone", [("", "聊城江北水城旅游度假区")], ["LC-DJQ"]),
]


def chosen(path):
    """The rows of a file of regions, as it stands: nothing of what a ledger keeps of it."""
    kinds = {"市本级": "city", "省本级": "city", "市属开发区": "zone"}
    rows = []
    for order, spans in enumerate(json.load(open(path, encoding="utf-8"))["rows"]):
        kind = kinds.get(spans[-1]["kind"], "county")
        names = [(span.get("since", ""), span["short_name" if kind == "city" else "name"]) for span in spans]
        rows.append((order, kind, names, [span["code"] for span in spans]))
    return rows


if "--regions" in sys.argv[:-1]:
    ROWS = chosen(sys.argv[sys.argv.index("--regions") + 1])
ROW_OF = {code: order for order, _, _, codes in ROWS for code in codes}
KIND = {order: kind for order, kind, _, _ in ROWS}

HIGH = ("high", "major")


def name_of(order, day):
    return [name for since, name in ROWS[order][2] if since <= day][-1]


def date(text):
    return datetime.date.fromisoformat(text)


def later(day, days):
    return (date(day) + datetime.timedelta(days=days)).isoformat()


def months_after(day, months):
    """The same day of another month, or its last day where it has no such day."""
    start = date(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(start.day, last)).isoformat()


class Picture:
    """The city on the day T as known at the instant F."""

    def __init__(self, ledger, as_of, known_at):
        self.as_of = as_of
        self.known = Knowledge(ledger, as_of, known_at)
        self.units = self.known.latest("unit_described", "unit")
        self.objects = self.read_objects()
        self.sites = self.read_sites()
        self.findings = self.read_findings()
        self.settle_sites()
        self.systems = self.read_systems()
        self.launches = [site for site in self.sites.values() if site["launched_on"]]

    # MARK: objects: grading, filing, assessment

    def read_objects(self):
        known, as_of = self.known, self.as_of
        graded = known.latest("grading_decided", "object")
        filed = known.latest("filing_certified", "object")
        ended = known.last_day("filing_ended", "object")
        extended = {}
        for fact in known.happened("filing_extended"):
            extended[fact["object"]] = max(fact["valid_to"], extended.get(fact["object"], ""))
        described = known.latest("object_described", "object")
        reports = {}
        for report in known.happened("assessment_reported"):
            reports.setdefault(report["object"], []).append(report)
        begun = {}
        for name in ("assessment_contracted", "assessment_started"):
            for fact in known.happened(name):
                begun[fact["object"]] = max(fact["acted_on"], begun.get(fact["object"], ""))
        certificates = known.standing("tester_certified")
        suspensions = known.standing("tester_suspended")

        def is_accredited(tester, day):
            return (any(c["tester"] == tester and in_range(day, c["valid"]) for c in certificates)
                    and not any(s["tester"] == tester and in_range(day, s["during"]) for s in suspensions))

        objects = {}
        for key in known.subjects("object"):
            level = graded[key]["level"] if key in graded else 0
            certificate = filed.get(key)
            certified = certificate is not None and holds(certificate["acted_on"], ended.get(key))
            if certified:
                # Three years, counted from 2025-01-01 for those issued before; extended by each assessment (1846 Q6).
                start = max(certificate["acted_on"], "2025-01-01")
                until = (date(months_after(start, 36)) - datetime.timedelta(days=1)).isoformat()
                certified = max(until, extended.get(key, "")) >= as_of
            valid, last = None, None
            for report in reports.get(key, []):
                last = report
                until = self.valid_until(level, report["acted_on"])
                # CHOICE: objects below the third level, ungraded ones too, follow the rule of the second.
                current = (until >= as_of if until
                           else report["acted_on"] >= months_after(D0, -SECOND_LEVEL_MONTHS))
                if current and is_accredited(report["tester"], report["acted_on"]):
                    valid = report
            shown = valid or last
            objects[key] = {
                "id": key, "level": level, "graded_on": graded[key]["acted_on"] if key in graded else None,
                "name": described[key]["name"] if key in described else None,
                "unit": described[key]["unit"] if key in described else None,
                "certified": certified,
                "number": certificate["number"] if certified else None,
                "filed_on": certificate["acted_on"] if certified else None,
                "tested": valid is not None,
                "tester": shown and shown["tester"], "reported_on": shown and shown["acted_on"],
                "conclusion": shown and shown["conclusion"],
                "valid_to": self.valid_until(level, shown["acted_on"]) if shown else None,
                # CHOICE: what a report has followed is no longer being tested, though 6.3 asks for the contract alone.
                "testing": key in begun and (last is None or begun[key] > last["acted_on"]),
            }
        return objects

    def valid_until(self, level, issued):
        """The last day on which a report holds; none below the third level."""
        # Level four: half a year by 43号文, a year since letter 1846 of 2025-04-27.
        months = {3: 12, 4: 6 if self.as_of < "2025-04-27" else 12, 5: 12}.get(level)
        return months_after(issued, months) if months else None

    # MARK: sites

    def read_sites(self):
        known, as_of = self.known, self.as_of
        listed = known.last_day("site_listed", "site")
        exempted = known.last_day("site_exempted", "site")
        described = known.latest("site_described", "site")
        went_live = {}
        for fact in known.standing("went_live"):
            if fact["acted_on"] is not None:
                went_live.setdefault(fact["site"], []).append(fact["acted_on"])
        closed = known.latest("site_closed", "site")
        reopened = known.last_day("site_reopened", "site")
        suspended = known.last_day("site_suspended", "site")
        resumed = known.last_day("site_resumed", "site")
        reviews = {}
        for fact in known.happened("eligibility_decided"):
            reviews[fact["site"], fact["review"]] = fact
        icp = known.latest("icp_recorded", "site")
        icp_cancelled = known.last_day("icp_cancelled", "site")
        police = known.latest("police_registered", "site")
        hung = known.last_day("mark_hung", "site")
        removed = known.last_day("mark_removed", "site")
        reported = known.last_day("telecom_reported", "site")
        letters = {fact["site"] for fact in known.happened("duty_evidenced")
                   if fact["duty"] == "responsibility_letter" and (fact["evidence"] or fact["document"])}
        proven, bare = self.read_duties()
        monitored = {fact["site"] for fact in known.happened("monitoring_enrolled")}
        names = self.read_names()
        testers = known.latest("tester_described", "tester")
        self.carried = self.read_coverage()

        sites = {}
        for key, registered in known.subjects("site").items():
            # CHOICE: a site whose description has no known day belongs to no row and is counted in none.
            if key not in listed or key in exempted or key not in described:
                continue
            about = described[key]
            unit = self.units.get(about["unit"], {})
            live = sorted(went_live.get(key, []))
            past = [day for day in live if day <= as_of]
            ending = closed.get(key)
            ended = ending is not None and holds(ending["acted_on"], reopened.get(key))
            is_new = registered["origin"] == "new" or (bool(live) and live[0] > D0)
            planned = not ended and is_new and not past
            operating = not ended and not planned
            telecom = operating and bool(unit.get("telecom"))
            official = about["category"] in ("organ", "institution")
            # The stock is re-qualified, a new site is approved before it opens.
            review = reviews.get((key, "opening" if is_new else "requalification"))
            passed = review is not None and review["outcome"] == "pass"
            has_icp = key in icp and holds(icp[key]["acted_on"], icp_cancelled.get(key))
            marked = holds(hung.get(key), removed.get(key))
            # CHOICE: of several objects that cover a site the highest level counts, then the earliest grading.
            covering = sorted(
                (self.objects[o] for o in self.carried.get(key, ())),
                key=lambda o: (-o["level"], o["graded_on"] or "9999", o["id"]))
            system = covering[0] if covering else None
            level = system["level"] if system else 0
            scope = operating and not telecom
            unfiled = scope and level >= 2 and not system["certified"]
            untested = scope and level >= max(2, TEST_MIN_LEVEL) and not system["tested"]
            # The certificate is due within thirty days of the grading (43号文 第十五条).
            filing_due = later(system["graded_on"], 30) if unfiled else None
            sites[key] = {
                "id": key, "number": registered["number"], "row": ROW_OF[about["region"]],
                "category": about["category"], "unit": about["unit"], "unit_name": unit.get("name"),
                "uscc": unit.get("uscc"), "about": about, "system": system, "level": level,
                "main_domain": names.get(key, (None, []))[0], "other_domains": names.get(key, (None, []))[1],
                "tester_name": testers.get(system["tester"], {}).get("name") if system else None,
                "ended": ended, "merged": ended and ending["merged"], "closed": ended and not ending["merged"],
                "ended_on": ending["acted_on"] if ended else None,
                "verified": ended and ending["verified_on"] is not None and ending["verified_on"] <= as_of,
                "planned": planned, "operating": operating, "is_new": is_new, "telecom": telecom,
                "live_on": past[-1] if past else None,
                "suspended": holds(suspended.get(key), resumed.get(key)),
                "review": review, "icp": icp[key]["number"] if has_icp else None,
                "police": police[key]["number"] if key in police else None,
                "mark_on": hung[key] if marked else None, "letter": key in letters,
                "proven": proven.get(key, set()), "bare": key in bare, "monitored": key in monitored,
                "A9": operating and has_icp,
                "B1": official and not is_new and (operating or review is not None),
                "B5": key in icp_cancelled and not has_icp,
                "passed": passed, "C1": operating and official and passed, "marked": marked, "official": official,
                "D1": scope, "D2": scope and level > 0, "D4": scope and level >= 2,
                "D5": scope and level >= 2 and system["certified"],
                "reported": telecom and key in reported,
                "E1": scope and level >= max(2, TEST_MIN_LEVEL),
                "E2": scope and level >= max(2, TEST_MIN_LEVEL) and system["tested"],
                "D9": unfiled and filing_due < as_of, "filing_due": filing_due,
                "E4": untested and system["testing"], "E5": untested and system["reported_on"] is not None,
                # CHOICE: of several days on which a new site went live (S5w) the first; it is new but once.
                "launched_on": past[0] if is_new and past else None,
                "lacked": self.lacked(key, level, past[0]) if is_new and past else None,
            }
        return sites

    def lacked(self, key, level, day):
        """What a site had not when it went live on a day (J2): each must have been done before it."""
        known = self.known
        carriers = self.carried.get(key, ())

        # CHOICE: on the very day itself counts as before; a day has no hours.
        def done(name):
            return any(f["object"] in carriers and f["acted_on"] <= day for f in known.happened(name))

        # 安全测评/评估: a security test before the launch, or an assessment of the system.
        # CHOICE: a test that failed is none.
        tested = done("assessment_reported") or any(
            f["site"] == key and f["outcome"] == "pass" and f["acted_on"] <= day
            for f in known.happened("prelaunch_tested"))
        # CHOICE: the first level, which needs no filing, is the one of T.
        owes = [("定级", not done("grading_decided")), ("备案", level != 1 and not done("filing_certified")),
                ("上线前安全测评", not tested)]
        return [name for name, owed in owes if owed]

    def read_duties(self):
        """The duties each site has evidence of, and the sites that state one without any."""
        stated, proven = {}, {}
        for fact in self.known.happened("duty_evidenced"):
            stated.setdefault(fact["site"], set()).add(fact["duty"])
            if fact["evidence"] or fact["document"]:
                proven.setdefault(fact["site"], set()).add(fact["duty"])
                # A drill counts within the campaign alone, but evidence of an earlier one is evidence (G8).
                if fact["acted_on"] > D0:
                    proven[fact["site"]].add((fact["duty"], "fresh"))
        bare = {site for site, duties in stated.items() if duties - proven.get(site, set())}
        return proven, bare

    def read_names(self):
        """The main domain and the others that were in use."""
        dropped = {}
        for fact in self.known.happened("site_unnamed"):
            dropped[fact["site"], fact["domain"]] = fact["acted_on"]
        names = {}
        for fact in self.known.happened("site_named"):
            if holds(fact["acted_on"], dropped.get((fact["site"], fact["domain"]))):
                main, others = names.get(fact["site"], (None, []))
                if fact["role"] == "main":
                    names[fact["site"]] = (fact["display"], others)
                else:
                    names[fact["site"]] = (main, others + [fact["display"]])
        return names

    def read_coverage(self):
        """The objects that carry each site."""
        ended = {}
        for fact in self.known.happened("object_uncovers"):
            ended[fact["object"], fact["site"]] = fact["acted_on"]
        carried = {}
        for fact in self.known.happened("object_covers"):
            if holds(fact["acted_on"], ended.get((fact["object"], fact["site"]))):
                carried.setdefault(fact["site"], set()).add(fact["object"])
        return carried

    # MARK: findings

    def read_findings(self):
        known, as_of = self.known, self.as_of
        opened = known.latest("finding_opened", "finding")
        dismissed = known.last_day("finding_dismissed", "finding")
        planned = known.latest("finding_planned", "finding")
        claims = known.latest("finding_claimed_fixed", "finding")
        rechecks = known.latest("finding_rechecked", "finding")
        passes = {f["finding"] for f in known.happened("finding_rechecked") if f["outcome"] == "pass"}
        closings = known.latest("finding_closed", "finding")
        reopenings = known.happened("finding_reopened")
        reopened = {f["finding"]: f["acted_on"] for f in reopenings}
        extended = known.latest("finding_extended", "finding")
        accepted = {f["finding"] for f in known.happened("finding_accepted") if f["until"] >= as_of}
        closed_before = {f["finding"]: f["acted_on"] for f in known.happened("finding_closed") if f["acted_on"] <= D0}
        reopened_before = {f["finding"]: f["acted_on"] for f in reopenings if f["acted_on"] <= D0}

        findings = {}
        for key, registered in known.subjects("finding").items():
            found = opened.get(key)
            site = self.sites.get(registered["site"])
            if found is None or site is None or key in dismissed:
                continue
            # Of interest if found after the start, or not closed when the campaign started.
            if found["acted_on"] <= D0 and holds(closed_before.get(key), reopened_before.get(key)):
                continue
            claim, recheck, closing = claims.get(key), rechecks.get(key), closings.get(key)
            fixed = (claim is not None and bool(claim["evidence"])
                     and holds(claim["acted_on"], reopened.get(key)))
            # CHOICE: within one day the later entry tells whether the claim answers the failed re-check.
            if fixed and recheck is not None and recheck["outcome"] == "fail":
                fixed = (recheck["acted_on"], recheck["id"]) < (claim["acted_on"], claim["id"])
            closed = (fixed and closing is not None and holds(closing["acted_on"], reopened.get(key))
                      and key in passes and closing["closed_by"] != claim["fixed_by"])
            due = extended[key]["due_on"] if key in extended else found["due_on"]
            late = not fixed and due is not None and due < as_of
            plan = planned.get(key)
            findings[key] = {
                "number": registered["number"], "object": registered["object"], "site": site, "found": found,
                "row": site["row"], "category": site["category"], "severity": found["severity"],
                "plan": plan, "due_on": due, "fixed": fixed, "closed": closed, "late": late,
                "excepted": key in accepted, "claim": claim, "recheck": recheck, "closing": closing,
                "overdue_days": (date(as_of) - date(due)).days if late else None,
                "recurred": key in reopened or found["recurrence_of"] is not None,
                "status": ("已销号" if closed else "已整改" if fixed else "例外" if key in accepted
                           else "正在整改" if plan else "未整改"),
            }
        return findings

    def settle_sites(self):
        """What the findings say of their sites, what each site still owes, and whether it is done (Z1)."""
        for site in self.sites.values():
            site["findings"] = []
        for finding in self.findings.values():
            finding["site"]["findings"].append(finding)
        for site in self.sites.values():
            site["unclosed"] = sum(not f["closed"] for f in site["findings"])
            # CHOICE: a new site owes its approval (开办审核) where one of the stock owes its re-qualification.
            owes = [
                ("资格复核", site["official"] and not site["passed"]),
                ("标识加挂", site["C1"] and not site["marked"]),
                ("ICP备案", not site["A9"]),
                ("定级", site["D1"] and not site["D2"]),
                ("备案", site["D4"] and not site["D5"]),
                ("报备", site["telecom"] and not site["reported"]),
                ("等级测评", site["E1"] and not site["E2"]),
                ("隐患销号", any(not f["closed"] and not f["excepted"] for f in site["findings"])),
                ("责任书", not site["letter"]),
                ("恢复运行", site["suspended"]),
            ]
            site["owes"] = [name for name, owed in owes if owed] if site["operating"] else []
            site["done"] = site["verified"] if site["ended"] else site["operating"] and not site["owes"]

    # MARK: systems

    def read_systems(self):
        """The objects that carry a site in scope, and each site in scope that none carries (D11 to D14)."""
        known, as_of = self.known, self.as_of
        in_scope = {o for key, s in self.sites.items() if s["D1"] for o in self.carried.get(key, ())}
        rectified = known.last_day("construction_rectified", "object")
        checked = known.last_day("self_checked", "object")
        endangered = set()
        for finding in self.findings.values():
            if finding["severity"] in HIGH and not finding["closed"]:
                endangered.add(finding["object"])
                endangered.update(self.carried.get(finding["site"]["id"], ()))
        systems = []
        for key in in_scope:
            about = self.objects[key]
            unit = self.units.get(about["unit"])
            # Third and fourth level: within twelve and six months; the others within the campaign.
            since = {3: months_after(as_of, -12), 4: months_after(as_of, -6)}.get(about["level"], D0)
            systems.append({
                # CHOICE: a system counts in the row of its unit; one of an unknown unit with the city's own.
                "row": ROW_OF[unit["region"]] if unit else 0, "category": unit["category"] if unit else "organ",
                "level": about["level"], "tested": about["tested"],
                "rectified": key in rectified and key not in endangered,
                "checked": key in checked and checked[key] > since,
            })
        for site in self.sites.values():
            if site["D1"] and site["system"] is None:
                systems.append({"row": site["row"], "category": site["category"], "level": 0, "tested": False,
                                "rectified": False, "checked": False})
        return systems
