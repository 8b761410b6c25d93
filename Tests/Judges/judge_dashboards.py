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
# What Grafana puts in place of its own variables, and how it finds any.
VALUES = {"__rate_interval": "5m", "__interval": "1m", "__range": "1h", "__range_s": "3600"}
VARIABLE = re.compile(
    r"\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\$\{(\w+)(?:\.([^:^\}]+))?(?::([^\}]+))?\}", re.ASCII
)
SELECTOR_QUERY = re.compile(r"^label_values\((?:(.+),\s*)?([a-zA-Z_$][a-zA-Z0-9_]*)\)\s*$")
RESULT_QUERY = re.compile(r"^query_result\((.+)\)\s*$", re.DOTALL)


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


def queries(node, title=""):
    """The title of the panel around each query, and the query, wherever in a dashboard it stands."""
    if isinstance(node, list):
        for item in node:
            yield from queries(item, title)
    if not isinstance(node, dict):
        return
    source = node.get("datasource")
    if isinstance(source, dict) and source.get("type") == "loki":
        return
    title = node.get("title", title)
    if isinstance(node.get("expr"), str):
        yield title, node["expr"]
    if node.get("type") == "query" and "name" in node:
        query = node.get("query")
        query = query.get("query") if isinstance(query, dict) else query
        if query:
            yield node["name"], variable_query(query)
    for value in node.values():
        yield from queries(value, title)


def variable_query(query):
    """What Grafana asks Prometheus for a variable."""
    values, result = SELECTOR_QUERY.match(query), RESULT_QUERY.match(query)
    if values:
        return values[1] or "{}"
    return result[1] if result else query


def interpolated(expr, dashboard):
    """An expression with the first value of each variable in it."""
    values = dict(VALUES)
    for one in dashboard.get("templating", {}).get("list", []):
        value = one.get("query") if one["type"] in ("custom", "constant", "textbox", "interval") else "x"
        values[one["name"]] = value.split(",")[0].split(" : ")[-1].strip() or "x"

    def value(match):
        found = values.get(match[1] or match[2] or match[4], match[0])
        return f'"{found}"' if match[6] == "doublequote" else found

    return VARIABLE.sub(value, expr)


def lint(dashboard, tenant, is_generated, granted):
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
    for title, expr in queries(dashboard):
        for inner in re.findall(r"\b(?:rate|irate)\([^\[\]]*\[([^\]]*)\]", expr):
            if is_generated and inner != "$__rate_interval":
                yield f"target-rate-interval: {title}: {inner}"
        plain = re.sub(r"#[^\n]*", "", interpolated(expr, dashboard))
        for name, braces in re.findall(r"([\w:]*)\{([^}]*)\}", plain):
            if f'tenant="{tenant}"' not in braces and name not in granted:
                yield f"isolation: {title}: {name}{{{braces}}}"


def promtool(expressions):
    """What promtool says of expressions, each as a rule of its own."""
    rules = []
    for number, expr in enumerate(expressions):
        rules.append({"record": f"r{number}", "expr": expr})
    with tempfile.NamedTemporaryFile("w", suffix=".yml", encoding="utf-8") as file:
        yaml.safe_dump({"groups": [{"name": "dashboards", "rules": rules}]}, file)
        file.flush()
        result = subprocess.run(["promtool", "check", "rules", "--lint=none", file.name], capture_output=True, text=True)
    return [] if result.returncode == 0 else [result.stdout + result.stderr]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", nargs="+", metavar="DIR", help="folder of manifests")
    parser.add_argument("--granted", action="append", default=[], help="a metric that needs no tenant")
    options = parser.parse_args()
    failures, expressions, count, uids = [], [], 0, {}
    for path, tenant, text in dashboards(options.roots):
        dashboard = json.loads(text)
        if uids.setdefault(dashboard["uid"], tenant) != tenant:
            failures.append(f"{path}: uid {dashboard['uid']} is another tenant's")
        if len(text.encode()) > 262144 or not re.fullmatch(r"[\w-]{1,40}", dashboard["uid"], re.ASCII):
            failures.append(f"{path}: size or uid")
        count += 1
        is_generated = "tenantc" in dashboard.get("tags", [])
        failures += [f"{path}: {problem}" for problem in lint(dashboard, tenant, is_generated, options.granted)]
        expressions += [interpolated(expr, dashboard) for _, expr in queries(dashboard)]
    failures += promtool(expressions) if expressions else []
    for failure in failures:
        print(failure)
    print(f"{count} dashboards and {len(expressions)} queries judged, {len(failures)} failures")
    return 2 if count == 0 else 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
