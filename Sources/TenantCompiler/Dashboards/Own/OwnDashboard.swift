internal import Diagnostics
internal import YAML

/// A dashboard that a tenant brings, as it is shown: each query keeps to the tenant.
struct OwnDashboard: Sendable {
    /// Of the file, without its ending; the object's name comes from it.
    let name: String
    let uid: String
    let title: String
    /// Of the title.
    let span: Span
    /// The author's own bytes but for what was put in.
    let json: String
    /// The grants of metrics that its queries need.
    let grantUses: Set<GrantUse>
}

/// Reads the dashboards that a tenant brings and keeps each to the tenant's own series and data sources.
///
/// - Parameter day: The date that grants of metrics are held against; without one nothing is granted.
func makeOwnDashboards(
    of unit: Unit, on day: CalendarDate?, _ diagnostics: inout DiagnosticList
) -> [OwnDashboard] {
    guard unit.lifecycle != .retired, !unit.tenant.dashboards.isEmpty else { return [] }
    let series = ReadableSeries(of: unit, recorded: unit.rules.recorded, on: day)
    var dashboards: [OwnDashboard] = []
    for root in unit.tenant.dashboards {
        var keeper = DashboardKeeper(unit, root, QueryKeeper(series: series))
        if let dashboard = keeper.keep() { dashboards.append(dashboard) }
        diagnostics.append(contentsOf: keeper.diagnostics)
    }
    return distinct(dashboards, of: unit, &diagnostics)
}

/// Reports dashboards that would take another's place, in the cluster or in Grafana's folder.
private func distinct(
    _ dashboards: [OwnDashboard], of unit: Unit, _ diagnostics: inout DiagnosticList
) -> [OwnDashboard] {
    var kept: [OwnDashboard] = []
    var names: [String: Span] = [:]
    var titles: [String: Span] = [:]
    var uids: [String: Span] = [:]
    for dashboard in unit.dashboards {
        names[dashboard.template.rawValue] = dashboard.span
        titles[dashboard.title.lowercased()] = dashboard.span
    }
    for dashboard in dashboards {
        let title = dashboard.title.lowercased()
        let other =
            names[dashboard.name].map { ("the name `\(dashboard.name)`", $0, "rename the file") }
            ?? titles[title].map { ("the title `\(dashboard.title)`", $0, "give it another title") }
            ?? uids[dashboard.uid].map { ("the uid `\(dashboard.uid)`", $0, "give it another `uid`") }
        if let (what, place, help) = other {
            diagnostics.append(
                Diagnostic(
                    code: Check.dashboardNameTaken.code,
                    message: "two dashboards of tenant `\(unit.name)` have \(what)",
                    labels: [Label(dashboard.span, "this one"), Label(place, "and that of this")], help: help,
                    tenant: unit.name))
            continue
        }
        names[dashboard.name] = dashboard.span
        titles[title] = dashboard.span
        uids[dashboard.uid] = dashboard.span
        kept.append(dashboard)
    }
    return kept
}

extension OwnDashboard {
    /// What a file's path below `dashboards/` makes of its name: a label of DNS; null where nothing is left of it.
    static func name(ofFile path: String) -> String? {
        let folder = path.firstRange(of: "/dashboards/").map { path[$0.upperBound...] } ?? path[...]
        let stem = folder.hasSuffix(".json") ? folder.dropLast(5) : folder
        let letters = stem.lowercased().utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
            default: UInt8(ascii: "-")
            }
        }
        let inner = letters.drop { $0 == UInt8(ascii: "-") }.reversed().drop { $0 == UInt8(ascii: "-") }.reversed()
        guard !inner.isEmpty, inner.count <= 50 else { return nil }
        return String(decoding: Array(inner), as: UTF8.self)
    }

    /// What Grafana tells it by: unlike that of any other tenant, since no tenant's name has a `_`.
    ///
    /// Null where it has more than the 40 bytes that Grafana takes, or other letters than it does.
    static func uid(_ own: String, of tenant: String) -> String? {
        let uid = own.hasPrefix(tenant + "_") ? own : "\(tenant)_\(own)"
        let isTaken = uid.utf8.allSatisfy { VariableReference.isWordPart($0) || $0 == UInt8(ascii: "-") }
        return isTaken && uid.utf8.count <= 40 ? uid : nil
    }
}
