extension RobustaAction {
    /// Actions that look at, or act on, nothing but the object that their event is about, and those that belong to it.
    static let forTenants: [RobustaAction] = [
        // What they change, the tenant's own controllers make again.
        .init("delete_pod", on: .pod),
        .init(
            "delete_alert_pod", on: .alert,
            [.init("rate_limit", .int, required: true), .init("rate_limit_field", .name, required: true)]),
        .init("delete_job", on: .job),
        // Robusta takes it for any object, and then fails on what is no workload; only an alert can name one.
        .init("rollout_restart", on: .alert),

        .init("logs_enricher", on: .pod, logs),
        .init("report_crash_loop", on: .pod),
        .init("image_pull_backoff_reporter", on: .pod, [.init("rate_limit", .int)]),
        .init("pod_events_enricher", on: .pod, [.init("max_events", .int)]),
        .init("pod_graph_enricher", on: .pod, graph + [.init("display_limits", .bool)]),
        .init("oomkilled_container_graph_enricher", on: .pod, graph + [.init("delay_graph_s", .int)]),
        .init("cpu_throttling_analysis_enricher", on: .pod),
        .init("pod_issue_investigator", on: .object),
        .init(
            "resource_events_enricher", on: .object,
            [.init("max_events", .int), .init("dependent_pod_mode", .bool), .init("max_pods", .int)]),
        .init("get_resource_yaml", on: .object),
        .init("status_enricher", on: .object, [.init("show_details", .bool)]),

        .init("job_info_enricher", on: .job),
        .init("job_events_enricher", on: .job, [.init("max_events", .int)]),
        .init(
            "job_pod_enricher", on: .job,
            logs + [.init("max_events", .int), .init("events", .bool), .init("logs", .bool)]),

        .init("deployment_status_enricher", on: .deployment),
        .init(
            "deployment_events_enricher", on: .deployment,
            [.init("max_events", .int), .init("dependent_pod_mode", .bool), .init("max_pods", .int)]),
        .init("statefulset_replicas_enricher", on: .alert),
        .init("hpa_events_enricher", on: .alert, [.init("max_events", .int)]),
        .init("hpa_mismatch_enricher", on: .alert, [.init("check_for_metrics_server", .bool)]),
        .init("default_enricher", on: .alert),
        .init("alert_definition_enricher", on: .alert),
    ]

    private static let logs: [ActionParameter] = [
        .init("container_name", .name), .init("previous", .bool), .init("warn_on_missing_label", .bool),
    ]

    private static let graph: [ActionParameter] = [
        .init("resource_type", .words(["CPU", "Memory"]), required: true), .init("graph_duration_minutes", .int),
    ]
}
