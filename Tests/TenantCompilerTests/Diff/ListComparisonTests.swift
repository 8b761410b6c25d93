import Testing

@testable import TenantCompiler

/// How the items of two lists are brought together.
@Suite struct ListComparisonTests {
    @Test func containersMergeByName() {
        let old = "{ containers: [ { name: a, image: x:1 }, { name: b, image: y:1 } ] }"
        let new = "{ containers: [ { name: b, image: y:2 }, { name: a, image: x:1 }, { name: c, image: z:1 } ] }"
        #expect(
            World.changes(old, new) == [
                "containers[b].image: y:1 → y:2", "containers[c]: + {name: c, image: z:1}",
            ])
    }

    @Test func portsMergeByNumberAndProtocol() {
        let old = "{ ports: [ { containerPort: 53, protocol: UDP }, { containerPort: 53 } ] }"
        let new = "{ ports: [ { containerPort: 53, protocol: TCP }, { containerPort: 53, protocol: UDP, name: dns } ] }"
        #expect(
            World.changes(old, new) == [
                "ports[53/TCP].protocol: + TCP", "ports[53/UDP].name: + dns",
            ])
    }

    @Test func itemsWithTheSameKeyAreNotMerged() {
        let changes = World.changes(
            "{ env: [ { name: A, value: '1' }, { name: A, value: '2' } ] }",
            "{ env: [ { name: A, value: '1' }, { name: A, value: '3' } ] }")
        #expect(changes == ["env[1].value: '2' → '3'"])
    }

    @Test func orderCountsWhereTheClusterGoesByIt() {
        let old = "{ initContainers: [ { name: a }, { name: b } ] }"
        let new = "{ initContainers: [ { name: b }, { name: a } ] }"
        #expect(World.changes(old, new) == ["initContainers: reordered"])
        #expect(
            World.changes(
                old.replacing("initContainers", with: "containers"), new.replacing("initContainers", with: "containers")
            )
            .isEmpty)
        #expect(World.changes("{ args: [ a, b ] }", "{ args: [ b, a ] }") == ["args: reordered"])
        #expect(World.changes("{ verbs: [ get, list ] }", "{ verbs: [ list, get ] }").isEmpty)
    }

    @Test func setsAreComparedAsSets() {
        #expect(
            World.changes("{ verbs: [ get, list ] }", "{ verbs: [ list, watch ] }") == ["verbs[1]: get → watch"]
                || World.changes("{ verbs: [ get, list ] }", "{ verbs: [ list, watch ] }")
                    == ["verbs[0]: - get", "verbs[1]: + watch"]
        )
        #expect(World.changes("{ verbs: [ get ] }", "{ verbs: [ get, list ] }") == ["verbs[1]: + list"])
    }

    @Test func argumentsAreComparedInOrder() {
        #expect(
            World.changes("{ args: [ a, --level=1, z ] }", "{ args: [ a, --level=2, z ] }")
                == ["args[1]: --level=1 → --level=2"])
        #expect(World.changes("{ args: [ a, z ] }", "{ args: [ a, b, z ] }") == ["args[1]: + b"])
        #expect(World.changes("{ args: [ a, b, z ] }", "{ args: [ a, z ] }") == ["args[1]: - b"])
    }

    @Test func rulesWithoutKeysGoWithTheMostAlike() {
        let old = "{ egress: [ { to: [ { a: 1 } ], ports: [ { port: 1 } ] }, { to: [ { b: 1 } ] } ] }"
        let new = "{ egress: [ { to: [ { b: 1 } ] }, { to: [ { a: 1 } ], ports: [ { port: 2 } ] } ] }"
        #expect(
            World.changes(old, new) == ["egress[1].ports[2/TCP]: + {port: 2}", "egress[1].ports[1/TCP]: - {port: 1}"])
    }

    @Test func rulesOfAnIngressGoByHost() {
        let old = "{ spec: { rules: [ { host: a.example, x: 1 }, { x: 1 } ] } }"
        let new = "{ spec: { rules: [ { x: 2 }, { host: a.example, x: 1 } ] } }"
        let changes = World.changes(old, new, kind: "Ingress", group: "networking.k8s.io")
        #expect(changes == ["spec.rules[*].x: 1 → 2"])
    }

    @Test func aLongListEnds() {
        let old = (0..<3_000).map { "{ a: \($0), b: x }" }.joined(separator: ", ")
        let new = (0..<3_000).map { "{ a: \($0), b: y }" }.joined(separator: ", ")
        let start = ContinuousClock.now
        #expect(World.changes("{ items: [ \(old) ] }", "{ items: [ \(new) ] }").count == 6_000)
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
