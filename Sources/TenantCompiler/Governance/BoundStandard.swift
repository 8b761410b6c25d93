package import Diagnostics

/// A standard with its rules made and whom it binds known.
package struct BoundStandard: Sendable {
    package let name: String
    package let nameSpan: Span
    package let title: String
    package let category: StandardCategory
    package let level: StandardLevel
    package let requirements: [String]
    package let remediation: [String]
    let rules: [any Rule]
    private let tiers: Set<String>
    private let tenants: Set<String>
    private let environments: Set<String>

    /// Null where it lacks what makes it a standard; that is reported when it is read.
    init?(_ declared: Declared<StandardSpec>, _ reader: inout Reader) {
        let spec = declared.spec
        let rules = spec.rules.elements.compactMap { RuleList.rule($0, &reader) }
        guard let category = spec.category.value, let level = spec.level.value else { return nil }
        name = declared.name
        nameSpan = declared.document.nameSpan
        title = spec.title.value ?? declared.name
        self.category = category
        self.level = level
        requirements = spec.requirements.elements.compactMap(\.value)
        remediation = spec.remediation.elements.compactMap(\.value)
        self.rules = rules
        tiers = Set(spec.appliesTo.tiers.elements.compactMap(\.value))
        tenants = Set(spec.appliesTo.tenants.elements.compactMap(\.value))
        environments = Set(spec.appliesTo.environments.elements.compactMap(\.value))
    }

    /// One that binds everybody, of level mandatory, that no document declares.
    init(
        builtIn name: String, at nameSpan: Span, title: String, category: StandardCategory, requirements: [String],
        remediation: [String], rules: [any Rule]
    ) {
        self.name = name
        self.nameSpan = nameSpan
        self.title = title
        self.category = category
        level = .mandatory
        self.requirements = requirements
        self.remediation = remediation
        self.rules = rules
        tiers = []
        tenants = []
        environments = []
    }

    /// Whether the standard binds a tenant in an environment.
    func binds(_ unit: Unit) -> Bool {
        (tiers.isEmpty || tiers.contains(unit.tier.name)) && (tenants.isEmpty || tenants.contains(unit.name))
            && (environments.isEmpty || environments.contains(unit.environment.name))
    }

    /// How a breach is reported.
    package var severity: Severity {
        switch level {
        case .mandatory: .error
        case .recommended: .warning
        case .optional: .note
        }
    }
}
