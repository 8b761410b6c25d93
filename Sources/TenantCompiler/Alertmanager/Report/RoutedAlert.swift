/// One alert of a unit, and whom it reaches.
package struct RoutedAlert: Sendable {
    package let name: String
    /// As its label says; null where it has none.
    package let severity: String?
    package let origin: String
    package let route: AlertRoute

    /// The place of its severity among all, the most urgent first; what is none comes last.
    var urgency: Int {
        AlertSeverity.allCases.firstIndex { $0.rawValue == severity } ?? AlertSeverity.allCases.count
    }
}

/// Whom alerts reach that go one way, at once and by each level.
package struct AlertRoute: Sendable, Hashable {
    package let deliveries: [Delivery]
    package let levels: [Step]

    /// A level of the escalation.
    package struct Step: Sendable, Hashable {
        package let number: Int
        package let after: PrometheusDuration
        package let deliveries: [Delivery]
    }
}
