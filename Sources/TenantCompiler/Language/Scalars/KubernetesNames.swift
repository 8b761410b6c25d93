internal import Kubernetes

/// A name of RFC 1035, which a Service needs: an RFC 1123 label that begins with a letter.
package enum ServiceNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        RFC1035Label.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a label that begins with a letter", pattern: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$")
    }
}

/// The name of a container's port: at most 15 characters, at least one of them a letter.
package enum PortNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        PortName.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of a port", pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$")
    }
}

/// The name of a container's environment variable.
package enum VariableNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        EnvironmentVariableName.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of an environment variable", pattern: "^[-._a-zA-Z][-._a-zA-Z0-9]*$")
    }
}

/// A key of a Secret's data.
package enum SecretKeyRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        ConfigMapKey.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema { ScalarSchema("a key of a Secret", pattern: "^[-._a-zA-Z0-9]{1,253}$") }
}

/// A resource that a container may request, such as `cpu` or `nvidia.com/gpu`.
package enum ContainerResourceRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        ResourceName.problem(inContainer: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .unknownResource }

    package static var schema: ScalarSchema { ScalarSchema("a resource that a container can request") }
}

package typealias ServiceName = Checked<ServiceNameRule>
package typealias ContainerPortName = Checked<PortNameRule>
