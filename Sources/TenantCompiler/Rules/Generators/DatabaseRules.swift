internal import Kubernetes

extension RuleGenerator {
    static let databases = RuleGenerator(
        "databases",
        "Unless `alerts.databases` is `false`: servers of databases that are not ready, and what is wrong by the metrics of "
            + "those that are scraped"
    ) { unit in
        guard unit.lifecycle == .active, unit.spec.alerts.databases.value ?? true,
            let first = unit.spec.databases.items.first
        else { return [] }
        let draft = RuleDraft(unit: unit, span: unit.spec.alerts.databases.span ?? first.nameSpan)
        let (postgres, redis) = (unit.databases(.postgres), unit.databases(.redis))
        return draft.servers(of: postgres + redis) + draft.postgres(postgres)
            + (unit.redisExporterImage == nil ? [] : draft.redis(redis))
    }
}

/// Which database an alert is about, where its expression does not tell.
let databaseLabel = "database"

extension RuleDraft {
    /// By what Kubernetes says of the pods, so that nothing of the database has to answer.
    fileprivate func servers(of databases: [Database]) -> [RuleGroup] {
        let isReplicated = databases.contains { $0.instances > 1 }
        return group(
            of: "databases", "servers", evaluator: .platform, shape: isReplicated ? "replicated" : "single",
            amounts: databases.map { "\($0.name) \($0.instances)" }.joined(separator: ", "),
            databases.flatMap { $0.instances > 1 ? [down($0), degraded($0)] : [down($0)] })
    }

    private func down(_ database: Database) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(2)
        var proof: RuleProof {
            var proof = RuleProof(
                after: .minutes(0), hold: hold, fires: pods(of: database, ready: 0), as: .init(value: "0"),
                silent: pods(of: database, ready: database.instances), boundary: pods(of: database, ready: 1),
                boundaryTitle: "stays silent while one server is ready")
            proof.cases.append(
                RuleProof.Case(
                    title: "fires where there are no pods", series: [namespace], at: hold, firing: .init(value: "0")))
            // Of a tenant's other databases there are no pods in a test of this one.
            proof.firesBesideNamesakes = true
            return proof
        }
        return alert(
            "DatabaseDown", .critical, for: hold, labels: [(databaseLabel, database.name)],
            summary: "Database \(database.name) of \(unit.name) is down",
            description: "No server of database \(database.name) in namespace \(unit.namespace) is ready.",
            proof: proof, "\(ready(database)) == 0")
    }

    private func degraded(_ database: Database) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(15)
        let most = database.instances
        return alert(
            "DatabaseDegraded", .warning, for: hold, labels: [(databaseLabel, database.name)],
            summary: "Database \(database.name) of \(unit.name) lacks servers",
            description: "{{ $value }} of \(most) servers of database \(database.name) are ready.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: pods(of: database, ready: most - 1),
                as: .init(value: "\(most - 1)"), silent: pods(of: database, ready: most),
                boundary: pods(of: database, ready: 0), boundaryTitle: "leaves it to DatabaseDown where none is ready"),
            "(\(ready(database)) > 0) < \(most)")
    }

    /// How many servers are ready. Where no pod is left, nothing says so: what is known of the namespace gives the zero, and
    /// says that Kubernetes is asked at all.
    private func ready(_ database: Database) -> String {
        let matchers = unit.namespaceMatchers
        return """
            sum(kube_pod_status_ready{condition="true",pod=~"\(database.name)-[0-9]+",\(matchers)} \
            or 0 * kube_namespace_status_phase{\(matchers)})
            """
    }

    private var namespace: RuleProof.Series {
        RuleProof.Series(
            "kube_namespace_status_phase", unit.namespaceMatchers, "phase=\"Active\"", ProofSamples.gauge("1"))
    }

    private func pods(of database: Database, ready: Int) -> [RuleProof.Series] {
        [namespace]
            + (0..<database.instances).map { number in
                RuleProof.Series(
                    "kube_pod_status_ready", unit.namespaceMatchers,
                    "condition=\"true\",pod=\"\(database.name)-\(number)\"",
                    ProofSamples.gauge(number < ready ? "1" : "0"))
            }
    }
}
