internal import LabelMatching

/// What is known beside the configuration.
package struct AnalysisOptions: Sendable {
    /// The label that names an alert's tenant; without it nothing is said of tenants.
    package var tenantLabel: String?
    /// The alerts that there are; without them nothing is said of labels that none carries.
    package var knownAlerts: [KnownAlert]?
    package var version: AlertmanagerVersion
    /// Steps of automata that the analysis may take; beyond them it says that it is not whole.
    package var work: Int

    package init(
        version: AlertmanagerVersion, tenantLabel: String? = nil, knownAlerts: [KnownAlert]? = nil
    ) {
        self.version = version
        work = SearchScope.defaultWork
        self.tenantLabel = tenantLabel
        self.knownAlerts = knownAlerts
    }

    /// The tenant whom a receiver of the name `<tenant>/<receiver>` belongs to.
    static func tenant(ofReceiver name: String) -> String? {
        guard let slash = name.firstIndex(of: "/"), slash != name.startIndex else { return nil }
        return String(name[..<slash])
    }
}
