import Testing

@testable import TenantCompiler

/// Which fields of two objects differ.
@Suite struct FieldComparisonTests {
    @Test func orderOfKeysSaysNothing() {
        #expect(World.changes("{ a: 1, b: { c: 2, d: 3 } }", "{ b: { d: 3, c: 2 }, a: 1 }").isEmpty)
    }

    @Test func nullIsNothing() {
        #expect(World.changes("{ a: null, b: 1 }", "{ b: 1 }").isEmpty)
        #expect(World.changes("{ a: {} }", "{}") == ["a: - {}"])
    }

    @Test func fieldsAreNamedByTheirPath() {
        #expect(
            World.changes("{ spec: { a: { requests.x/y: 1 } } }", "{ spec: { a: { requests.x/y: 2 } } }")
                == [#"spec.a["requests.x/y"]: 1 → 2"#])
    }

    @Test func aTextIsNotANumber() { #expect(World.changes("{ a: '1' }", "{ a: 1 }") == ["a: '1' → 1"]) }

    @Test(arguments: [
        ("{ resources: { limits: { cpu: 1000m } } }", "{ resources: { limits: { cpu: '1' } } }"),
        ("{ resources: { requests: { memory: 1Gi } } }", "{ resources: { requests: { memory: 1024Mi } } }"),
        ("{ resources: { requests: { cpu: 2 } } }", "{ resources: { requests: { cpu: '2' } } }"),
        ("{ spec: { interval: 60s } }", "{ spec: { interval: 1m } }"),
        ("{ spec: { refreshInterval: 1h0m0s } }", "{ spec: { refreshInterval: 1h } }"),
        ("{ spec: { timeout: 1.5h } }", "{ spec: { timeout: 90m } }"),
    ])
    func amountsAreComparedAsSuch(old: String, new: String) { #expect(World.changes(old, new).isEmpty) }

    @Test(arguments: [
        // A ConfigMap's data is text, whatever it looks like.
        ("{ data: { limits: { cpu: 1000m } } }", "{ data: { limits: { cpu: '1' } } }"),
        ("{ metadata: { annotations: { interval: 60s } } }", "{ metadata: { annotations: { interval: 1m } } }"),
        ("{ spec: { args: [ 60s ] } }", "{ spec: { args: [ 1m ] } }"),
        ("{ spec: { interval: 1s } }", "{ spec: { interval: 1s1ns } }"),
        ("{ spec: { limits: { cpu: 1 } } }", "{ spec: { limits: { cpu: 1001m } } }"),
    ])
    func whatOnlyLooksAlikeIsAChange(old: String, new: String) { #expect(World.changes(old, new).count == 1) }

    @Test func growthIsToldOfAmounts() {
        func changes(_ old: String, _ new: String) -> [String] {
            World.changes("{ spec: { hard: { a: \(old) } } }", "{ spec: { hard: { a: \(new) } } }")
        }
        #expect(changes("2Gi", "4Gi") == ["spec.hard.a: 2Gi → 4Gi ×2"])
        #expect(changes("8", "6") == ["spec.hard.a: 8 → 6 −25%"])
        #expect(changes("10", "25") == ["spec.hard.a: 10 → 25 ×2.5"])
        #expect(changes("1000", "1001") == ["spec.hard.a: 1000 → 1001 +<1%"])
        #expect(changes("1000", "1") == ["spec.hard.a: 1000 → 1 −>99%"])
        #expect(changes("5", "0") == ["spec.hard.a: 5 → 0 −100%"])
        #expect(changes("0", "5") == ["spec.hard.a: 0 → 5"])
        #expect(
            World.changes("{ spec: { interval: 30s } }", "{ spec: { interval: 1m } }")
                == ["spec.interval: 30s → 1m ×2"])
    }

    @Test func secretsAreNotShown() {
        let changes = World.changes(
            "{ stringData: { a: old }, type: Opaque }", "{ stringData: { a: new }, type: Other }", kind: "Secret",
            group: "")
        #expect(changes == ["stringData.a: (hidden) → (hidden)", "type: Opaque → Other"])
        #expect(World.changes("{}", "{ data: { a: new } }", kind: "Secret", group: "") == ["data: + (hidden)"])
    }

    @Test func aDeepValueEnds() {
        let deep = String(repeating: "[", count: 90) + "1" + String(repeating: "]", count: 90)
        #expect(World.changes("{ a: \(deep) }", "{ a: \(deep.replacing("1", with: "2")) }").count == 1)
    }
}
