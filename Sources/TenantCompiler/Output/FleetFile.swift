/// A file of `out/` that is no one tenant's: where it goes, and its bytes in the fleet's.
package struct FleetFile: Sendable {
    /// From the output folder.
    package let folder: String
    package let name: String
    package let range: Range<Int>

    /// From the output folder.
    package var path: String { "\(folder)/\(name)" }

    /// The environment whose platform it is for; null for a report, which is about all of them.
    package var environment: String? {
        let parts = folder.split(separator: "/")
        return parts.count > 1 && parts[1] == "platform" ? String(parts[0]) : nil
    }

    /// Whether it only tests another of these files.
    package var isTest: Bool {
        guard let environment else { return false }
        let tests = Self.prometheus(environment) + "/tests"
        return folder == tests || folder.hasPrefix(tests + "/")
            || (folder == Self.alertmanager(environment) && name == Self.routingTests)
    }

    /// The file of tests beside the configuration of Alertmanager.
    package static let routingTests = "routes_test.args"

    /// The folder of reports, from the output folder. An environment of that name shares it.
    package static let reports = "reports"

    /// The folder of what the platform's Prometheus reads, from the output folder.
    package static func prometheus(_ environment: String) -> String { "\(environment)/platform/prometheus" }

    /// The folder of what an environment's scheduler goes by, from the output folder.
    package static func scheduling(_ environment: String) -> String { "\(environment)/platform/scheduling" }

    /// The folder of what the platform's Alertmanager reads, from the output folder.
    package static func alertmanager(_ environment: String) -> String { "\(environment)/platform/alertmanager" }

    /// The folder of the platform's own operators, from the output folder.
    package static func operators(_ environment: String) -> String { "\(environment)/platform/operators" }

    /// The folder of what Robusta is installed with, from the output folder.
    package static func robusta(_ environment: String) -> String { "\(environment)/platform/robusta" }
}
