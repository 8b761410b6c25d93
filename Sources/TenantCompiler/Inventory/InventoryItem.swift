package import Diagnostics
package import Kubernetes
package import YAML

/// One object of a unit, and where its author wrote it. A class, since checks hand many around.
package final class InventoryItem: Sendable {
    package let manifest: Manifest
    /// The object as a tenant or tier wrote it; null for one that the compiler makes.
    package let node: Node?
    /// What it makes pods from, for kinds that do.
    package let template: PodTemplate?
    /// What each of those pods asks for, once the namespace's LimitRange has put its defaults in.
    package let resources: PodResources?

    init(_ manifest: Manifest, node: Node?) {
        self.manifest = manifest
        self.node = node
        template = PodTemplate(in: manifest.value, apiVersion: manifest.apiVersion, kind: manifest.kind)
        resources = nil
    }

    private init(_ item: InventoryItem, _ resources: PodResources) {
        manifest = item.manifest
        node = item.node
        template = item.template
        self.resources = resources
    }

    func bounded(by limits: [LimitRangeItem]) -> InventoryItem {
        guard let template else { return self }
        var resources = PodResources(template)
        resources.applyDefaults(of: limits)
        return InventoryItem(self, resources)
    }

    package var value: Value { manifest.value }

    /// `Deployment `web``.
    package var words: String { "\(manifest.kind) `\(manifest.name)`" }

    package var spec: Value { value.field("spec") ?? .absent }

    /// A pointer from the root of its pods as one from its own root.
    package func pointer(ofPod pointer: FieldPointer) -> FieldPointer {
        FieldPointer(template?.path ?? []).appending(pointer)
    }

    /// Where the author has to look for a field: the scalar itself, the name of the list item that it would stand in,
    /// or where the mapping begins that lacks it; for what the compiler makes, the field of the tenant's own document.
    package func span(at pointer: FieldPointer, in unit: Unit) -> Span {
        guard let node else { return unit.declaredSpan(of: manifest, at: pointer) }
        return node.nearest(to: pointer).fieldSpan
    }

    /// The same from the root of its pods.
    package func span(inPod pointer: FieldPointer, in unit: Unit) -> Span {
        span(at: self.pointer(ofPod: pointer), in: unit)
    }
}

extension Node {
    /// The node at a pointer, or the nearest above it that is there.
    func nearest(to pointer: FieldPointer) -> Node {
        var node = self
        for step in pointer.steps {
            switch step {
            case .key(let key):
                guard let next = node[key] else { return node }
                node = next
            case .index(let index):
                let items = node.items
                guard items.indices.contains(index) else { return node }
                node = items[index]
            }
        }
        return node
    }

    fileprivate var fieldSpan: Span {
        if kind == .scalar { return span }
        if let name = self["name"] ?? self["metadata"]?["name"], name.kind == .scalar { return name.span }
        return span.head
    }
}
