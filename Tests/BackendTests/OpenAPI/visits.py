"""What schemathesis asks in whose name, each request alone (走访核对)."""
import collections

import schemathesis

from house import HOUSE, KINDS, WHO, chance, no_foreign_row, note, present

visits = collections.Counter()
schemathesis.check(no_foreign_row)


@schemathesis.hook
def before_call(context, case, kwargs):
    place = case.operation.label
    visits[place] += 1
    draw = chance(place, visits[place])
    present(case, WHO[draw % len(WHO)])
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
    note(case)
