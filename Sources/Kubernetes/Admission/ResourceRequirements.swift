package import YAML

/// What a container asks for and may use, as admission sees it.
package struct ResourceRequirements: Sendable, Hashable {
    package var requests = ResourceList()
    package var limits = ResourceList()

    package init(requests: ResourceList = ResourceList(), limits: ResourceList = ResourceList()) {
        self.requests = requests
        self.limits = limits
    }

    /// Of a field `resources`; amounts that cannot be read are left out.
    package init(_ value: Value?) {
        requests = ResourceList(reading: value?.field("requests"))
        limits = ResourceList(reading: value?.field("limits"))
    }

    /// What the API server adds: who names a limit and no request asks for the limit (SetDefaults_Pod).
    package mutating func requestLimits() { requests.fill(from: limits) }
}

extension ResourceList {
    /// Of a mapping of resources to quantities; amounts that cannot be read are left out.
    package init(reading value: Value?) {
        self.init()
        for member in value?.members ?? [] {
            guard let amount = Quantity(member.value) else { continue }
            self[member.key] = amount.roundedUpToMilli()
        }
    }
}

extension Quantity {
    /// Of a text or a number; null for anything else, and for text that is no quantity.
    package init?(_ value: Value) {
        let text: String
        switch value {
        case .string(let string): text = string
        case .number(let digits): text = digits
        case .int(let number): text = String(number)
        default: return nil
        }
        guard let quantity = try? Quantity.parse(text) else { return nil }
        self = quantity
    }
}
