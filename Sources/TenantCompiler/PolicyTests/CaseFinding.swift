internal import Diagnostics

/// A finding about the sources of a case, and where it stands.
struct CaseFinding {
    let finding: Diagnostic
    /// In the case's file; null for what stands in the repository's own tiers and policies.
    let place: Span?
    /// The text that is flagged.
    let text: String
    /// From 1, in the case's file.
    let line: Int?

    /// How much of an expectation holds, and whether all of it does.
    func fit(_ expected: ExpectedFindingSpec) -> (matching: Int, isWhole: Bool) {
        var checks: [Bool] = []
        func check<Value>(_ wanted: Value?, _ holds: (Value) -> Bool) {
            if let wanted { checks.append(holds(wanted)) }
        }
        check(expected.code.value) { $0.text == finding.code }
        check(expected.standard.value) { $0 == finding.standard }
        check(expected.subject.value) { $0 == finding.subject }
        check(expected.tenant.value) { $0 == finding.tenant }
        check(expected.severity.value) { $0.rawValue == finding.severity.rawValue }
        check(expected.message.value) { finding.message.firstRange(of: $0) != nil }
        check(expected.at.value) { $0 == text }
        check(expected.line.value) { $0 == line }
        return (checks.count { $0 }, checks.allSatisfy { $0 })
    }

    /// As an expectation would be written.
    var expectation: String {
        var parts = ["code: \(finding.code)"]
        if let standard = finding.standard { parts.append("standard: \(standard)") }
        if let subject = finding.subject { parts.append("subject: \(KeyInsertion.scalar(subject))") }
        return "- { \(parts.joined(separator: ", ")) }"
    }
}
