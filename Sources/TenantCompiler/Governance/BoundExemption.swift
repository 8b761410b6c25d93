package import Diagnostics

/// An exemption that says everything it has to: whose it is, from what, until when, why and by whom.
package struct BoundExemption: Sendable {
    package let name: String
    /// Null for what is no tenant's: tiers and policies.
    package let tenant: String?
    /// Where the tenant is named, or else the exemption.
    package let tenantSpan: Span
    package let standard: String
    package let standardSpan: Span
    /// Empty for every subject.
    package let subjects: [Subject]
    package let reason: String
    package let approvedBy: String
    /// The last day on which it holds, in UTC.
    package let expires: CalendarDate
    package let expiresSpan: Span

    /// ` of tenant …`, where it names one.
    var ofTenant: String { tenant.map { " of tenant `\($0)`" } ?? "" }

    /// A subject as the exemption writes it.
    package struct Subject: Sendable {
        package let glob: Glob
        package let span: Span
    }

    /// Null where something is missing or wrong: what is not sound exempts nothing. Blanks are reported here, the
    /// rest when it is read.
    init?(_ declared: Declared<ExemptionSpec>, _ reader: inout Reader) {
        let spec = declared.spec
        let isAccounted = [("reason", spec.reason), ("approvedBy", spec.approvedBy)].allSatisfy { key, text in
            guard let value = text.value, let span = text.span else { return false }
            if value.contains(where: { !$0.isWhitespace }) { return true }
            reader.report(
                .exemptionUnaccounted, "exemption `\(declared.name)` has a blank `\(key)`", at: span,
                label: "says nothing", help: "write why it is allowed, and who allowed it")
            return false
        }
        guard isAccounted, spec.subjects.elements.count == spec.subjects.elements.count(where: { $0.value != nil }),
            spec.tenant.span == nil || spec.tenant.value != nil, let standard = spec.standard.value,
            let standardSpan = spec.standard.span,
            let expires = spec.expires.value, let expiresSpan = spec.expires.span,
            spec.subjects.isSet || !spec.subjects.isWritten
        else { return nil }
        name = declared.name
        tenant = spec.tenant.value
        tenantSpan = spec.tenant.span ?? declared.document.nameSpan
        self.standard = standard
        self.standardSpan = standardSpan
        subjects = zip(spec.subjects.elements, spec.subjects.spans).compactMap { subject, span in
            subject.value.map { Subject(glob: Glob($0), span: span) }
        }
        reason = spec.reason.value ?? ""
        approvedBy = spec.approvedBy.value ?? ""
        self.expires = expires
        self.expiresSpan = expiresSpan
    }

    /// Whether it holds on a day: until that day has ended in UTC. Without a date nothing is exempt.
    package func holds(on day: CalendarDate?) -> Bool { day.map { $0 <= expires } ?? false }

    /// Whether it names a subject.
    func covers(_ subject: String) -> Bool { subjects.isEmpty || subjects.contains { $0.glob.matches(subject) } }
}
