internal import Kubernetes
internal import YAML

extension Value {
    /// `resources` of a container; nothing where it asks for nothing.
    static func requirements(_ resources: ResourcesSpec) -> Value {
        let own: Value = [
            "requests": amounts(resources.requests),
            "limits": amounts(resources.limits),
        ]
        return own.orAbsent
    }

    private static func amounts(_ list: ResourceAmounts) -> Value {
        Value.map(list.items.compactMap { item in item.value.value.map { Member(item.key, .quantity($0)) } }).orAbsent
    }
}
