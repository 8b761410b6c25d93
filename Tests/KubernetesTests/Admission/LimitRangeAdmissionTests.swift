import Testing
import YAML

@testable import Kubernetes

/// What LimitRanger says of containers, pods and claims.
@Suite struct LimitRangeAdmissionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let item: String
        let resources: String
        var says: [String] = []
        var testDescription: String { "\(item) \(resources)" }
    }

    static let cases: [Case] = [
        Case(
            item: "type: Container, min: { cpu: 50m }, max: { cpu: 2 }",
            resources: "requests: { cpu: 50m }, limits: { cpu: 2 }"),
        Case(
            item: "type: Container, min: { cpu: 50m }", resources: "",
            says: ["minimum cpu usage per Container is 50m.  No request is specified"]),
        Case(
            item: "type: Container, min: { memory: 64Mi }", resources: "requests: { memory: 32Mi }",
            says: ["minimum memory usage per Container is 64Mi, but request is 32Mi"]),
        Case(
            item: "type: Container, min: { cpu: 1 }", resources: "requests: { cpu: 1 }, limits: { cpu: 500m }",
            says: ["minimum cpu usage per Container is 1, but limit is 500m"]),
        Case(
            item: "type: Container, max: { cpu: 2 }", resources: "requests: { cpu: 1 }",
            says: ["maximum cpu usage per Container is 2.  No limit is specified"]),
        Case(
            item: "type: Container, max: { cpu: 2, memory: 1Gi }", resources: "limits: { cpu: 4, memory: 2Gi }",
            says: [
                "maximum cpu usage per Container is 2, but limit is 4",
                "maximum memory usage per Container is 1Gi, but limit is 2Gi",
            ]),
        Case(
            item: "type: Container, max: { cpu: 2 }", resources: "requests: { cpu: 3 }, limits: { cpu: 2 }",
            says: ["maximum cpu usage per Container is 2, but request is 3"]),
        Case(
            item: "type: Container, maxLimitRequestRatio: { memory: 3 }",
            resources: "requests: { memory: 100M }, limits: { memory: 500M }",
            says: ["memory max limit to request ratio per Container is 3, but provided ratio is 5.000000"]),
        Case(
            item: "type: Pod, maxLimitRequestRatio: { cpu: 1500m }",
            resources: "requests: { cpu: 300m }, limits: { cpu: 451m }",
            says: ["cpu max limit to request ratio per Pod is 1500m, but provided ratio is 1.503333"]),
        Case(
            item: "type: Container, maxLimitRequestRatio: { cpu: 3 }",
            resources: "requests: { cpu: 1 }, limits: { cpu: 3 }"),
        Case(
            item: "type: Container, maxLimitRequestRatio: { cpu: 3 }", resources: "limits: { cpu: 3 }",
            says: ["cpu max limit to request ratio per Container is 3, but no request is specified or request is 0"]),
        Case(
            item: "type: PersistentVolumeClaim, min: { storage: 1Gi }, max: { storage: 10Gi }",
            resources: "requests: { storage: 10Gi }"),
        Case(
            item: "type: PersistentVolumeClaim, min: { storage: 1Gi }", resources: "requests: { storage: 500Mi }",
            says: ["minimum storage usage per PersistentVolumeClaim is 1Gi, but request is 500Mi"]),
        Case(
            item: "type: PersistentVolumeClaim, max: { storage: 10Gi }", resources: "requests: { storage: 50Gi }",
            says: ["maximum storage usage per PersistentVolumeClaim is 10Gi, but request is 50Gi"]),
    ]

    @Test(arguments: cases) func answersAsAdmissionDoes(_ item: Case) throws {
        let limits = try #require(LimitRangeItem(PodYAML.value("{ \(item.item) }")))
        let refusals = limits.refusals(of: ResourceRequirements(PodYAML.value("{ \(item.resources) }")))
        #expect(refusals.map(\.message) == item.says)
    }

    @Test func joinsSeveralAnswers() {
        #expect(LimitRangeItem.joined(["a"]) == "a")
        #expect(LimitRangeItem.joined(["a", "b"]) == "[a, b]")
    }
}
