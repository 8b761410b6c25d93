/// Prints what is about all tenants: the reports, and what each environment's platform gets. Null where the run is for
/// some tenants only, or there is nothing to print.
func renderFleet(_ fleet: Fleet, _ options: CompileOptions) -> RenderedFleet? {
    guard !fleet.members.isEmpty else { return nil }
    var rendered = RenderedFleet()
    if options.writesReports { addReports(fleet, to: &rendered) }
    if options.writesPlatform {
        for environment in fleet.program.platform.environments where options.wants(environment: environment.name) {
            addPriorityClasses(of: environment, fleet, to: &rendered)
            addPrometheus(of: environment, fleet, to: &rendered)
            addAlertmanager(of: environment, fleet, to: &rendered)
            addOperators(of: environment, fleet, to: &rendered)
            addRobusta(of: environment, fleet, to: &rendered)
        }
    }
    return rendered.files.isEmpty ? nil : rendered
}
