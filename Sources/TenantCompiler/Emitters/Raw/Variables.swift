internal import Kubernetes
internal import YAML

/// What `${NAME}` in a raw manifest stands for: the names of the platform's templates.
///
/// They are replaced inside scalars that are parsed already, so no value can become structure.
struct Variables {
    /// By name; null where the tenant has no such value.
    private let values: [(name: String, value: String?)]

    /// Every variable with the field it comes from, in the order of its documentation.
    private static let sources: [(name: String, field: String, value: @Sendable (Unit) -> String?)] = [
        ("TENANT_ID", "metadata.name", { $0.name }),
        ("TENANT_TIER", "tier", { $0.tier.name }),
        ("TENANT_CONTACT", "owner.email", { $0.spec.owner.email.value?.text }),
        ("TENANT_NAMESPACE", "metadata.name", { $0.namespace }),
        ("ENVIRONMENT", "environments", { $0.environment.name }),
        ("BILLING_CODE", "billing.code", { $0.spec.billing.code.value }),
        ("CPU_REQUEST_LIMIT", "quota.requests.cpu", { $0.quota("requests.cpu") }),
        ("MEMORY_REQUEST_LIMIT", "quota.requests.memory", { $0.quota("requests.memory") }),
        ("CPU_LIMIT", "quota.limits.cpu", { $0.quota("limits.cpu") }),
        ("MEMORY_LIMIT", "quota.limits.memory", { $0.quota("limits.memory") }),
        ("PVC_LIMIT", "quota.persistentvolumeclaims", { $0.quota("persistentvolumeclaims") }),
        ("STORAGE_REQUEST_LIMIT", "quota.requests.storage", { $0.quota("requests.storage") }),
        ("POD_LIMIT", "quota.pods", { $0.quota("pods") }),
        ("SERVICE_LIMIT", "quota.services", { $0.quota("services") }),
        ("CONFIGMAP_LIMIT", "quota.configmaps", { $0.quota("configmaps") }),
        ("SECRET_LIMIT", "quota.secrets", { $0.quota("secrets") }),
    ]

    static var names: [String] { sources.map(\.name) }

    /// The field of a tenant that gives a variable its value.
    static func field(of name: String) -> String? { sources.first { $0.name == name }?.field }

    init(of unit: Unit) { values = Self.sources.map { ($0.name, $0.value(unit)) } }

    /// A text with its variables replaced, once: what a value holds is not looked at again. Names that are none
    /// of these stay as they are, since scripts in ConfigMaps use the same form; `$${NAME}` stands for `${NAME}`.
    ///
    /// - Parameters:
    ///   - limit: Bytes behind which the rest is left out.
    ///   - unset: Called with each name that is known and has no value.
    func expand(_ text: String, limit: Int, unset: (String) -> Void) -> String {
        guard text.utf8.contains(Self.dollar) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count, result.count <= limit {
            if bytes[index] == Self.dollar, let reference = reference(in: bytes, at: index + 1),
                bytes[index + 1] == Self.dollar
            {
                result += bytes[(index + 1)..<reference.end]
                index = reference.end
            } else if bytes[index] == Self.dollar, let reference = reference(in: bytes, at: index) {
                if reference.value == nil { unset(reference.name) }
                result += (reference.value ?? "").utf8
                index = reference.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let dollar = UInt8(ascii: "$")

    /// A known name in `${NAME}` that begins at an index, and where it ends.
    private func reference(in bytes: [UInt8], at start: Int) -> (name: String, value: String?, end: Int)? {
        guard start + 2 < bytes.count, bytes[start] == Self.dollar, bytes[start + 1] == UInt8(ascii: "{") else {
            return nil
        }
        let name = bytes[(start + 2)...].prefix { (65...90).contains($0) || $0 == UInt8(ascii: "_") }
        guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: "}"),
            let variable = values.first(where: { $0.name.utf8.elementsEqual(name) })
        else { return nil }
        return (variable.name, variable.value, name.endIndex + 1)
    }
}

extension Unit {
    fileprivate func quota(_ key: String) -> String? { spec.quota[key]?.value?.canonical }
}
