package import Kubernetes

/// A name of RFC 1035, which a Service needs: an RFC 1123 label that begins with a letter.
package enum ServiceNameRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { RFC1035Label.problem(in: text) }

    package static var schema: ScalarSchema {
        ScalarSchema("a label that begins with a letter", pattern: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$")
    }
}

/// The name of a container's port: at most 15 characters, at least one of them a letter.
package enum PortNameRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { PortName.problem(in: text) }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of a port", pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$")
    }
}

/// The name of a container's environment variable.
package enum VariableNameRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { EnvironmentVariableName.problem(in: text) }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of an environment variable", pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$")
    }
}

/// A key of a Secret's data.
package enum SecretKeyRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { ConfigMapKey.problem(in: text) }

    package static var schema: ScalarSchema { ScalarSchema("a key of a Secret", pattern: "^[-._a-zA-Z0-9]{1,253}$") }
}

/// A resource that a container may request, such as `cpu` or `nvidia.com/gpu`.
package enum ContainerResourceRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { ResourceName.problem(inContainer: text) }

    package static var check: Check { .unknownResource }

    package static var schema: ScalarSchema { ScalarSchema("a resource that a container can request") }
}

package typealias ServiceName = Checked<ServiceNameRule>
package typealias ContainerPortName = Checked<PortNameRule>
