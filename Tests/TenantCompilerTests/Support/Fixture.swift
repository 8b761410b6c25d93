import Diagnostics

@testable import TenantCompiler

/// The tree that examples and tests lie on.
enum Fixture {
    static let standardTier = SourceFile(
        path: "tiers/standard.yaml",
        text: """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec:
              quota:
                requests.cpu: "8"
                requests.memory: 16Gi
                limits.cpu: "16"
                limits.memory: 32Gi
                persistentvolumeclaims: 10
                requests.storage: 200Gi
                pods: 50
                services: 25
                configmaps: 50
                secrets: 50
              ceilings: { requests.cpu: "16", requests.memory: 32Gi }
              limitRange:
                container:
                  default: { cpu: 500m, memory: 512Mi }
                  defaultRequest: { cpu: 100m, memory: 128Mi }
                  max: { cpu: 2000m, memory: 4Gi }
                  min: { cpu: 50m, memory: 64Mi }
                persistentVolumeClaim:
                  max: { storage: 10Gi }
                  min: { storage: 1Gi }
              podSecurity: restricted
              features: { autoscaling: true }

            """)

    /// The day that examples are judged on.
    static let options: CompileOptions = {
        var options = CompileOptions()
        options.asOf = CalendarDate(year: 2026, month: 6, day: 15)
        return options
    }()

    /// Files over the base tree: a file of the base is left out where one of that path is brought.
    static func tree(_ files: [SourceFile]) -> SourceMap {
        let paths = Set(files.map(\.path))
        return SourceMap(files + [standardTier].filter { !paths.contains($0.path) })
    }

    /// Files by path over the base tree.
    static func tree(_ files: KeyValuePairs<String, String>) -> SourceMap {
        tree(files.map { SourceFile(path: $0.key, text: $0.value) })
    }

    /// A tenant of tier `standard`; `spec` holds further lines of its spec, unindented.
    static func tenant(_ name: String, _ spec: String = "") -> String {
        let lines = spec.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
        return """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: \(name) }
            spec:
              tier: standard
              owner: { email: owner@\(name).example }

            """ + (spec.isEmpty ? "" : lines)
    }

    /// Compiles a tenant `acme` that brings raw objects.
    static func compileRaw(_ objects: String, spec: String = "", platform: String? = nil) async -> Compilation {
        var files = [
            SourceFile(path: "tenants/acme/tenant.yaml", text: tenant("acme", spec)),
            SourceFile(path: "tenants/acme/manifests/objects.yaml", text: objects),
        ]
        if let platform { files.append(SourceFile(path: "policies/platform.yaml", text: platform)) }
        return await compile(tree(files))
    }
}
