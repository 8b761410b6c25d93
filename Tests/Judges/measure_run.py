#!/usr/bin/env python3
"""Run a command and tell what it cost, as one line of JSON in a file.

    {"status": 1, "signal": 0, "seconds": 0.2, "processor": 0.1, "peak": 31457280}

`processor` is the seconds that processors worked for it, `peak` the most memory in bytes that it held at
once. What the command prints goes through. Exits 0 when the command could be run, however it ended, else 2.
"""

import argparse
import json
import os
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("result", metavar="FILE", help="where to write the line")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND", help="what to run")
    options = parser.parse_args()
    start = time.monotonic()
    # A fork of this small process: peak memory begins with that of who started the command.
    child = os.posix_spawnp(options.command[0], options.command, os.environ)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - start
    with open(options.result, "w", encoding="utf-8") as file:
        json.dump({
            "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
            "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
            "seconds": seconds,
            "processor": usage.ru_utime + usage.ru_stime,
            "peak": usage.ru_maxrss * 1024,
        }, file)


if __name__ == "__main__":
    main()
