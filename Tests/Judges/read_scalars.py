#!/usr/bin/env python3
"""Read a YAML stream the way others do and print each document's value as one line of JSON.

By default the reader is PyYAML's safe_load (YAML 1.1). With --kubectl it is kubectl, which never
asks a cluster; each document must then be an object with apiVersion, kind and metadata.name, of
any kind, also one that no cluster knows. The command is

    kubectl patch --local --type=merge --patch={} --filename=- --output=json

which decodes the stream, merges nothing into it, and prints it (nulls included). A List prints as
its items.

What JSON cannot say is spelled out: {"$date": …}, {"$binary": …}, {"$set": […]}, {"$float": ".nan"}
and, where a mapping has a key that is no string, {"$pairs": [[key, value], …]}.

Exits 0 when every document was read, 1 when the stream is refused, 2 when kubectl cannot run.
"""

import argparse
import base64
import datetime
import json
import math
import os
import subprocess
import sys

import yaml

KUBECTL = ["kubectl", "patch", "--local", "--type=merge", "--patch={}", "--filename=-", "--output=json"]


def plain(value):
    """The value with everything JSON lacks spelled out."""
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"}
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {"$date": value.isoformat()}
    if isinstance(value, bytes):
        return {"$binary": base64.b64encode(value).decode()}
    if isinstance(value, set):
        return {"$set": [plain(one) for one in sorted(value, key=repr)]}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        if all(isinstance(key, str) for key in value):
            return {key: plain(one) for key, one in value.items()}
        return {"$pairs": [[plain(key), plain(one)] for key, one in value.items()]}
    return value


def read_with_pyyaml(text):
    try:
        for document in yaml.safe_load_all(text):
            yield plain(document)
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        sys.exit(f"read_scalars: PyYAML refuses the stream: {error}")


def read_with_kubectl(text):
    environment = {**os.environ, "KUBECONFIG": os.devnull}
    try:
        run = subprocess.run(KUBECTL, input=text, env=environment, capture_output=True, check=False)
    except FileNotFoundError:
        print("read_scalars: kubectl is not installed", file=sys.stderr)
        sys.exit(2)
    if run.returncode != 0:
        sys.exit(f"read_scalars: kubectl refuses the stream: {run.stderr.decode(errors='replace').strip()}")
    printed, decoder, at = run.stdout.decode(), json.JSONDecoder(), 0
    while at < len(printed):
        document, at = decoder.raw_decode(printed, at)
        yield document
        while at < len(printed) and printed[at].isspace():
            at += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help="read these instead of standard input")
    parser.add_argument("--kubectl", action="store_true", help="read with kubectl instead of PyYAML")
    options = parser.parse_args()

    streams = [open(path, "rb").read() for path in options.files] or [sys.stdin.buffer.read()]
    read = read_with_kubectl if options.kubectl else read_with_pyyaml
    for stream in streams:
        for document in read(stream):
            json.dump(document, sys.stdout, sort_keys=True, ensure_ascii=False, allow_nan=False)
            print()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
