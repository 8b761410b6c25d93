/// Prints what is about all tenants: reports, and what the platform's Prometheus reads.
func renderFleet(_ fleet: Fleet) -> RenderedFleet {
    var rendered = RenderedFleet()
    addReports(fleet, to: &rendered)
    for environment in fleet.program.platform.environments { addPrometheus(of: environment, fleet, to: &rendered) }
    return rendered
}
