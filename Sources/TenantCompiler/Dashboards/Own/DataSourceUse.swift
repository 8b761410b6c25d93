/// Which data source a part of a dashboard asks.
enum DataSourceUse: Sendable, Hashable {
    case prometheus
    /// The tenant's Loki or CloudWatch, which keep to the tenant by themselves.
    case other(String)
    /// Each target its own: `-- Mixed --`.
    case mixed
    /// Grafana itself: other panels' results, expressions over them, its own annotations.
    case grafana
    /// None of the tenant's, which has been reported.
    case foreign

    /// What Grafana calls itself.
    init?(special name: String) {
        switch name {
        case "", "default": self = .prometheus
        case "-- Mixed --": self = .mixed
        case "-- Grafana --", "-- Dashboard --", "grafana", "__expr__", "-100": self = .grafana
        default: return nil
        }
    }

    /// The types of data source that it may be called, where one is written.
    func isOfType(_ type: String) -> Bool {
        switch self {
        case .prometheus: type == "prometheus"
        case .other(let own): type == own
        case .mixed, .grafana: ["datasource", "grafana", "__expr__", "mixed"].contains(type)
        case .foreign: true
        }
    }
}

extension Unit {
    /// What data sources of a type are to the tenant, wherever its dashboards are shown; null where it has none.
    ///
    /// A Grafana that tenants share has no Loki and no CloudWatch that would keep to one of them.
    func use(ofType type: String) -> DataSourceUse? {
        if type == "prometheus" { return .prometheus }
        return hasGrafana && dataSources.contains { $0.type == type } ? .other(type) : nil
    }

    /// What the data source of a name or `uid` is to the tenant; null where it is not one of its own.
    func use(ofSource name: String) -> DataSourceUse? {
        guard hasGrafana else { return nil }
        return dataSources.first { $0.name == name || $0.uid == name }.flatMap { use(ofType: $0.type) }
    }
}
