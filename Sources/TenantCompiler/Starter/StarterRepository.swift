/// A small repository that compiles, to start from.
package enum StarterRepository {
    /// The sources in the order a reader wants them, then what stands around them.
    package static var files: [StarterFile] {
        [platform, tier, tenant, readme, attributes, settings, schema]
    }

    private static let platform = StarterFile(
        path: "policies/platform.yaml", purpose: "the clusters; put your domain, registries and repository here",
        text: """
            # The clusters, and what every tenant on them shares.
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: platform }
            spec:
              # The domain of the labels and annotations that tell tenants apart.
              labelDomain: tenants.example.com
              # Where a tenant lives; {tenant} is its name.
              namespace: tenant-{tenant}
              # One folder of out/ each. A tenant runs in all of them unless it lists its own `environments`.
              environments:
                production:
                  cluster: https://kubernetes.default.svc
                  protected: true             # no chaos experiments here
              # Images come from nowhere else.
              registries: [ registry.example.com ]
              # This repository, as Argo CD reads it.
              argocd: { repoURL: https://git.example.com/platform, targetRevision: main, path: out }

            """)

    private static let tier = StarterFile(
        path: "tiers/standard.yaml", purpose: "what a tenant gets that books this tier",
        text: """
            # What a tenant gets that books this tier. Another tier may inherit from it and say only what differs.
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec:
              quota:
                requests.cpu: "4"
                requests.memory: 8Gi
                limits.cpu: "8"
                limits.memory: 16Gi
                pods: 20
              # As far as a tenant may raise its own quota.
              ceilings:
                requests.cpu: "8"
                requests.memory: 16Gi
                limits.cpu: "16"
                limits.memory: 32Gi
                pods: 40
              # What holds for a container that says nothing, and what no container may leave.
              limitRange:
                container:
                  default: { cpu: 500m, memory: 512Mi }
                  defaultRequest: { cpu: 100m, memory: 128Mi }
                  max: { cpu: "2", memory: 4Gi }
                  min: { cpu: 10m, memory: 16Mi }
              podSecurity: restricted
              features: { autoscaling: true }

            """)

    private static let tenant = StarterFile(
        path: "tenants/example.yaml", purpose: "a tenant",
        text: """
            # A tenant: whose it is, and what runs for them. Everything else comes from the tier.
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: example }
            spec:
              tier: standard
              owner: { team: example, email: owner@example.com }
              access:
                - { group: example-developers, role: editor }
              workloads:
                - name: web
                  image: registry.example.com/example/web:1.0.0
                  ports: [ { name: http, port: 8080 } ]
                  resources:
                    requests: { cpu: 100m, memory: 128Mi }
                    limits: { cpu: 500m, memory: 256Mi }
                  probes: { liveness: /healthz, readiness: /ready }
                  autoscale: { min: 2, max: 6, cpu: 70% }

            """)

    private static let readme = StarterFile(
        path: "README.md", purpose: "what lies where",
        text: """
            # Tenants

            What runs on our shared clusters, as a few lines of YAML for each tenant. `tenantc` compiles it to `out/`, which Argo CD
            delivers.

            | Path | What it holds |
            |---|---|
            | `policies/` | the clusters and what all tenants share, standards and exemptions |
            | `tiers/` | what tenants get that have booked a tier |
            | `tenants/` | the tenants |
            | `out/` | what comes out; written by `tenantc compile`, committed, never edited |

            ```
            tenantc check             judge the sources
            tenantc compile           write out/
            tenantc diff              what a change does to what comes out
            tenantc hook install      judge every commit before it is made
            ```

            `.tenantc/schema.json` lets editors complete and judge while you type; `tenantc schema > .tenantc/schema.json` writes it
            anew after an update of tenantc.

            """)

    private static let attributes = StarterFile(
        path: ".gitattributes", purpose: "folds out/ in reviews",
        text: """
            # Reviews show what was written, not what came out; `tenantc diff` shows that.
            out/** linguist-generated=true

            """)

    private static let settings = StarterFile(
        path: ".vscode/settings.json", purpose: "the schema, for Visual Studio Code",
        text: """
            {
              "yaml.schemas": {
                ".tenantc/schema.json": ["policies/**/*.yaml", "tiers/**/*.yaml", "tenants/**/*.yaml"]
              }
            }

            """)

    private static var schema: StarterFile {
        StarterFile(
            path: ".tenantc/schema.json", purpose: "what editors complete by",
            text: EditorSchema.every.text)
    }
}
