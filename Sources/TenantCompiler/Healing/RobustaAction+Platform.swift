extension RobustaAction {
    /// Actions that reach beyond one tenant, each with why.
    static let forThePlatform: [RobustaAction] =
        code + debuggers + nodes + addresses + clusterWide + silences + texts + overwritten

    private static let code = refused(
        "runs code with the rights of Robusta's runner, in any namespace",
        [
            .init("alert_handling_job", on: .alert, needed("image", "command")),
            .init("kubectl_command", on: .anything),
            .init("krr_scan", on: .anything),
            .init("popeye_scan", on: .anything),
            .init("pod_bash_enricher", on: .pod, needed("bash_command")),
            .init("node_bash_enricher", on: .node, needed("bash_command")),
        ])

    private static let debuggers = refused(
        "looks into processes from a privileged pod on their node",
        [
            .init("debugger_stack_trace", on: .pod),
            .init("java_process_inspector", on: .pod),
            .init("pod_dmesg_enricher", on: .pod),
            .init("pod_jmap_pid", on: .pod),
            .init("pod_jstack_pid", on: .pod),
            .init("pod_oom_killer_enricher", on: .pod, needed("resource_type")),
            .init("pod_ps", on: .pod),
            .init("python_debugger", on: .pod),
            .init("python_memory", on: .pod),
            .init("python_process_inspector", on: .pod),
            .init("python_profiler", on: .pod),
        ])

    private static let nodes = refused(
        "is about a node, which other tenants' pods run on too",
        [
            .init("cordon", on: .node),
            .init("drain", on: .node),
            .init("uncordon", on: .node),
            .init("enrich_pod_with_node_events", on: .pod),
            .init("node_allocatable_resources_enricher", on: .node),
            .init("node_cpu_enricher", on: .node),
            .init("node_disk_analyzer", on: .node),
            .init("node_dmesg_enricher", on: .node),
            .init("node_graph_enricher", on: .node, needed("resource_type")),
            .init("node_pods_capacity_enricher", on: .node),
            .init("node_running_pods_enricher", on: .node),
            .init("node_status_enricher", on: .node),
            .init("oom_killer_enricher", on: .alert),
            .init("pod_node_graph_enricher", on: .pod, needed("resource_type")),
        ])

    private static let addresses = refused(
        "reaches any address from inside the cluster, past network policies",
        [
            .init("argo_app_sync", on: .anything, needed("argo_url", "argo_token", "argo_app_name")),
            .init("http_get", on: .anything, needed("url")),
            .init("http_post", on: .anything, needed("url")),
            .init("http_put", on: .anything, needed("url")),
            .init("http_stress_test", on: .anything, needed("url")),
            .init("incluster_ping", on: .anything, needed("hostname")),
            .init("json_change_tracker", on: .change, needed("url")),
        ])

    private static let clusterWide = refused(
        "names objects, labels or queries of its own, of whichever tenant",
        [
            .init("alert_foreign_logs_enricher", on: .alert, needed("label_selectors")),
            .init("cpu_overcommited_enricher", on: .alert),
            .init("custom_graph_enricher", on: .alert, needed("promql_query")),
            .init("daemonset_misscheduled_analysis_enricher", on: .daemonSet),
            .init("daemonset_status_enricher", on: .daemonSet),
            .init("foreign_logs_enricher", on: .anything, needed("label_selectors")),
            .init("graph_enricher", on: .alert),
            .init("list_pods", on: .anything, needed("name")),
            .init("list_resource_names", on: .anything, needed("kind")),
            .init("memory_overcommited_enricher", on: .alert),
            .init("prometheus_enricher", on: .anything, needed("promql_query", "duration")),
            .init("prometheus_rules_enricher", on: .alert),
            .init("related_pods", on: .object),
            .init("restart_named_rollout", on: .anything, needed("name", "namespace")),
            .init("warning_events_report", on: .eventChange, needed("warning_event_groups")),
        ])

    private static let silences = refused(
        "ends what Robusta does with an event, for the platform too",
        [
            .init("add_silence", on: .anything, needed("comment", "createdBy", "startsAt", "endsAt", "matchers")),
            .init("delete_silence", on: .anything, needed("id")),
            .init("name_silencer", on: .alert, needed("names")),
            .init("node_restart_silencer", on: .alert),
            .init("pod_status_silencer", on: .pod),
            .init("severity_silencer", on: .alert),
            .init("silence_alert", on: .alert),
            .init("target_down_dns_silencer", on: .alert),
        ])

    private static let texts = refused(
        "fills in text from the environment of Robusta's runner, where secrets are",
        [
            .init("ask_holmes", on: .anything, needed("investigation_type")),
            .init("create_finding", on: .anything, needed("title", "aggregation_key")),
            .init("customise_finding", on: .anything),
            .init("mention_enricher", on: .object),
            .init("template_enricher", on: .object),
        ])

    private static let overwritten = refused(
        "changes what git says, and Argo CD changes it back",
        [
            .init("alert_on_hpa_reached_limit", on: .autoscalerChange),
            .init("job_restart_on_oomkilled_community", on: .job, needed("max_resource")),
            .init("scale_hpa_callback", on: .autoscaler, needed("max_replicas")),
        ])

    /// What an action cannot do without.
    private static func needed(_ names: String...) -> [ActionParameter] {
        names.map { ActionParameter($0, .text, required: true) }
    }

    private static func refused(_ why: String, _ actions: [RobustaAction]) -> [RobustaAction] {
        actions.map { RobustaAction($0.name, on: $0.subject, $0.parameters, refused: why) }
    }
}
