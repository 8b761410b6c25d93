internal import Diagnostics

extension Check {
    package static let nullWithoutEffect = Check(
        "null-without-effect", "An environment removes what no layer below it gives", severity: .warning,
        why: """
            `null` takes away what the tenant, its preset, its tier or the Platform say. Where none of them says anything, the \
            key is probably another than the one that was meant, and what should go stays.
            """,
        accepts: [
            """
            \(.acme)
              environments: { production: { quota: { pods: null }, workloads: [ { name: web, env: { TRACE: null } } ] } }
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, env: { TRACE: "1" } } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              environments: { production: { workloads: [ { name: web, env: { TRACING: «null» }, autoscale: «null» } ] } }
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, env: { TRACE: "1" } } ]
            """
        ])
}
