extension Example {
    /// A platform that allows one registry, and a tenant with one object of its own.
    static func object(_ manifest: String) -> Example {
        """
        # policies/platform.yaml
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec: { registries: [ your-registry.com ] }
        \(.acmeInAFolder)
        # tenants/acme/manifests/objects.yaml
        \(manifest)
        """
    }

    /// The same with a pod of one image.
    static func pod(of image: String) -> Example {
        object(
            """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: \(image)
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """)
    }

    /// A platform and a tenant of its.
    ///
    /// - Parameters:
    ///   - spec: The platform's, in one line.
    ///   - feature: What the tenant's tier has.
    ///   - line: What the tenant has beside its tier and owner.
    static func platform(_ spec: String, feature: String? = nil, tenant line: String? = nil) -> Example {
        let tier = feature.map { name in
            """
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { \(name): true } }

            """
        }
        return """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: \(spec)
            \(tier ?? "")\(.acme)\(line.map { "\n  " + $0 } ?? "")
            """
    }
}
