/// How Grafana is told of dashboards and data sources.
package enum GrafanaMode: String, Word {
    case sidecar
    case `operator`

    package static let noun = "a mode of Grafana"
}
