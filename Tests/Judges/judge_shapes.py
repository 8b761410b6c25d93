"""Holds the shapes of Kubernetes' objects against the schemas of kubernetes-validate.

Standard input: a line for each type, `Name field:type …`, required fields with `!`, as `ObjectShape` has them.
Prints each difference; nothing where there is none.
"""

import argparse
import json
import pathlib
import sys

import kubernetes_validate

FIRST, LAST = 25, 37
SCALARS = {"string": "s", "boolean": "b", "integer": "i", "number": "n"}
# What the schemas do not ask for, and the API server does.
ALSO_REQUIRED = {("Container", "image")}


def code(schema):
    """The type of a field as the shapes write it."""
    name = schema.get("$ref", "").split("/")[-1]
    last = name.split(".")[-1]
    if last in ("Quantity", "IntOrString", "Time", "MicroTime"):
        return {"Quantity": "q", "IntOrString": "is"}.get(last, "s")
    if name:
        return last + ("V1" if name.startswith("io.k8s.api.autoscaling.v1.") else "")
    kind = schema.get("type")
    kind = [k for k in kind if k != "null"][0] if isinstance(kind, list) else kind
    if kind in SCALARS:
        return SCALARS[kind]
    if kind == "array":
        return "*" + code(schema["items"])
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return "%" + code(schema["additionalProperties"])
    return "?"


def definitions(version):
    folder = pathlib.Path(kubernetes_validate.__file__).parent / "kubernetes-json-schema"
    path = folder / f"v1.{version}.0-local-strict" / "_definitions.json"
    types = {}
    for name, schema in json.loads(path.read_text())["$defs"].items():
        short = name.split(".")[-1]
        if name.startswith("io.k8s.api.autoscaling.v1."):
            short += "V1"
        types.setdefault(short, []).append((name, schema))
    return types


def find(types, name):
    """The definition of a type; of an object by its group and version."""
    if "/" not in name:
        named = [n for n in types.get(name, []) if ".v1beta" not in n[0] and ".v1alpha" not in n[0]]
        # One name may be that of a kind of another group.
        found = [s for n, s in sorted(named, key=lambda n: not n[0].startswith("io.k8s.api.core."))]
        return found[0] if found else None
    version, kind = name.rsplit("/", 1)
    group, version = version.rsplit("/", 1) if "/" in version else ("core", version)
    wanted = f"io.k8s.api.{group.split('.')[0]}.{version}.{kind}"
    for short in (kind, kind + "V1"):
        for full, schema in types.get(short, []):
            if full == wanted:
                return schema
    return None


def main():
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    releases = [definitions(v) for v in range(FIRST, LAST + 1)]
    for line in sys.stdin:
        name, *words = line.split()
        have = {}
        for word in words:
            field, _, kind = word.partition(":")
            have[field.rstrip("!")] = (kind or "s", field.endswith("!"))
        known = [schema for types in releases if (schema := find(types, name))]
        if not known:
            print(f"{name} is no type")
            continue
        fields, required = {}, None
        for schema in known:
            fields.update({f: code(s) for f, s in schema.get("properties", {}).items()})
            wanted = set(schema.get("required", []))
            required = wanted if required is None else required & wanted
        if "/" in name:
            for field in ("apiVersion", "kind", "metadata", "status"):
                fields.pop(field, None)
        for field in sorted(set(fields) | set(have)):
            if field not in have:
                print(f"{name} lacks {field}")
            elif field not in fields:
                print(f"{name} has {field}")
            elif have[field][0].lstrip("*%") != "?" and have[field][0] != fields[field]:
                print(f"{name}.{field} is {fields[field]} and not {have[field][0]}")
            elif have[field][1] != (field in required or (name, field) in ALSO_REQUIRED):
                print(f"{name}.{field} is required, or is not")


main()
