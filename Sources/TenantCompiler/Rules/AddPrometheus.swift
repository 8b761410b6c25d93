internal import YAML

/// Adds what the platform's Prometheus of an environment reads, beside each tenant's rules.
func addPrometheus(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    addProofs(of: environment, fleet, to: &rendered)
}
