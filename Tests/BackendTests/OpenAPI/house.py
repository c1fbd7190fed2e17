"""The house as its visitors are told of it, and what must never be answered them (受访的窗口)."""
import json
import os
import zlib

with open(os.environ["MLPS_HOUSE"], encoding="utf-8") as file:
    HOUSE = json.load(file)
WHO = [each for each in HOUSE["visitors"] if os.environ.get("MLPS_WHO", each["name"]) == each["name"]]
BY_TOKEN = {each["token"]: each for each in WHO}
KINDS = {kind + "s": kind for kind in HOUSE["ids"]}
WORDS = {word for each in HOUSE["visitors"] for word in each["foreign"]}
# What some visitor wrote himself, having read it elsewhere: from then on it is no longer foreign.
written = set()


def chance(*words):
    """The same words, the same number."""
    return zlib.crc32("|".join(map(str, words)).encode("utf-8", "surrogatepass"))


def present(case, who):
    """Sends a request as somebody; nobody ends the session that he needs."""
    case.headers = case.headers or {}
    if who["token"] and case.operation.path != "/v1/session/end":
        case.headers["Authorization"] = "Bearer " + who["token"]
    else:
        case.headers.pop("Authorization", None)
    case.cookies = {}


def note(case):
    """Keeps what was written."""
    if case.method.upper() == "POST":
        sent = f"{case.query}\n{case.body!r}"
        written.update(word for word in WORDS if word in sent)


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
