internal import YAML

extension Check {
    package static let rawNetworkPolicy = Check(
        "raw-network-policy", "A tenant brings a NetworkPolicy of its own",
        why: """
            Policies add up: one that allows everything would undo the isolation of the whole namespace. What `network` grants is checked from both sides.
            """,
        accepts: [
            """
            \(.acme)
              network: { allowTo: [ { cidr: 203.0.113.0/24, ports: [443] } ] }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: networking.k8s.io/v1
            kind: «NetworkPolicy»
            metadata: { name: open }
            spec: { podSelector: {}, policyTypes: [Ingress], ingress: [ {} ] }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: cilium.io/v2
            kind: «CiliumNetworkPolicy»
            metadata: { name: open }
            spec: { endpointSelector: {}, ingress: [ { fromEntities: [ all ] } ] }
            """,
        ],
        pass: .unit(checkPolicies))
}

/// Those of Calico and Cilium add up with those of Kubernetes, and go further.
private func checkPolicies(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw where object.kind.hasSuffix("NetworkPolicy") && !object.isFromTier {
        findings.report(
            "tenant `\(unit.name)` brings a \(object.kind) of its own", tenant: unit.name,
            at: object.node(at: "kind").span, label: "adds to what the namespace allows",
            help: "write the peers under `network` in the tenant's document")
    }
}
