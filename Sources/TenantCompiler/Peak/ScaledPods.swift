internal import Kubernetes
internal import YAML

/// How many pods an object that is scaled has at most, while nothing is rolled out.
struct ScaledPods {
    let most: Int
    let pointer: FieldPointer
    /// The object that the pointer is of.
    let setter: InventoryItem
    /// The field in the author's words.
    let field: String

    init(_ item: InventoryItem, _ context: PeakContext) {
        if let autoscaler = context.inventory.autoscaler(of: item),
            let most = autoscaler.spec.field("maxReplicas")?.integer
        {
            self.most = most
            pointer = FieldPointer(["spec", "maxReplicas"])
            setter = autoscaler
            field = autoscaler.node == nil ? "autoscale.max" : "spec.maxReplicas"
        } else {
            most = item.spec.field("replicas")?.integer ?? 1
            pointer = FieldPointer(["spec", "replicas"])
            setter = item
            field = item.node == nil ? "replicas" : "spec.replicas"
        }
    }

    /// The pods of an object with those that a rollout adds.
    func contributions(of item: InventoryItem, surge: Int, _ context: PeakContext) -> [PeakContribution] {
        guard let resources = item.resources else { return [] }
        let words = surge == 0 ? (most == 1 ? "pod" : "pods") : "pods, \(surge) of them while it rolls out"
        return [
            PeakContribution(
                item, count: most + surge, context.amounts(of: resources, item.template), words, at: pointer,
                field: field, setter: setter)
        ]
    }
}

extension Value {
    /// A number, or a share of another rounded up (`GetScaledValueFromIntOrPercent`); null for anything else.
    func countOrShare(of total: Int) -> Int? {
        switch self {
        case .int(let count): return count
        case .string(let text) where text.hasSuffix("%"):
            guard let percent = Int(text.dropLast()), (0...10_000).contains(percent), total < 1 << 40 else {
                return nil
            }
            return (percent * total + 99) / 100
        default: return nil
        }
    }
}
