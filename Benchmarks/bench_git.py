#!/usr/bin/env python3
"""Measure tenantc beside git and print a Markdown table.

Both work on the same generated repository on tmpfs, in turns, so that what the machine does in between weighs on
both. The table holds medians.
"""

import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile

import bench
import generate

GIT = ["git", "-c", "user.name=Bench", "-c", "user.email=bench@example.com", "-c", "gc.auto=0", "-c", "maintenance.auto=false"]
BRANCH = "rendered/production"


class Repository:
    """A generated fleet in a repository of its own, its sources committed and packed."""

    def __init__(self, folder, tenants, seed):
        self.folder = folder
        generate.generate(tenants, folder, "object", seed)
        self.git("init", "--quiet", "--initial-branch", "main")
        (folder / ".gitignore").write_text("/out/\n")
        self.commit("Sources")
        self.git("repack", "-adq")

    def git(self, *arguments):
        return bench.run(GIT + ["-C", str(self.folder), *arguments])

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def edit(self, number):
        """Change what one tenant is called, which is an annotation of its namespace."""
        path = sorted((self.folder / "tenants").iterdir())[number * 37]
        text = path.read_text()
        text = re.sub(r"\n  displayName: .*", "", text)
        path.write_text(text.replace("spec:\n", f"spec:\n  displayName: Edited {number}\n", 1))
        self.commit(f"Edit {path.name}")


def in_turns(runs, *commands):
    """The median seconds of each command, one after the other in each round."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for index, command in enumerate(commands):
            times[index].append(command().seconds)
    return [statistics.median(values) for values in times]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tenantc", required=True, type=pathlib.Path)
    parser.add_argument("--tenants", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = str(options.tenantc.resolve())
    with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="tenantc-bench-") as name:
        repository = Repository(pathlib.Path(name) / "fleet", options.tenants, options.seed)
        rows = [
            *whole(repository, program, name),
            *commits(repository, program, options.runs),
            *folders(repository, program, options.runs),
        ]
    rows += staged(program, options.runs)
    print(f"{options.tenants:,} tenants (seed {options.seed}), {options.runs} runs, medians\n")
    print("| What | tenantc | compared with | result | aim | |")
    print("|---|---:|---:|---:|---:|---|")
    for what, ours, theirs, result, aim, passed in rows:
        print(f"| {what} | {ours} | {theirs} | {result} | {aim} | {'met' if passed else '**missed**'} |")


def milliseconds(seconds):
    return f"{seconds * 1000:.1f} ms"


def whole(repository, program, name):
    """Everything into the object database, beside git with the same files."""
    bench.run([program, "compile", "--source", str(repository.folder)])
    plain = pathlib.Path(name) / "plain"
    plain.mkdir()
    shutil.move(repository.folder / "out", plain / "out")
    git = GIT + ["-C", str(plain)]
    bench.run(git + ["init", "--quiet"])
    theirs = bench.run(git + ["add", "--all"]).seconds + bench.run(git + ["commit", "--quiet", "-m", "x"]).seconds
    shutil.rmtree(plain)
    ours = bench.run(commit(repository, program) + ["--timings"])
    stored = ours.stages.get("hash", 0) + ours.stages.get("trees", 0) + ours.stages.get("write", 0)
    return [
        ("objects into the database, beside `git add` and `git commit`", f"{stored:.2f} s", f"{theirs:.2f} s",
         f"{stored / theirs:.2f}", "≤ 0.3", stored / theirs <= 0.3),
        ("the same with compiling", f"{ours.seconds:.2f} s", f"{theirs:.2f} s", f"{ours.seconds / theirs:.2f}",
         "≤ 0.3", ours.seconds / theirs <= 0.3),
    ]


def commit(repository, program):
    return [program, "commit", "--source", str(repository.folder), "--branch", BRANCH,
            "--author", "Bench <bench@example.com>"]


def commits(repository, program, runs):
    """A commit with nothing to do, and one with one tenant changed."""
    def parse():
        return repository.git("rev-parse", "HEAD", "HEAD^{tree}")

    def ours():
        return bench.run(commit(repository, program))

    theirs, idle = in_turns(runs, parse, ours)
    changed = []
    for number in range(runs):
        repository.edit(number)
        changed.append(ours().seconds)
    changed = statistics.median(changed)
    return [
        ("commit with nothing changed, over `git rev-parse`", milliseconds(idle), milliseconds(theirs),
         f"+{milliseconds(idle - theirs)}", "+15 ms", idle - theirs <= 0.015),
        ("commit with one tenant changed, over `git rev-parse`", milliseconds(changed), milliseconds(theirs),
         f"+{milliseconds(changed - theirs)}", "+60 ms", changed - theirs <= 0.060),
    ]


def folders(repository, program, runs):
    """Compiling to an unchanged folder, beside `git status` of the same files."""
    compile_command = [program, "compile", "--source", str(repository.folder)]
    (repository.folder / ".gitignore").unlink()
    bench.run(compile_command)
    repository.commit("Output")
    for _ in range(2):
        bench.run(["sleep", "0.2"])
        bench.run(compile_command)
    theirs, ours = in_turns(runs, lambda: repository.git("status", "--porcelain"), lambda: bench.run(compile_command))
    return [("compile to an unchanged out/, beside `git status`", milliseconds(ours), milliseconds(theirs),
             f"{ours / theirs:.2f}", "≤ 3", ours / theirs <= 3)]


def staged(program, runs):
    """What a hook runs, on this repository."""
    command = [program, "check", "--staged", "--source", str(bench.REPOSITORY)]
    bench.run(command)
    ours, = in_turns(max(runs, 21), lambda: bench.run(command))
    return [("`check --staged` on this repository", milliseconds(ours), "", milliseconds(ours), "≤ 30 ms", ours <= 0.030)]


if __name__ == "__main__":
    main()
