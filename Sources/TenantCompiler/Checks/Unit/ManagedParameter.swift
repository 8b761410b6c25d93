internal import Diagnostics

extension Check {
    package static let managedParameter = Check(
        "managed-parameter", "A database's parameter is one that its operator or the compiler sets",
        why: """
            CloudNativePG refuses a Cluster that sets what it manages (addresses, certificates, archiving, replication),
            and a Redis that listens elsewhere or becomes another's replica is none that anybody finds.
            """,
        accepts: [
            """
            \(.acme)
              databases:
                - { name: main, engine: postgres, version: "16", storage: 1Gi, parameters: { max_connections: "200" } }
            """
        ],
        refuses: [
            """
            \(.acme)
              databases:
                - { name: main, engine: postgres, version: "16", storage: 1Gi, parameters: { «listen_addresses»: "*" } }
                - { name: cache, engine: redis, version: "7", storage: 1Gi, parameters: { «replicaof»: other 6379 } }
            """
        ],
        pass: .unit(checkParameters))
}

private func checkParameters(_ unit: Unit, _ findings: inout Findings) {
    for database in unit.spec.databases.items {
        guard let engine = database.element.engine.value else { continue }
        for parameter in database.element.parameters.items where engine.manages(parameter.key) {
            findings.report(
                "parameter `\(parameter.key)` of database `\(database.name)` of tenant `\(unit.name)` is not its own to set",
                tenant: unit.name, at: parameter.keySpan, label: "set by \(engine.owner)", help: "remove it")
        }
    }
}

extension DatabaseEngine {
    fileprivate var owner: String {
        switch self {
        case .postgres: "CloudNativePG"
        case .redis: "the compiler"
        }
    }

    fileprivate func manages(_ parameter: String) -> Bool {
        switch self {
        case .postgres: Self.ofOperator.contains(parameter)
        case .redis: Self.ofCompiler.contains(parameter.lowercased())
        }
    }

    /// What CloudNativePG's webhook refuses to take from a Cluster; `shared_preload_libraries` goes to a field of its own.
    private static let ofOperator: Set<String> = [
        "allow_alter_system", "allow_system_table_mods", "archive_cleanup_command", "archive_command", "archive_mode",
        "bonjour", "bonjour_name", "cluster_name", "config_file", "data_directory", "data_sync_retry", "event_source",
        "external_pid_file", "hba_file", "hot_standby", "ident_file", "jit_provider", "listen_addresses",
        "log_destination", "log_directory", "log_file_mode", "log_filename", "log_rotation_age", "log_rotation_size",
        "log_truncate_on_rotation", "logging_collector", "pg_failover_slots.primary_dsn",
        "pg_failover_slots.standby_slot_names", "port", "primary_conninfo", "primary_slot_name",
        "promote_trigger_file", "recovery_end_command", "recovery_min_apply_delay", "recovery_target",
        "recovery_target_action", "recovery_target_inclusive", "recovery_target_lsn", "recovery_target_name",
        "recovery_target_time", "recovery_target_timeline", "recovery_target_xid", "restart_after_crash",
        "restore_command", "ssl", "ssl_ca_file", "ssl_cert_file", "ssl_crl_file", "ssl_dh_params_file",
        "ssl_ecdh_curve", "ssl_key_file", "ssl_passphrase_command", "ssl_passphrase_command_supports_reload",
        "ssl_prefer_server_ciphers", "stats_temp_directory", "synchronized_standby_slots", "synchronous_standby_names",
        "syslog_facility", "syslog_ident", "syslog_sequence_numbers", "syslog_split_messages", "temp_tablespaces",
        "unix_socket_directories", "unix_socket_group", "unix_socket_permissions",
    ]

    /// Where Redis listens and keeps its data, and whom it follows.
    private static let ofCompiler: Set<String> = [
        "aclfile", "bind", "cluster-enabled", "daemonize", "dir", "include", "loadmodule", "pidfile", "port",
        "protected-mode", "replica-announce-ip", "replica-announce-port", "replicaof", "sentinel", "slaveof",
        "supervised", "unixsocket",
    ]
}
