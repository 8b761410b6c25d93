internal import Alerting
internal import Diagnostics
internal import LabelMatching

/// The report for machines; its schema is in `docs/schemas/routes-v1.json`.
enum RoutesJSON {
    static func render(_ report: RoutesReport) -> String {
        JSONText.object([
            ("schema", "https://tenantc.dev/schemas/routes-v1.json"),
            ("units", .array(report.units.map { unit($0, report) })),
        ]).document
    }

    private static func unit(_ unit: RoutesReport.UnitRoutes, _ report: RoutesReport) -> JSONText {
        .object([
            ("tenant", .string(unit.tenant)), ("environment", .string(unit.environment)),
            ("escalation", .optional(unit.escalation)),
            ("routes", .array(unit.groups.map { group($0, unit, report) })),
        ])
    }

    private static func group(
        _ group: RoutesReport.Group, _ unit: RoutesReport.UnitRoutes, _ report: RoutesReport
    ) -> JSONText {
        func deliveries(_ list: [Delivery]) -> JSONText { .array(list.map { delivery($0, unit, report) }) }
        return .object([
            (
                "alerts",
                .array(
                    group.alerts.map {
                        .object([
                            ("alert", .string($0.name)), ("severity", .optional($0.severity)),
                            ("origin", .string($0.origin)),
                        ])
                    })
            ),
            ("deliveries", deliveries(group.route.deliveries)),
            (
                "levels",
                .array(
                    group.route.levels.map {
                        .object([
                            ("level", .number($0.number)), ("after", .string($0.after.display)),
                            ("deliveries", deliveries($0.deliveries)),
                        ])
                    })
            ),
        ])
    }

    private static func delivery(
        _ delivery: Delivery, _ unit: RoutesReport.UnitRoutes, _ report: RoutesReport
    ) -> JSONText {
        func strings(_ list: [String]) -> JSONText { .array(list.map { .string($0) }) }
        return .object([
            ("receiver", .string(delivery.receiver)),
            ("integrations", strings(report.integrations(of: delivery.receiver, in: unit.environment))),
            ("path", .array(delivery.path.map { strings($0.map(\.text)) })),
            ("groupWait", .string(delivery.groupWait.text)),
            ("groupInterval", .string(delivery.groupInterval.text)),
            ("repeatInterval", .string(delivery.repeatInterval.text)),
            ("muteTimes", strings(delivery.mutes)),
            ("conditions", strings(delivery.conditions.map(\.text))),
        ])
    }
}
