#!/usr/bin/env python3
"""Would an editor mark these documents?

Reads every YAML file below the folders and holds each document whose apiVersion is tenantc's to the schema of all kinds
and to the schema of its own, as `tenantc schema --dir` writes them. Prints `file: document: path: complaint`, and ends
with 1 where there is any.
"""

import argparse
import json
import pathlib
import re
import sys

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, which editors read by: `on` is a text, and so is a date."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    ("merge", r"^<<$", ["<"]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def validators(folder):
    """The validator of each schema by its name."""
    found = {}
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        found[path.stem] = jsonschema.Draft7Validator(schema)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schemas", help="the folder of the schemas")
    parser.add_argument("folders", nargs="+", help="folders of sources")
    options = parser.parse_args()
    schemas = validators(options.schemas)
    count = complaints = 0
    for folder in options.folders:
        for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".yaml", ".yml")):
            for index, document in enumerate(yaml.load_all(path.read_text(encoding="utf-8"), CoreLoader)):
                if not isinstance(document, dict) or document.get("apiVersion") != "tenantc.dev/v1":
                    continue
                count += 1
                for name in ("all", str(document.get("kind")).lower()):
                    for error in schemas[name].iter_errors(document) if name in schemas else ():
                        complaints += 1
                        place = ".".join(map(str, error.absolute_path))
                        print(f"{path}: {index}: {place}: {error.message[:300]}")
    print(f"{count} documents, {complaints} complaints", file=sys.stderr)
    return 1 if complaints or not count else 0


if __name__ == "__main__":
    sys.exit(main())
