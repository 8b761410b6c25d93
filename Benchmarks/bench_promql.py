#!/usr/bin/env python3
"""Measure how fast rules are parsed, typed, rewritten and printed, beside `promtool check rules` on the same rules.

The rules are generated from a seed; both are run in turns, and medians are compared. promtool also reads the YAML
around the expressions, which takes a part of its time: --expressions-only says how large a part.
"""

import argparse
import json
import pathlib
import random
import resource
import statistics
import subprocess
import tempfile
import time

AIM = 0.5


class Rules:
    """Expressions as teams write them, no two alike."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def metric(self):
        nouns = ["http_requests", "orders", "queue_messages", "db_queries", "cache_lookups", "payments"]
        return f"{self.random.choice(nouns)}_{self.random.randrange(400)}_total"

    def matchers(self):
        parts = [f'job="job-{self.random.randrange(50)}"']
        for _ in range(self.random.randrange(3)):
            parts.append(self.random.choice([
                'code=~"5.."', 'code!~"4.."', f'instance="10.0.0.{self.random.randrange(255)}:8080"',
                'path=~"/api/v[12]/.+"', 'method=~"GET|POST"', 'namespace!=""',
            ]))
        return "{" + ",".join(parts) + "}"

    def selector(self):
        return self.metric() + self.matchers()

    def rate(self):
        return f"rate({self.selector()}[{self.random.choice(['1m', '5m', '30m', '1h', '6h'])}])"

    def labels(self):
        return ", ".join(self.random.sample(["job", "instance", "code", "path", "namespace"], 2))

    def expression(self):
        threshold = self.random.randrange(1, 1000) / 1000
        choice = self.random.randrange(10)
        if choice == 0:
            return f"sum by ({self.labels()}) ({self.rate()})"
        if choice == 1:
            return f"sum({self.rate()}) by (job) / sum({self.rate()}) by (job) > {threshold}"
        if choice == 2:
            return f"histogram_quantile(0.9{self.random.randrange(10)}, sum by (le, job) ({self.rate()})) > {threshold}"
        if choice == 3:
            return f"{self.selector()} > {threshold} and on (job) {self.selector()} offset 1d < 5"
        if choice == 4:
            return f"absent({self.selector()})"
        if choice == 5:
            return f"predict_linear({self.selector()}[6h], 4 * 3600) < 0"
        if choice == 6:
            return f"topk({self.random.randrange(1, 9)}, max_over_time({self.rate()}[1h:5m]))"
        if choice == 7:
            return (f"(1 - sum({self.rate()}) / sum({self.rate()})) > (14.4 * {threshold}) "
                    f"and (1 - sum({self.rate()}) / sum({self.rate()})) > (14.4 * {threshold})")
        if choice == 8:
            return f"{self.selector()} * on (instance) group_left (version) {self.selector()}"
        return f"clamp_min(avg without (instance) ({self.selector()}), {threshold})"


def measured(command):
    """Seconds of a run and of the processors it used."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]}: {done.stdout}{done.stderr}")
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def write(folder, count, seed):
    rules = Rules(seed)
    expressions = [rules.expression() for _ in range(count)]
    (folder / "rules.txt").write_text("\n".join(expressions) + "\n")
    lines = ["groups:"]
    for number, expression in enumerate(expressions):
        if number % 50 == 0:
            lines += [f"- name: group-{number // 50}", "  rules:"]
        lines += [f"  - record: rule:{number}", f"    expr: {json.dumps(expression)}"]
    (folder / "rules.yaml").write_text("\n".join(lines) + "\n")
    trivial = [line if "expr:" not in line else "    expr: x" for line in lines]
    (folder / "trivial.yaml").write_text("\n".join(trivial) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/promql-speed")
    parser.add_argument("--rules", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--expressions-only", action="store_true", help="measure promtool on `x` for each rule too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write(folder, arguments.rules, arguments.seed)
        commands = {
            "tenantc": [arguments.program, str(folder / "rules.txt")],
            "promtool": ["promtool", "check", "rules", str(folder / "rules.yaml")],
        }
        if arguments.expressions_only:
            commands["promtool, every expression `x`"] = ["promtool", "check", "rules", str(folder / "trivial.yaml")]
        results = {name: [] for name in commands}
        for _ in range(arguments.runs):
            for name, command in commands.items():
                results[name].append(measured(command))
    print(f"{arguments.rules} rules, seed {arguments.seed}, medians of {arguments.runs} runs: {results['tenantc'][0][2].strip()}")
    print("\n| What | wall | processors |\n|---|---:|---:|")
    medians = {}
    for name, runs in results.items():
        medians[name] = [statistics.median(run[index] for run in runs) for index in (0, 1)]
        print(f"| {name} | {medians[name][0]:.3f} s | {medians[name][1]:.3f} s |")
    ratio = medians["tenantc"][0] / medians["promtool"][0]
    print(f"\nratio of wall time {ratio:.2f}, aim ≤ {AIM}: {'met' if ratio <= AIM else 'missed'}")


if __name__ == "__main__":
    main()
