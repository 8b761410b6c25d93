package import Diagnostics

/// The platform that tenants run on: the Platform document laid over the built-in one.
package final class Platform: Sendable {
    package let spec: PlatformSpec
    /// Where its document names it; null when only the built-in one is there.
    package let nameSpan: Span?
    /// Sorted by name.
    package let environments: [Environment]

    package init(spec: PlatformSpec, nameSpan: Span?) {
        self.spec = spec
        self.nameSpan = nameSpan
        environments = spec.effectiveEnvironments.map { Environment(name: $0.name, nameSpan: $0.span, spec: $0.spec) }
    }

    package func environment(named name: String) -> Environment? { environments.first { $0.name == name } }
}
