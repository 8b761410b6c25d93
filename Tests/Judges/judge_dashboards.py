#!/usr/bin/env python3
"""Judge compiled dashboards: promtool reads every query, and the rules of dashboard-linter hold.

Dashboards are taken from ConfigMaps with the label grafana_dashboard and from GrafanaDashboard objects
below the folders given. Prints what is wrong and how many dashboards and queries were judged.
Exits 0 when all passed, 1 when any failed, 2 when there were none.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What Grafana puts in place of its variables.
VALUES = {"$__rate_interval": "5m", "$__interval": "1m", "$__range": "1h"}


def dashboards(roots):
    """Name, tenant and JSON of each dashboard."""
    for root in roots:
        for path in sorted(pathlib.Path(root).rglob("*.yaml")):
            for document in yaml.load_all(path.read_text(encoding="utf-8"), Loader=LOADER):
                if not isinstance(document, dict):
                    continue
                labels = document.get("metadata", {}).get("labels") or {}
                if document.get("kind") == "GrafanaDashboard":
                    yield path, labels.get("tenant"), document["spec"]["json"]
                elif labels.get("grafana_dashboard") == "1":
                    for text in document["data"].values():
                        yield path, labels.get("tenant"), text


def queries(panels):
    for panel in panels:
        for target in panel.get("targets", []):
            if "expr" in target:
                yield panel, target["expr"]
        yield from queries(panel.get("panels", []))


def lint(dashboard, tenant, is_generated):
    """What dashboard-linter, DASHBOARD_001 and the tenants' isolation ask for."""
    variables = {one["name"]: one for one in dashboard.get("templating", {}).get("list", [])}
    if is_generated:
        if variables.get("datasource", {}).get("query") != "prometheus":
            yield "template-datasource: there is no choice of the data source"
        for one in variables.values():
            if one["type"] == "query" and one.get("refresh") != 2:
                yield f"template-on-time-change-reload: {one['name']}"
            if one["type"] == "query" and not (one.get("multi") and one.get("includeAll") and one.get("allValue") == ".+"):
                yield f"template-{one['name']}: not all values can be chosen"
        if dashboard.get("editable") is not False:
            yield "uneditable-dashboard"
        if len(dashboard.get("uid", "")) > 40:
            yield "uid: longer than 40 characters"
        for panel in dashboard["panels"]:
            name = panel.get("title", "")
            if not name or not panel.get("description"):
                yield f"panel-title-description: {name}"
            defaults = panel.get("fieldConfig", {}).get("defaults", {})
            if not defaults.get("unit"):
                yield f"panel-units: {name}"
            if not defaults.get("thresholds", {}).get("steps"):
                yield f"thresholds: {name}"
            if panel.get("datasource", {}).get("uid") != "${datasource}":
                yield f"panel-datasource: {name}"
            if not panel.get("targets"):
                yield f"panel-no-targets: {name}"
    for panel, expr in queries(dashboard["panels"]):
        for inner in re.findall(r"\b(?:rate|irate)\([^\[\]]*\[([^\]]*)\]", expr):
            if is_generated and inner != "$__rate_interval":
                yield f"target-rate-interval: {panel.get('title')}: {inner}"
        for braces in re.findall(r"\{([^}]*)\}", expr):
            if f'tenant="{tenant}"' not in braces:
                yield f"isolation: {panel.get('title')}: {{{braces}}}"


def promtool(expressions):
    """What promtool says of expressions, each as a rule of its own."""
    rules = []
    for number, expr in enumerate(expressions):
        for name, value in VALUES.items():
            expr = expr.replace(name, value)
        rules.append({"record": f"r{number}", "expr": re.sub(r"\$\{?[a-z_]+\}?", "x", expr)})
    with tempfile.NamedTemporaryFile("w", suffix=".yml", encoding="utf-8") as file:
        yaml.safe_dump({"groups": [{"name": "dashboards", "rules": rules}]}, file)
        file.flush()
        result = subprocess.run(["promtool", "check", "rules", "--lint=none", file.name], capture_output=True, text=True)
    return [] if result.returncode == 0 else [result.stdout + result.stderr]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", nargs="+", metavar="DIR", help="folder of manifests")
    failures, expressions, count = [], [], 0
    for path, tenant, text in dashboards(parser.parse_args().roots):
        dashboard = json.loads(text)
        count += 1
        is_generated = "tenantc" in dashboard.get("tags", [])
        failures += [f"{path}: {problem}" for problem in lint(dashboard, tenant, is_generated)]
        expressions += [expr for _, expr in queries(dashboard["panels"])]
    failures += promtool(expressions) if expressions else []
    for failure in failures:
        print(failure)
    print(f"{count} dashboards and {len(expressions)} queries judged, {len(failures)} failures")
    return 2 if count == 0 else 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
