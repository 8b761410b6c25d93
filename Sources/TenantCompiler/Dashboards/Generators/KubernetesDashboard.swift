extension DashboardGenerator {
    static let kubernetes = DashboardGenerator(.kubernetes) { unit, span in
        let select = PanelSelectors(unit: unit)
        return Dashboard(
            template: .kubernetes, span: span, title: "\(unit.name) / Kubernetes overview",
            description: "What runs in namespace \(unit.namespace), and what it uses of its limits and quota.",
            variables: select.variables(of: "kube_pod_info", unit.namespaceMatchers),
            panels: [
                pods(select), restarts(select), cpu(select), memory(select), network(select), quota(select),
                volumes(select),
            ])
    }
}

private func pods(_ select: PanelSelectors) -> Panel {
    Panel(
        "Pods by phase", "How many pods run, wait and have failed. Pods that wait long find no node or no quota.",
        .timeSeries, .count,
        [Panel.Target("sum by (phase) (\(select.kubernetes("kube_pod_status_phase")))", "{{phase}}")])
}

private func restarts(_ select: PanelSelectors) -> Panel {
    Panel(
        "Restarts in an hour",
        "How often containers have started anew. A container that goes on doing so is crash looping.",
        .timeSeries, .count, thresholds: [.yellow("1"), .red("5")],
        [
            Panel.Target(
                "sum by (pod, container) (increase(\(select.kubernetes("kube_pod_container_status_restarts_total"))[1h]))",
                "{{pod}} {{container}}")
        ])
}

private func cpu(_ select: PanelSelectors) -> Panel {
    let used = select.kubernetes("container_cpu_usage_seconds_total", "container!=\"\"")
    return Panel(
        "CPU by pod", "Cores that each pod keeps busy.", .timeSeries, .cores,
        [Panel.Target("sum by (pod) (rate(\(used)[$__rate_interval]))", "{{pod}}")])
}

private func memory(_ select: PanelSelectors) -> Panel {
    let used = select.kubernetes("container_memory_working_set_bytes", "container!=\"\"")
    return Panel(
        "Memory by pod", "Memory that each pod holds and that cannot be taken from it.", .timeSeries, .bytes,
        [Panel.Target("sum by (pod) (\(used))", "{{pod}}")])
}

private func network(_ select: PanelSelectors) -> Panel {
    let targets = [("receive", "in"), ("transmit", "out")].map { direction, name in
        Panel.Target(
            "sum by (pod) (rate(\(select.kubernetes("container_network_\(direction)_bytes_total"))[$__rate_interval]))",
            "{{pod}} \(name)")
    }
    return Panel("Network by pod", "Bytes that each pod receives and sends.", .timeSeries, .bytesPerSecond, targets)
}

private func quota(_ select: PanelSelectors) -> Panel {
    let quota = { (type: String) in
        "sum by (resource) (\(select.kubernetes("kube_resourcequota", "resourcequota=\"tenant-quota\",type=\"\(type)\"")))"
    }
    return Panel(
        "Quota used", "The share of each amount of the quota that is taken. At 100% new pods are refused.", .timeSeries,
        .percent, thresholds: [.yellow("0.8"), .red("0.9")],
        [Panel.Target("\(quota("used")) / (\(quota("hard")) > 0)", "{{resource}}")])
}

private func volumes(_ select: PanelSelectors) -> Panel {
    let bytes = { (what: String) in
        "max by (persistentvolumeclaim) (\(select.kubernetes("kubelet_volume_stats_\(what)_bytes")))"
    }
    return Panel(
        "Volumes used", "The share of each volume that is full.", .timeSeries, .percent,
        thresholds: [.yellow("0.8"), .red("0.9")],
        [Panel.Target("\(bytes("used")) / \(bytes("capacity"))", "{{persistentvolumeclaim}}")])
}
