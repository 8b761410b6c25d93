#!/usr/bin/env python3
"""Generate a repository of N tenants in DIR, the same bytes for the same N and seed.

Every tenant is one file of about 550 bytes in the one environment `production`, and compiles at least to
twelve objects: Namespace, ResourceQuota, LimitRange, two NetworkPolicies, ServiceAccount, Role, three
RoleBindings, AppProject and Application; beside them come a Prometheus with its access and the rules of
the tenant's resources and budget. The tiers are those of this repository, without the manifests they carry. The cluster is large enough that no capacity check fires.
"""

import argparse
import pathlib
import random
import shutil
import sys

import mixed

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
OBJECTS_PER_TENANT = 12

# Tier: its share of the fleet, and what its tenants may ask for between quota and ceiling.
TIERS = {
    "basic": (50, range(2, 5), range(4, 9)),
    "standard": (30, range(8, 17), range(16, 33)),
    "premium": (15, range(32, 65), range(64, 129)),
    "enterprise": (5, range(128, 257), range(256, 513)),
}
WORDS = ("amber aspen birch cedar coral delta ember fjord flint grove harbor hazel indigo juniper kestrel "
         "larch lotus maple meadow nimbus oak onyx opal pine quartz raven reef river sable sierra slate "
         "spruce summit thistle timber topaz tundra umber valley willow").split()
AREAS = "billing catalog delivery identity insights ledger mobile orders payments pricing search support".split()

PLATFORM = """apiVersion: tenantc.dev/v1
kind: Platform
metadata:
  name: bench
spec:
  labelDomain: monitoring.company.com
  namespace: monitoring-tenant-{{tenant}}
  environments:
    production:
      cluster: https://kubernetes.default.svc
      capacity: {{ cpu: 1000000, memory: 4Pi, storage: 8Pi }}
      overcommit: 1
{further}  argocd: {{ namespace: argocd, repoURL: https://git.company.com/platform, targetRevision: main, path: out }}
  output: {{ layout: {layout} }}
"""

# What the workloads of a mixed fleet need of the platform.
MIXED_PLATFORM = f"""  registries: [ {mixed.REGISTRY}, docker.io/otel, docker.io/grafana, docker.io/library/redis, ghcr.io/cloudnative-pg ]
  ingress: {{ class: nginx, issuer: letsencrypt }}
  storageClass: fast-ssd
  monitoring:
    remoteWrite: "http://prometheus-central:9090/api/v1/write"
    # One tree for all fits no Secret.
    alertmanagerMode: perTenant
"""
MIXED_POLICIES = ("alerting.yaml", "standards.yaml")
# A rollout of everything at once takes a basic tenant beyond its tier's quota and within its ceiling.
MIXED_LIMITS = {"basic": """    limits.cpu: "8"
    limits.memory: 16Gi
"""}
FLEETS = ("plain", "mixed")

TENANT = """apiVersion: tenantc.dev/v1
kind: Tenant
metadata:
  name: {name}
spec:
  displayName: {title} {area_title}
  tier: {tier}
  owner: {{ team: {area}, email: {area}@{name}.example }}
  billing:
    code: CC-{code}
    project: {area}
    costCenter: {center}
    budget: {{ monthly: {budget}, alertAt: [50%, 80%, 100%] }}
  domains: [{name}.example]
  quota:
    requests.cpu: "{cpu}"
    requests.memory: {memory}Gi
{limits}  access:
    - {{ group: oidc:{name}-admins, role: admin }}
    - {{ group: oidc:{name}-{area}, role: {role} }}
"""


def tenants(count, seed, fleet="plain"):
    """Each tenant's name, document, and further files by path, in order of number."""
    choose = random.Random(seed)
    names, shares = list(TIERS), [share for share, _, _ in TIERS.values()]
    for number in range(count):
        tier = choose.choices(names, shares)[0]
        word, area = choose.choice(WORDS), choose.choice(AREAS)
        name = f"{word}-{number:05}"
        document = TENANT.format(
            name=name, title=word.capitalize(), area_title=area.capitalize(), tier=tier, area=area,
            code=choose.randrange(1000, 10000), center=choose.choice(AREAS),
            budget=choose.randrange(2, 400) * 100, cpu=choose.choice(TIERS[tier][1]),
            memory=choose.choice(TIERS[tier][2]), role="admin",
            limits=MIXED_LIMITS.get(tier, "") if fleet == "mixed" else "")
        if fleet == "plain":
            yield name, document, {}
        else:
            runs = mixed.Tenant(choose, name, tier, area)
            yield name, document + runs.lines(), runs.files()


def generate(count, folder, layout="object", seed=1, fleet="plain"):
    """Writes the repository into a folder that does not exist yet."""
    folder = pathlib.Path(folder)
    for name in ("tiers", "policies", "tenants"):
        (folder / name).mkdir(parents=True)
    for tier in sorted((REPOSITORY / "tiers").glob("*.yaml")):
        shutil.copyfile(tier, folder / "tiers" / tier.name)
    further = ""
    if fleet == "mixed":
        further = MIXED_PLATFORM
        for policy in MIXED_POLICIES:
            shutil.copyfile(REPOSITORY / "policies" / policy, folder / "policies" / policy)
    (folder / "policies" / "platform.yaml").write_text(PLATFORM.format(layout=layout, further=further))
    for name, document, files in tenants(count, seed, fleet):
        if not files:
            (folder / "tenants" / f"{name}.yaml").write_text(document)
            continue
        for path, text in {"tenant.yaml": document, **files}.items():
            file = folder / "tenants" / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="N", help="how many tenants")
    parser.add_argument("folder", metavar="DIR", help="folder to make; it must not exist")
    parser.add_argument("--layout", choices=("object", "tenant"), default="object", help="Platform.spec.output.layout")
    parser.add_argument("--fleet", choices=FLEETS, default="plain", help="what tenants run (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the random choices (default %(default)s)")
    options = parser.parse_args()
    try:
        generate(options.count, options.folder, options.layout, options.seed, options.fleet)
    except FileExistsError as error:
        sys.exit(f"generate: {error.filename} exists already")


if __name__ == "__main__":
    main()
