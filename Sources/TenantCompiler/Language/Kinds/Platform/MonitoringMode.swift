/// How Prometheus is run.
package enum MonitoringMode: String, Word {
    case `operator`
    case standalone

    package static let noun = "a mode of monitoring"
}
