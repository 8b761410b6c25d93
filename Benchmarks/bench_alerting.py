#!/usr/bin/env python3
"""Measure what the routing tree of a large fleet takes: to build and to analyse.

Every tenant has two receivers, routes for all severities, and most a mute and an escalation. The fleet is compiled with
these and without them, turn by turn; what the first takes longer is reading notifications, making levels, building the
tree, judging it and writing it. Then `check --alertmanager` reads the file that came out and analyses every route of it,
beside `amtool check-config` on the same file; where the tenants' documents lie beside the file, a second check also
knows every alert that there is.
"""

import argparse
import os
import pathlib
import shutil
import sys
import tempfile

import bench
import generate

ALERTING = """apiVersion: tenantc.dev/v1
kind: Alerting
metadata: { name: bench }
spec:
  global: { slackAPIURLFile: /etc/alertmanager/secrets/slack }
  severities:
    critical: { groupWait: 5s, groupInterval: 10s, repeatInterval: 30m }
    warning: { groupWait: 30s, groupInterval: 5m, repeatInterval: 2h }
  receivers:
    - { name: platform, slack: { channel: "#alerts" } }
    - { name: performance, slack: { channel: "#performance" } }
  defaultReceiver: platform
  routes: [ { matchers: [ 'signal="latency"' ], receiver: performance } ]
  inhibit:
    - { source: [ 'severity="critical"' ], target: [ 'severity="warning"' ], equal: [alertname, instance] }
---
apiVersion: tenantc.dev/v1
kind: Escalation
metadata: { name: standard }
spec:
  levels:
    - { after: 5m, receivers: [team] }
    - { after: 15m, receivers: [team, oncall] }
"""
NOTIFICATIONS = """  notifications:
    receivers:
      - {{ name: team, slack: {{ channel: "#{name}" }} }}
      - {{ name: oncall, pagerduty: {{ routingKeyFile: /etc/alertmanager/secrets/{name} }} }}
    routes: {{ critical: [oncall, team], warning: [team], info: [team] }}
"""
MUTE = """    mute: [ { name: weekend, days: [saturday, sunday], severities: [info] } ]
"""
ESCALATION = """    escalation: standard
"""


def fleet(folder, options):
    """Two repositories that differ in what tenants say of notifications."""
    sources = {}
    for name in ("routed", "bare"):
        sources[name] = folder / name
        generate.generate(options.tenants, sources[name], layout="tenant", seed=options.seed)
        platform = sources[name] / "policies/platform.yaml"
        # One Alertmanager for all of them takes no Secret: the operator would be refused.
        platform.write_text(platform.read_text() + "  monitoring: { mode: standalone }\n")
        (sources[name] / "policies/alerting.yaml").write_text(ALERTING)
    for number, tenant in enumerate(sorted((sources["routed"] / "tenants").iterdir())):
        text = NOTIFICATIONS.format(name=tenant.stem)
        text += MUTE if number % 3 else ""
        text += ESCALATION if number % 4 else ""
        with tenant.open("a") as file:
            file.write(text)
    return sources


class Bench:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.sources = fleet(folder, options)
        self.nowhere = folder / "nowhere"
        self.nowhere.mkdir()

    def compile(self, name):
        out = self.folder / f"out-{name}"
        if out.exists():
            shutil.rmtree(out)
        return bench.run([self.options.tenantc, "compile", "--source", self.sources[name], "--out", out, "--timings"])

    def check(self, source):
        command = [self.options.tenantc, "check", "--source", source, "--alertmanager", self.file, "--budget", "100"]
        return bench.run(command)

    def measure(self):
        compiled = {name: [] for name in self.sources}
        for number in range(self.options.runs):
            for name in sorted(self.sources, reverse=number % 2 == 1):
                compiled[name].append(self.compile(name))
        self.file = self.folder / "out-routed/production/platform/alertmanager/alertmanager.yml"
        alone, beside, amtool = [], [], []
        for _ in range(self.options.runs):
            alone.append(self.check(self.nowhere))
            beside.append(self.check(self.sources["routed"]))
            amtool.append(bench.run(["amtool", "check-config", self.file]))
        return compiled, alone, beside, amtool

    def report(self):
        compiled, alone, beside, amtool = self.measure()
        built = seconds(compiled["routed"]) - seconds(compiled["bare"])
        stages = {name: bench.median(run.stages["link"] for run in compiled[name]) for name in compiled}
        analysed, judge = seconds(alone), seconds(amtool)
        peak, other = (max(run.peak for run in runs) for runs in (alone, amtool))
        print(f"{self.options.tenants:,} tenants, alertmanager.yml of {self.file.stat().st_size / 1e6:.1f} MB, "
              f"{self.options.runs} runs, medians, {os.cpu_count()} cores, Linux {os.uname().release}\n")
        print("| What | tenantc | compared with | ratio | aim | |\n|---|---:|---:|---:|---:|---|")
        row("compile with notifications, over without", seconds(compiled["routed"]), seconds(compiled["bare"]))
        row("its link step, the tree's judgement in it", stages["routed"], stages["bare"])
        row("read and analyse the whole file, beside `amtool check-config`", analysed, judge)
        row("the same beside the documents, with every alert known", seconds(beside), judge)
        whole = built + analysed
        print(f"| build the tree and analyse the whole of it | {whole:.3f} s | 3 s | {whole / 3:.2f} | ≤ 1 "
              f"| {bench.verdict(whole <= 3)} |")
        print(f"| peak memory of the analysis, beside amtool's {other / 1e6:.0f} MB | {peak / 1e6:.0f} MB | 300 MB "
              f"| {peak / 300e6:.2f} | ≤ 1 | {bench.verdict(peak <= 300e6)} |")


def seconds(runs):
    return bench.median(run.seconds for run in runs)


def row(what, ours, other):
    print(f"| {what} | {ours:.3f} s | {other:.3f} s | {ours / other:.2f} | | |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tenantc", default=generate.REPOSITORY / ".build/release/tenantc", metavar="PATH")
    parser.add_argument("--tenants", type=int, metavar="N", help="default 10,000; with --quick 1,000")
    parser.add_argument("--runs", type=int, metavar="N", help="default 5; with --quick 3")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tmpfs", default="/dev/shm", metavar="DIR", help="default %(default)s")
    parser.add_argument("--quick", action="store_true", help="a short run, to see that it works")
    options = parser.parse_args()
    options.tenants = options.tenants or (1000 if options.quick else 10000)
    options.runs = options.runs or (3 if options.quick else 5)
    options.tenantc = pathlib.Path(options.tenantc).resolve()
    if shutil.which("amtool") is None:
        sys.exit("bench: amtool is not installed: apt install prometheus-alertmanager")
    with tempfile.TemporaryDirectory(prefix="tenantc-bench-", dir=options.tmpfs) as folder:
        Bench(options, pathlib.Path(folder)).report()


if __name__ == "__main__":
    main()
