internal import YAML

/// The group that owns a volume where nobody names one: a process that is not root could not write to it otherwise.
private let volumeGroup = 10_001

extension ContainerSpec {
    var securityLevel: PodSecurityLevel { security.level.value ?? .restricted }

    /// Whether the image's own files can only be read.
    var hasReadOnlyRoot: Bool { security.writableRoot.value != true && securityLevel != .privileged }

    /// The group of the files in volumes that keep what is written to them.
    fileprivate var fileGroup: Int? {
        let keepsFiles = volumes.items.contains { $0.element.storage.isSet || $0.element.claim.isSet }
        guard keepsFiles, securityLevel != .privileged else { return nil }
        let user = security.runAsGroup.value ?? security.runAsUser.value ?? volumeGroup
        return user > 0 ? user : volumeGroup
    }
}

extension Value {
    /// `securityContext` of a pod: what the `restricted` profile asks for, as far as the author does not ask for less.
    static func podSecurity(of spec: some ContainerSpec) -> Value {
        let level = spec.securityLevel
        let group = spec.fileGroup
        let value: Value = [
            "runAsNonRoot": level == .restricted ? true : .absent,
            "runAsUser": .optional(spec.security.runAsUser.value.map(Value.int)),
            "runAsGroup": .optional(spec.security.runAsGroup.value.map(Value.int)),
            "fsGroup": .optional(group.map(Value.int)),
            "fsGroupChangePolicy": group == nil ? .absent : "OnRootMismatch",
            "seccompProfile": level == .privileged ? .absent : ["type": "RuntimeDefault"],
        ]
        return value.orAbsent
    }

    /// `securityContext` of a container of the compiler's own choice: no more than `restricted` lets it, and its image's
    /// files as they are.
    static let closedContainer: Value = [
        "allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true, "capabilities": ["drop": ["ALL"]],
    ]

    /// `securityContext` of a container.
    static func containerSecurity(of spec: some ContainerSpec) -> Value {
        let kept = Value.list(spec.security.capabilities.elements.compactMap { $0.value.map { .string($0.rawValue) } })
            .orAbsent
        switch spec.securityLevel {
        case .restricted:
            return [
                "allowPrivilegeEscalation": false,
                "capabilities": ["add": kept, "drop": ["ALL"]],
                "readOnlyRootFilesystem": .bool(spec.hasReadOnlyRoot),
            ]
        case .baseline:
            let capabilities: Value = ["add": kept]
            return [
                "capabilities": capabilities.orAbsent,
                "readOnlyRootFilesystem": .bool(spec.hasReadOnlyRoot),
            ]
        case .privileged: return ["privileged": true]
        }
    }
}
