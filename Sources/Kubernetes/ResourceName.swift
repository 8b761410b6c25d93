/// The name of a resource that containers request, such as `cpu` or `nvidia.com/gpu`.
package enum ResourceName {
    static let hugePages = "hugepages-"

    /// Whether it is in a domain of its own, as devices are (apimachinery, `IsExtendedResourceName`).
    package static func isExtended(_ name: String) -> Bool {
        if isNative(name) || name.hasPrefix("requests.") { return false }
        return QualifiedName.problem(in: "requests." + name) == nil
    }

    /// Whether its amounts have no fraction.
    package static func isInteger(_ name: String) -> Bool { isExtended(name) || isHugePages(name) }

    /// Whether limits may exceed requests.
    package static func isOvercommitAllowed(_ name: String) -> Bool { isNative(name) && !isHugePages(name) }

    static func isHugePages(_ name: String) -> Bool { name.hasPrefix(hugePages) }

    private static func isNative(_ name: String) -> Bool {
        guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return true }
        return name[..<slash].hasSuffix("kubernetes.io")
    }

    /// Why no container can request it (ValidateContainerResourceName), nil where one can.
    package static func problem(inContainer name: String) -> NameProblem? {
        if let problem = QualifiedName.problem(in: name) { return problem }
        if name.utf8.contains(UInt8(ascii: "/")) {
            if isExtended(name) { return nil }
            return NameProblem(message: "`\(name)` is no resource that a container can request", offset: 0)
        }
        if standard.contains(name) { return nil }
        if isHugePages(name) { return hugePagesProblem(name) }
        let suggestion = Nearest.word(to: name, among: standard)
        return NameProblem(
            message: "`\(name)` is no resource that a container can request", offset: 0, suggestion: suggestion)
    }

    static func hugePagesProblem(_ name: String) -> NameProblem? {
        let size = String(name.dropFirst(hugePages.count))
        if let quantity = try? Quantity.parse(size), quantity > .zero, quantity.isInteger { return nil }
        let message = "`\(ASCII.shortened(name))` names no page size, as `hugepages-2Mi` does"
        return NameProblem(message: message, offset: hugePages.utf8.count)
    }

    private static let standard = ["cpu", "memory", "ephemeral-storage"]
}
