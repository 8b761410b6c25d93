import Diagnostics
import TenantCompiler

/// What Argo CD shows of a parameter.
struct ParameterAnnouncement {
    let parameter: PluginParameter
    let title: String
    let tooltip: String
    var isRequired = false
    /// What holds when it is left out; Argo CD shows it and does not send it.
    var preset: String?

    var json: JSONText {
        let members: [(String, JSONText)] = [
            ("name", .string(parameter.name)), ("title", .string(title)), ("tooltip", .string(tooltip)),
            ("required", .bool(isRequired)), ("itemType", "string"), ("collectionType", "string"),
        ]
        return .object(members + (preset.map { [("string", .string($0))] } ?? []))
    }

    /// The parameters, with the names that these sources have.
    static func all(of program: Program) -> [ParameterAnnouncement] {
        let environments = program.platform.environments.map(\.name)
        let areas = PluginArea.allCases.map(\.rawValue)
        return [
            ParameterAnnouncement(
                parameter: .environment, title: "Environment",
                tooltip: "The cluster to deliver to: \(list(environments))", isRequired: environments.count > 1,
                preset: environments.count == 1 ? environments[0] : nil),
            ParameterAnnouncement(
                parameter: .tenant, title: "Tenant",
                tooltip: "Only this tenant; without it, all in the application's folder. There are "
                    + list(program.tenants.map(\.name))),
            ParameterAnnouncement(
                parameter: .area, title: "Area",
                tooltip: "What goes to tenants' namespaces, or Argo CD's own objects: \(list(areas))",
                preset: PluginArea.tenant.rawValue),
        ]
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(30).joined(separator: ", ")
        return names.isEmpty ? "none" : names.count > 30 ? "\(shown) and \(names.count - 30) more" : shown
    }
}
