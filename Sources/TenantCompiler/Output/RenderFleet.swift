internal import WorkSharing

/// Prints what is about all tenants: the reports, and what each environment's platform gets. Null where the run is for
/// some tenants only, or there is nothing to print.
func renderFleet(_ fleet: Fleet, _ options: CompileOptions) async -> RenderedFleet? {
    guard !fleet.members.isEmpty else { return nil }
    var parts: [FleetPart] = []
    if options.writesReports { parts += [addReports] }
    if options.writesPlatform {
        for environment in fleet.program.platform.environments where options.wants(environment: environment.name) {
            parts += [addPriorityClasses, addPrometheus, addAlertmanager, addOperators, addRobusta].map { add in
                { fleet, rendered in add(environment, fleet, &rendered) }
            }
        }
    }
    let work = parts
    let rendered = await inParallel(work.count, chunk: 1, workers: options.workers) { index in
        var part = RenderedFleet()
        work[index](fleet, &part)
        return part
    }
    let whole = RenderedFleet(rendered)
    return whole.files.isEmpty ? nil : whole
}

/// Adds the files of one purpose.
private typealias FleetPart = @Sendable (Fleet, inout RenderedFleet) -> Void
