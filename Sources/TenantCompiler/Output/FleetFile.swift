/// A file of `out/` that is no one tenant's: where it goes, and its bytes in the fleet's.
package struct FleetFile: Sendable {
    /// From the output folder.
    package let folder: String
    package let name: String
    package let range: Range<Int>

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
