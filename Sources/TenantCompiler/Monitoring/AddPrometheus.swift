internal import Diagnostics
internal import YAML

/// Adds what the platform's Prometheus of an environment reads, beside each tenant's rules.
func addPrometheus(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    let members = fleet.members.filter { $0.environment == environment.name }
    guard !members.isEmpty else { return }
    let platform = fleet.program.platform
    let prometheus = PlatformPrometheus(
        platform.spec, environment: environment.name, scrapes: members.flatMap(\.scrapes))
    let source = platform.nameSpan.map { escapedPath(fleet.program.sources[$0.file].path) }
    rendered.add(
        printed(prometheus.configuration, source: source ?? "the built-in Platform"), "prometheus.yml",
        in: FleetFile.prometheus(environment.name))
    addProofs(of: environment, fleet, to: &rendered)
}
