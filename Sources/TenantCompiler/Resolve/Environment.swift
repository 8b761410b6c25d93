package import Diagnostics

/// A place that tenants run in: one cluster.
package final class Environment: Sendable {
    package let name: String
    /// Null for the built-in environment.
    package let nameSpan: Span?
    package let spec: EnvironmentSpec

    package init(name: String, nameSpan: Span?, spec: EnvironmentSpec) {
        self.name = name
        self.nameSpan = nameSpan
        self.spec = spec
    }
}
