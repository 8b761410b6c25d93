internal import Diagnostics
internal import Kubernetes

extension Database {
    /// Where the limit of its memory is written.
    var limitLabels: [Label] { spec.resources.limits["memory"]?.span.map { [Label($0, "the limit")] } ?? [] }

    static func helpOnBuffers(_ limit: Quantity) -> String {
        "write about a quarter of the limit, `\(max(1, (limit.units / 4) >> 20))MB`, or raise `resources.limits.memory`"
    }
}
