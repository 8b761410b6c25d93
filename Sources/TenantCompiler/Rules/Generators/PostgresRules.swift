internal import Kubernetes

extension RuleDraft {
    /// What is wrong with servers of PostgreSQL by the metrics of CloudNativePG, whose default queries every Cluster has.
    func postgres(_ databases: [Database]) -> [RuleGroup] {
        guard !databases.isEmpty else { return [] }
        let isReplicated = databases.contains { $0.instances > 1 }
        let saved = databases.filter(\.spec.backup.isSet)
        let shape = [isReplicated ? "replicated" : "single", saved.isEmpty ? "unsaved" : "saved"]
        return group(
            of: "databases", "postgres", evaluator: unit.ownEvaluator, shape: shape.joined(separator: " "),
            [connections] + (isReplicated ? [replicaDisconnected, replicationLag] : [])
                + (saved.isEmpty ? [] : [archivingFailing, backupFailing]))
            + group(
                of: "databases", "backups", every: .minutes(15), evaluator: unit.ownEvaluator, shape: "backups",
                amounts: saved.map { "\($0.name) \($0.spec.backup.schedule.value?.text ?? "")" }
                    .joined(separator: ", "),
                saved.compactMap(backupMissing))
    }

    private func series(_ metric: String, _ value: String, _ labels: String = "pod=\"main-1\"") -> RuleProof.Series {
        RuleProof.Series(
            metric, unit.tenantMatcher, "job=\"database/main\",\(labels)", ProofSamples.gauge(value))
    }

    private static let server: KeyValuePairs = ["job": "database/main", "pod": "main-1"]

    private var connections: MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        func used(_ count: String) -> [RuleProof.Series] {
            [
                series("cnpg_backends_total", count, "pod=\"main-1\",state=\"active\""),
                series("cnpg_pg_settings_setting", "100", "pod=\"main-1\",name=\"max_connections\""),
            ]
        }
        return alert(
            "PostgresConnectionsHigh", .warning, for: hold,
            summary: "A database of \(unit.name) runs out of connections",
            description: "{{ $value | humanizePercentage }} of the connections that {{ $labels.pod }} takes are open.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: used("95"), as: .init(Self.server, value: "95%"),
                silent: used("50"), boundary: used("90"), boundaryTitle: "stays silent at the threshold"),
            """
            sum by (job, pod) (cnpg_backends_total{\(unit.tenantMatcher)}) / max by (job, pod) \
            (cnpg_pg_settings_setting{name="max_connections",\(unit.tenantMatcher)}) > 0.9
            """)
    }

    /// Its lag says nothing of it: all that it has received is replayed.
    private var replicaDisconnected: MonitoringRule {
        let hold = PrometheusDuration.minutes(10)
        let metric = "cnpg_pg_replication_"
        func server(follows: String, receives: String) -> [RuleProof.Series] {
            [series(metric + "in_recovery", follows), series(metric + "is_wal_receiver_up", receives)]
        }
        return alert(
            "PostgresReplicaDisconnected", .warning, for: hold,
            summary: "A replica of a database of \(unit.name) gets nothing from its primary",
            description: "{{ $labels.pod }} follows a primary and receives nothing from it.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: server(follows: "1", receives: "0"),
                as: .init(Self.server, value: "1"), silent: server(follows: "1", receives: "1"),
                boundary: server(follows: "0", receives: "0"), boundaryTitle: "stays silent of the primary"),
            """
            max by (job, pod) (\(metric)in_recovery{\(unit.tenantMatcher)}) \
            > max by (job, pod) (\(metric)is_wal_receiver_up{\(unit.tenantMatcher)})
            """)
    }

    private var replicationLag: MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        func lag(_ seconds: String) -> [RuleProof.Series] { [series("cnpg_pg_replication_lag", seconds)] }
        return alert(
            "PostgresReplicationLag", .warning, for: hold,
            summary: "A replica of a database of \(unit.name) lags behind",
            description: "{{ $labels.pod }} is {{ $value | humanizeDuration }} behind its primary.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: lag("600"), as: .init(Self.server, value: "10m 0s"),
                silent: lag("5"), boundary: lag("300"), boundaryTitle: "stays silent at the threshold"),
            "max by (job, pod) (cnpg_pg_replication_lag{\(unit.tenantMatcher)}) > 300")
    }

    /// What is not archived stays on the volume until it is full, and is lost with it; −1 stands for never.
    private var archivingFailing: MonitoringRule {
        let hold = PrometheusDuration.minutes(15)
        let metric = "cnpg_pg_stat_archiver_last_"
        func log(failed: String, archived: String) -> [RuleProof.Series] {
            [series(metric + "failed_time", failed), series(metric + "archived_time", archived)]
        }
        return alert(
            "PostgresArchivingFailing", .critical, for: hold,
            summary: "A database of \(unit.name) is not archived",
            description: "{{ $labels.pod }} fails to archive its write-ahead log, which fills its volume meanwhile.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: log(failed: "200", archived: "100"),
                as: .init(Self.server, value: "200"), silent: log(failed: "100", archived: "200"),
                boundary: log(failed: "-1", archived: "-1"), boundaryTitle: "stays silent before anything was archived"),
            """
            max by (job, pod) (\(metric)failed_time{\(unit.tenantMatcher)}) \
            > max by (job, pod) (\(metric)archived_time{\(unit.tenantMatcher)})
            """)
    }

    private static let available = "cnpg_collector_last_available_backup_timestamp"

    /// Told by the primary; 0 stands for never.
    private var backupFailing: MonitoringRule {
        let hold = PrometheusDuration.minutes(15)
        let failed = "cnpg_collector_last_failed_backup_timestamp"
        func backups(failed time: String, available: String) -> [RuleProof.Series] {
            [series(failed, time), series(Self.available, available)]
        }
        return alert(
            "PostgresBackupFailing", .warning, for: hold,
            summary: "A backup of a database of \(unit.name) has failed",
            description: "The last backup of {{ $labels.job }} has failed.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: backups(failed: "200", available: "100"),
                as: .init(["job": "database/main"], value: "200"), silent: backups(failed: "100", available: "200"),
                boundary: backups(failed: "0", available: "0"), boundaryTitle: "stays silent before the first backup"),
            """
            max by (job) (\(failed){\(unit.tenantMatcher)}) > max by (job) (\(Self.available){\(unit.tenantMatcher)})
            """)
    }

    /// Older than the time between two backups for as long again, so that a new database has until its second one.
    private func backupMissing(of database: Database) -> MonitoringRule? {
        guard let schedule = (database.spec.backup.schedule.value?.text).flatMap({ try? CronSchedule.parse($0) }) else {
            return nil
        }
        let job = "job=\"database/\(database.name)\""
        // Evaluated every quarter of an hour.
        let quarters = Int64(min(max(schedule.longestInterval, 3_600), 31 * 86_400) + 899) / 900
        let hold = PrometheusDuration.minutes(quarters * 15)
        func backup(at seconds: Int64) -> [RuleProof.Series] {
            [
                RuleProof.Series(
                    Self.available, unit.tenantMatcher, "\(job),pod=\"\(database.name)-1\"",
                    ProofSamples.gauge("\(seconds)", times: Int(quarters) + 1))
            ]
        }
        // Time begins at 0 in a test.
        let old = -(hold.milliseconds / 1_000) - 60
        return alert(
            "PostgresBackupMissing", .critical, for: hold, labels: [(databaseLabel, database.name)],
            summary: "Database \(database.name) of \(unit.name) has no fresh backup",
            description: "The last backup of database \(database.name) is older than twice the time between two.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, step: .minutes(15), fires: backup(at: old),
                as: .init(["job": "database/\(database.name)"], value: ""), silent: backup(at: -old),
                boundary: backup(at: 0), boundaryTitle: "stays silent until the next is due"),
            """
            time() - max by (job) (\(Self.available){\(job),\(unit.tenantMatcher)}) > \(hold.decimalSeconds)
            """)
    }
}
