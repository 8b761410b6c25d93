internal import YAML

extension PodResources {
    /// What a key of a ResourceQuota counts of one such pod; null for a key that counts no pods (podEvaluator, `Usage`).
    package func usage(of key: String) -> Quantity? { Self.usage(of: key, requests: requests, limits: limits) }

    /// What each key of a ResourceQuota counts of one such pod.
    package func usage(of keys: [String]) -> ResourceList {
        let (requests, limits) = (requests, limits)
        var usage = ResourceList()
        for key in keys { usage[key] = Self.usage(of: key, requests: requests, limits: limits) }
        return usage
    }

    private static func usage(of key: String, requests: ResourceList, limits: ResourceList) -> Quantity? {
        switch key {
        case "pods", "count/pods": return Quantity(integer: 1)
        case "cpu", "memory", "ephemeral-storage": return requests[key]
        default: break
        }
        if key.hasPrefix("requests.") { return requests[rest(of: key, behind: "requests.")] }
        if key.hasPrefix("limits.") { return limits[rest(of: key, behind: "limits.")] }
        return key.hasPrefix(ResourceName.hugePages) ? requests[key] : nil
    }

    private static func rest(of key: String, behind prefix: String) -> String {
        String(Substring(key.utf8.dropFirst(prefix.utf8.count)))
    }

    /// The containers that lack an amount which a quota demands of each, by the keys that demand it; a pod that says it
    /// as a whole says it for them (podEvaluator, `Constraints`).
    package func missing(for keys: [String]) -> [(key: String, containers: [PodContainer])] {
        keys.sorted().compactMap { key in
            guard let demand = Self.demands[key] else { return nil }
            let lacking = containers.filter { item in
                let amounts = demand.isLimit ? item.resources.limits : item.resources.requests
                return amounts[demand.resource] == nil
            }
            let ownAmounts = demand.isLimit ? ownLimits : ownRequests
            guard !lacking.isEmpty, ownAmounts[demand.resource] == nil else { return nil }
            return (key, lacking.map(\.container))
        }
    }

    private static let demands: [String: (resource: String, isLimit: Bool)] = [
        "cpu": ("cpu", false), "memory": ("memory", false),
        "requests.cpu": ("cpu", false), "requests.memory": ("memory", false),
        "limits.cpu": ("cpu", true), "limits.memory": ("memory", true),
    ]

    /// What admission answers to a pod that lacks them: `must specify limits.cpu for: app; …`.
    package static func demandMessage(quota: String, _ missing: [(key: String, containers: [PodContainer])]) -> String {
        let parts = missing.map { key, containers in
            "\(key) for: \(Array(Set(containers.map(\.name))).sorted().joined(separator: ","))"
        }
        return "failed quota: \(quota): must specify \(parts.joined(separator: "; "))"
    }
}
