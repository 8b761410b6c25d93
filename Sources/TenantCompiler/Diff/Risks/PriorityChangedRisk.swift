internal import YAML

extension Risk {
    static let priorityChanged = Risk(
        "priority-changed", "other pods wait, or are evicted, where the cluster is full",
        inUnit: { comparison, _ in
            guard comparison.isKept else { return [] }
            return comparison.pairs(kind).flatMap { pair -> [RiskFinding] in
                let texts =
                    switch (pair.old, pair.new) {
                    case (let old?, let new?): moved(pair.identity, old, new, comparison) + preempting(old, new)
                    case (_?, nil): ["the class goes; new pods that name it are refused"]
                    default: [String]()
                    }
                return (texts + unnamed(pair.old, pair.new)).map { RiskFinding(pair.identity, $0) }
            }
        })

    private static let kind = "PriorityClass.scheduling.k8s.io"

    /// `value 1000 → 2500, now above …`: what it comes to is where it stands among the others.
    private static func moved(
        _ object: ObjectIdentity, _ old: Value, _ new: Value, _ comparison: UnitComparison
    ) -> [String] {
        let (before, after) = (number(old), number(new))
        guard before != after else { return [] }
        let others = values(comparison.base, except: object)
        let overtaken = values(comparison.head, except: object).filter { other in
            guard let was = others.first(where: { $0.name == other.name }) else { return false }
            return after > before
                ? was.value >= before && other.value < after : was.value <= before && other.value > after
        }
        let names = listed(overtaken.map { "`\($0.name)`" }, atMost: 5)
        let place = overtaken.isEmpty ? "" : ", now \(after > before ? "above" : "below") \(names)"
        return ["value \(before) → \(after)\(place)"]
    }

    private static func preempting(_ old: Value, _ new: Value) -> [String] {
        let (before, after) = (old["preemptionPolicy"]?.text == "Never", new["preemptionPolicy"]?.text == "Never")
        guard before != after else { return [] }
        return [after ? "its pods wait for room and evict no others" : "its pods may evict others that count for less"]
    }

    /// What holds for pods that name no class.
    private static func unnamed(_ old: Value?, _ new: Value?) -> [String] {
        let (before, after) = (old?["globalDefault"] == true, new?["globalDefault"] == true)
        if before == after { return [] }
        let value = new.map(number) ?? 0
        return after
            ? ["every new pod that names no class gets this one, with value \(value)"]
            : ["new pods that name no class get it no longer"]
    }

    private static func values(_ unit: RenderedUnit?, except object: ObjectIdentity) -> [(name: String, value: Int)] {
        (unit?.objects(holding: "kind: PriorityClass") ?? [])
            .filter { $0.identity.fullKind == kind && $0.identity != object }
            .map { ($0.identity.name, number($0.value)) }
    }

    private static func number(_ object: Value) -> Int {
        if case .int(let value) = object["value"] { value } else { 0 }
    }
}
