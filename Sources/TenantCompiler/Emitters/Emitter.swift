internal import YAML

/// Makes the objects of one kind for a unit: a pure function, one file each.
package struct Emitter: Sendable {
    /// What comes out, as the reference shows it.
    package let title: String
    /// When, in a line.
    package let summary: String
    package let emit: @Sendable (Unit) -> [Manifest]

    package init(_ title: String, _ summary: String, emit: @escaping @Sendable (Unit) -> [Manifest]) {
        self.title = title
        self.summary = summary
        self.emit = emit
    }

    /// Every emitter, in the order that objects are applied.
    package static let all: [Emitter] = [
        .namespace, .resourceQuota, .limitRange, .defaultDeny, .tenantIsolation, .ingressPolicy, .solverPolicy,
        .podDisruptionBudget, .serviceAccount, .workloadAccount, .jobAccount, .jobClaim, .roles, .roleBindings,
        .operatorBinding,
        .secretStore, .externalSecret, .postgres, .scheduledBackup, .databaseNetwork, .redisAccount,
        .redisConfiguration, .redis,
        .redisService, .redisDisruption, .databaseMonitor, .service, .podService, .deployment, .statefulSet,
        .horizontalPodAutoscaler,
        .verticalPodAutoscaler, .job, .cronJob, .ingress, .prometheusAccess, .prometheusConfig, .prometheusServer,
        .prometheus, .serviceMonitor, .podMonitor, .prometheusRule, .alertmanagerConfig, .dashboards,
        .grafanaProvisioning, .grafanaSecret,
        .grafanaAccount, .grafana, .grafanaService, .grafanaDataSources, .grafanaNetwork, .collectorAccess,
        .collectorConfig, .collector,
        .collectorMonitor, .collectorNetwork, .prometheusNetwork, .prometheusDiscovery, .appProject, .application,
        .chaosNetwork,
        .chaosEngine,
    ]
}
