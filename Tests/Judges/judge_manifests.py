#!/usr/bin/env python3
"""Judge emitted Kubernetes manifests by the schemas a cluster would hold them to.

Core kinds go through the kubernetes-validate library in strict mode; custom kinds through the
openAPIV3Schema of the CustomResourceDefinitions found under --crds, read the way an API server with
strict field validation reads them: an unknown field is an error unless the schema preserves it.

Prints every failure (of a core object the most telling one, as its library does), then how many documents of each kind were judged. Exits 0 when all passed,
1 when any failed, 2 when it could not run.
"""

import argparse
import collections
import datetime
import pathlib
import sys

import jsonschema
import kubernetes_validate
import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Manifests(LOADER):
    """YAML as kubectl reads it: dates and times of day stay strings, and no key may appear twice."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.tag != "tag:yaml.org,2002:merge":
                name = self.construct_object(key, deep=True)
                if name in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"key {name!r} appears twice", key.start_mark)
                seen.add(name)
        return super().construct_mapping(node, deep)


Manifests.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:value")]
    for first, resolvers in LOADER.yaml_implicit_resolvers.items()}


def strict_schema(schema, root=False):
    """A structural schema as JSON Schema: int-or-string and nullable spelled out, fields closed."""
    out = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties"):
            out[key] = {name: strict_schema(one) for name, one in value.items()}
        elif key in ("items", "not"):
            out[key] = strict_schema(value)
        elif key == "additionalProperties":
            out[key] = strict_schema(value) if isinstance(value, dict) else value
        elif key in ("allOf", "anyOf", "oneOf"):
            # Branches only add conditions; what fields exist is said by the schema around them.
            out[key] = [junctor(branch) for branch in value]
        elif key == "pattern":
            # Go takes a flag in the middle of an expression, for the rest of its group; Python for a group of its own.
            out[key] = value.replace("((?i)", "(?i:")
        elif key in ("exclusiveMinimum", "exclusiveMaximum"):
            continue
        elif not key.startswith("x-kubernetes-") and key not in ("nullable", "default", "description", "example"):
            out[key] = value
    for limit in ("Minimum", "Maximum"):
        if schema.get("exclusive" + limit) is True:
            out["exclusive" + limit] = out.pop(limit.lower())
    if schema.get("x-kubernetes-int-or-string"):
        out["type"] = ["integer", "string"]
        # The same choice is written out a second time in generated schemas.
        out.pop("anyOf", None)
    if schema.get("nullable") and "type" in out:
        kinds = out["type"] if isinstance(out["type"], list) else [out["type"]]
        out["type"] = [*kinds, "null"]
        if "enum" in out:
            out["enum"] = [*out["enum"], None]
    if schema.get("x-kubernetes-embedded-resource"):
        for name in ("apiVersion", "kind", "metadata"):
            out.setdefault("properties", {}).setdefault(name, {})
    if root:
        # The API server judges ObjectMeta itself; a CRD only says that it is an object.
        out.setdefault("properties", {})["metadata"] = OBJECT_META
        for name in ("apiVersion", "kind"):
            out["properties"].setdefault(name, {"type": "string"})
    if (schema.get("type") == "object" and "additionalProperties" not in out
            and not schema.get("x-kubernetes-preserve-unknown-fields")):
        out["additionalProperties"] = False
    return out


def junctor(schema):
    """A branch of allOf, anyOf or oneOf: conditions only, so it closes nothing."""
    return {key: [junctor(one) for one in value] if key in ("allOf", "anyOf", "oneOf")
            else {name: junctor(one) for name, one in value.items()} if key == "properties"
            else junctor(value) if key in ("items", "not") else value
            for key, value in schema.items() if not key.startswith("x-kubernetes-")}


STRINGS = {"type": "object", "additionalProperties": {"type": "string"}}
OBJECT_META = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "pattern": r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "maxLength": 253},
        "namespace": {"type": "string", "pattern": r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "maxLength": 63},
        "labels": {"type": "object", "additionalProperties": {
            "type": "string", "maxLength": 63, "pattern": r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}},
        "annotations": STRINGS,
        "finalizers": {"type": "array", "items": {"type": "string"}},
        "ownerReferences": {"type": "array", "items": {"type": "object"}},
        "generateName": {"type": "string"},
    },
}

FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("int32")
def int32(value):
    return not isinstance(value, int) or -2**31 <= value < 2**31


@FORMATS.checks("int64")
def int64(value):
    return not isinstance(value, int) or -2**63 <= value < 2**63


@FORMATS.checks("date-time", raises=ValueError)
def date_time(value):
    return not isinstance(value, str) or bool(datetime.datetime.fromisoformat(value.replace("Z", "+00:00")))


def load_definitions(folder):
    """Validators of every served version of every definition, by (apiVersion, kind)."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*.y*ml")):
        for document in yaml.load_all(path.read_text(encoding="utf-8"), Loader=Manifests):
            if not isinstance(document, dict) or document.get("kind") != "CustomResourceDefinition":
                continue
            spec = document["spec"]
            for version in spec["versions"]:
                schema = version.get("schema", {}).get("openAPIV3Schema")
                if version.get("served", True) and schema:
                    name = (f'{spec["group"]}/{version["name"]}', spec["names"]["kind"])
                    found[name] = (spec["scope"], schema)
    return found


class Judge:
    def __init__(self, definitions, version):
        self.definitions = definitions
        self.version = version
        self.validators = {}

    def custom(self, name):
        if name not in self.validators:
            scope, schema = self.definitions[name]
            self.validators[name] = scope, jsonschema.Draft202012Validator(
                strict_schema(schema, root=True), format_checker=FORMATS)
        return self.validators[name]

    def judge(self, document):
        """The failures of one document; None when no schema is known for it."""
        name = (document["apiVersion"], document["kind"])
        if name in self.definitions:
            scope, validator = self.custom(name)
            failures = [f"{error.json_path[2:] or '(root)'}: {brief(error.message)}"
                        for error in sorted(validator.iter_errors(document), key=lambda e: e.json_path)]
            if (scope == "Namespaced") != ("namespace" in document["metadata"]):
                failures.append(f"metadata.namespace: the kind is {scope}")
            return failures
        try:
            kubernetes_validate.validate(document, self.version, strict=True)
        except kubernetes_validate.SchemaNotFoundError:
            return None
        except kubernetes_validate.ValidationError as error:
            return [f"{'.'.join(map(str, error.path)) or '(root)'}: {brief(error.message)}"]
        return []


def brief(message):
    return message if len(message) <= 300 else message[:297] + "..."


def files(roots):
    for root in map(pathlib.Path, roots):
        if root.is_file():
            yield root
        elif root.is_dir():
            yield from sorted(path for path in root.rglob("*") if path.suffix in (".yaml", ".yml"))
        else:
            sys.exit(f"judge_manifests: no such file or folder: {root}")


def is_manifest(document):
    return (isinstance(document, dict) and isinstance(document.get("apiVersion"), str)
            and isinstance(document.get("kind"), str) and isinstance(document.get("metadata"), dict))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", nargs="+", metavar="DIR", help="folder or file of manifests")
    parser.add_argument("--crds", metavar="DIR", help="folder of CustomResourceDefinitions")
    parser.add_argument("--kubernetes", default="1.32", metavar="VERSION",
                        help="the cluster's version (default %(default)s)")
    parser.add_argument("--strict-coverage", action="store_true", help="a kind without a schema is a failure")
    parser.add_argument("--skip", action="append", default=[], metavar="GLOB",
                        help="leave out files that match, such as '*/alertmanager.yml'; may be repeated")
    options = parser.parse_args()

    judge = Judge(load_definitions(options.crds) if options.crds else {}, options.kubernetes)
    judged, unjudged, failures, seen = collections.Counter(), collections.Counter(), [], {}
    for path in files(options.roots):
        if any(path.match(glob) for glob in options.skip):
            continue
        try:
            documents = list(yaml.load_all(path.read_text(encoding="utf-8"), Loader=Manifests))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            failures.append(f"{path}: {' '.join(str(error).split())}")
            continue
        for index, document in enumerate(documents, 1):
            if document is None:
                continue
            place = f"{path}" if len(documents) == 1 else f"{path} document {index}"
            if not is_manifest(document):
                failures.append(f"{place}: no Kubernetes object: apiVersion, kind or metadata is missing")
                continue
            kind = f'{document["apiVersion"]} {document["kind"]}'
            verdict = judge.judge(document)
            if verdict is None:
                unjudged[kind] += 1
                continue
            judged[kind] += 1
            name = document["metadata"].get("name")
            failures += [f"{place}: {document['kind']} {name}: {failure}" for failure in verdict]

    for failure in failures:
        print(f"FAIL {failure}")
    for kind, count in sorted(judged.items()):
        print(f"judged {count:6} {kind}")
    for kind, count in sorted(unjudged.items()):
        print(f"unjudged {count:4} {kind}")
    print(f"{sum(judged.values())} documents judged, {len(failures)} failures, "
          f"{sum(unjudged.values())} of a kind without schema")
    if not judged and not unjudged and not failures:
        sys.exit("judge_manifests: no manifest found")
    sys.exit(1 if failures or (unjudged and options.strict_coverage) else 0)


if __name__ == "__main__":
    main()
