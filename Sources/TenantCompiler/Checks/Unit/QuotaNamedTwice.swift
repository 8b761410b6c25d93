internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let quotaNamedTwice = Check(
        "quota-named-twice", "A quota bounds one resource under two names",
        why: """
            To Kubernetes `cpu` is another name of `requests.cpu`, and both hold, so that the smaller one does: who \
            raises the one gets no more.
            """,
        accepts: [
            """
            \(.acme)
              quota: { requests.cpu: "12" }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota: { cpu: «"12"» }
            """
        ],
        pass: .unit(checkNames))
}

private func checkNames(_ unit: Unit, _ findings: inout Findings) {
    let quota = unit.spec.quota
    for short in ["cpu", "memory", "ephemeral-storage"] {
        let long = "requests." + short
        guard let one = quota[short], let other = quota[long], let amount = one.value, let bound = other.value,
            amount != bound, let span = one.span
        else { continue }
        findings.report(
            "the quota of tenant `\(unit.name)` has \(amount.canonical) of `\(short)` and \(bound.canonical) of `\(long)`, which are one",
            tenant: unit.name, at: span, label: "the smaller of both holds",
            others: other.span.map { [Label($0, "`\(long)`")] } ?? [], help: "write `\(long)` alone")
    }
}
