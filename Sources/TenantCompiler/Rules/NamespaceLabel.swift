/// The label by which the operator keeps each AlertmanagerConfig to alerts of its own namespace.
let namespaceLabel = "namespace"

extension UnitRules {
    /// The rules with every alert in the tenant's namespace, whatever its expression leaves of that label: an alert
    /// without it would pass by all that the tenant's AlertmanagerConfig says.
    func boundToNamespace(of unit: Unit) -> UnitRules {
        var bound = self
        for group in bound.groups.indices {
            for rule in bound.groups[group].rules.indices where bound.groups[group].rules[rule].kind == .alert {
                bound.groups[group].rules[rule].setLabel(namespaceLabel, to: unit.namespace)
            }
        }
        return bound
    }
}

extension MonitoringRule {
    fileprivate mutating func setLabel(_ name: String, to text: String) {
        let value = SourcedText(text, because: self.name.span)
        if let index = labels.firstIndex(where: { $0.name == name }) {
            labels[index].value = value
        } else {
            labels.append(Entry(name, value, nameSpan: self.name.span))
        }
    }
}

extension Unit {
    /// Whether the tenant's routes lie in its namespace, and take alerts of no other.
    var routesByNamespace: Bool { platform.monitoring.alertmanagerMode.value == .perTenant }
}
