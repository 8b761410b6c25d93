/// A place in a spec: `quota.requests.cpu`, `workloads.api.replicas`.
package struct FieldPath: Sendable, Hashable {
    package var components: [String]

    package init(_ components: [String] = []) { self.components = components }

    package func appending(_ component: String) -> FieldPath { FieldPath(components + [component]) }

    package var text: String { components.joined(separator: ".") }
}
