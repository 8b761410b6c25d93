/// The files that are about all tenants: the reports, and what each environment's platform gets. Null where there are
/// none, or the run is for some tenants only.
func renderFleet(_ fleet: Fleet, _ options: CompileOptions) -> RenderedFleet? {
    guard !fleet.members.isEmpty else { return nil }
    var rendered = RenderedFleet()
    if options.writesReports, !fleet.program.standards.isEmpty {
        let report = ComplianceReport(fleet)
        rendered.add("compliance.json", ComplianceFormat.json.render(report))
        rendered.add("compliance.md", ComplianceFormat.markdown.render(report))
    }
    if options.writesPlatform {
        for environment in fleet.program.platform.environments where options.wants(environment: environment.name) {
            fleet.renderAlertmanager(of: environment.name, into: &rendered)
        }
    }
    return rendered.files.isEmpty ? nil : rendered
}
