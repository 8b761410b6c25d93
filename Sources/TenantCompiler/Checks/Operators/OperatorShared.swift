internal import Diagnostics

extension Check {
    package static let operatorShared = Check(
        "operator-shared", "People who may make pods beside one of the platform's operators have its rights",
        severity: .warning,
        why: """
            Who may make a pod in a namespace can give it any account there, the operator's among them. That is fine for \
            people who run the platform, and for nobody else.
            """,
        accepts: [
            """
            \(.operators)
                - name: orchestrator
                  workload: { tenant: ecp, name: backend }
                  permissions: [ { resources: [pods], verbs: [list] } ]
            # tenants/ecp.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: ecp }
            spec:
              tier: standard
              owner: { email: platform@company.example }
              access: [ { group: "oidc:support", role: viewer } ]
              workloads: [ { name: backend, image: docker.io/library/nginx:1.27, account: { token: true } } ]
            """
        ],
        refuses: [
            """
            \(.operators)
                - name: orchestrator
                  workload: { tenant: ecp, name: backend }
                  permissions: [ { resources: [pods], verbs: [list] } ]
            # tenants/ecp.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: ecp }
            spec:
              tier: standard
              owner: { email: platform@company.example }
              access: [ «{ group: "oidc:developers", role: editor }» ]
              workloads: [ { name: backend, image: docker.io/library/nginx:1.27, account: { token: true } } ]
            """
        ],
        pass: .unit(checkAccess))
}

private func checkAccess(_ unit: Unit, _ findings: inout Findings) {
    let hosted = unit.platform.operators.items.filter { item in
        item.element.workload.tenant.value?.text == unit.name
            && item.element.appliesTo.includes(environment: unit.environment.name)
    }
    guard let first = hosted.first else { return }
    for access in unit.spec.access.items where access.element.role.value != .viewer {
        findings.report(
            "group `\(access.name)` can take the rights of operator `\(first.name)`, which runs in tenant `\(unit.name)`",
            tenant: unit.name, at: access.span, label: "may make pods there",
            others: [Label(first.nameSpan, "the operator")],
            help: "let the group view, or give the operator a namespace of its own")
    }
}
