"""Walks along the links of the document, each of one party (随链接走访): a list, one of it, what may be done with it, that
done, seen again, corrected. What was met is told as JSON."""
import collections
import copy
import datetime
import json
import re
import sys

import hypothesis
import requests
import schemathesis
from hypothesis.control import current_build_context
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.core.transforms import UNRESOLVABLE
from schemathesis.generation.stateful.control import TransitionController

from house import HOUSE, KINDS, WHO, chance, no_foreign_row, note, present

ADDRESS, WALKS, STEPS, SEED = sys.argv[1], *map(int, sys.argv[2:5])
DOCUMENT = requests.get(ADDRESS, timeout=60).json()
# What is asked of nothing that was answered before, beside the lists.
BEGUN_BY_POST = {
    "POST /v1/accounts", "POST /v1/tokens", "POST /v1/evidence", "POST /v1/evidence/setup",
    "POST /v1/campaigns/{id}/reports",
}
# By these somebody new may be entered, too.
ENTERING = {"POST /v1/units/{id}/acts/unit.described", "POST /v1/testers/{id}/acts/tester.described"}
load_all_checks()
ENTRANCES = BEGUN_BY_POST | {f"GET /v1/{kind}" for kind in KINDS}
CHECKED = [
    CHECKS.get_one(name) for name in (
        "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance")
] + [no_foreign_row]

told = {"cases": 0, "links": collections.Counter(), "done": collections.Counter(), "refused": collections.Counter(),
        "parties": collections.defaultdict(collections.Counter), "failures": {}, "turned": 0}

# Who is not signed in is led nowhere.
WALKERS = [each for each in WHO if each["token"]]
# Where nobody of a party is let in.
CLOSED = collections.defaultdict(set)


def example(operation):
    """The body that the document shows, whole."""
    def resolved(schema):
        while "$ref" in schema:
            schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema
    media = operation.definition.raw.get("requestBody", {}).get("content", {}).get("application/json")
    if media is None:
        return None
    schema = resolved(media["schema"])
    if schema.get("examples"):
        return copy.deepcopy(schema["examples"][0])
    content = resolved(schema.get("properties", {}).get("content", {}))
    return {"content": copy.deepcopy(content["examples"][0])} if content.get("examples") else None


class Steering(TransitionController):
    """Begins seldom, and does of the acts what may be done (引路)."""

    __slots__ = ("begun", "steps", "possible", "who")

    def __init__(self, walk):
        super().__init__(walk._transitions, walk._root_labels)
        self.begun, self.steps, self.possible = 0, 0, set()
        self.who = walk.who

    def record_step(self, input, recorder):
        super().record_step(input, recorder)
        self.steps += 1
        self.begun += input.transition is None

    def allow_root_transition(self, source, bundles):
        if source.startswith("POST") and source not in BEGUN_BY_POST or self.is_offered_something():
            return False
        closed, draw = CLOSED[self.who["name"]], chance(self.steps, source)
        if self.begun > self.steps // 5 and any(
                self.allow_transition(link.source.label, link.target.label)
                for each in self.transitions.operations.values() for link in each.incoming
                if bundles.get(f"{link.source.label} -> {link.status_code}")):
            return False
        if source in closed:
            return draw % 20 == 0
        return source in ENTRANCES or not ENTRANCES - closed or draw % 6 == 0

    def allow_transition(self, source, target):
        if not super().allow_transition(source, target):
            return False
        draw = chance(self.steps, source, target)
        if target.startswith("POST") and "/acts/" in target:
            # Now and then what may not be done, too: it must be refused as it is written.
            return target in self.possible or draw % 40 == 0
        # What may be done, and what came of it, before all that can only be read.
        if target.endswith(("/acts", "/correction")):
            return True
        return draw % 6 == 0 if self.is_offered_something() else draw % 2 == 0

    def is_offered_something(self):
        """There is an act that may be done and was not yet."""
        return any(super(Steering, self).allow_transition(f"GET {act[5:].rsplit('/', 1)[0]}", act) for act in self.possible)


schema = schemathesis.openapi.from_url(
    ADDRESS, config=schemathesis.Config.from_dict(
        {"phases": {"stateful": {"inference": {"algorithms": []}}}, "generation": {"mode": "positive"}}))


class Walk(schema.as_state_machine()):
    begun = 0

    def setup(self):
        # The house is never twice the same: no two walks may begin alike. The first is always of the simplest.
        data = current_build_context().data
        if not any([data.draw_integer(0, 2**64 - 1) for _ in range(4)]):
            hypothesis.reject()
        self.who = WALKERS[Walk.begun % len(WALKERS)]
        # East or west, as far as this party sees both.
        sides = [side for side in (0, 1) if HOUSE["ids"]["unit"][side] not in self.who["foreign"]] or [0]
        self.side = sides[Walk.begun // len(WALKERS) % len(sides)]
        self.control = Steering(self)
        Walk.begun += 1

    def _get_target_for_result(self, result):
        """What leads nowhere is no place to go on from."""
        name, label = super()._get_target_for_result(result), result.case.operation.label
        links = [
            link for link in self._transitions.operations[label].outgoing if f"{label} -> {link.status_code}" == name
        ] if name else []
        for link in links:
            found = [each.value for part in link.extract(result).parameters.values() for each in part.values()]
            if all(isinstance(each, Ok) and each.ok() not in (None, UNRESOLVABLE) for each in found):
                return name
        return None

    def before_call(self, case):
        told["cases"] += 1
        draw = chance(SEED, told["cases"])
        present(case, self.who)
        if "If-Match" in case.headers and draw % 3:
            case.headers["If-Match"] = "*"
        node = self.recorder.cases[case.id]
        place = case.operation.label
        if "/campaigns/" in place and case.path_parameters:
            case.path_parameters["id"] = HOUSE["campaign"]
        if place in ENTERING and draw % 2:
            case.path_parameters["id"] = "new"
        kind = KINDS.get(case.operation.path.split("/")[2])
        if kind and case.path_parameters and node.transition is not None and not node.is_transition_applied and draw % 8:
            case.path_parameters["id"] = HOUSE["ids"][kind][self.side]
        if draw % 4:
            case.query = {key: value for key, value in (case.query or {}).items() if key == "subject"}
            if place == "POST /v1/evidence":
                case.query = {"name": f"{draw}.txt"}
        shown = example(case.operation) if draw % 8 else None
        if shown is not None:
            about = (case.path_parameters or {}).get("id")
            # Nobody moves anything from one side to the other: it would rightly be seen there from then on.
            sides = [ids.index(about) for ids in HOUSE["ids"].values() if about in ids[:2]]
            case.body = self.made_known(shown, place, told["cases"], sides[0] if sides else self.side)
            if "correction" in place:
                case.body = {"reason": "录错", "dry_run": draw % 2 == 0} | (
                    {"void": True} if draw % 3 else {"acted_on": "2025-06-03"})
            elif "/acts/" in place:
                case.body["document"] = f"走访〔2026〕{told['cases']}号"
        note(case)

    def made_known(self, shown, place, number, side):
        """What is shown, said of those who are there, and of each but once."""
        def named(key, value):
            if isinstance(value, dict):
                return {key: named(key, each) for key, each in value.items()}
            if isinstance(value, list):
                return [named(key, each) for each in value]
            if key == "region":
                return HOUSE["counties"][side]
            if key in HOUSE["ids"]:
                return HOUSE["ids"][key][side]
            if key in ("number", "report_number", "code", "certificate") and isinstance(value, str):
                return re.sub(r"\d{3}(?=\D*$)", f"{number % 1000:03d}", value)
            if key == "until" and "/v1/tokens" in place:
                return str(datetime.date.today() + datetime.timedelta(days=30))
            if key in ("domain", "login", "name", "person") and isinstance(value, str):
                return f"w{number}.{value}" if key == "domain" else f"{value}{number}"
            return value
        made = named("", shown)
        if "uscc" in made.get("content", {}):
            del made["content"]["uscc"]
            made["content"]["no_uscc_reason"] = "未赋码"
        return made

    def get_call_kwargs(self, case):
        return {"timeout": 60}

    def call(self, case, **kwargs):
        try:
            return super().call(case, **kwargs)
        except requests.RequestException as error:
            told["failures"][f"{self.who['name']}: {case.operation.label}: {error}"] = case.as_curl_command()
            raise

    def after_call(self, response, case):
        super().after_call(response, case)
        place, node, who = case.operation.label, self.recorder.cases[case.id], told["parties"][self.who["name"]]
        who["cases"] += 1
        told["done" if response.status_code < 300 else "refused"][f"{response.status_code} {place}"] += 1
        if response.status_code in (401, 403) and node.transition is None:
            CLOSED[self.who["name"]].add(place)
        if response.status_code < 300:
            if node.transition is not None and node.is_transition_applied:
                told["links"][node.transition.id] += 1
                who["links"] += 1
            if place.startswith("POST"):
                print(self.who["name"], place, case.path_parameters, case.body, file=sys.stderr)
            if "/acts/" in place and place.startswith("POST"):
                who["acts"] += 1
                who["opened"] += response.json().get("opened") is not None if "json" in str(response.headers) else 0
            who["corrections"] += place.endswith("/correction")
        if place.endswith("/acts") and response.status_code == 200:
            path = place.removeprefix("GET ")
            offered = {f"POST {path}/{each['act']}": each for each in response.json()["acts"]}
            self.control.possible = {each for each in self.control.possible if not each.startswith(f"POST {path}/")}
            self.control.possible |= {
                each for each, act in offered.items() if act["yours"] and act["missing"] is None}

    def validate_response(self, response, case, additional_checks=None, **kwargs):
        try:
            case.validate_response(response, checks=CHECKED, transport_kwargs=kwargs, recorder=self.recorder)
        except FailureGroup as failures:
            for each in failures.exceptions:
                told["failures"].setdefault(f"{self.who['name']}: {case.operation.label}: {each}"[:2000], case.as_curl_command())


turn = 0
while Walk.begun < WALKS and turn < WALKS:
    turn += 1
    hypothesis.seed(SEED * 10_000 + turn)(Walk)
    try:
        Walk.run(
            settings=hypothesis.settings(
                max_examples=min(8, WALKS - Walk.begun), stateful_step_count=STEPS,
                phases=[hypothesis.Phase.generate], deadline=None, database=None,
                suppress_health_check=list(hypothesis.HealthCheck)))
    except hypothesis.errors.FlakyStrategyDefinition as error:
        # It went as another walk had gone, and met another house: another is walked instead.
        print(error, file=sys.stderr)
        told["turned"] += 1
        Walk.begun -= 1
told["walks"] = Walk.begun
told["written"] = schema.statistic.transitions.total
print(json.dumps(told, ensure_ascii=False))
