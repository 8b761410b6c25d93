/// What one standard says of one tenant in one environment.
package struct StandardVerdict: Sendable, Hashable {
    /// Whether the standard binds the unit and found anything to look at.
    package var isApplicable = false
    /// Also those that are exempted.
    package var breaches: [Breach] = []

    package init() {}
}

/// What a standard's verdict on a tenant comes down to.
package enum ComplianceStatus: String, Sendable, CaseIterable {
    case compliant
    case nonCompliant = "non_compliant"
    case warning
    case exempted
    case notApplicable = "not_applicable"
}
