package import YAML

/// The presets that workloads may name, by name.
package struct PresetTable: Sendable {
    /// The `spec` of each Preset document.
    package let specs: [String: Node]
    /// What may be declared where it could not be read.
    let unread: UnreadSources

    package init(_ specs: [String: Node] = [:], unread: UnreadSources = UnreadSources()) {
        self.specs = specs
        self.unread = unread
    }

    package var names: [String] { specs.keys.sorted() }
}
