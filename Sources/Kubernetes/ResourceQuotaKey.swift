/// A key of ResourceQuota's `spec.hard`, judged as the API server does and, beyond it, by whether it counts anything.
///
/// The API server accepts any qualified name with a `/`; those that no controller counts, such as
/// `limits.nvidia.com/gpu`, are refused here.
package enum ResourceQuotaKey {
    package static func problem(in key: String) -> NameProblem? {
        if isStandard(key) { return nil }
        if let problem = QualifiedName.problem(in: key) {
            return problem.moved(by: 0, suggestion: Nearest.word(to: key, among: standard) ?? problem.suggestion)
        }
        guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")) else { return plainProblem(key) }
        let prefix = String(key[..<slash])
        let name = String(key[key.utf8.index(after: slash)...])
        if prefix == "count" { return countProblem(name) }
        if let countable = classes.first(where: { prefix.hasSuffix($0.suffix) }) {
            return classProblem(prefix: prefix, name: name, countable: countable.names)
        }
        return extendedProblem(key: key, prefix: prefix)
    }

    /// Why an amount cannot stand at a key: negative, or a fraction of something counted in whole numbers.
    package static func problem(in quantity: Quantity, for key: String) -> String? {
        if quantity.isNegative { return "a quota is not negative" }
        if isInteger(key), !quantity.roundedUpToMilli().isInteger { return "`\(key)` counts whole numbers" }
        return nil
    }

    /// Whether it counts objects, devices or bytes of a class, of which there are no fractions.
    package static func isInteger(_ key: String) -> Bool {
        objectCounts.contains(key) || key.utf8.contains(UInt8(ascii: "/"))
    }

    private static func plainProblem(_ key: String) -> NameProblem? {
        for prefix in ["", "requests."] where key.hasPrefix(prefix + ResourceName.hugePages) {
            return ResourceName.hugePagesProblem(String(key.dropFirst(prefix.count)))?.moved(by: prefix.utf8.count)
        }
        if key.hasPrefix("limits." + ResourceName.hugePages) {
            let suggestion = "requests." + key.dropFirst("limits.".count)
            return NameProblem(message: "a quota counts requests of huge pages only", offset: 0, suggestion: suggestion)
        }
        let message = "`\(ASCII.shortened(key))` is no resource that a quota can count"
        return NameProblem(message: message, offset: 0, suggestion: suggestion(for: key))
    }

    private static func suggestion(for key: String) -> String? {
        if let known = Nearest.word(to: key, among: standard) { return known }
        if key == "storage" { return "requests.storage" }
        return ObjectKind.all.lazy.filter { $0.plural == ASCII.lowercased(key) }.map(\.quotaKey).min()
    }

    private static func countProblem(_ resource: String) -> NameProblem? {
        if DNSSubdomain.problem(in: resource) == nil, !known(plural: resource) {
            let parts = resource.split(separator: ".", maxSplits: 1)
            if parts.count == 2, parts[1].utf8.contains(UInt8(ascii: ".")) { return nil }
            let known = Nearest.word(to: "count/" + resource, among: ObjectKind.all.map(\.quotaKey))
            let message =
                "`count/\(ASCII.shortened(resource))` names no known resource; it reads count/<plural>.<group>"
            return NameProblem(message: message, offset: "count/".utf8.count, suggestion: known)
        }
        guard let problem = DNSSubdomain.problem(in: resource) else { return nil }
        return problem.moved(by: "count/".utf8.count, suggestion: problem.suggestion.map { "count/" + $0 })
    }

    private static func known(plural resource: String) -> Bool { countKeys.contains("count/" + resource) }

    /// The keys that count a known kind.
    private static let countKeys = Set(ObjectKind.all.map(\.quotaKey))

    /// Whether it is one of the keys in `standard`.
    static func isStandard(_ key: String) -> Bool { standardKeys.contains(key) }

    private static let standardKeys = Set(standard)

    private static func classProblem(prefix: String, name: String, countable: [String]) -> NameProblem? {
        if countable.contains(name) { return nil }
        let choices = countable.map { "`\($0)`" }.joined(separator: " or ")
        let suggestion = Nearest.word(to: name, among: countable).map { prefix + "/" + $0 }
        return NameProblem(
            message: "what is counted of a class is \(choices)", offset: prefix.utf8.count + 1, suggestion: suggestion)
    }

    private static func extendedProblem(key: String, prefix: String) -> NameProblem? {
        if prefix.hasPrefix("requests.") {
            let resource = String(key.dropFirst("requests.".count))
            if ResourceName.isExtended(resource) { return nil }
            return NameProblem(
                message: "`\(ASCII.shortened(resource))` is no extended resource", offset: "requests.".utf8.count)
        }
        let isLimit = prefix.hasPrefix("limits.")
        let resource = isLimit ? String(key.dropFirst("limits.".count)) : key
        let suggestion = ResourceName.isExtended(resource) ? "requests." + resource : nil
        let message = "a quota counts extended resources by their requests only"
        return NameProblem(message: message, offset: 0, suggestion: suggestion)
    }

    private static let classes: [(suffix: String, names: [String])] = [
        (".storageclass.storage.k8s.io", ["requests.storage", "persistentvolumeclaims"]),
        (".deviceclass.resource.k8s.io", ["devices"]),
    ]

    static let objectCounts: Set<String> = [
        "configmaps", "persistentvolumeclaims", "pods", "replicationcontrollers", "resourcequotas", "secrets",
        "services", "services.loadbalancers", "services.nodeports",
    ]

    /// The keys without `/` that Kubernetes 1.32 counts, sorted, huge pages apart.
    package static let standard: [String] =
        (Array(objectCounts) + [
            "cpu", "ephemeral-storage", "limits.cpu", "limits.ephemeral-storage", "limits.memory", "memory",
            "requests.cpu", "requests.ephemeral-storage", "requests.memory", "requests.storage",
        ]).sorted()
}
