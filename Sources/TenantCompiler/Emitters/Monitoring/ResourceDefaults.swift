internal import Kubernetes
internal import YAML

/// What a server of a tenant's monitoring asks for and may use, from request to limit, where its tier says nothing else.
struct ResourceDefaults: Sendable {
    let cpu: ClosedRange<Quantity>
    let memory: ClosedRange<Quantity>

    /// `resources` of its container.
    func value(under spec: ResourcesSpec) -> Value {
        [
            "requests": .sorted(
                request("cpu", cpu, spec) + request("memory", memory, spec) + Self.others(spec.requests)),
            "limits": .sorted(
                [
                    Member("cpu", .quantity(Self.limit("cpu", cpu, spec))),
                    Member("memory", .quantity(memoryLimit(under: spec))),
                ] + Self.others(spec.limits)),
        ]
    }

    /// How much memory it may use.
    func memoryLimit(under spec: ResourcesSpec) -> Quantity { Self.limit("memory", memory, spec) }

    private static func limit(_ name: String, _ range: ClosedRange<Quantity>, _ spec: ResourcesSpec) -> Quantity {
        // Who asks for more than the limit that nobody wrote means to use it.
        spec.limits[name]?.value ?? max(range.upperBound, spec.requests[name]?.value ?? range.upperBound)
    }

    private func request(_ name: String, _ range: ClosedRange<Quantity>, _ spec: ResourcesSpec) -> [Member] {
        let asked = spec.requests[name]?.value ?? min(range.lowerBound, Self.limit(name, range, spec))
        return [Member(name, .quantity(asked))]
    }

    private static func others(_ amounts: ResourceAmounts) -> [Member] {
        amounts.items.filter { $0.key != "cpu" && $0.key != "memory" }
            .map { Member($0.key, .quantity($0.value.value)) }
    }
}

extension Quantity {
    static func mebibytes(_ count: Int) -> Quantity {
        Quantity(nano: Int128(count) << 20 * nanoPerUnit, format: .binarySI)
    }
}
