import Git
import TenantCompiler

/// The part of an output folder that a run answers for: all of it, or what `--tenant` and `--environment` name.
/// Outside of it nothing is pruned or refused.
struct OutputScope: EditScope {
    let tenants: Set<String>
    let environments: Set<String>

    /// Whether whatever lies in a folder, a path from the output folder, is this run's to judge. Folders that
    /// several tenants share are in no tenant's scope.
    func covers(_ folder: String) -> Bool {
        if tenants.isEmpty, environments.isEmpty { return true }
        // Reports are about everybody, so that no run for some may judge them.
        if folder == FleetFile.reports { return false }
        let parts = folder.split(separator: "/")
        guard let environment = parts.first, isWanted(environment) else { return false }
        return tenants.isEmpty || parts.count > 2 && parts[1] == "tenants" && tenants.contains(String(parts[2]))
    }

    /// Whether a folder, or one below it, is covered.
    func reaches(_ folder: String) -> Bool {
        let parts = folder.split(separator: "/")
        guard let environment = parts.first else { return true }
        guard isWanted(environment) else { return false }
        if tenants.isEmpty || parts.count == 1 { return true }
        return parts[1] == "tenants" && (parts.count == 2 || tenants.contains(String(parts[2])))
    }

    func names(in folder: String) -> Set<String>? {
        let parts = folder.split(separator: "/")
        return parts.count == 2 && parts[1] == "tenants" && !tenants.isEmpty ? tenants : nil
    }

    private func isWanted(_ environment: Substring) -> Bool {
        environments.isEmpty || environments.contains(String(environment))
    }
}
