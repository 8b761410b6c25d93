package import YAML

/// A pod, or what an object makes its pods from.
package struct PodTemplate: Sendable {
    /// What the pods get as `metadata`.
    package let metadata: Value
    package let spec: Value
    /// The keys that lead from the object to both; none for a Pod.
    package let path: [String]
    /// Every container: init containers, then the pod's own, then ephemeral ones, as admission visits them.
    package let containers: [PodContainer]

    /// Null for a kind that makes no pods, and for an object that lacks them.
    package init?(in object: Value, apiVersion: String, kind: String) {
        guard let keys = ObjectKind.podTemplatePath(apiVersion: apiVersion, kind: kind) else { return nil }
        let path = Array(keys.dropLast())
        guard let root = path.reduce(object as Value?, { $0?[$1] }), let spec = root.field("spec") else { return nil }
        self.init(metadata: root["metadata"] ?? .absent, spec: spec, path: path)
    }

    package init(metadata: Value = .absent, spec: Value, path: [String] = []) {
        self.metadata = metadata
        self.spec = spec
        self.path = path
        containers = PodContainer.Role.allCases.flatMap { role in
            (spec.field(role.rawValue)?.items ?? []).enumerated().map { index, value in
                PodContainer(role: role, index: index, value: value)
            }
        }
    }

    package var labels: [Member] { metadata.field("labels")?.members ?? [] }

    package var annotations: [Member] { metadata.field("annotations")?.members ?? [] }

    package var volumes: [Value] { spec.field("volumes")?.items ?? [] }

    var securityContext: Value? { spec.field("securityContext") }

    /// Whether its nodes run Windows, where Linux' own fields mean nothing.
    var isForWindows: Bool { spec.field("os")?.field("name")?.text == "windows" }

    /// Whether its users are none of the node's.
    var hasUserNamespace: Bool { spec.field("hostUsers")?.flag == false }
}
