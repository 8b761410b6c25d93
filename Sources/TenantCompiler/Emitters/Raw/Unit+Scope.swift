package import Kubernetes
package import YAML

extension Unit {
    /// Where objects of a raw object's kind lie; null for a kind that nobody has declared.
    package func scope(of object: RawObject) -> ObjectKind.Scope? {
        if let scope = ObjectKind.scope(apiVersion: object.apiVersion, kind: object.kind) { return scope }
        let declared = platform.customResources.elements.first {
            $0.apiVersion.value == object.apiVersion && $0.kind.value == object.kind
        }
        return declared?.scope.value.map { $0 == .cluster ? .cluster : .namespaced }
    }
}

extension RawObject {
    /// The pod spec inside, for kinds that have one.
    package var podSpec: Node? {
        guard let path = ObjectKind.podTemplatePath(apiVersion: apiVersion, kind: kind) else { return nil }
        var spec: Node? = node
        for key in path { spec = spec?[key: key] }
        return spec
    }
}
