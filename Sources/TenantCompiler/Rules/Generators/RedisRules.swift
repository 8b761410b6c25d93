extension RuleDraft {
    /// What is wrong with servers of Redis by the metrics of their exporters.
    func redis(_ databases: [Database]) -> [RuleGroup] {
        guard !databases.isEmpty else { return [] }
        let isReplicated = databases.contains { $0.instances > 1 }
        return group(
            of: "databases", "redis", evaluator: unit.ownEvaluator, shape: isReplicated ? "replicated" : "single",
            [unreachable, memory, rejected, notSaving] + (isReplicated ? [unlinked] : []))
    }

    private func series(_ metric: String, _ values: String, _ labels: String = "") -> RuleProof.Series {
        let server = "job=\"database/cache\",pod=\"cache-0\""
        return RuleProof.Series(metric, unit.tenantMatcher, labels.isEmpty ? server : "\(server),\(labels)", values)
    }

    private func firing(_ value: String) -> RuleProof.Firing {
        RuleProof.Firing(["job": "database/cache", "pod": "cache-0"], value: value)
    }

    /// An alert on what is 1 while all is well.
    private func zero(
        _ name: String, _ severity: AlertSeverity, of metric: String, for hold: PrometheusDuration, summary: String,
        description: String, boundaryTitle: String
    ) -> MonitoringRule {
        alert(
            name, severity, for: hold, summary: summary, description: description,
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: [series(metric, ProofSamples.gauge("0"))], as: firing("0"),
                silent: [series(metric, ProofSamples.gauge("1"))],
                boundary: [series(metric, "0 " + ProofSamples.gauge("1"))], boundaryTitle: boundaryTitle),
            "max by (job, pod) (\(metric){\(unit.tenantMatcher)}) == 0")
    }

    private var unreachable: MonitoringRule {
        zero(
            "RedisDown", .critical, of: "redis_up", for: .minutes(2),
            summary: "A Redis of \(unit.name) does not answer",
            description: "The server of {{ $labels.pod }} does not answer its exporter.",
            boundaryTitle: "stays silent once it answers")
    }

    private var unlinked: MonitoringRule {
        zero(
            "RedisReplicaDisconnected", .warning, of: "redis_master_link_up", for: .minutes(5),
            summary: "A replica of a Redis of \(unit.name) gets nothing from its primary",
            description: "{{ $labels.pod }} follows a primary that it is not connected to.",
            boundaryTitle: "stays silent once it is connected")
    }

    /// Of servers that refuse writes when they are full; those that forget are full all the time.
    private var memory: MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        func used(_ bytes: String, _ policy: String = "noeviction") -> [RuleProof.Series] {
            [
                series("redis_memory_used_bytes", ProofSamples.gauge(bytes)),
                series("redis_memory_max_bytes", ProofSamples.gauge("100")),
                series("redis_instance_info", ProofSamples.gauge("1"), "maxmemory_policy=\"\(policy)\""),
            ]
        }
        var proof: RuleProof {
            var proof = RuleProof(
                after: .minutes(0), hold: hold, fires: used("95"), as: firing("95%"), silent: used("50"),
                boundary: used("90"), boundaryTitle: "stays silent at the threshold")
            proof.cases.append(
                RuleProof.Case(
                    title: "stays silent of what forgets by itself", series: used("100", "allkeys-lru"), at: hold,
                    firing: nil))
            return proof
        }
        return alert(
            "RedisMemoryHigh", .warning, for: hold, summary: "A Redis of \(unit.name) is nearly full",
            description: """
                {{ $labels.pod }} holds {{ $value | humanizePercentage }} of its maxmemory, beyond which it refuses writes.
                """,
            proof: proof,
            """
            max by (job, pod) (redis_memory_used_bytes{\(unit.tenantMatcher)}) \
            / (max by (job, pod) (redis_memory_max_bytes{\(unit.tenantMatcher)}) > 0) > 0.9 \
            and max by (job, pod) (redis_instance_info{maxmemory_policy="noeviction",\(unit.tenantMatcher)})
            """)
    }

    private var rejected: MonitoringRule {
        let metric = "redis_rejected_connections_total"
        func count(_ values: String) -> [RuleProof.Series] { [series(metric, values)] }
        return alert(
            "RedisConnectionsRejected", .warning, for: .minutes(2),
            summary: "A Redis of \(unit.name) turns clients away",
            description: "{{ $labels.pod }} turns clients away, since as many as its maxclients are connected.",
            proof: RuleProof(
                hold: .minutes(2), fires: count(ProofSamples.counter(10)), as: firing(""),
                silent: count(ProofSamples.gauge("0")), boundary: count(ProofSamples.gauge("100")),
                boundaryTitle: "stays silent once nobody is turned away"),
            "sum by (job, pod) (rate(\(metric){\(unit.tenantMatcher)}[5m])) > 0")
    }

    /// A server that cannot save refuses writes, and what it holds is lost with it.
    private var notSaving: MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        let (log, snapshot) = ("redis_aof_last_write_status", "redis_rdb_last_bgsave_status")
        func status(log logged: String, snapshot saved: String) -> [RuleProof.Series] {
            [series(log, ProofSamples.gauge(logged)), series(snapshot, ProofSamples.gauge(saved))]
        }
        var proof: RuleProof {
            var proof = RuleProof(
                after: .minutes(0), hold: hold, fires: status(log: "0", snapshot: "1"), as: firing("0"),
                silent: status(log: "1", snapshot: "1"), boundary: [series(snapshot, ProofSamples.gauge("1"))],
                boundaryTitle: "stays silent of a server that keeps no log")
            proof.cases.append(
                RuleProof.Case(
                    title: "fires where snapshots fail", series: status(log: "1", snapshot: "0"), at: hold,
                    firing: firing("0")))
            return proof
        }
        return alert(
            "RedisNotSaving", .critical, for: hold, summary: "A Redis of \(unit.name) cannot save its data",
            description: "{{ $labels.pod }} fails to write its data to its volume, and refuses writes until it can.",
            proof: proof,
            """
            max by (job, pod) (\(log){\(unit.tenantMatcher)}) == 0 \
            or max by (job, pod) (\(snapshot){\(unit.tenantMatcher)}) == 0
            """)
    }
}
