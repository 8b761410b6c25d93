package import YAML

/// A container of a pod.
package struct PodContainer: Sendable {
    /// The list of the pod's spec that it stands in.
    package enum Role: String, CaseIterable, Sendable {
        case initContainers
        case containers
        case ephemeralContainers
    }

    package let role: Role
    /// Its place in the list, from 0.
    package let index: Int
    package let value: Value

    package init(role: Role, index: Int, value: Value) {
        self.role = role
        self.index = index
        self.value = value
    }

    package var name: String { value["name"]?.text ?? "" }

    /// Whether it is an init container that keeps running beside the others.
    package var isSidecar: Bool { role == .initContainers && value["restartPolicy"]?.text == "Always" }

    /// Where it stands, from the root of the pod.
    package var pointer: FieldPointer { FieldPointer(["spec", role.rawValue]).appending(index: index) }

    var securityContext: Value? { value.field("securityContext") }
}
