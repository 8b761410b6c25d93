#!/usr/bin/env python3
"""Judge what is emitted for Prometheus by promtool.

Rule files, and the groups within PrometheusRule objects and ConfigMaps, go through `promtool check rules`; the
configurations through `promtool check config`; the tests that are emitted for generated alerts through
`promtool test rules`, each kind in few calls. Prints every failure and then how much of each was judged. Exits 0 when
all passed, 1 when any failed, 2 when it could not run.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BATCH = 200


def promtool(*arguments, folder=None):
    """Runs promtool; the exit status and all that it printed."""
    run = subprocess.run(["promtool", *arguments], capture_output=True, text=True, cwd=folder, check=False)
    return run.returncode, run.stdout + run.stderr


def batches(items):
    items = list(items)
    return [items[start:start + BATCH] for start in range(0, len(items), BATCH)]


class Verdicts:
    """How many files of each kind were judged, and what failed."""

    def __init__(self):
        self.counts, self.failures = {}, []

    def judge(self, what, arguments, paths, folder=None):
        self.counts[what] = self.counts.get(what, 0) + len(paths)
        for batch in batches(paths):
            status, text = promtool(*arguments, *map(str, batch), folder=folder)
            # What promtool merely warns of is a failure too: nobody is there to read it.
            if status != 0 or "duplicate rule" in text:
                self.failures.append(f"{what}: {text.strip()}")


def extracted(root, folder):
    """Rule files and configurations that objects hold, written out so that promtool can read them."""
    rules, configs = [], []
    for path in sorted(root.rglob("*.yaml")):
        for number, document in enumerate(yaml.load_all(path.read_text(encoding="utf-8"), Loader=LOADER)):
            if not isinstance(document, dict):
                continue
            name = re.sub(r"[^A-Za-z0-9.-]", "_", f"{path.relative_to(root)}.{number}")
            if document.get("kind") == "PrometheusRule":
                target = folder / f"{name}.yml"
                target.write_text(yaml.dump(document["spec"]), encoding="utf-8")
                rules.append(target)
            elif document.get("kind") == "ConfigMap":
                for key, text in (document.get("data") or {}).items():
                    target = folder / f"{name}.{key}"
                    if key == "prometheus.yml":
                        # Files that only a pod has are not there to be read.
                        text = re.sub(r"/var/run/secrets/\S+|/etc/prometheus/rules/\S+", "/dev/null", text)
                        configs.append(target)
                    elif key.endswith(".rules.yml"):
                        rules.append(target)
                    else:
                        continue
                    target.write_text(text, encoding="utf-8")
    return rules, configs


def unknown_discoveries(folder):
    """Ways to find targets that this promtool was built without, as Debian's is."""
    samples = {"kubernetes_sd_configs": [{"role": "node"}], "ec2_sd_configs": [{"region": "eu-west-1"}]}
    unknown = set()
    for key, value in samples.items():
        probe = folder / "probe.yml"
        probe.write_text(yaml.dump({"scrape_configs": [{"job_name": "probe", key: value}]}), encoding="utf-8")
        _, text = promtool("check", "config", str(probe))
        if f"field {key} not found" in text:
            unknown.add(key)
    return unknown


def without(config, keys):
    """A configuration without some ways to find targets, so that the rest of it is judged."""
    document = yaml.load(config.read_text(encoding="utf-8"), Loader=LOADER)
    for job in document.get("scrape_configs") or []:
        for key in keys:
            job.pop(key, None)
    config.write_text(yaml.dump(document, sort_keys=False), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=pathlib.Path, help="the output folder")
    options = parser.parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        rules, configs = extracted(options.root, folder)
        for prometheus in sorted(options.root.glob("*/platform/prometheus")):
            rules += sorted(prometheus.glob("rules/*.yml")) + sorted(prometheus.glob("tests/rules/*.yml"))
            for config in sorted(prometheus.glob("prometheus.yml")):
                text = re.sub(r"/var/run/secrets/\S+", "/dev/null", config.read_text(encoding="utf-8"))
                target = folder / f"{prometheus.parent.parent.name}.prometheus.yml"
                target.write_text(text.replace("rules/", f"{prometheus.resolve()}/rules/"), encoding="utf-8")
                configs.append(target)
            tests = [path.relative_to(prometheus) for path in sorted(prometheus.glob("tests/*.yml"))]
            verdicts.judge("test rules", ("test", "rules"), tests, folder=prometheus)
        verdicts.judge("check rules", ("check", "rules", "--lint-fatal"), [path.resolve() for path in rules])
        unknown = unknown_discoveries(folder)
        for key in sorted(unknown):
            print(f"not judged: {key}, which this promtool does not know")
        for config in configs:
            without(config, unknown)
            verdicts.judge("check config", ("check", "config"), [config])
    for failure in verdicts.failures:
        print(f"FAIL {failure}")
    for what, count in sorted(verdicts.counts.items()):
        print(f"judged {count:6} by {what}")
    sys.exit(1 if verdicts.failures else 0)


if __name__ == "__main__":
    try:
        main()
    except OSError as error:
        print(f"judge_prometheus: {error}", file=sys.stderr)
        sys.exit(2)
