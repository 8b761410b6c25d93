internal import Kubernetes
internal import YAML

extension PeakRule {
    static let job = PeakRule("batch", "Job") { item, context in
        guard let resources = item.resources else { return [] }
        let count = parallelPods(of: item.spec)
        return [
            PeakContribution(
                item, count: count, context.amounts(of: resources, item.template),
                count == 1 ? "pod" : "pods at once",
                at: FieldPointer(["spec", "parallelism"]), field: item.node == nil ? nil : "spec.parallelism")
        ]
    }

    /// How many pods of a Job run at once, by its `spec`.
    static func parallelPods(of spec: Value) -> Int {
        let parallelism = max(0, spec.field("parallelism")?.integer ?? 1)
        return spec.field("completions")?.integer.map { min($0, parallelism) } ?? parallelism
    }
}
