internal import Kubernetes
internal import YAML

/// What `${NAME}` in a raw manifest stands for: the names of the platform's templates.
///
/// They are replaced inside scalars that are parsed already, so no value can become structure.
struct Variables {
    /// By name; null where the tenant has no such value.
    private let values: [(name: String, value: String?)]

    init(of unit: Unit) {
        func quota(_ key: String) -> String? { unit.spec.quota[key]?.value?.canonical }
        values = [
            ("TENANT_ID", unit.name),
            ("TENANT_TIER", unit.tier.name),
            ("TENANT_CONTACT", unit.spec.owner.email.value?.text),
            ("TENANT_NAMESPACE", unit.namespace),
            ("ENVIRONMENT", unit.environment.name),
            ("BILLING_CODE", unit.spec.billing.code.value),
            ("CPU_REQUEST_LIMIT", quota("requests.cpu")),
            ("MEMORY_REQUEST_LIMIT", quota("requests.memory")),
            ("CPU_LIMIT", quota("limits.cpu")),
            ("MEMORY_LIMIT", quota("limits.memory")),
            ("PVC_LIMIT", quota("persistentvolumeclaims")),
            ("STORAGE_REQUEST_LIMIT", quota("requests.storage")),
            ("POD_LIMIT", quota("pods")),
            ("SERVICE_LIMIT", quota("services")),
            ("CONFIGMAP_LIMIT", quota("configmaps")),
            ("SECRET_LIMIT", quota("secrets")),
        ]
    }

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
