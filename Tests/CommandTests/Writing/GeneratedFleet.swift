/// Sources of many tenants in two variants, that differ in half of the tenants they share and in some that only
/// one of them has.
struct GeneratedFleet {
    enum Variant: String, CaseIterable { case a, b }

    let count: Int

    func write(_ variant: Variant, to folder: TemporaryFolder, under name: String) throws {
        try folder.write(
            """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: basic }
            spec:
              quota: { pods: 10, requests.cpu: 2, requests.memory: 4Gi }
              limitRange: { container: { default: { cpu: 500m, memory: 512Mi }, max: { cpu: 2, memory: 4Gi } } }

            """, to: "\(name)/tiers/basic.yaml")
        for index in 0..<count where isIn(variant, index) {
            let pods = index % 2 == 1 && variant == .b ? 12 : 11
            try folder.write(
                """
                apiVersion: tenantc.dev/v1
                kind: Tenant
                metadata: { name: \(Self.tenant(index)) }
                spec: { tier: basic, owner: { email: ops@example.com }, quota: { pods: \(pods) } }

                """, to: "\(name)/tenants/\(Self.tenant(index)).yaml")
        }
    }

    /// Both variants' sources in folders `a` and `b`, and what each compiles to.
    func prepare(in folder: TemporaryFolder) throws -> [Variant: [String: [UInt8]]] {
        var outputs: [Variant: [String: [UInt8]]] = [:]
        for variant in Variant.allCases {
            try write(variant, to: folder, under: variant.rawValue)
            let run = try Invocation.tenantc(["compile", "--source", variant.rawValue], in: folder).run()
            guard run.status == 0 else { throw Failure(text: run.errors) }
            outputs[variant] = try folder.files(below: "\(variant.rawValue)/out")
        }
        return outputs
    }

    static func tenant(_ index: Int) -> String { "tenant-\(index)" }

    private func isIn(_ variant: Variant, _ index: Int) -> Bool { index % 10 != (variant == .a ? 1 : 2) }
}
