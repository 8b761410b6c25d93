internal import YAML

/// A mapping whose keys a check asks for.
struct ObjectView: Sendable {
    let node: Node
    let version: AlertmanagerVersion

    /// Whether a key is there with a value that is not null.
    func has(_ key: String) -> Bool { node[key].map { !$0.isNull } ?? false }

    /// Whether a key has a value that is neither null nor empty text.
    func isSet(_ key: String) -> Bool { has(key) && !(node[key].map { $0.kind == .scalar && $0.utf8.isEmpty } ?? true) }

    func text(_ key: String) -> String { has(key) ? node[key]?.text ?? "" : "" }

    func fault(_ message: String, at key: String? = nil) -> [ObjectType.Fault] {
        [ObjectType.Fault(message: message, key: key)]
    }

    /// That at most one of several keys is set.
    func atMostOne(_ keys: String...) -> [ObjectType.Fault] {
        let set = keys.filter(isSet)
        guard set.count > 1, let last = set.last else { return [] }
        return fault("at most one of \(keys.map { "`\($0)`" }.joined(separator: " and ")) may be set", at: last)
    }

    /// That one of several keys is set.
    func oneOf(_ keys: String...) -> [ObjectType.Fault] {
        if keys.contains(where: isSet) { return [] }
        return fault("it has no " + keys.map { "`\($0)`" }.joined(separator: " or "))
    }
}
