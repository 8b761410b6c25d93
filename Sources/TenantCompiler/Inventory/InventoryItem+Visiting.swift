internal import Kubernetes
internal import YAML

extension InventoryItem {
    /// Whether somebody wrote it, and it is of a kind whose fields Kubernetes itself defines.
    var isWrittenBuiltIn: Bool {
        node != nil && ObjectKind.isBuiltIn(group: manifest.group, kind: manifest.kind)
    }

    /// Visits each key of the object's own fields with its value, depth first; the depth is that of the source.
    func visitFields(_ body: (_ key: String, _ value: Value, _ pointer: FieldPointer) -> Void) {
        // What a ConfigMap or Secret holds is no field.
        let own = value.members.filter { !["metadata", "data", "stringData", "binaryData"].contains($0.key) }
        for member in own { Self.visit(member, FieldPointer(), body) }
    }

    private static func visit(
        _ member: Member, _ parent: FieldPointer, _ body: (String, Value, FieldPointer) -> Void
    ) {
        let pointer = parent.appending(member.key)
        body(member.key, member.value, pointer)
        visit(member.value, pointer, body)
    }

    private static func visit(_ value: Value, _ pointer: FieldPointer, _ body: (String, Value, FieldPointer) -> Void) {
        switch value {
        // Labels and annotations may be called anything.
        case .map(let members):
            for member in members where !["labels", "annotations", "matchLabels", "env"].contains(member.key) {
                visit(member, pointer, body)
            }
        case .list(let items):
            for (index, item) in items.enumerated() { visit(item, pointer.appending(index: index), body) }
        default: break
        }
    }
}
