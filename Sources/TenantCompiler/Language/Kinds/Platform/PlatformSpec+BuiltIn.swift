package import Diagnostics

extension PlatformSpec {
    package static let builtInLabelDomain = "tenantc.dev"
    package static let builtInPodSecurityVersion = "v1.32"
    /// The API server of the cluster that Argo CD itself runs in.
    package static let builtInCluster = "https://kubernetes.default.svc"
    package static let builtInEnvironment = "production"

    /// The environments by name, with the place of each name: those of the document, or the built-in one.
    package var effectiveEnvironments: [(name: String, span: Span?, spec: EnvironmentSpec)] {
        guard environments.isSet else { return [(Self.builtInEnvironment, nil, .builtIn)] }
        return environments.items.map { ($0.key, $0.keySpan, $0.value) }
    }

    /// The namespace of a tenant; its length is checked where the tenant is known.
    package func namespaceName(tenant: String, environment: String) -> String {
        let pattern = namespace.value ?? NamespacePattern("tenant-{tenant}")
        return pattern.render(tenant: tenant, environment: environment)
    }
}
