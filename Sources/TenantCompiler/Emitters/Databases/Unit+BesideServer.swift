internal import Kubernetes
internal import YAML

extension Unit {
    /// `resources` of a Sentinel, an exporter or a reloader: none holds data, so the little that it needs, or what the
    /// LimitRange has for the least.
    ///
    /// Requests are the limits, so that no ratio between the two can be too large.
    var resourcesBesideServer: Value {
        let amounts: Value = [
            "cpu": amountBesideServer("cpu", Quantity(milli: 100)),
            "memory": amountBesideServer("memory", Quantity(nano: 64 * 1_048_576 * 1_000_000_000, format: .binarySI)),
        ]
        return ["requests": amounts, "limits": amounts]
    }

    private func amountBesideServer(_ resource: String, _ usual: Quantity) -> Value {
        .quantity(spec.limitRange.container.min[resource]?.value.map { max($0, usual) } ?? usual)
    }
}
