internal import Diagnostics
internal import YAML

/// A raw object as it comes out: in the tenant's namespace, labelled, its keys in the usual order.
func place(_ object: RawObject, in unit: Unit) -> Manifest {
    var members: [Member] = []
    guard case .map(let original) = object.value else {
        return unit.object(object.apiVersion, object.kind, object.name, object.value)
    }
    members.append(Member("apiVersion", .string(object.apiVersion)))
    members.append(Member("kind", .string(object.kind)))
    members.append(Member("metadata", metadata(of: object, in: unit)))
    let rest = original.filter { !["apiVersion", "kind", "metadata", "status"].contains($0.key) }
    members += rest.filter { $0.key == "spec" } + rest.filter { $0.key != "spec" }
    return Manifest(
        apiVersion: object.apiVersion, kind: object.kind, name: object.name, namespace: unit.namespace,
        value: .map(members), source: object.node.span)
}

private func metadata(of object: RawObject, in unit: Unit) -> Value {
    var labels = unit.labels.map { Member($0.key, .string($0.value)) }
    if case .map(let own)? = object.value["metadata"]?["labels"] {
        labels += own.filter { label in !labels.contains { $0.key == label.key } }
    }
    var members: [Member] = [
        Member("name", .string(object.name)),
        Member("namespace", .string(unit.namespace)),
        Member("labels", .sorted(labels)),
    ]
    if case .map(let own)? = object.value["metadata"] {
        // What only a cluster writes would make the object look changed for ever.
        let dropped = [
            "name", "namespace", "labels", "creationTimestamp", "resourceVersion", "uid", "generation", "managedFields",
            "selfLink",
        ]
        members += own.filter { !dropped.contains($0.key) }
    }
    return .map(members)
}
