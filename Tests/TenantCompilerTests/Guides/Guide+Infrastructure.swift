extension Guide {
    /// What the guide makes by programs and for other tools; GravitonTests have its functions.
    static let infrastructure = Guide(
        name: "guide-infrastructure", file: "infrastructure-and-monitoring.md", kinds: [],
        objects: [
            GuideObject(
                "ConfigMap", "data sources of Grafana",
                "tenants/infrastructure-automation/configmap-grafana-provisioning",
                madeBy: "def create_datasources(self):",
                """
                datasources:
                  - name: CloudWatch
                    type: cloudwatch
                    url: https://monitoring.ap-northeast-2.amazonaws.com
                    access: proxy
                    jsonData: { defaultRegion: ap-northeast-2, authType: credentials }
                  - { name: Prometheus, type: prometheus, url: "http://prometheus:9090", access: proxy, isDefault: true }
                  - { name: Loki, type: loki, url: "http://loki:3100", access: proxy }
                """,
                [
                    "datasources[Loki].url": .hostOfNamespace,
                    "datasources[CloudWatch].url": "Grafana has the address of each region itself",
                    "datasources[CloudWatch].jsonData.authType":
                        "the pod's own role in the cloud, and no key that lasts for ever",
                    "datasources[Prometheus].url": "the Service that the operator gives the tenant's own server",
                ]
            ).inside("datasources.yaml"),
            GuideObject(
                "Configuration", "prometheus.yml", "platform/prometheus/prometheus.yml",
                madeBy: "  - job_name: 'application-metrics'\n    ec2_sd_configs:",
                """
                global: { scrape_interval: 15s, evaluation_interval: 15s }
                rule_files: [ "rules/*.yml" ]
                alerting: { alertmanagers: [ { static_configs: [ { targets: [ "alertmanager:9093" ] } ] } ] }
                scrape_configs:
                  - { job_name: prometheus, static_configs: [ { targets: [ "localhost:9090" ] } ] }
                  - { job_name: node-exporter, static_configs: [ { targets: [ "node-exporter:9100" ] } ] }
                  - { job_name: redshift-exporter, static_configs: [ { targets: [ "redshift-exporter:9974" ] } ] }
                  - job_name: application-metrics
                    ec2_sd_configs:
                      - { region: ap-northeast-2, port: 8080, filters: [ { name: "tag:Monitoring", values: [ enabled ] } ] }
                """,
                [
                    "global.": "half as often costs half, and no rule here looks at less than a minute",
                    "alerting.alertmanagers[0].static_configs[0].targets":
                        "with its namespace, so that it is found from any other",
                    "scrape_configs[node-exporter].static_configs":
                        "each node by itself; a Service gives one of them at random",
                ]),
        ])
}
