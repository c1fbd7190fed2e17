"""What schemathesis asks in whose name, and what must never be answered (走访核对)."""
import collections
import json
import os
import zlib

import schemathesis

with open(os.environ["MLPS_HOUSE"], encoding="utf-8") as file:
    HOUSE = json.load(file)
WHO = [each for each in HOUSE["visitors"] if os.environ.get("MLPS_WHO", each["name"]) == each["name"]]
BY_TOKEN = {each["token"]: each for each in WHO}
KINDS = {kind + "s": kind for kind in HOUSE["ids"]}
visits = collections.Counter()
WORDS = {word for each in HOUSE["visitors"] for word in each["foreign"]}
# What some visitor wrote himself, having read it elsewhere: from then on it is no longer foreign.
written = set()


def chance(*words):
    """The same words, the same number."""
    return zlib.crc32("|".join(map(str, words)).encode("utf-8", "surrogatepass"))


@schemathesis.hook
def before_call(context, case, kwargs):
    place = case.operation.label
    visits[place] += 1
    draw = chance(place, visits[place])
    # One party through a chain of requests, another for each request that stands alone.
    turn = visits.total() // 10 if str(getattr(case.meta.phase, "name", "")).endswith("stateful") else draw
    who = WHO[turn % len(WHO)]
    case.headers = case.headers or {}
    if who["token"] and case.operation.path != "/v1/session/end":
        case.headers["Authorization"] = "Bearer " + who["token"]
    else:
        case.headers.pop("Authorization", None)
    case.cookies = {}
    words = case.operation.path.split("/")
    kind = KINDS.get(words[2]) if len(words) > 3 else None
    known = (case.path_parameters or {}).get("id")
    if kind and known not in HOUSE["ids"][kind] and draw % 10 < 8:
        ids = HOUSE["ids"][kind]
        case.path_parameters["id"] = "new" if "/acts/" in case.operation.path and draw % 7 == 0 else ids[draw % len(ids)]
    if words[2:3] == ["campaigns"] and "id" in (case.path_parameters or {}) and draw % 10 < 8:
        case.path_parameters["id"] = HOUSE["campaign"]
        if "measure" in case.path_parameters and draw % 3:
            case.path_parameters["measure"] = HOUSE["measures"][draw % len(HOUSE["measures"])]
    if words[2:3] == ["facts"] and "id" in (case.path_parameters or {}) and draw % 10 < 8:
        case.path_parameters["id"] = HOUSE["facts"][draw % len(HOUSE["facts"])]
    if "If-Match" in case.headers and draw % 10 < 8:
        case.headers["If-Match"] = "*"


@schemathesis.hook
def after_call(context, case, response):
    if response.request.method == "POST":
        sent = f"{case.query}\n{case.body!r}"
        written.update(word for word in WORDS if word in sent)


@schemathesis.check
def no_foreign_row(ctx, response, case):
    """Nothing of a subject that this party must not see; what it said itself may be said back."""
    token = (response.request.headers.get("Authorization") or "").removeprefix("Bearer ")
    who = BY_TOKEN.get(token)
    if who is None:
        return
    told = response.content.decode("utf-8", "replace")
    sent = f"{response.request.url}\n{case.path_parameters}\n{case.query}\n{case.body!r}"
    for word in who["foreign"]:
        if word in told and word not in sent and word not in written:
            raise AssertionError(f"{who['name']} was told “{word}”")
