"""What the tenants of a mixed fleet run, as the lines of their documents and the files beside them.

The shares are those of a company that one would believe: most tenants are small and have one workload, a few have five;
a third has a database, every second one tells somebody of its alerts, a tenth brings manifests, rules or dashboards of its
own. All choices are made by the generator that is handed in, so that a seed gives the same bytes.
"""

import json

# Tier: how many workloads, with weights; the preset of all; postgres instances; the largest volume.
SHAPES = {
    "basic": (((1, 85), (2, 15)), "small", 1),
    "standard": (((1, 45), (2, 35), (3, 20)), "small", 1),
    "premium": (((1, 20), (2, 30), (3, 30), (4, 20)), "medium", 3),
    "enterprise": (((3, 40), (4, 35), (5, 25)), "medium", 3),
}
SERVICES = "api web worker gateway reports".split()
EXPERIMENTS = "pod-delete pod-cpu-hog pod-network-latency".split()
REGISTRY = "your-registry.com"

METRICS = """  metrics:
    - name: http_requests_total
      type: counter
      help: Requests served
      labels: { service: 3, environment: 2, version: 6, status: 12 }
    - name: http_request_duration_seconds
      type: histogram
      help: Time to serve a request
      labels: { service: 3, environment: 2, version: 6 }
    - name: jobs_done_total
      type: counter
      help: Background jobs finished
      labels: { service: 1, environment: 2, version: 4 }
"""

RULES = (
    ("QueueStalled", "sum(rate(jobs_done_total[5m])) == 0", "critical", "No job has finished for ten minutes"),
    ("TooManyServerErrors", 'sum by (service) (rate(http_requests_total{status=~"5.."}[5m])) > 10', "warning",
     "{{ $labels.service }} answers with errors"),
    ("SlowAnswers", "histogram_quantile(0.99, sum by (le, service) (rate(http_request_duration_seconds_bucket[5m]))) > 2",
     "warning", "{{ $labels.service }} answers in {{ $value | humanizeDuration }}"),
    ("NoTraffic", "sum(rate(http_requests_total[30m])) < 0.1", "info", "Hardly anybody asks"),
)

RAW = """apiVersion: v1
kind: ConfigMap
metadata: {{ name: site }}
data:
  tenant: ${{TENANT_ID}}
  default.conf: |
    server {{
        listen 8081;
        location / {{ root /usr/share/nginx/html; }}
    }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: site
  labels: {{ app.kubernetes.io/name: site }}
spec:
  replicas: 1
  selector: {{ matchLabels: {{ app.kubernetes.io/name: site }} }}
  template:
    metadata: {{ labels: {{ app.kubernetes.io/name: site }} }}
    spec:
      automountServiceAccountToken: false
      securityContext: {{ runAsNonRoot: true, runAsUser: 101, seccompProfile: {{ type: RuntimeDefault }} }}
      containers:
        - name: web
          image: {registry}/{name}/site:0.9.3
          ports: [ {{ name: http, containerPort: 8081 }} ]
          readinessProbe: {{ httpGet: {{ path: /, port: http }} }}
          resources: {{ requests: {{ cpu: 50m, memory: 64Mi }}, limits: {{ cpu: 200m, memory: 128Mi }} }}
          securityContext: {{ allowPrivilegeEscalation: false, capabilities: {{ drop: [ALL] }} }}
          volumeMounts: [ {{ name: config, mountPath: /etc/nginx/conf.d, readOnly: true }} ]
      volumes: [ {{ name: config, configMap: {{ name: site }} }} ]
---
apiVersion: v1
kind: Service
metadata: {{ name: site }}
spec:
  selector: {{ app.kubernetes.io/name: site }}
  ports: [ {{ name: http, port: 80, targetPort: http }} ]
"""


class Tenant:
    """One tenant's lines beyond those that every generated tenant has, and its further files by path."""

    def __init__(self, choose, name, tier, area):
        self.choose, self.name, self.tier, self.area = choose, name, tier, area
        counts, self.preset, self.instances = SHAPES[tier]
        count = choose.choices([number for number, _ in counts], [weight for _, weight in counts])[0]
        self.services = SERVICES[:count]
        self.has_secret = self.happens(50)
        self.is_folder = self.happens(10)

    def happens(self, percent):
        return self.choose.randrange(100) < percent

    def lines(self):
        parts = [self.workloads(), self.jobs(), self.databases()]
        if self.has_secret:
            parts.append(f"  secrets:\n    - {{ name: app, keys: {{ url: {self.name}/app#url, token: {self.name}/app#token }} }}\n")
        parts += [METRICS, self.alerts(), self.objectives(), self.dashboards(), self.notifications()]
        return "".join(parts)

    def workloads(self):
        return "  workloads:\n" + "".join(self.workload(index, service) for index, service in enumerate(self.services))

    def workload(self, index, service):
        text = f"    - name: {service}\n      preset: {self.preset}\n"
        text += f"      image: {REGISTRY}/{self.name}/{service}:{self.choose.randrange(1, 9)}.{self.choose.randrange(20)}.0\n"
        if self.preset == "medium":
            text += "      resources: { limits: { cpu: \"1\", memory: 2Gi } }\n      autoscale: { max: 6 }\n"
        if self.happens(60):
            text += f"      env: {{ LOG_LEVEL: info, AREA: {self.area} }}\n"
        if self.has_secret:
            text += "      secretEnv: { DATABASE_URL: app/url }\n"
        if service == "worker":
            return text + f"      command: [python, -m, {self.area}.worker]\n"
        text += "      ports: [ { name: http, port: 8080 } ]\n"
        text += "      probes: { liveness: /health, readiness: /ready }\n"
        text += "      metrics: { path: /metrics, port: http }\n"
        if index == 0 and self.happens(70):
            text += f"      expose: {{ host: {service}.{self.name}.example, bodySize: 10m }}\n"
        if self.preset == "medium":
            text += "      disruption: { minAvailable: 2 }\n"
            if self.happens(15):
                experiment = self.choose.choice(EXPERIMENTS)
                text += f"      chaos: [ {{ experiment: {experiment}, duration: 300s, affected: 30%, probe: {{ path: /health }} }} ]\n"
        elif self.happens(20):
            text += "      rightsize: { mode: Auto, max: { cpu: 500m, memory: 512Mi } }\n"
        return text

    def jobs(self):
        image, text = f"{REGISTRY}/{self.name}/batch:2.0.{self.choose.randrange(20)}", ""
        if self.happens(30):
            text += f"    - {{ name: migrate, image: {image}, command: [python, -m, alembic, upgrade, head] }}\n"
        if self.happens(40):
            schedule = f"{self.choose.randrange(60)} {self.choose.randrange(24)} * * *"
            text += f"    - {{ name: nightly, image: {image}, schedule: \"{schedule}\", timeout: 2h }}\n"
        return "  jobs:\n" + text if text else ""

    def databases(self):
        text = ""
        if self.happens(35):
            text += (f"    - name: main\n      engine: postgres\n      instances: {self.instances}\n      version: \"16\"\n"
                     "      storage: 10Gi\n      parameters: { max_connections: \"200\" }\n")
            if self.happens(70):
                text += (f"      backup: {{ schedule: \"{self.choose.randrange(60)} 3 * * *\", "
                         f"destination: s3://{self.name}-backups/main }}\n")
        if self.happens(20):
            text += (f"    - {{ name: cache, engine: redis, version: \"7\", storage: 2Gi, "
                     f"instances: {self.instances} }}\n")
        return "  databases:\n" + text if text else ""

    def alerts(self):
        text = ""
        if self.happens(60):
            latency, errors = self.choose.choice((300, 500, 800, 1500)), self.choose.choice((1, 2, 5))
            text += f"    goldenSignals: {{ latency: {latency}ms, errors: {errors}%, saturation: 90% }}\n"
        if self.happens(30):
            text += "    rules:\n"
            for alert, expression, severity, summary in self.choose.sample(RULES, self.choose.randrange(1, 4)):
                text += (f"      - alert: {alert}\n        expr: {expression}\n        for: 10m\n        severity: {severity}\n"
                         f"        summary: {json.dumps(summary)}\n"
                         "        description: Look at the service first, and then at the queue in front of it\n"
                         f"        runbook: https://runbooks.{self.name}.example/{alert}\n")
        return "  alerts:\n" + text if text else ""

    def objectives(self):
        served = [service for service in self.services if service != "worker"]
        text = ""
        if self.happens(40):
            text += (f"    - name: availability\n      workload: {served[0]}\n      indicator:\n"
                     "        ratio: { errors: 'http_requests_total{status=~\"5..\"}', total: http_requests_total }\n")
        if self.happens(20):
            text += (f"    - name: latency\n      workload: {served[-1]}\n      objective: 95%\n      indicator:\n"
                     "        latency: { histogram: http_request_duration_seconds, below: 250ms }\n")
        self.has_objectives = bool(text)
        return "  slos:\n" + text if text else ""

    def dashboards(self):
        if not self.happens(40):
            return ""
        names = ["golden-signals", "kubernetes"] + (["slo"] if self.has_objectives else []) + (["cost"] if self.happens(50) else [])
        return f"  dashboards: [{', '.join(names)}]\n"

    def notifications(self):
        if not self.happens(55):
            return ""
        text = ("  notifications:\n    receivers:\n"
                f"      - {{ name: team, slack: {{ channel: \"#{self.name}\", apiURLSecret: alerting/slack }} }}\n")
        if self.tier == "basic":
            return text + "    routes: { critical: [team], warning: [team] }\n"
        text += (f"      - {{ name: oncall, pagerduty: {{ routingKeySecret: alerting/pagerduty }} }}\n"
                 f"      - {{ name: mail, email: {{ to: {self.area}@{self.name}.example }} }}\n"
                 "    routes: { critical: [oncall, team], warning: [team], info: [mail] }\n")
        if self.happens(30):
            text += ("    mute:\n      - { name: weekend, days: [saturday, sunday], "
                     "times: [{ from: \"00:00\", to: \"24:00\" }], severities: [info] }\n")
        return text + ("    escalation: standard\n" if self.happens(40) else "")

    def files(self):
        """What lies beside the document of a tenant in the folder form."""
        if not self.is_folder:
            return {}
        files = {"manifests/site.yaml": RAW.format(name=self.name, registry=REGISTRY)}
        if self.happens(60):
            files["rules/own.yaml"] = rule_file(self.choose.randrange(2, 12), self.name)
        if self.happens(50):
            files["dashboards/own.json"] = dashboard(self.choose.randrange(2, 12), f"{self.name} in detail")
        return files


def rule_file(count, name):
    """Recorded series and an alert over each."""
    text = "groups:\n  - name: own\n    rules:\n"
    for number in range(count):
        record = f"service:http_requests:rate{number + 2}m"
        text += (f"      - record: {record}\n"
                 f"        expr: sum by (service) (rate(http_requests_total[{number + 2}m]))\n"
                 f"      - alert: Requests{number + 2}mHigh\n        expr: {record} > {(number + 1) * 100}\n        for: 5m\n"
                 "        labels: { severity: warning }\n        annotations:\n"
                 "          summary: More requests than were planned for\n"
                 "          description: Look at who asks, and add pods\n"
                 f"          runbook_url: https://runbooks.{name}.example/requests\n")
    return text


def dashboard(panels, title):
    """A dashboard as Grafana exports it, with as many panels."""
    source = {"type": "prometheus", "uid": "${datasource}"}
    return json.dumps({
        "title": title, "uid": None, "schemaVersion": 39, "editable": False, "refresh": "1m",
        "time": {"from": "now-6h", "to": "now"}, "tags": ["own"],
        "templating": {"list": [{"name": "datasource", "type": "datasource", "query": "prometheus", "label": "Data source"}]},
        "panels": [{
            "id": number + 1, "type": "timeseries", "title": f"Requests over {number + 1} minutes", "datasource": source,
            "description": "How many requests are served each second; more than planned means that pods are missing",
            "gridPos": {"h": 8, "w": 12, "x": 12 * (number % 2), "y": 8 * (number // 2)},
            "fieldConfig": {"defaults": {"unit": "reqps", "thresholds": {"mode": "absolute", "steps": [
                {"color": "green", "value": None}, {"color": "red", "value": 100 * (number + 1)}]}}, "overrides": []},
            "targets": [{"refId": "A", "datasource": source, "legendFormat": "{{service}}",
                         "expr": f"sum by (service) (rate(http_requests_total[{number + 2}m]))"}],
        } for number in range(panels)],
    }, indent=2) + "\n"
