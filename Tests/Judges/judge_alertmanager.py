#!/usr/bin/env python3
"""Judge what is emitted for Alertmanager by amtool.

Each configuration goes through `amtool check-config`; each line of the routing tests beside it through
`amtool config routes test`; and the Secret beside it has to hold the same bytes. Prints every failure and then how
much was judged. Exits 0 when all passed, 1 when any failed, 2 when it could not run.
"""

import argparse
import concurrent.futures
import pathlib
import shlex
import subprocess
import sys

import yaml


def amtool(*arguments):
    """Runs amtool; the exit status and all that it printed."""
    run = subprocess.run(["amtool", *arguments], capture_output=True, text=True, check=False)
    return run.returncode, (run.stdout + run.stderr).strip()


def secret_failures(folder, text):
    path = folder / "secret-alertmanager-main.yaml"
    if not path.exists():
        return [] if len(text.encode()) > 1 << 20 else [f"{folder}: there is no Secret"]
    held = list(yaml.safe_load(path.read_text(encoding="utf-8"))["stringData"].values())
    return [] if held == [text] else [f"{path}: holds something else than alertmanager.yml"]


def test_failure(configuration, line):
    status, answer = amtool("config", "routes", "test", f"--config.file={configuration}", *shlex.split(line))
    return f"{configuration}: {line}: {answer}" if status != 0 else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path, metavar="DIR", help="the output folder")
    options = parser.parse_args()
    configurations = sorted(options.root.rglob("alertmanager.yml"))
    if not configurations:
        sys.exit("judge_alertmanager: no configuration found")
    failures, tests = [], 0
    for configuration in configurations:
        status, answer = amtool("check-config", str(configuration))
        if status != 0:
            failures.append(answer)
        text = configuration.read_text(encoding="utf-8")
        failures += secret_failures(configuration.parent, text)
        lines = (configuration.parent / "routes_test.args").read_text(encoding="utf-8").splitlines()
        lines = [line for line in lines if not line.startswith("#")]
        tests += len(lines)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            failures += filter(None, pool.map(lambda line, file=configuration: test_failure(file, line), lines))
    for failure in failures:
        print(f"FAIL {failure}")
    print(f"{len(configurations)} configurations judged by {tests} routing tests, {len(failures)} failures")
    sys.exit(1 if failures or not tests else 0)


if __name__ == "__main__":
    try:
        main()
    except FileNotFoundError as error:
        print(f"judge_alertmanager: {error}", file=sys.stderr)
        sys.exit(2)
