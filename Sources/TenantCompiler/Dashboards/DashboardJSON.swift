internal import Diagnostics

/// A dashboard in Grafana's classic JSON, schema version 39.
enum DashboardJSON {
    /// - Parameter tenant: The name that begins the dashboard's `uid`, which Grafana takes 40 characters of.
    static func render(_ dashboard: Dashboard, tenant: String) -> JSONText {
        [
            "uid": .string(uid(of: dashboard, tenant)),
            "title": .string(dashboard.title),
            "description": .string(dashboard.description),
            "tags": ["tenantc", .string(tenant), .string(dashboard.template.rawValue)],
            "editable": .bool(false),
            "graphTooltip": .number(1),
            "schemaVersion": .number(39),
            "time": ["from": "now-6h", "to": "now"],
            "refresh": "1m",
            "templating": ["list": .array([dataSource] + dashboard.variables.map(variable))],
            "panels": .array(dashboard.panels.enumerated().map { panel($1, number: $0) }),
        ]
    }

    private static func uid(of dashboard: Dashboard, _ tenant: String) -> String {
        let plain = "\(tenant)-\(dashboard.template.rawValue)"
        return plain.utf8.count <= 40 ? plain : String(fnv1a(plain.utf8), radix: 16)
    }

    private static let dataSource: JSONText = [
        "name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus",
    ]

    private static func variable(_ variable: Dashboard.Variable) -> JSONText {
        [
            "name": .string(variable.name),
            "label": .string(variable.title),
            "type": "query",
            "datasource": prometheus,
            "query": .string(variable.query),
            "multi": .bool(true),
            "includeAll": .bool(true),
            "allValue": ".+",
            "current": ["text": "All", "value": "$__all"],
            // With the time range: what ran then may be gone now.
            "refresh": .number(2),
            "sort": .number(1),
        ]
    }

    private static let prometheus: JSONText = ["type": "prometheus", "uid": "${datasource}"]

    /// Two panels beside each other, on a grid of 24 columns.
    private static func panel(_ panel: Panel, number: Int) -> JSONText {
        [
            "id": .number(number + 1),
            "title": .string(panel.title),
            "description": .string(panel.description),
            "type": .string(panel.kind.rawValue),
            "datasource": prometheus,
            "gridPos": [
                "h": .number(8), "w": .number(12), "x": .number(number % 2 * 12), "y": .number(number / 2 * 8),
            ],
            "fieldConfig": ["defaults": defaults(of: panel), "overrides": []],
            "options": options(of: panel.kind),
            "targets": .array(panel.targets.enumerated().map { target($1, number: $0, of: panel.kind) }),
        ]
    }

    private static func defaults(of panel: Panel) -> JSONText {
        let first: JSONText = [
            "color": .string(panel.thresholds.first?.colour == .green ? "red" : "green"), "value": .null,
        ]
        var members: [(String, JSONText)] = [
            ("unit", .string(panel.unit.name)),
            (
                "thresholds",
                [
                    "mode": "absolute",
                    "steps": .array(
                        [first]
                            + panel.thresholds.map {
                                ["color": .string($0.colour.rawValue), "value": .digits($0.value)]
                            }),
                ]
            ),
        ]
        if panel.kind == .timeSeries {
            let style = panel.thresholds.isEmpty ? "off" : "line"
            members += [
                ("min", .number(0)),
                ("custom", ["fillOpacity": .number(10), "thresholdsStyle": ["mode": .string(style)]]),
            ]
        }
        return .object(members)
    }

    private static func options(of kind: Panel.Kind) -> JSONText {
        switch kind {
        case .timeSeries: ["legend": ["displayMode": "list", "placement": "bottom"], "tooltip": ["mode": "multi"]]
        case .stat: ["reduceOptions": ["calcs": ["lastNotNull"]], "colorMode": "value", "graphMode": "area"]
        case .table: ["showHeader": .bool(true)]
        }
    }

    /// What Grafana calls a panel's queries.
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

    private static func target(_ target: Panel.Target, number: Int, of kind: Panel.Kind) -> JSONText {
        var members: [(String, JSONText)] = [
            ("refId", .string(letters[number % letters.count])),
            ("datasource", prometheus),
            ("expr", .string(target.expr)),
            ("legendFormat", .string(target.legend)),
        ]
        if kind == .table { members += [("format", "table"), ("instant", .bool(true))] }
        return .object(members)
    }
}
