extension Check {
    package static let invalidName = Check(
        "invalid-name", "A name has letters, a length or an edge that names of its kind do not have",
        why: "The API server or Prometheus refuses the object that bears the name.",
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { LOG_LEVEL: info }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { «LOG LEVEL»: info }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  ports:
                    - { name: «http_api», port: 8080 }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              access: [ { group: «system:authenticated», role: viewer } ]
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { priorityClasses: [ { name: «system-tenants», value: 1000 } ] }
            """,
        ])
}
