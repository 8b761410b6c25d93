/// Raw objects that have to be refused, each behind the code that refuses it.
enum RawObjectCorpus {
    static let refused: [(code: String, object: String)] = text.split(separator: "\n").compactMap { line in
        guard !line.hasPrefix("#"), let colon = line.firstRange(of: ": ") else { return nil }
        return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }

    private static let text = #"""
        # Kinds under other names.
        unknown-object-kind: { apiVersion: rbac.authorization.k8s.io/v1, kind: clusterrole, metadata: { name: x } }
        unknown-object-kind: { apiVersion: rbac.authorization.k8s.io/v1, kind: 'ClusterRole ', metadata: { name: x } }
        unknown-object-kind: { apiVersion: v1, kind: ClusterRole, metadata: { name: x } }
        unknown-object-kind: { apiVersion: 'rbac.authorization.k8s.io', kind: ClusterRole, metadata: { name: x } }
        unknown-object-kind: { apiVersion: v1, kind: 'ConfigMap/../../../x', metadata: { name: x } }
        unknown-object-kind: { apiVersion: example.com/v2, kind: Widget, metadata: { name: x } }
        # Lists.
        cluster-scoped-object: { kind: List, items: [ { kind: List, items: [ { apiVersion: v1, kind: Node, metadata: { name: x } } ] } ] }
        cluster-scoped-object: { apiVersion: evil/v1, kind: List, items: [ { apiVersion: v1, kind: Node, metadata: { name: x } } ] }
        incomplete-object: { apiVersion: v1, kind: List, items: { apiVersion: v1, kind: Node, metadata: { name: x } } }
        unknown-object-kind: { apiVersion: v1, kind: List, metadata: { name: x }, items: {} }
        unknown-object-kind: { apiVersion: v1, kind: NodeList, metadata: { name: x }, items: [] }
        incomplete-object: { apiVersion: v1, kind: list, items: [ { apiVersion: v1, kind: Node, metadata: { name: x } } ] }
        incomplete-object: { apiVersion: v1, kind: List, items: [ [ { apiVersion: v1, kind: Node, metadata: { name: x } } ] ] }
        # Places.
        foreign-namespace: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: kube-system } }
        foreign-namespace: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: '' } }
        foreign-namespace: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: [tenant-acme] } }
        foreign-namespace: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: "tenant-${BILLING_CODE}" } }
        incomplete-object: { apiVersion: v1, kind: ConfigMap, metadata: [ { name: x } ] }
        incomplete-object: { apiVersion: v1, kind: ConfigMap, metadata: { generateName: x } }
        incomplete-object: { apiVersion: v1, kind: [ConfigMap], metadata: { name: x } }
        incomplete-object: { apiVersion: v1, kind: ConfigMap, metadata: { name: 12 } }
        incomplete-object: [ { apiVersion: v1, kind: ConfigMap, metadata: { name: x } } ]
        # Names.
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: ../../x } }
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: '' } }
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: '..' } }
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: "a\nb" } }
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: "a\eb" } }
        invalid-object-name: { apiVersion: v1, kind: ConfigMap, metadata: { name: "x-${TENANT_CONTACT}" } }
        invalid-object-name: { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: a/b } }
        # Labels.
        reserved-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { tenant: globex } } }
        reserved-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { tenantc.dev/tier: premium } } }
        reserved-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { tenantc.dev/other: premium } } }
        invalid-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: [ tenant ] } }
        yaml-duplicate-key: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { on: "a", "on": "b" } } }
        invalid-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { a: true } } }
        invalid-label: { apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { a: { b: c } } } }
        # What they reach.
        raw-network-policy: { apiVersion: projectcalico.org/v3, kind: NetworkPolicy, metadata: { name: x } }
        raw-network-policy: { apiVersion: crd.projectcalico.org/v1, kind: NetworkPolicy, metadata: { name: x } }
        delivery-object: { apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: x } }
        delivery-object: { apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: x } }
        delivery-object: { apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: { name: x } }
        dangerous-role: { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: x }, rules: [ { apiGroups: ['*'], resources: [pods], verbs: [get] } ] }
        dangerous-role: { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: x }, rules: [ { apiGroups: [''], resources: [resourcequotas], verbs: [patch] } ] }
        dangerous-role: { apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: x }, roleRef: { kind: ClusterRole, name: admin } }
        disallowed-registry: { apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { containers: [ { image: 'your-registry.com/${BILLING_CODE}' } ] } }
        disallowed-registry: { apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { initContainers: [ { image: evil.example/x } ] } }
        disallowed-registry: { apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [ { name: v, image: { reference: evil.example/x } } ] } }
        external-service: { apiVersion: v1, kind: Service, metadata: { name: x }, spec: { externalIPs: [ 1.1.1.1 ] } }
        external-service: { apiVersion: v1, kind: Service, metadata: { name: x }, spec: { externalName: a.b } }
        external-service: { apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x } }
        snippet-annotation: { apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: x, annotations: { nginx.org/server-snippets: x } } }
        host-outside-domains: { apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: x }, spec: { rules: [ { host: globex.example } ] } }
        host-outside-domains: { apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: x }, spec: { defaultBackend: { service: { name: x } } } }
        host-outside-domains: { apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: x }, spec: { hostnames: [ globex.example ] } }
        """#
}
