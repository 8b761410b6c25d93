internal import Diagnostics

extension Check {
    package static let globalDefaultTwice = Check(
        "global-default-twice", "Two PriorityClasses are the class of pods that name none",
        why: """
            A cluster has one default. The API server refuses the second class, and every pod that names it with it.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              priorityClasses:
                - { name: tenant-standard, value: 2000, globalDefault: true }
                - { name: tenant-basic, value: 1000 }
                - { name: tenant-premium, value: 3000 }
                - { name: tenant-enterprise, value: 4000, globalDefault: false }
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              priorityClasses:
                - { name: tenant-basic, value: 1000, globalDefault: true }
                - { name: tenant-standard, value: 2000, globalDefault: «true» }
                - { name: tenant-premium, value: 3000 }
                - { name: tenant-enterprise, value: 4000 }
            """
        ],
        pass: .fleet(checkDefaults))
}

private func checkDefaults(_ fleet: Fleet, _ findings: inout Findings) {
    let defaults = fleet.program.platform.spec.priorityClasses.items.filter { $0.element.globalDefault.value == true }
    guard let first = defaults.first else { return }
    for item in defaults.dropFirst() {
        guard let span = item.element.globalDefault.span else { continue }
        findings.report(
            "PriorityClasses `\(first.name)` and `\(item.name)` are both the default", at: span, label: "again here",
            others: first.element.globalDefault.span.map { [Label($0, "first here")] } ?? [],
            help: "leave `globalDefault` to one of them")
    }
}
