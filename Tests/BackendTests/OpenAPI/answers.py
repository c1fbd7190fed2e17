"""Checks answers against the document: [{"place", "status", "type", "body"}] in, what does not fit out (答复核对)."""
import json
import sys

import jsonschema_rs

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    answers = json.load(file)
for answer in answers:
    method, path = answer["place"].split(" ", 1)
    known = document["paths"][path][method.lower()]["responses"]
    found = known.get(str(answer["status"]))
    if found is None:
        print(f"{answer['place']}: {answer['status']} is not written: {answer['body'][:300]}")
        continue
    if "$ref" in found:
        found = document["components"]["responses"][found["$ref"].rsplit("/", 1)[1]]
    content = found.get("content", {})
    if not content and not answer["body"]:
        continue
    type = answer["type"].split(";")[0]
    if type not in content:
        print(f"{answer['place']}: {type} is not written")
    elif type.endswith("json"):
        schema = {**content[type]["schema"], "components": document["components"]}
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        for error in validator.iter_errors(json.loads(answer["body"])):
            print(f"{answer['place']}: {'/'.join(map(str, error.instance_path))}: {error.message[:300]}")
