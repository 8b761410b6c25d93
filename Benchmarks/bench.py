#!/usr/bin/env python3
"""Measure tenantc against its floor and print a Markdown table.

The floor (floor.c) reads the same input, runs libyaml's bare event loop over it and writes the same
output files with plain writes, on one thread. Both run interleaved, several times, each into a fresh
folder; the table holds medians. Nothing is deleted on disk before the end: after mass deletes ext4
creates files ten times slower for some minutes, so leave five minutes between two runs on disk.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent
STAMP = "deleted-at"
LAYOUTS = ("object", "tenant")
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1767225600"}


class Run:
    """One process: wall seconds, those of all processors, peak bytes, and the `stage` lines it printed."""

    def __init__(self, seconds, processors, peak, text):
        self.seconds, self.processors, self.peak, self.stages = seconds, processors, peak, {}
        for line in text.splitlines():
            word, _, rest = line.partition(" ")
            if word == "stage":
                name, _, value = rest.rpartition(" ")
                self.stages[name] = float(value)
            elif word == "peak":
                self.peak = max(peak, int(rest))


def run(command):
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=ENVIRONMENT)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    if child.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} exited {child.returncode}:\n{text[-4000:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, text)


def median(values):
    return statistics.median(list(values))


def build(folder):
    """Compiles the floor and the bare program into the folder."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "yaml-0.1"], check=True, capture_output=True,
                           text=True).stdout.split()
    for name, libraries in (("floor", flags), ("bare", [])):
        subprocess.run(["cc", "-O2", "-o", folder / name, HERE / f"{name}.c", *libraries], check=True)


def bundle(tree, path):
    """Packs an output tree for the floor; returns how many files and bytes it holds."""
    files = size = 0
    with open(path, "wb") as packed:
        for folder, folders, names in os.walk(tree):
            folders.sort()
            relative = os.path.relpath(folder, tree)
            if relative != ".":
                packed.write(f"-1 {relative}\n".encode())
            for name in sorted(names):
                content = pathlib.Path(folder, name).read_bytes()
                packed.write(f"{len(content)} {os.path.normpath(os.path.join(relative, name))}\n".encode() + content)
                files, size = files + 1, size + len(content)
    return files, size


class Place:
    """A folder on tmpfs or on disk that holds sources, bundles and one fresh folder a run."""

    def __init__(self, name, parent, deletes, fleet):
        self.name, self.deletes, self.fleet, self.count = name, deletes, fleet, 0
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="tenantc-bench-", dir=parent))

    def fresh(self):
        self.count += 1
        return self.root / f"run-{self.count}"

    def done_with(self, folder):
        """On tmpfs a finished run gives its memory back; on disk nothing is deleted before the end."""
        if self.deletes:
            shutil.rmtree(folder)

    def source(self, tenants, layout, seed):
        folder = self.root / f"source-{tenants}-{layout}"
        if not folder.exists():
            generate.generate(tenants, folder, layout, seed, self.fleet)
        return folder


class Bench:
    def __init__(self, options):
        self.tenantc = pathlib.Path(options.tenantc).resolve()
        self.options = options
        self.rows = []

    def compile(self, source, out):
        return run([self.tenantc, "compile", "--source", source, "--out", out, "--timings"])

    def fleet(self, place):
        """Whole compiles of the fleet in both layouts, beside the floor of each."""
        compiled = {layout: [] for layout in LAYOUTS}
        floored = {layout: [] for layout in LAYOUTS}
        again, sizes = [], {}
        for layout in LAYOUTS:
            source, out = place.source(self.options.tenants, layout, self.options.seed), place.fresh()
            self.compile(source, out)
            sizes[layout] = bundle(out, place.root / f"bundle-{layout}")
            again += [self.compile(source, out) for _ in range(self.options.runs) if layout == "object"]
            place.done_with(out)
        expected = generate.OBJECTS_PER_TENANT * self.options.tenants
        if sizes["object"][0] < expected:
            sys.exit(f"bench: {sizes['object'][0]} files written, expected at least {expected}")
        for number in range(self.options.runs):
            for layout in LAYOUTS:
                source = place.source(self.options.tenants, layout, self.options.seed)
                floor = [self.tools / "floor", source, place.root / f"bundle-{layout}"]
                # Each goes first in every other round, so that neither always meets the warmer machine.
                for turn in ("compile", "floor") if number % 2 == 0 else ("floor", "compile"):
                    os.sync()
                    out = place.fresh()
                    if turn == "compile":
                        compiled[layout].append(self.compile(source, out))
                    else:
                        floored[layout].append(run([*floor, out]))
                    place.done_with(out)
        return compiled, floored, again, sizes

    def report_fleet(self, place):
        compiled, floored, again, sizes = self.fleet(place)
        whole = {layout: median(one.seconds for one in compiled[layout]) for layout in LAYOUTS}
        ours, theirs = (median(one.processors for one in runs["object"]) for runs in (compiled, floored))
        self.row(f"{place.name}, processors of layout object", seconds(ours), seconds(theirs), ours / theirs, None)
        for layout in LAYOUTS:
            floor = median(sum(one.stages.values()) for one in floored[layout])
            files, size = sizes[layout]
            self.row(f"{place.name}, layout {layout}: {files:,} files, {size / 1e6:.0f} MB", seconds(whole[layout]),
                     seconds(floor), whole[layout] / floor, 1.5 if (place.deletes and layout == "object") else None)
        self.row(f"{place.name}, layout tenant over layout object", seconds(whole["tenant"]),
                 seconds(whole["object"]), whole["tenant"] / whole["object"], 0.5 if place.deletes else None)
        unchanged = median(one.seconds for one in again)
        self.row(f"{place.name}, again with nothing changed", seconds(unchanged), seconds(whole["object"]),
                 unchanged / whole["object"], None)
        if place.deletes:
            peak = max(one.peak for one in compiled["object"])
            name = f"{place.name}, peak memory of layout object"
            # What comes out is held until nothing refuses it, so that it is the least that a mixed fleet takes.
            if self.options.fleet == "mixed":
                size = sizes["object"][1]
                self.row(f"{name} over its bytes", f"{peak / 1e6:.0f} MB", f"{size / 1e6:.0f} MB", peak / size, None)
            else:
                self.row(name, f"{peak / 1e6:.0f} MB", "300 MB", peak / 300e6, 1)
        return compiled["object"], floored["object"]

    def stages(self, compiled, floored):
        print("\n| Stage (tmpfs, layout object) | tenantc | floor |\n|---|---:|---:|")
        for who, runs in (("tenantc", compiled), ("floor", floored)):
            for name in runs[0].stages:
                value = seconds(median(one.stages[name] for one in runs))
                print(f"| {name} | {value} | |" if who == "tenantc" else f"| {name} | | {value} |")

    def start_up(self, place):
        """`--version` against a C program that prints a version, turn by turn."""
        times = {"tenantc": [], "bare": []}
        commands = {"tenantc": [self.tenantc, "--version"], "bare": [self.tools / "bare"]}
        silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        for _ in range(self.options.starts):
            for name, command in commands.items():
                start = time.perf_counter()
                child = os.posix_spawn(command[0], list(map(str, command)), ENVIRONMENT, file_actions=silent)
                _, status = os.waitpid(child, 0)
                times[name].append(time.perf_counter() - start)
                if status != 0:
                    sys.exit(f"bench: {command[0]} --version failed")
        ours, bare = median(times["tenantc"]), median(times["bare"])
        over = (ours - bare) * 1e3
        self.rows.append(f"| start-up of `--version`, {self.options.starts} starts | {ours * 1e3:.2f} ms "
                         f"| {bare * 1e3:.2f} ms | +{over:.2f} ms | +8 ms | {verdict(over <= 8)} |")

    def scaling(self, place):
        """Time a tenant of each size of fleet over that of the largest; a fixed cost shows in the small ones.

        What processors spend hardly knows who else uses them, so it tells growth where the wall's time cannot.
        """
        costs, spent, peaks = {}, {}, {}
        sizes = [size for size in (100, 1000, 10000) if size <= self.options.tenants]
        for size in sizes:
            source, runs = place.source(size, "object", self.options.seed), []
            for _ in range(max(self.options.runs, 3)):
                out = place.fresh()
                runs.append(self.compile(source, out))
                place.done_with(out)
            costs[size], peaks[size] = median(one.seconds for one in runs), max(one.peak for one in runs)
            spent[size] = median(one.processors for one in runs)
        print("\n| Tenants (tmpfs, layout object) | seconds | of processors | µs a tenant | peak memory |")
        print("|---:|---:|---:|---:|---:|")
        for size, cost in costs.items():
            print(f"| {size:,} | {seconds(cost)} | {seconds(spent[size])} | {spent[size] / size * 1e6:.1f} "
                  f"| {peaks[size] / 1e6:.0f} MB |")
        if len(sizes) > 1:
            # Linear: ten times the tenants cost at most ten times as much, with a tenth for noise.
            small, large = sizes[-2:]
            for name, measured in (("", costs), (", processors", spent)):
                self.row(f"growth from {small:,} to {large:,} tenants{name}", seconds(measured[large]),
                         seconds(measured[small]), measured[large] / measured[small], large / small * 1.1)

    def row(self, what, ours, other, ratio, aim):
        limit, passed = ("", "") if aim is None else (f"≤ {aim:g}", verdict(ratio <= aim))
        self.rows.append(f"| {what} | {ours} | {other} | {ratio:.2f} | {limit} | {passed} |")

    def all(self):
        options = self.options
        places = [Place("tmpfs", options.tmpfs, True, options.fleet)]
        self.tools = places[0].root
        try:
            build(places[0].root)
            if not options.no_disk:
                pathlib.Path(options.disk).mkdir(parents=True, exist_ok=True)
                warn_of_deletes(options.disk)
                places.append(Place("disk", options.disk, False, options.fleet))
            print(f"{options.tenants:,} tenants (fleet {options.fleet}, seed {options.seed}), {options.runs} runs, medians, "
                  f"{os.cpu_count()} cores, Linux {os.uname().release}", flush=True)
            measured = [self.report_fleet(place) for place in places]
            self.stages(*measured[0])
            self.scaling(places[0])
            self.start_up(places[0])
            print("\n| What | tenantc | compared with | ratio | aim | |\n|---|---:|---:|---:|---:|---|")
            print("\n".join(self.rows))
        finally:
            for place in places:
                if not options.keep:
                    shutil.rmtree(place.root, ignore_errors=True)
                    if not place.deletes:
                        pathlib.Path(options.disk, STAMP).touch()


def warn_of_deletes(disk):
    """Says so when an earlier run deleted its files on this disk less than five minutes ago."""
    stamp = pathlib.Path(disk, STAMP)
    if stamp.exists() and time.time() - stamp.stat().st_mtime < 300:
        print("bench: files were deleted on this disk less than five minutes ago; its figures will be too high",
              file=sys.stderr)


def seconds(value):
    return f"{value:.3f} s"


def verdict(passed):
    return "met" if passed else "**missed**"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tenantc", default=REPOSITORY / ".build/release/tenantc", metavar="PATH", help="the binary")
    parser.add_argument("--tenants", type=int, metavar="N", help="default 10,000; with --quick 1,000")
    parser.add_argument("--runs", type=int, metavar="N", help="default 5; with --quick 3")
    parser.add_argument("--starts", type=int, metavar="N", help="starts of --version, default 400; with --quick 50")
    parser.add_argument("--fleet", choices=generate.FLEETS, default="plain", help="what tenants run (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated fleet (default %(default)s)")
    parser.add_argument("--tmpfs", default="/dev/shm", metavar="DIR", help="default %(default)s")
    parser.add_argument("--disk", default=REPOSITORY / ".build/bench", metavar="DIR", help="default %(default)s")
    parser.add_argument("--no-disk", action="store_true", help="measure on tmpfs only")
    parser.add_argument("--keep", action="store_true", help="leave the folders in place")
    parser.add_argument("--quick", action="store_true", help="a short run, to see that it works")
    options = parser.parse_args()
    options.tenants = options.tenants or (1000 if options.quick else 10000)
    options.runs = options.runs or (3 if options.quick else 5)
    options.starts = options.starts or (50 if options.quick else 400)
    if not pathlib.Path(options.tenantc).exists():
        sys.exit(f"bench: {options.tenantc} does not exist; `make build` makes it")
    Bench(options).all()


if __name__ == "__main__":
    main()
