"""The acts of supervision (campaign.md 6.3 C4 and H): papers, inspections and penalties, whenever they were."""

from register import ROW_OF


def place_of(picture, site, unit):
    """The row and the category of an act about a site or a unit."""
    site, unit = picture.sites.get(site), picture.units.get(unit)
    if site:
        return {"row": site["row"], "category": site["category"]}
    # CHOICE: an act about an unknown unit counts with the city's own, as a system does.
    return {"row": ROW_OF[unit["region"]] if unit else 0, "category": unit["category"] if unit else "organ"}


def time_limits(known):
    """The day by which each paper must be answered."""
    # CHOICE: what was said of it last, be it with the issue, the service, an extension or a returned answer.
    said = {}
    for name in ("notice_issued", "notice_served", "notice_ended"):
        for fact in known.happened(name):
            if fact["due_on"] is not None:
                said.setdefault(fact["notice"], []).append((fact["acted_on"], fact["id"], fact["due_on"]))
    return {notice: max(limits)[2] for notice, limits in said.items()}


def notices(picture):
    """The papers issued."""
    known, as_of = picture.known, picture.as_of
    issued = known.latest("notice_issued", "notice")
    # CHOICE: a paper counts as what it is itself; a case of another kind may issue it.
    kinds = {f["notice"]: f["kind"] for f in known.happened("notice_issued") if f["kind"] is not None}
    closed = {f["notice"] for f in known.happened("notice_ended") if f["outcome"] == "closed"}
    replied = known.last_day("notice_replied", "notice")
    # CHOICE: an answer that was returned is due again.
    answers = [(f["notice"], f["acted_on"], f["id"], True) for f in known.happened("notice_replied")]
    answers += [(f["notice"], f["acted_on"], f["id"], False)
                for f in known.happened("notice_ended") if f["outcome"] == "returned"]
    answered = {notice: stands for notice, _, _, stands in sorted(answers)}
    # CHOICE: a re-check that has only begun is none.
    rechecked = {f["notice"] for f in known.happened("notice_rechecked") if f["outcome"] is not None}
    due = time_limits(known)
    found = []
    for key, notice in known.subjects("notice").items():
        kind, site, unit = kinds.get(key, notice["kind"]), notice["site"], notice["unit"]
        # CHOICE: a notice about a mark that concerns nobody known is counted in no row.
        is_lost = kind == "mark_supervision" and site not in picture.sites and unit not in picture.units
        if key not in issued or is_lost:
            continue
        # CHOICE: a site that is not registered (S1) is not named, nor a unit by it.
        about = picture.sites[site]["about"] if site in picture.sites else {}
        # Due on T is not late, as with a finding (F6).
        passed = key in due and due[key] < as_of
        found.append(dict(
            place_of(picture, site, unit), number=notice["number"], kind=kind, day=issued[key]["acted_on"],
            matter=issued[key]["matter"], due_on=due.get(key), replied_on=replied.get(key),
            rechecked=passed and key in rechecked, open=key not in closed,
            unit_name=picture.units.get(unit or about.get("unit"), {}).get("name"), site_name=about.get("name"),
            state=("已办结" if key in closed else "已反馈" if answered.get(key) else "逾期未反馈" if passed else "办理中")))
    return found


def inspections(picture):
    return [dict(place_of(picture, None, fact["unit"]), day=fact["acted_on"], unit=fact["unit"], sites=fact["sites"])
            for fact in picture.known.happened("inspected")]


def penalties(picture):
    return [dict(place_of(picture, None, fact["unit"]), day=fact["acted_on"])
            for fact in picture.known.happened("penalised")]
