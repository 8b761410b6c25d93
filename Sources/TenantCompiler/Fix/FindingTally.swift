internal import Diagnostics

/// How many findings of each kind stand at each place, so that two compiles can be compared.
///
/// Messages do not count: a finding that names a thing by its new name is the same finding.
struct FindingTally {
    private struct Key: Hashable {
        let code: String
        let severity: Severity
        let tenant: String?
        let standard: String?
        let file: FileID?
        let start: UInt32?

        init(_ finding: Diagnostic, _ place: Span?) {
            code = finding.code
            severity = finding.severity
            tenant = finding.tenant
            standard = finding.standard
            file = place?.file
            start = place?.start
        }
    }

    private var counts: [Key: Int] = [:]

    /// The findings of a compile, where they would stand once edits are made.
    init(_ findings: [Diagnostic], after edits: EditSet) {
        for finding in findings { counts[Key(finding, finding.primary.map(edits.moved)), default: 0] += 1 }
    }

    /// Takes a finding out that the edits put right.
    mutating func remove(_ finding: Diagnostic, after edits: EditSet) {
        counts[Key(finding, finding.primary.map(edits.moved)), default: 0] -= 1
    }

    /// The first finding that there were fewer of; null where nothing has got worse.
    func firstNew(among findings: [Diagnostic]) -> Diagnostic? {
        var left = counts
        return findings.first { finding in
            let key = Key(finding, finding.primary)
            left[key, default: 0] -= 1
            return left[key, default: 0] < 0
        }
    }
}
