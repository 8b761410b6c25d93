#!/usr/bin/env python3
"""Measure what judging a fleet by standards takes beside compiling it.

The fleet has 20 metrics and 10 alerts a tenant, which keep the five shipped standards. It is compiled with the
standards and without them, turn by turn, each time into a fresh folder on tmpfs; what the first takes longer is judging
and its reports.
"""

import argparse
import os
import pathlib
import shutil

import bench
import generate

METRIC = "    - {{ name: {name}, type: {type}, labels: {{ service: 5, environment: 2, version: 12 }} }}\n"
ALERT = """      - alert: {name}
        expr: sum by (service) (rate({metric}[5m])) > {limit}
        for: 10m
        severity: {severity}
        summary: More than {limit} a second
        description: Look at what the service does, and restart it where it does nothing
        runbook: https://runbooks.company.com/{metric}
"""
TYPES = (("counter", "_total"), ("gauge", "_ratio"), ("histogram", "_seconds"), ("gauge", "_bytes"))
SEVERITIES = ("critical", "warning", "info")


def monitoring(metrics, alerts):
    """The lines that every tenant's spec ends with."""
    text, names = "  metrics:\n", []
    for number in range(metrics):
        kind, suffix = TYPES[number % len(TYPES)]
        names.append(f"http_part_{chr(97 + number // 26)}{chr(97 + number % 26)}{suffix}")
        text += METRIC.format(name=names[-1], type=kind)
    text += "  alerts:\n    rules:\n"
    for number in range(alerts):
        metric = names[number % len(names)]
        text += ALERT.format(name=f"Part{number}IsBusy", metric=metric, limit=number + 1,
                             severity=SEVERITIES[number % len(SEVERITIES)])
    return text


def fleet(folder, options):
    """Two repositories that differ in having standards."""
    sources = {}
    for name in ("judged", "bare"):
        sources[name] = folder / name
        generate.generate(options.tenants, sources[name], seed=options.seed)
        text = monitoring(options.metrics, options.alerts)
        for tenant in (sources[name] / "tenants").iterdir():
            with tenant.open("a") as file:
                file.write(text)
    shutil.copyfile(generate.REPOSITORY / "policies/standards.yaml", sources["judged"] / "policies/standards.yaml")
    return sources


def measure(options, folder):
    sources, times = fleet(folder, options), {}
    for jobs in (1, os.cpu_count()):
        times = {name: [] for name in sources}
        for number in range(options.runs):
            for name in sorted(sources, reverse=number % 2 == 1):
                out = folder / f"out-{name}"
                times[name].append(bench.run([options.tenantc, "compile", "--source", sources[name], "--out", out,
                                              "--jobs", str(jobs)]).seconds)
                shutil.rmtree(out)
        judged, bare = bench.median(times["judged"]), bench.median(times["bare"])
        ratio = (judged - bare) / bare
        print(f"| {jobs} | {bare:.3f} s | {judged:.3f} s | {ratio:.2f} | ≤ 0.3 | {bench.verdict(ratio <= 0.3)} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tenantc", default=generate.REPOSITORY / ".build/release/tenantc", metavar="PATH")
    parser.add_argument("--tenants", type=int, default=1000, metavar="N")
    parser.add_argument("--metrics", type=int, default=20, metavar="N")
    parser.add_argument("--alerts", type=int, default=10, metavar="N")
    parser.add_argument("--runs", type=int, default=9, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--tmpfs", default="/dev/shm", metavar="DIR")
    options = parser.parse_args()
    options.tenantc = pathlib.Path(options.tenantc).resolve()
    folder = pathlib.Path(options.tmpfs, f"tenantc-judging-{os.getpid()}")
    folder.mkdir()
    print(f"{options.tenants:,} tenants × {options.metrics} metrics × {options.alerts} alerts (seed {options.seed}), "
          f"{options.runs} runs, medians, {os.cpu_count()} cores\n")
    print("| Threads | compiled | compiled and judged | judging over compiling | aim | |\n|---:|---:|---:|---:|---:|---|")
    try:
        measure(options, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
