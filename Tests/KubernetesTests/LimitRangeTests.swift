import Testing

@testable import Kubernetes

@Suite struct LimitRangeTests {
    private static func amounts(_ pairs: [String: String]) throws -> LimitRangeItem.Amounts {
        try pairs.map { ($0.key, try Quantity.parse($0.value)) }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var type: LimitRangeItem.Kind = .container
        var max: [String: String] = [:]
        var min: [String: String] = [:]
        var standard: [String: String] = [:]
        var request: [String: String] = [:]
        var ratio: [String: String] = [:]
        /// `section.resource` and the section compared with, for each problem.
        var fields: [String] = []

        var testDescription: String {
            "\(type) max \(max) min \(min) default \(standard) request \(request) ratio \(ratio)"
        }

        func item() throws -> LimitRangeItem {
            try LimitRangeItem(
                type: type, max: amounts(max), min: amounts(min), default: amounts(standard),
                defaultRequest: amounts(request), maxLimitRequestRatio: amounts(ratio))
        }
    }

    static let accepted = [
        Case(),
        Case(
            max: ["cpu": "2", "memory": "4Gi"], min: ["cpu": "50m", "memory": "64Mi"],
            standard: ["cpu": "500m", "memory": "512Mi"], request: ["cpu": "100m", "memory": "128Mi"]),
        Case(max: ["cpu": "1"], min: ["cpu": "1"], standard: ["cpu": "1"], request: ["cpu": "1"], ratio: ["cpu": "1"]),
        Case(max: ["cpu": "2"], min: ["cpu": "500m"], request: ["cpu": "1"], ratio: ["cpu": "4"]),
        Case(max: ["nvidia.com/gpu": "2"], standard: ["nvidia.com/gpu": "1"], request: ["nvidia.com/gpu": "1"]),
        Case(type: .pod, max: ["cpu": "8"], min: ["cpu": "100m"], ratio: ["cpu": "10"]),
        Case(type: .persistentVolumeClaim, max: ["storage": "10Gi"], min: ["storage": "1Gi"]),
        Case(type: .persistentVolumeClaim, max: ["storage": "10Gi"]),
    ]

    @Test(arguments: accepted) func accepts(_ item: Case) throws {
        #expect(try item.item().problems().isEmpty)
        #expect(try item.item().defaulted().problems().isEmpty)
    }

    static let refused = [
        Case(max: ["cpu": "1"], min: ["cpu": "2"], fields: ["min.cpu max"]),
        Case(max: ["cpu": "1"], standard: ["cpu": "2"], fields: ["default.cpu max"]),
        Case(max: ["cpu": "1"], request: ["cpu": "2"], fields: ["defaultRequest.cpu max"]),
        Case(standard: ["cpu": "1"], request: ["cpu": "2"], fields: ["defaultRequest.cpu default"]),
        Case(min: ["cpu": "2"], standard: ["cpu": "1"], fields: ["default.cpu min"]),
        Case(min: ["cpu": "2"], request: ["cpu": "1"], fields: ["defaultRequest.cpu min"]),
        Case(ratio: ["cpu": "500m"], fields: ["maxLimitRequestRatio.cpu"]),
        Case(max: ["cpu": "2"], min: ["cpu": "1"], ratio: ["cpu": "3"], fields: ["maxLimitRequestRatio.cpu max"]),
        Case(
            standard: ["cpu": "4"], request: ["cpu": "1"], ratio: ["cpu": "2"],
            fields: ["maxLimitRequestRatio.cpu defaultRequest"]),
        Case(
            max: ["nvidia.com/gpu": "2"], request: ["nvidia.com/gpu": "1"],
            fields: ["defaultRequest.nvidia.com/gpu max"]),
        Case(
            standard: ["hugepages-2Mi": "4Mi"], request: ["hugepages-2Mi": "2Mi"],
            fields: ["defaultRequest.hugepages-2Mi default"]),
        Case(max: ["nvidia.com/gpu": "1.5"], fields: ["max.nvidia.com/gpu"]),
        Case(max: ["cpus": "1"], fields: ["max.cpus"]),
        Case(max: ["storage": "1Gi"], fields: ["max.storage"]),
        Case(max: ["requests.nvidia.com/gpu": "1"], fields: ["max.requests.nvidia.com/gpu"]),
        Case(min: ["cpu": "-1"], fields: ["min.cpu"]),
        Case(type: .pod, standard: ["cpu": "1"], fields: ["default"]),
        Case(type: .pod, request: ["cpu": "1"], fields: ["defaultRequest"]),
        Case(type: .persistentVolumeClaim, fields: ["max"]),
        Case(type: .persistentVolumeClaim, max: ["cpu": "1", "storage": "1Gi"], fields: ["max.cpu"]),
        Case(type: .persistentVolumeClaim, max: ["storage": "1Gi"], standard: ["storage": "1Gi"], fields: ["default"]),
    ]

    @Test(arguments: refused) func refuses(_ item: Case) throws {
        let found = try item.item().problems().map { problem in
            let field = problem.field.section.rawValue + (problem.field.resource.map { "." + $0 } ?? "")
            return field + (problem.against.map { " " + $0.section.rawValue } ?? "")
        }
        #expect(found == item.fields)
    }

    @Test func messagesShowTheAmounts() throws {
        let problem = try #require(Case(max: ["cpu": "1"], min: ["cpu": "2"]).item().problems().first)
        #expect(problem.message == "`min.cpu` 2 is greater than `max.cpu` 1")
    }

    @Test func defaultsAsTheAPIServer() throws {
        let item = try Case(
            max: ["cpu": "2", "memory": "4Gi"], min: ["cpu": "1", "storage": "1"], standard: ["memory": "1Gi"]
        ).item().defaulted()
        #expect(
            try item
                == Case(
                    max: ["cpu": "2", "memory": "4Gi"], min: ["cpu": "1", "storage": "1"],
                    standard: ["cpu": "2", "memory": "1Gi"], request: ["cpu": "2", "memory": "1Gi", "storage": "1"]
                ).item())
        let pod = try Case(type: .pod, max: ["cpu": "2"]).item()
        #expect(pod.defaulted() == pod)
    }
}
