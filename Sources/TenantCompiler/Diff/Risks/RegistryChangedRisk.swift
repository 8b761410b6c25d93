internal import Kubernetes
internal import YAML

extension Risk {
    static let registryChanged = Risk(
        "registry-changed", "what runs comes from somewhere else",
        inUnit: { comparison, _ in
            comparison.pairs.flatMap { pair -> [RiskFinding] in
                guard let old = pair.old, let new = pair.new else { return [] }
                let before = Dictionary(registries(old, pair.identity)) { first, _ in first }
                return registries(new, pair.identity).compactMap { container, registry in
                    guard let was = before[container], was != registry else { return nil }
                    return RiskFinding(
                        pair.identity, "container `\(container)` comes from registry `\(registry)` instead of `\(was)`")
                }
            }
        })

    /// The registry of each container that is named.
    private static func registries(_ object: Value, _ identity: ObjectIdentity) -> [(String, String)] {
        guard let path = ObjectKind.podTemplatePath(apiVersion: identity.group + "/", kind: identity.kind) else {
            return []
        }
        let pod = object.at(path)
        return ["initContainers", "containers"].flatMap { pod?[$0]?.items ?? [] }.compactMap { container in
            guard let name = container["name"]?.text, let image = container["image"]?.text,
                let reference = try? ImageReference.parse(image)
            else { return nil }
            return (name, reference.registry)
        }
    }
}
