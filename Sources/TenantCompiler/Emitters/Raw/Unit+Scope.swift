package import Kubernetes
internal import YAML

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
    package var podSpec: RawField? { field(at: ObjectKind.podTemplatePath(apiVersion: apiVersion, kind: kind)) }

    /// The metadata that pods made from it get, for kinds that have a template.
    package var podMetadata: RawField? {
        let path = ObjectKind.podTemplatePath(apiVersion: apiVersion, kind: kind)
        return path.flatMap { $0.count > 1 ? field(at: $0.dropLast() + ["metadata"]) : nil }
    }

    private func field(at path: [String]?) -> RawField? {
        guard let path else { return nil }
        return path.reduce(root as RawField?) { field, key in field?[key] }
    }
}
