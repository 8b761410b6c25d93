/// What admission says of pods and claims that a LimitRange does not allow (plugin LimitRanger).
extension LimitRangeItem {
    /// An amount that an item refuses.
    package struct Refusal: Sendable, Hashable {
        package let resource: String
        /// Whether the limit has to change, and not the request.
        package let isLimit: Bool
        /// Admission's own words.
        package let message: String
    }

    /// Why it refuses a container, pod or claim with these amounts, LimitRange defaults put in before.
    package func refusals(of resources: ResourceRequirements) -> [Refusal] {
        min.compactMap { below($0.resource, $0.quantity, resources) }
            + max.compactMap { above($0.resource, $0.quantity, resources) }
            + maxLimitRequestRatio.compactMap { beyondRatio($0.resource, $0.quantity, resources) }
    }

    private func below(_ resource: String, _ bound: Quantity, _ resources: ResourceRequirements) -> Refusal? {
        var words: String { "minimum \(resource) usage per \(type.rawValue) is \(bound)" }
        guard let request = resources.requests[resource] else {
            return Refusal(resource: resource, isLimit: false, message: words + ".  No request is specified")
        }
        if request < bound {
            return Refusal(resource: resource, isLimit: false, message: words + ", but request is \(request)")
        }
        guard let limit = resources.limits[resource], limit < bound else { return nil }
        return Refusal(resource: resource, isLimit: true, message: words + ", but limit is \(limit)")
    }

    /// A claim has requests and no limits.
    private func above(_ resource: String, _ bound: Quantity, _ resources: ResourceRequirements) -> Refusal? {
        var words: String { "maximum \(resource) usage per \(type.rawValue) is \(bound)" }
        let request = resources.requests[resource]
        guard type != .persistentVolumeClaim else {
            guard let request, request > bound else { return nil }
            return Refusal(resource: resource, isLimit: false, message: words + ", but request is \(request)")
        }
        guard let limit = resources.limits[resource] else {
            return Refusal(resource: resource, isLimit: true, message: words + ".  No limit is specified")
        }
        if limit > bound {
            return Refusal(resource: resource, isLimit: true, message: words + ", but limit is \(limit)")
        }
        guard let request, request > bound else { return nil }
        return Refusal(resource: resource, isLimit: false, message: words + ", but request is \(request)")
    }

    private func beyondRatio(_ resource: String, _ bound: Quantity, _ resources: ResourceRequirements) -> Refusal? {
        var words: String { "\(resource) max limit to request ratio per \(type.rawValue) is \(bound)" }
        guard let request = resources.requests[resource], !request.isZero else {
            return Refusal(
                resource: resource, isLimit: false,
                message: words + ", but no request is specified or request is 0")
        }
        guard let limit = resources.limits[resource], !limit.isZero else {
            return Refusal(
                resource: resource, isLimit: true, message: words + ", but no limit is specified or limit is 0")
        }
        guard Self.compare(bound, times: request, to: limit) < 0 else { return nil }
        let ratio = Double(limit.nano) / Double(request.nano)
        return Refusal(
            resource: resource, isLimit: true, message: words + ", but provided ratio is \(Self.sixDigits(ratio))")
    }

    /// As Go's `%f` prints a ratio.
    private static func sixDigits(_ ratio: Double) -> String {
        let millionths = (Swift.min(ratio, 1e12) * 1_000_000).rounded()
        let whole = Int(millionths) / 1_000_000
        let digits = String(Int(millionths) % 1_000_000)
        return "\(whole).\(String(repeating: "0", count: 6 - digits.utf8.count))\(digits)"
    }

    /// `[a, b]` of several, as errors are joined.
    package static func joined(_ messages: [String]) -> String {
        messages.count == 1 ? messages[0] : "[\(messages.joined(separator: ", "))]"
    }
}
