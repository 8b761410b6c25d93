/// A dashboard that the compiler makes.
package enum DashboardTemplate: String, Word {
    case goldenSignals = "golden-signals"
    case kubernetes
    case slo
    case cost
    case tenantOperations = "tenant-operations"

    package static let noun = "a dashboard template"
}
