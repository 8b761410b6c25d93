extension Fleet.UnitName {
    /// What an environment's platform gets, compared as a unit is. No tenant can have an empty name.
    package static func platform(of environment: String) -> Fleet.UnitName { Fleet.UnitName("", environment) }

    /// Whether it is an environment's platform and no tenant.
    package var isPlatform: Bool { tenant.isEmpty }
}

extension RenderedFleet {
    /// What each environment's platform gets, as units without a tenant, in the order of the files.
    ///
    /// Reports and tests are left out: they say again what the other files and the findings say.
    package var platformUnits: [RenderedUnit] {
        var environments: [String] = []
        var byEnvironment: [String: [OutputFile]] = [:]
        for file in files where !file.isTest {
            guard let environment = file.environment else { continue }
            if byEnvironment[environment] == nil { environments.append(environment) }
            byEnvironment[environment, default: []].append(
                OutputFile(folder: file.folder, name: file.name, range: file.range, first: nil))
        }
        return environments.map { environment in
            let name = Fleet.UnitName.platform(of: environment)
            return RenderedUnit(
                tenant: name.tenant, environment: environment, bytes: bytes, files: byEnvironment[environment] ?? [])
        }
    }
}
