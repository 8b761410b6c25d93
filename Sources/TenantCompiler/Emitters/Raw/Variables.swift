internal import Kubernetes
internal import YAML

/// What `${NAME}` in a raw manifest stands for: the names of the platform's templates.
///
/// They are replaced inside scalars that are parsed already, so no value can become structure.
struct Variables {
    /// By name; null where the tenant has no such value.
    private let values: [(name: String, value: String?)]

    /// Every variable, in the order of its documentation.
    private static let sources: [(name: String, value: @Sendable (Unit) -> String?)] = [
        ("TENANT_ID", { $0.name }),
        ("TENANT_TIER", { $0.tier.name }),
        ("TENANT_CONTACT", { $0.spec.owner.email.value?.text }),
        ("TENANT_NAMESPACE", { $0.namespace }),
        ("ENVIRONMENT", { $0.environment.name }),
        ("BILLING_CODE", { $0.spec.billing.code.value }),
        ("CPU_REQUEST_LIMIT", { $0.quota("requests.cpu") }),
        ("MEMORY_REQUEST_LIMIT", { $0.quota("requests.memory") }),
        ("CPU_LIMIT", { $0.quota("limits.cpu") }),
        ("MEMORY_LIMIT", { $0.quota("limits.memory") }),
        ("PVC_LIMIT", { $0.quota("persistentvolumeclaims") }),
        ("STORAGE_REQUEST_LIMIT", { $0.quota("requests.storage") }),
        ("POD_LIMIT", { $0.quota("pods") }),
        ("SERVICE_LIMIT", { $0.quota("services") }),
        ("CONFIGMAP_LIMIT", { $0.quota("configmaps") }),
        ("SECRET_LIMIT", { $0.quota("secrets") }),
    ]

    static var names: [String] { sources.map(\.name) }

    init(of unit: Unit) { values = Self.sources.map { ($0.name, $0.value(unit)) } }

    /// A text with its variables replaced, once: what a value holds is not looked at again. Names that are none
    /// of these stay as they are, since scripts in ConfigMaps use the same form; `$${NAME}` stands for `${NAME}`.
    ///
    /// - Parameter unset: Called with each name that is known and has no value.
    func expand(_ text: String, unset: (String) -> Void) -> String {
        guard text.contains("${") else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "$") {
            result += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix("$${"), let reference = Self.reference(rest.dropFirst()), isKnown(reference.name) {
                result += "${\(reference.name)}"
                rest = reference.rest
            } else if let reference = Self.reference(rest),
                let variable = values.first(where: { $0.name == String(reference.name) })
            {
                if variable.value == nil { unset(variable.name) }
                result += variable.value ?? ""
                rest = reference.rest
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    private func isKnown(_ name: Substring) -> Bool { values.contains { $0.name == String(name) } }

    /// The name in `${NAME}` at the start of a text, and what follows.
    private static func reference(_ text: Substring) -> (name: Substring, rest: Substring)? {
        guard text.hasPrefix("${") else { return nil }
        let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isUppercase || $0 == "_") }
        let rest = text.dropFirst(2 + name.count)
        return name.isEmpty || rest.first != "}" ? nil : (name, rest.dropFirst())
    }
}

extension Unit {
    fileprivate func quota(_ key: String) -> String? { spec.quota[key]?.value?.canonical }
}
